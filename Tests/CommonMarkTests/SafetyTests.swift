import CommonMark
import Documents
import Foundation
import Testing

struct SafetyTests {
    /// `CMARK_OPT_UNSAFE` would let raw HTML through, and `CMARK_OPT_SMART` sets English quotation marks.
    @Test func usesNoOptionOfCmark() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/CommonMark")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let code = try files.flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
            .filter { !$0.contains("///") }
        let options = code.flatMap { $0.matches(of: /CMARK_OPT_\w+/).map { String($0.output) } }
        #expect(Set(options) == ["CMARK_OPT_DEFAULT"])
    }

    @Test func leavesQuotationMarksAndDashesToSwedishTypography() {
        let text = "'a' -- b --- c..."
        #expect(Markdown.read(Array(text.utf8), as: .text).inlines == [.text(text)])
    }

    @Test func escapesTextForContentAndAttributes() {
        var page: [UInt8] = []
        page.append("<p title=\"")
        page.appendEscaped("\"><script>&\0å")
        #expect(String(decoding: page, as: UTF8.self) == "<p title=\"&quot;&gt;&lt;script&gt;&amp;\u{FFFD}å")
    }

    @Test(arguments: [
        ("https://a.example/b?c=d&e='f'", "https://a.example/b?c=d&amp;e=&#x27;f&#x27;"),
        ("https://a.example/å\"<>", "https://a.example/%C3%A5%22%3C%3E"), ("#p7", "#p7"),
        ("javascript:alert(1)", ""), ("//a.example", ""), ("tel:+46", "tel:+46"),
    ]) func escapesAnAddress(_ address: String, _ expected: String) {
        var page: [UInt8] = []
        page.appendAddress(address)
        #expect(String(decoding: page, as: UTF8.self) == expected)
    }
}
