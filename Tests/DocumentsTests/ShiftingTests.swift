import Documents
import Testing

struct ShiftingTests {
    @Test func movesHeadingsAtEveryDepthAndStopsAtSix() {
        let blocks: [Block] = [
            .heading(level: 1, [.text("A")]), .quote([.heading(level: 3, [.text("B")])]),
            .heading(level: 5, [.text("C")]),
        ]
        #expect(
            blocks.shiftingHeadings(by: 2) == [
                .heading(level: 3, [.text("A")]), .quote([.heading(level: 5, [.text("B")])]),
                .heading(level: 6, [.text("C")]),
            ])
    }

    @Test func makesParagraphsOfHeadingsAtEveryDepth() {
        let blocks: [Block] = [
            .heading(level: 1, [.text("A")]), .quote([.heading(level: 3, [.text("B")])]), .thematicBreak,
        ]
        #expect(
            blocks.headingsAsParagraphs == [
                .paragraph([.text("A")]), .quote([.paragraph([.text("B")])]), .thematicBreak,
            ])
    }

    @Test func leavesBlocksWithoutHeadingsAlone() {
        let blocks: [Block] = [.paragraph([.text("A")]), .thematicBreak]
        #expect(blocks.shiftingHeadings(by: 2) == blocks)
    }

    @Test func movesReferencesInTextCellsItemsAndFields() {
        func blocks(_ number: Int) -> [Block] {
            let reference: [Inline] = [.text("A"), .footnote(number)]
            return [
                .paragraph([.strong([.emphasis(reference)])]), .heading(level: 1, reference),
                .table(Table(caption: reference, header: [reference], rows: [[reference]])),
                .list(List(.bullet, [List.Item([.paragraph(reference)])])), .fields([NamedValue("Dnr", reference)]),
                .section(Section(.region, role: "beslut", [.quote([.paragraph(reference)])])),
            ]
        }
        #expect(blocks(2).shiftingFootnotes(by: 3) == blocks(5))
    }
}
