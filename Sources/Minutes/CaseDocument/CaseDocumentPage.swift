package import Documents
import HouseStyles
import Schema

extension CaseDocument {
    /// The address of the document, which every address in it begins with: `tjansteskrivelse`.
    package var anchor: Anchor { Anchor(Role(word: kind.key).name) }

    /// The document in the manner of a house; only an edition gives it away.
    func page(in style: HouseStyle) -> Document {
        var page = Page(style: style, body: item.body?.plainText, anchor: anchor.text)
        let type = style.label(kind.label)
        var blocks = [head(type, &page)]
        blocks += page.sections(of: SectionType.of(.text).chapters(item, &page))
        let title = [type.plainText, item.title?.plainText ?? ""].joined(separator: ": ")
        return Document(title: title, blocks: blocks, footnotes: page.footnotes)
    }

    private func head(_ type: [Inline], _ page: inout Page) -> Block {
        .section(
            Section(
                .header, role: "huvud",
                [
                    .paragraph(type, role: "dokumenttyp"),
                    .heading(level: 1, page.place(item.title), anchor: Anchor(page.anchor)),
                ]))
    }
}
