import Documents
import HouseStyles
import Schema

extension Proceedings {
    /// The minutes of the whole meeting, *sammanträdesprotokoll*: cover, contents, the §§, signatures and the proof of
    /// announcement.
    func minutes(for edition: EditionKind) -> Document {
        var page = Pages()
        page.blocks.append(cover(for: edition))
        if let publication = meeting.publication { page.add(region(.callToMeeting, publication, page)) }
        page.blocks += attendance
        if let contents { page.blocks.append(contents) }
        if let gaps { page.blocks.append(gaps) }
        for item in items { page.add(item.section(in: style, for: edition, after: page.footnotes.count)) }
        if let appendices = meeting.appendices { page.add(region(of: appendices, page)) }
        page.blocks.append(signatures)
        for announcement in meeting.announcements ?? [] {
            page.blocks.append(proof(of: announcement, number: page.proofs))
            page.proofs += 1
        }
        return Document(title: documentTitle(.minutes), blocks: page.blocks, footnotes: page.footnotes)
    }

    /// Many §§ on one page, their notes numbered through.
    struct Pages {
        var blocks: [Block] = []
        var footnotes: [Footnote] = []
        var proofs = 0

        mutating func add(_ part: (block: Block, footnotes: [Footnote])) {
            blocks.append(part.block)
            footnotes += part.footnotes
        }
    }

    private func cover(for edition: EditionKind) -> Block {
        let confirmation = meeting.confirmation
        let confirmed = [
            confirmation?.place?.inlines ?? [], confirmation?.day.map { [style.date($0.value)] } ?? [],
            confirmation?.time.map { [.text("kl.\u{A0}"), style.time($0.value)] } ?? [],
        ].filter { !$0.isEmpty }
        let facts = [
            fact(.protocolNumber, meeting.protocolNumber.map { [.text($0.value)] }), occasion, timeAndPlace,
            fact(.breaks, breaks),
            people(.chair, meeting.chairs), people(.secretary, meeting.secretaries),
            people(.confirmers, meeting.confirmers),
            fact(.placeOfConfirmation, separated(confirmed)),
            fact(.paragraphs, paragraphs),
        ]
        return head(.minutes, facts.compactMap(\.self), for: edition)
    }

    private func separated(_ parts: [[Inline]]) -> [Inline] {
        guard let first = parts.first else { return [] }
        return [Inline].joined(parts.dropFirst().reduce(first) { $0 + [.text(", ")] + $1 })
    }

    /// Those present, in lists: "Beslutande", "Tjänstgörande ersättare" …
    private var attendance: [Block] {
        let serving = meeting.alternates?.filter { $0.substitutesFor != nil }
        let other = meeting.alternates?.filter { $0.substitutesFor == nil }
        let lists: [(Label, [PersonLine]?)] = [
            (.deciding, membersPresent), (.servingAlternates, serving), (.otherAlternates, other),
            (.othersPresent, meeting.others),
        ]
        let served = servedParagraphs
        var blocks = lists.compactMap { label, lines in
            lines.flatMap { list(label, $0.map { attendee($0, served) }) }
        }
        if let absent = meeting.absent, let block = list(.absent, absent.lines(in: style)) { blocks.append(block) }
        if let list = meeting.attendanceList {
            blocks.append(region(.attendance, [.paragraph(list.inlines)]))
        }
        return blocks
    }

    /// Somebody present, and at which §§ they served if those are others than the line says.
    private func attendee(_ line: PersonLine, _ served: ServedParagraphs) -> [Inline] {
        guard let paragraphs = served.paragraphsBeyondWords(of: line) else { return line.phrase.inlines }
        let words = style.clause(.servesAt, ["paragrafer": style.paragraphs(paragraphs)])
        return [Inline].joined(line.phrase.inlines + [.text(", ")] + words)
    }

    private func list(_ label: Label, _ lines: [[Inline]]) -> Block? {
        guard !lines.isEmpty else { return nil }
        return region(label, [.list(List(.bullet, lines.map { List.Item([.paragraph($0)]) }))])
    }

    /// A part of the page under a heading of the house, which says what it is about where there are several.
    func region(
        _ label: Label, count: Int = 1, number: Int = 0, about subject: [Inline] = [], _ blocks: [Block]
    ) -> Block {
        let role = label.role
        let anchor = Anchor(number == 0 ? role.name : "\(role.name)-\(number + 1)")
        let title = style.label(label, count: count) + (subject.isEmpty ? [] : [.text(", ")] + subject)
        let heading = Block.heading(level: 2, [Inline].joined(title))
        return .section(Section(.region, role: role, anchor: anchor, [heading] + blocks))
    }

    /// What an author wrote as a part of the page, with its notes numbered on.
    func region(_ label: Label, _ passage: Passage, _ pages: Pages) -> (block: Block, footnotes: [Footnote]) {
        var page = Page(style: style, body: nil, anchor: label.role.name)
        let blocks = page.place(passage).shiftingFootnotes(by: pages.footnotes.count)
        return (region(label, blocks), page.footnotes)
    }

    /// The appendices of the whole document, with their notes numbered on.
    func region(of appendices: [Appendix], _ pages: Pages) -> (block: Block, footnotes: [Footnote]) {
        var page = Page(style: style, body: nil, anchor: Label.appendices.role.name)
        let blocks = appendices.blocks(&page).shiftingFootnotes(by: pages.footnotes.count)
        return (region(.appendices, count: appendices.count, blocks), page.footnotes)
    }

    /// The §§ with their titles, each leading to its place.
    private var contents: Block? {
        guard !items.isEmpty else { return nil }
        let entries = items.map { item in
            List.Item([.paragraph([.link(item.titleInWords(style), to: "#" + item.anchor.text)])])
        }
        return region(.contents, [.list(List(.bullet, entries))])
    }

    /// The numbers that stand in other minutes, each stretch with the reason.
    private var gaps: Block? {
        let lines = (meeting.gaps ?? []).compactMap { gap -> [Inline]? in
            guard let paragraphs = gap.paragraphs?.value else { return nil }
            let reason: [Inline] = gap.reason.map { [.text(": ")] + $0.inlines } ?? []
            return [Inline].joined(style.paragraphs(paragraphs).capitalized + reason)
        }
        return list(.gaps, lines)
    }

    /// A line for each who signs the minutes: the secretary, the chair and those who confirm; one without a name for who is
    /// not said.
    private var signatures: Block {
        let signers: [(Label, [PersonLine]?)] = [
            (.secretary, meeting.secretaries), (.chair, meeting.chairs), (.confirmers, meeting.confirmers),
        ]
        let lines = signers.flatMap { label, lines in
            let names = lines?.map { $0.phrase.inlines + [.lineBreak] } ?? [[]]
            return names.map { Block.paragraph([Inline].joined($0 + style.label(label)), role: "underskrift") }
        }
        return region(.signatures, lines)
    }

    /// The numbers of the §§, computed.
    private var paragraphs: [Inline] {
        ownNumbers.isEmpty ? [] : style.paragraphs(ParagraphSelection(ownNumbers)).capitalized
    }

    /// The numbers of the §§ that are confirmed with these minutes, and not only named as standing in others.
    var ownNumbers: [ParagraphNumber] { items.filter { $0.kind?.value != .reference }.compactMap(\.paragraphNumber) }

    /// The numbers of the §§ in their order.
    var numbers: [ParagraphNumber] { items.compactMap(\.paragraphNumber) }
}
