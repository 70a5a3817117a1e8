package import Documents
import HouseStyles
import Schema

extension CaseDocument {
    /// The address of the document, which every address in it begins with: `tjansteskrivelse`.
    package var anchor: Anchor { Anchor(Role(word: kind.key).name) }

    /// The document in the manner of a house; only an edition gives it away.
    func page(in style: HouseStyle, for edition: EditionKind) -> Document {
        let manner = style.manner(of: kind)
        let style = style.naming(kind)
        var page = Page(style: style, body: item.body?.plainText, anchor: anchor.text)
        var blocks = [head(in: manner, for: edition, &page)]
        if let leadIn = leadIn(page) { blocks.append(.paragraph(leadIn, role: "inledning")) }
        var chapters: [Chapter] = []
        if edition == .public, let everything = item.chapterInPlaceOfEverything(&page) { chapters.append(everything) }
        for part in manner.order { chapters += self.chapters(of: part, for: edition, &page) }
        blocks += page.sections(of: chapters)
        return Document(title: windowTitle(in: style), blocks: blocks, footnotes: page.footnotes)
    }

    /// What a browser's tab and the head of a printed page say: which document it is, unless the title begins so.
    private func windowTitle(in style: HouseStyle) -> String {
        let type = style.label(kind.label).plainText
        guard let title = item.title?.plainText else { return type }
        return title.lowercased().hasPrefix(type.lowercased()) ? title : "\(type): \(title)"
    }

    /// Whether a board gives its opinion or is asked to give it.
    private func leadIn(_ page: Page) -> [Inline]? {
        guard kind == .opinion else { return nil }
        switch status?.value {
        case .adopted: return page.style.sentence(.givenOpinion, ["organ": page.bodyName])
        case .draft, .proposed, nil: return page.style.sentence(.proposedOpinion, ["organ": page.bodyName])
        }
    }

    /// What stands in a part, and the free sections after it.
    private func chapters(of part: DocumentPart, for edition: EditionKind, _ page: inout Page) -> [Chapter] {
        switch part {
        case .signatures:
            if edition == .public, let substitute = item.substitute(for: .signatures, page.style) {
                return [Chapter(nil, role: "underskrifter", [.paragraph(substitute)])]
            }
            return signatures.map { [Chapter(nil, role: "underskrifter", [page.lines(for: $0)])] } ?? []
        case .shared(let part):
            var chapters = SectionType.of(part).chapters(item, &page)
            if edition == .public { chapters = item.withSubstitutes(chapters, of: part, &page) }
            for section in item.freeSections ?? [] where (section.after?.value ?? .text) == part {
                chapters.append(section.chapter(&page))
            }
            return chapters
        }
    }
}

extension Page {
    /// A line for each to sign on, with name and title below it.
    fileprivate func lines(for signatures: [PersonLine]) -> Block {
        .section(
            Section(
                .region, role: "underskrifter",
                signatures.map { .paragraph($0.underLine, role: "underskrift") }))
    }
}

extension PersonLine {
    /// The name, and the title on a line of its own.
    fileprivate var underLine: [Inline] {
        guard case .text(let text)? = phrase.inlines.first, let comma = text.firstRange(of: ", ") else {
            return phrase.inlines.capitalized
        }
        let rest = [Inline.text(String(text[comma.upperBound...]))] + phrase.inlines.dropFirst()
        return [.text(String(text[..<comma.lowerBound])), .lineBreak] + rest.capitalized
    }
}
