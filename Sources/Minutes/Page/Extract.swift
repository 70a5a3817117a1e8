package import Documents
import HouseStyles
import Schema

extension AgendaItem {
    /// The address of the §, which every address in it begins with: `p214`, `p63-20`.
    package var anchor: Anchor { Anchor("p" + (number?.value ?? "")) }

    /// The § as a *protokollsutdrag* in the manner of a house, to one of its recipients or to nobody in particular; only an
    /// edition gives it away.
    func extract(in style: HouseStyle, for edition: EditionKind, to recipient: Phrase? = nil) -> Document {
        var page = Page(style: style, body: body?.plainText, anchor: anchor.text)
        var blocks = [head(for: edition, to: recipient, &page)]
        let chapters = chapters(for: edition, &page)
        blocks += page.sections(of: chapters)
        if let end = end(page) { blocks.append(end) }
        return Document(title: title(style).plainText, blocks: blocks, footnotes: page.footnotes)
    }

    /// Those whom the decision is sent to, each once, in the order of the page.
    var recipients: [Phrase] {
        var seen: Set<String> = []
        return [dispatch, forExecution, forKnowledge, service].flatMap { $0 ?? [] }
            .filter { seen.insert($0.plainText).inserted }
    }

    /// The § as a part of a document of its whole meeting, with its notes numbered on from so many.
    func section(
        in style: HouseStyle, for edition: EditionKind, after count: Int
    ) -> (block: Block, footnotes: [Footnote]) {
        var page = Page(style: style, body: body?.plainText, anchor: anchor.text)
        var blocks: [Block] = [.heading(level: 1, pageTitle(&page))]
        let facts = facts(&page).filter { !$0.isInMeetingLine }
        if !facts.isEmpty { blocks.append(.fields(facts.map { NamedValue($0.name, $0.value) })) }
        if let notice = secrecyParagraph(for: edition, style) { blocks.append(notice) }
        let chapters = chapters(for: edition, &page)
        blocks += page.sections(of: chapters)
        let section = Block.section(Section(.region, role: "paragraf", anchor: anchor, blocks))
        let shifted = [section].shiftingHeadings(by: 1).shiftingFootnotes(by: count)
        return (shifted[0], page.footnotes)
    }

    /// The number and the title in words alone: a link or a note in the title cannot stand in another link.
    func titleInWords(_ style: HouseStyle) -> [Inline] { [.text(title(style).plainText)] }

    /// The number and the title: "§ 214 Svar på remiss".
    private func title(_ style: HouseStyle) -> [Inline] {
        [Inline].joined(sign(style) + (title?.inlines ?? (notice == nil ? [] : style.label(.secretItem))))
    }

    private func sign(_ style: HouseStyle) -> [Inline] {
        number.map { style.paragraph($0.value).capitalized + [.text(" ")] } ?? []
    }

    /// The title with its notes placed on the page.
    private func pageTitle(_ page: inout Page) -> [Inline] {
        guard let phrase = self.title, !phrase.footnotes.isEmpty else { return title(page.style) }
        return [Inline].joined(sign(page.style) + page.place(phrase))
    }

    /// What stands above the text: which document, whose, when, about what.
    private func head(for edition: EditionKind, to recipient: Phrase?, _ page: inout Page) -> Block {
        let style = page.style
        let title = pageTitle(&page)
        // Before the meeting there are no minutes to take an extract of.
        let kind = style.label(status?.value == .summons ? .summons : .documentType)
        var blocks: [Block] = [.paragraph(kind, role: "dokumenttyp")]
        var facts = facts(&page)
        if let recipient {
            facts.append(HeadFact(name: style.label(.recipient).plainText, value: page.place(recipient)))
        }
        switch style.headStyle {
        case .lines:
            if let line = meetingLine(style) { blocks.append(.paragraph(line, role: "sammantrade")) }
            blocks.append(.heading(level: 1, title, anchor: Anchor(page.anchor)))
            let rest = facts.filter { !$0.isInMeetingLine }
            if !rest.isEmpty { blocks.append(.fields(rest.map { NamedValue($0.name, $0.value) })) }
        case .table:
            blocks.append(.heading(level: 1, title, anchor: Anchor(page.anchor)))
            if !facts.isEmpty { blocks.append(.fields(facts.map { NamedValue($0.name, $0.value) })) }
        }
        if let notice = statusNotice(style) { blocks.append(.paragraph(notice, role: "status")) }
        if let notice = secrecyParagraph(for: edition, style) { blocks.append(notice) }
        return .section(Section(.header, role: "huvud", blocks))
    }

