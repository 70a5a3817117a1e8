import Documents
import HouseStyles
import Minutes
import Testing

struct ParagraphRangesTests {
    @Test(arguments: [
        (["19"], "19"), (["19", "20"], "19–20"), (["19", "20", "21", "36"], "19–21, 36"),
        (["36", "19", "20"], "19–20, 36"),
        (["7", "7", "8"], "7–8"), (["9", "10", "11"], "9–11"), (["1", "3", "5"], "1, 3, 5"),
        (["7", "7b", "7c", "8"], "7, 7b–7c, 8"), (["6", "7", "7a", "8", "9"], "6–7, 7a, 8–9"),
        (["63/20", "64/20", "66/20"], "63/20–64/20, 66/20"), (["12/20", "13/21"], "12/20, 13/21"),
        (["214a", "214b"], "214a–214b"), (["100", "99"], "99–100"), ([], ""),
    ])
    func gathersNumbersIntoRanges(numbers: [String], text: String) {
        #expect(ParagraphSelection(numbers.compactMap { ParagraphNumber(reading: $0) }).text == text)
    }

    @Test(arguments: [(["19"], "§\u{A0}19"), (["19", "20", "22"], "§§\u{A0}19–20, 22")])
    func setsTheSignOfTheHouse(numbers: [String], text: String) {
        let selection = ParagraphSelection(numbers.compactMap { ParagraphNumber(reading: $0) })
        #expect(HouseStyle.standard.paragraphs(selection).plainText == text)
    }

    @Test(arguments: [
        (["19"], true), (["19", "19"], true), (["19", "20"], false), (["19", "21"], false), ([], false),
    ])
    func tellsOneFromSeveral(numbers: [String], isSingle: Bool) {
        #expect(ParagraphSelection(numbers.compactMap { ParagraphNumber(reading: $0) }).isSingle == isSingle)
    }
}
