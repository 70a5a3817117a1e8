import CCMark
import CommonMark
import Documents
import Rendering
import Testing

/// cmark's own HTML as the measure of ours: what an author's prose says, it says in the same tags.
struct CmarkOracleTests {
    @Test(arguments: [
        "Ett stycke med *betoning*, **fet text**, `kod` och [en länk](https://lovsala.example/a?b=c&d='e').",
        "En rad\\\nen rad till",
        "- ett\n- två\n  - inre\n  - till",
        "- ett\n\n- två\n\n  med ett stycke till",
        "1. ett\n2. två",
        "7. sju\n8. åtta",
        "> Ett citat\n>\n> i två stycken",
        "# Rubrik ett\n\n## Rubrik två\n\nText",
        "```\nkod < text & \"citat\"\n```",
        "Före\n\n***\n\nEfter",
        "Tecken: & < > \" och &aring; samt 5 < 6",
        "- > citat i punkt\n\n  1. inre\n  2. tal",
    ]) func printsProseAsCmarkDoes(_ source: String) throws {
        let prose = Markdown.read(Array(source.utf8), as: .prose, isVerbatim: true)
        #expect(prose.violations == [])
        let html = try #require(OutputFormat.all.first { $0.name == "html-fragment" })
        let template = try PageTemplate(Array("{{{innehåll}}}".utf8))
        let printed = html.render(Document(title: "", blocks: prose.blocks), template)
        #expect(String(decoding: printed, as: UTF8.self) == cmark(source))
    }

    private func cmark(_ source: String) -> String {
        let text = unsafe cmark_markdown_to_html(source, source.utf8.count, CMARK_OPT_DEFAULT)
        guard let text = unsafe text else { return "" }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(text) }
        return unsafe String(cString: text)
    }
}
