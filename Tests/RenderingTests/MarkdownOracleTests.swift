import CommonMark
import Documents
import TestSupport
import Testing

@testable import Rendering

/// cmark's own CommonMark as the measure of ours.
struct MarkdownOracleTests {
    @Test func printsDocumentsAsCmarkDoes() throws {
        for seed in 0..<caseCount {
            var generator = DocumentGenerator(seed: seed)
            let document = generator.document().inMarkdown
            try #require(ours(document) == cmark(document), "seed \(seed)\n\(ours(document))")
        }
    }

    @Test(arguments: [
        "Nämnden avslår ansökan.", "§ 19 Svar", "1. Inte en lista", "12) inte heller", "- inte en punkt",
        "+ inte heller",
        "= understrykning", "# inte rubrik", "a * b", "a_b", "[x]", "<b>", "&amp;", "a | b", "~~~", "!", "–tankstreck",
        "(se bilaga 2)", "5 % av 100", "”Citat”", "a = b", "tre - streck", "--- ", "***", "12", "1.", "2)a", "^1",
        ": a",
        "1-2", "& b", "&b",
    ]) func printsOneSentenceAsCmarkDoes(_ text: String) {
        let inlines: [Inline] = [.text(text)]
        let item = List.Item([.paragraph(inlines)])
        let documents: [[Block]] = [
            [.paragraph(inlines)], [.heading(level: 2, inlines)], [.list(List(.bullet, [item, item]))],
            [.list(List(.bullet, [item])), .list(List(.bullet, [item]))],
            [.paragraph(inlines), .list(List(.bullet, [item])), .paragraph(inlines)],
            [.paragraph([.code("1"), .text(text), .code("2"), .text(text), .lineBreak, .text(text)])],
            [.paragraph([.link(inlines, to: "#p19"), .strong([.emphasis(inlines)])])],
        ]
        for blocks in documents {
            let document = Document(title: "", blocks: blocks).inMarkdown
            #expect(ours(document) == cmark(document))
        }
    }

    private func ours(_ document: Document) -> String {
        String(decoding: MarkdownWriter.page(of: document), as: UTF8.self)
    }

    private func cmark(_ document: Document) -> String {
        var writer = CmarkWriter()
        writer.write(document.blocks)
        writer.write(document.footnotes)
        return writer.finished()
    }
}
