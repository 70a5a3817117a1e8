import Diagnostics
import Documents
import Minutes
import Rendering

/// What an author wrote, for those who want its words and for those who want its form.
struct WrittenText: Sendable {
    let text: String
    /// As Markdown, where that says more.
    let markdown: String?

    init(blocks: [Block], footnotes: [Footnote] = []) {
        // In plain text headings have lines under them.
        let plain = Document(title: "", blocks: blocks.headingsAsParagraphs, footnotes: footnotes)
        let text = WrittenText.string(plain.plainText)
        let markdown = WrittenText.string(Document(title: "", blocks: blocks, footnotes: footnotes).markdown)
        self.text = text
        self.markdown = markdown == text ? nil : markdown
    }

    init(_ passage: Passage) { self.init(blocks: passage.blocks, footnotes: passage.footnotes) }

    init(_ inlines: [Inline]) { self.init(blocks: [.paragraph(inlines)]) }

    init(_ phrase: Phrase) { self.init(blocks: [.paragraph(phrase.inlines)], footnotes: phrase.footnotes) }

    private static func string(_ bytes: [UInt8]) -> String {
        let end = (bytes.lastIndex { $0 != UInt8(ascii: "\n") } ?? -1) + 1
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}

extension WrittenText {
    /// The two properties of everything that an author wrote.
    static let properties: [Property<WrittenText>] = [
        .required(
            "text", "Text", as: .string,
            help: Wording(
                sv: "Orden utan formatering; stycken skiljs åt av en tom rad",
                en: "The words without markup; an empty line divides paragraphs")
        ) { written, _ in written.text },
        .optional(
            "markdown", "Markdown", as: .string,
            help: Wording(
                sv: "Samma text som CommonMark med tabeller och fotnoter, när formateringen säger mer än orden",
                en: "The same as CommonMark with tables and footnotes, where the markup says more than the words")
        ) { written, _ in written.markdown },
    ]

    static let record = Record<WrittenText>(
        "text", "Text", help: Wording(sv: "Det som någon har skrivit", en: "What somebody wrote"), properties)
}

extension Notation where Value == WrittenText {
    static var written: Notation { .record { WrittenText.record } }
}

extension Notation where Value == Phrase {
    /// One paragraph.
    static var text: Notation { Notation<WrittenText>.written.map { phrase, _ in WrittenText(phrase) } }
}

extension Notation where Value == Passage {
    /// Any number of paragraphs.
    static var text: Notation { Notation<WrittenText>.written.map { passage, _ in WrittenText(passage) } }
}
