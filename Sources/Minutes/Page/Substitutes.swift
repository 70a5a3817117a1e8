import Documents
import HouseStyles
import Schema

/// What the public reads in place of what is withheld.
extension AgendaItem {
    /// What stands in place of everything, when all of the § is withheld: by which provision, and what the author says.
    func chapterInPlaceOfEverything(_ page: inout Page) -> Chapter? {
        guard let notice, notice.isWhole else { return nil }
        let sentence = page.style.sentence(.secretItem, ["grund": notice.citation])
        let substitute = secrecy?.ofEverything?.substitute.map { page.place($0) } ?? []
        return Chapter(nil, role: "text", [.paragraph(sentence, role: "sekretess")] + substitute)
    }

    /// The chapters of a part, with a substitute for each of its keys that is withheld, in the order of the keys.
    func withSubstitutes(_ chapters: [Chapter], of part: Part, _ page: inout Page) -> [Chapter] {
        guard let secrecy, notice?.isWhole == false else { return chapters }
        var chapters = chapters
        for field in SectionType.of(part).fields {
            guard let provision = secrecy.provision(for: "\(field.key)") else { continue }
            let label = Label(of: field.key) ?? (part == .text ? nil : .withheld)
            let blocks = provision.blocks(&page)
            let place = chapters.firstIndex { label.map($0.standsAfter) ?? true } ?? chapters.count
            chapters.insert(label.map { Chapter($0, blocks) } ?? Chapter(nil, role: "text", blocks), at: place)
        }
        return chapters
    }

    /// What stands in the head for a key that is withheld.
    func substitute(for label: Label, _ style: HouseStyle) -> [Inline]? {
        guard let provision = secrecy?.provision(for: "\(label.key)"), notice?.isWhole == false else { return nil }
        return provision.words(in: style)
    }

    /// The title that the public reads, when the source's own is withheld.
    func publicTitle(in style: HouseStyle) -> Phrase? {
        if let everything = secrecy?.ofEverything { return everything.title }
        return secrecy?.provision(for: "rubrik").map {
            Phrase(inlines: $0.words(in: style), footnotes: [], range: $0.range)
        }
    }

    /// What the page says of what is withheld: to the public that something is, to all others that the page is not public.
    func secrecyParagraph(for edition: EditionKind, _ style: HouseStyle) -> Block? {
        secrecyNotice(for: edition, style).map { .paragraph($0, role: edition == .complete ? "status" : "sekretess") }
    }

    private func secrecyNotice(for edition: EditionKind, _ style: HouseStyle) -> [Inline]? {
        guard let notice else { return nil }
        switch edition {
        case .complete: return style.sentence(.completeEdition, ["grund": notice.citation])
        case .public:
            guard !notice.isWhole else { return nil }
            let withheld = notice.grounds.isEmpty ? [] : style.sentence(.withholds, ["grund": notice.citation])
            let replaced = notice.replacesNames ? style.sentence(.replacesNames) : []
            return [Inline].joined(withheld + (withheld.isEmpty || replaced.isEmpty ? [] : [.text(" ")]) + replaced)
        }
    }
}

extension WithholdingNotice {
    /// The provisions as they stand in a sentence.
    var citation: [Inline] { enumeration(grounds.map { [.text($0.text)] }) }
}

extension Secrecy.Provision {
    /// The author's words for the public, or those of the house.
    fileprivate func blocks(_ page: inout Page) -> [Block] {
        substitute.map { page.place($0) } ?? [.paragraph(sentence(in: page.style), role: "utelamnat")]
    }

    /// The same in one line.
    fileprivate func words(in style: HouseStyle) -> [Inline] {
        guard let substitute else { return sentence(in: style) }
        let words = PlainTexts(of: Document(title: "", blocks: substitute.blocks)).words
        return [.text(words.filter { !$0.isEmpty }.joined(separator: " "))]
    }

    private func sentence(in style: HouseStyle) -> [Inline] {
        style.sentence(.withheld, ["grund": ground.map { [.text($0.value.text)] } ?? []])
    }
}

extension Label {
    /// The label of what stands below a key, if it has one.
    fileprivate init?(of key: StaticString) {
        guard let label = Label.allCases.first(where: { "\($0.key)" == "\(key)" }) else { return nil }
        self = label
    }
}

extension Chapter {
    /// Whether the chapter follows those with the label in the canonical order.
    fileprivate func standsAfter(_ label: Label) -> Bool {
        switch heading {
        case .label(let own, count: _): own.rawValue > label.rawValue
        case .own, nil: false
        }
    }
}
