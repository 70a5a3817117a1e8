import CommonMark
import Documents
import Rendering
import TestSupport
import Testing

struct RoundTripTests {
    @Test func readsBackWhatMarkdownCanSay() throws {
        let format = try #require(OutputFormat.all.first { $0.name == "markdown" })
        let template = try PageTemplate(Array("{{{innehåll}}}".utf8))
        for seed in 0..<caseCount {
            var generator = DocumentGenerator(seed: seed)
            let document = generator.document()
            let expected = document.inMarkdown
            let text = format.render(document, template)
            let prose = Markdown.read(text, as: .prose, isVerbatim: true)
            let violations = prose.violations.filter { $0.kind != .emptyHeaderCell }
            try #require(
                prose.blocks == expected.blocks && prose.footnotes == expected.footnotes,
                """
                seed \(seed)
                \(String(decoding: text, as: UTF8.self))
                \(prose.blocks.firstDifference(from: expected.blocks))
                \(prose.footnotes.firstDifference(from: expected.footnotes))
                """)
            try #require(
                violations.isEmpty,
                "seed \(seed)\n\(String(decoding: text, as: UTF8.self))\n\(violations) \(violations.map { String(decoding: text[$0.range], as: UTF8.self) })"
            )
        }
    }
}

extension Array where Element: Equatable {
    /// The first element that differs, in both.
    fileprivate func firstDifference(from other: [Element]) -> String {
        guard
            let index = (0..<Swift.max(count, other.count)).first(where: {
                dropFirst($0).first != other.dropFirst($0).first
            })
        else { return "" }
        let (found, expected) = (dropFirst(index).first, other.dropFirst(index).first)
        return "found \(found.map { "\($0)" } ?? "nothing")\nnot \(expected.map { "\($0)" } ?? "nothing")"
    }
}
