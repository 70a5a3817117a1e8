import Diagnostics
import HouseStyles
import Minutes
import Schema
import Syntax
import Testing

struct ProceedingsTests {
    @Test func putsTheItemsInTheOrderOfTheirNumbers() throws {
        let proceedings = try assembled(["paragraf: 12a", "paragraf: 2", "paragraf: 13", "paragraf: 12"])
        #expect(proceedings.items.map { $0.number?.value } == ["2", "12", "12a", "13"])
    }
}

/// The §§ of a meeting, put together.
private func assembled(_ heads: [String]) throws -> Proceedings {
    let style = HouseStyle.standard
    let meeting = try #require(
        Meeting.reading(SyntaxTree.parsing(SourceFile(name: "m.yaml", text: "datum: 2031-05-06")), of: nil, in: style)
            .value)
    let context = MeetingContext(style: style, meeting: meeting)
    let items = heads.compactMap { head in
        let file = SourceFile(name: "1.yaml", text: head + "\nrubrik: Svar\nbeslut: Avslag.")
        return AgendaItem.reading(SyntaxTree.parsing(file), in: context).value
    }
    return Proceedings.assembling(items, of: meeting, in: context).value
}