    /// "Lövsala kommun, hamnnämnden, 6 maj 2031" in one line.
    private func meetingLine(_ style: HouseStyle) -> [Inline]? {
        var parts: [[Inline]] = []
        if let municipality = municipalityName(style) { parts.append(municipality) }
        if let body { parts.append(parts.isEmpty ? body.inlines.capitalized : body.inlines) }
        if let meetingDate { parts.append([style.date(meetingDate.value)]) }
        guard let first = parts.first else { return nil }
        return [Inline].joined(parts.dropFirst().reduce(first) { $0 + [.text(", ")] + $1 })
    }

    private func municipalityName(_ style: HouseStyle) -> [Inline]? {
        municipality?.inlines ?? style.municipality.map { [.text($0)] }
    }

    /// A fact of the head, and whether it already stands in the line about the meeting.
    private struct HeadFact {
        let name: String
        let value: [Inline]
        var isInMeetingLine = false
    }

    private func facts(_ page: inout Page) -> [HeadFact] {
        let style = page.style
        var facts: [HeadFact] = []
        func add(_ label: Label, _ value: [Inline]?, isInMeetingLine: Bool = false) {
            guard let value, !value.isEmpty else { return }
            facts.append(
                HeadFact(name: style.label(label).plainText, value: value, isInMeetingLine: isInMeetingLine))
        }
        add(.municipality, municipalityName(style), isInMeetingLine: true)
        add(.body, body.map { page.place($0).capitalized }, isInMeetingLine: true)
        add(.meetingDate, meetingDate.map { [style.date($0.value)] }, isInMeetingLine: true)
        func addOrSubstitute(_ label: Label, _ value: [Inline]?) { add(label, value ?? substitute(for: label, style)) }
        addOrSubstitute(.diaryNumber, diaryNumbers.map { joined($0, &page) })
        addOrSubstitute(.classification, classification.map { page.place($0) })
        addOrSubstitute(.agendaPlace, agendaPlace.map { page.place($0) })
        addOrSubstitute(.chair, chair.map { page.place($0.phrase) })
        addOrSubstitute(.presenter, presenters.map { joined($0.map(\.phrase), &page) })
        return facts
    }

    private func joined(_ phrases: [Phrase], _ page: inout Page) -> [Inline] {
        var line: [Inline] = []
        for phrase in phrases {
            if !line.isEmpty { line.append(.text("; ")) }
            line += page.place(phrase)
        }
        return [Inline].joined(line)
    }

    private func statusNotice(_ style: HouseStyle) -> [Inline]? {
        switch status?.value {
        case .draft: style.sentence(.draft)
        case .summons: style.sentence(.summons)
        case .confirmed, nil: nil
        }
    }

    /// What ends an extract: when the minutes were confirmed, and the line for whoever certifies it. Nobody certifies a
    /// draft, and a summons has nothing to confirm.
    private func end(_ page: Page) -> Block? {
        let confirmation = Block.paragraph(confirmationSentence(page.style), role: "justering")
        let certification = Block.paragraph(page.style.sentence(.certification), role: "bestyrkande")
        switch status?.value {
        case .summons: return nil
        case .draft: return .section(Section(.footer, role: "slut", [confirmation]))
        case .confirmed, nil: return .section(Section(.footer, role: "slut", [confirmation, certification]))
        }
    }

    private func confirmationSentence(_ style: HouseStyle) -> [Inline] {
        guard let day = confirmation?.day?.value ?? dayOfImmediateConfirmation else {
            return style.sentence(.notConfirmed)
        }
        return style.sentence(
            .confirmed,
            [
                "datum": style.dateInSentence(day), "tid": confirmation?.time.map { [style.time($0.value)] } ?? [],
                "plats": confirmation?.place?.inlines ?? [],
            ])
    }
}
