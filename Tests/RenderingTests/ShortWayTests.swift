import CommonMark
import Documents
import TestSupport
import Testing

@testable import Rendering

/// Plain sentences go past cmark; that must not show.
struct ShortWayTests {
    @Test func printsPlainBlocksAsCmarkDoes() throws {
        for seed in 0..<caseCount {
            var generator = DocumentGenerator(seed: seed)
            let document = generator.document().inMarkdown
            try #require(short(document) == long(document), "seed \(seed)\n\(short(document))")
        }
    }

    @Test(arguments: [
        "Nämnden avslår ansökan.", "§ 19 Svar", "1. Inte en lista", "12) inte heller", "- inte en punkt",
        "+ inte heller",
        "= understrykning", "# inte rubrik", "a * b", "a_b", "[x]", "<b>", "&amp;", "a | b", "~~~", "!", "–tankstreck",
        "(se bilaga 2)", "5 % av 100", "”Citat”", "a = b", "tre - streck", "--- ", "***",
    ]) func printsOneSentenceAsCmarkDoes(_ text: String) {
        let inlines: [Inline] = [.text(text)]
        let item = List.Item([.paragraph(inlines)])
        let documents: [[Block]] = [
            [.paragraph(inlines)], [.heading(level: 2, inlines)], [.list(List(.bullet, [item, item]))],
            [.list(List(.bullet, [item])), .list(List(.bullet, [item]))],
            [.paragraph(inlines), .list(List(.bullet, [item])), .paragraph(inlines)],
        ]
        for blocks in documents {
            let document = Document(title: "", blocks: blocks).inMarkdown
            #expect(short(document) == long(document))
        }
    }

    private func short(_ document: Document) -> String {
        var page = MarkdownPage()
        page.write(document)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    private func long(_ document: Document) -> String {
        var writer = MarkdownWriter()
        writer.write(document.blocks)
        writer.write(document.footnotes)
        return String(decoding: writer.finished(), as: UTF8.self)
    }
}
