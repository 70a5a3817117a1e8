import Documents
import Rendering
import Testing

struct PageTemplateTests {
    private func faultIn(_ text: String, styleSheet: String = "") -> TemplateFault? {
        do {
            _ = try PageTemplate(Array(text.utf8), styleSheet: Array(styleSheet.utf8))
            return nil
        } catch { return error }
    }

    @Test func putsADocumentIntoItsHoles() throws {
        let template = try PageTemplate(
            Array(
                "<html lang=\"{{språk}}\"><title>{{titel}}</title><style>{{{css}}}</style>{{{innehåll}}}<i>{{titel}}</i>"
                    .utf8),
            styleSheet: Array("a > b { color: red }".utf8))
        let html = try #require(OutputFormat.all.first { $0.name == "html" })
        let page = html.render(
            Document(title: "a </title> & \"b\"", blocks: [.paragraph([.text("{{titel}}")])]), template)
        #expect(
            String(decoding: page, as: UTF8.self) == """
                <html lang="sv"><title>a &lt;/title&gt; &amp; &quot;b&quot;</title><style>a > b { color: red }</style><p>{{titel}}</p>
                <i>a &lt;/title&gt; &amp; &quot;b&quot;</i>
                """)
    }

    @Test func putsTheTitleIntoTheStyleSheetAsAString() throws {
        let template = try PageTemplate(Array("<style>{{titel som css}}</style>{{{innehåll}}}".utf8))
        let html = try #require(OutputFormat.all.first { $0.name == "html" })
        let page = html.render(Document(title: "§ 1 \"Å\" \\ </style>\n", blocks: []), template)
        #expect(String(decoding: page, as: UTF8.self) == #"<style>"§ 1 \22 Å\22  \5c  \3c /style>\a "</style>"#)
    }

    @Test(arguments: [
        "⟪{{titl}}⟫{{{innehåll}}}", "å ⟪{{innehåll}}⟫", "{{{innehåll}}}⟪{{{titel}}}⟫", "⟪{{#if}}⟫", "⟪{{a⟫\n}}",
    ])
    func knowsNoOtherHoles(_ marked: String) throws {
        let parts = marked.split { "⟪⟫".contains($0) }.map(String.init)
        let before = marked.hasPrefix("⟪") ? "" : parts[0]
        let place = marked.hasPrefix("⟪") ? parts[0] : parts[1]
        let fault = try #require(faultIn(marked.replacing("⟪", with: "").replacing("⟫", with: "")))
        #expect(fault.kind == .unknownHole)
        #expect(fault.range == before.utf8.count..<before.utf8.count + place.utf8.count)
    }

    @Test func wantsTheContentOnce() {
        #expect(faultIn("{{titel}}")?.kind == .missingContent)
        #expect(faultIn("{{{innehåll}}}{{{innehåll}}}")?.kind == .repeatedContent)
    }

    @Test func refusesAStyleSheetThatEndsItself() {
        #expect(faultIn("{{{css}}}{{{innehåll}}}", styleSheet: "a {} </style><script>")?.kind == .endTagInStyleSheet)
        #expect(faultIn("{{{css}}}{{{innehåll}}}", styleSheet: "a > b {}") == nil)
    }
}
