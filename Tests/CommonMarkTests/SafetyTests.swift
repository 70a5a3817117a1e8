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

    @Test func escapesWhatIsPutIntoMarkup() {
        var tree = TreeBuilder()
        tree.block("<p title=\"\("\"><script>&")\">")
        tree.open(.paragraph)
        tree.open(.link(to: "javascript:alert(1)"))
        tree.text("<b>")
        tree.close()
        tree.close()
        #expect(
            String(decoding: tree.html(), as: UTF8.self) == """
                <p title="&quot;&gt;&lt;script&gt;&amp;">
                <p><a href="">&lt;b&gt;</a></p>

                """)
    }
}
