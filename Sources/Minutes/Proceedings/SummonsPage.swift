import Documents
import HouseStyles
import Schema

extension Proceedings {
    /// The summons to the meeting with its agenda, *kallelse med föredragningslista*: who meets when and where, and each
    /// matter with what is proposed.
    func summons(for edition: EditionKind) -> Document {
        let facts = [occasion, timeAndPlace, people(.chair, meeting.chairs), people(.secretary, meeting.secretaries)]
        var page = Pages()
        page.blocks.append(head(.summons, facts.compactMap(\.self), for: edition))
        if let publication = meeting.publication { page.add(region(.callToMeeting, publication, page)) }
        if let agenda { page.blocks.append(agenda) }
        for item in items { page.add(item.section(in: style, for: edition, after: page.footnotes.count)) }
        if let appendices = meeting.appendices { page.add(region(of: appendices, page)) }
        return Document(title: documentTitle(.summons), blocks: page.blocks, footnotes: page.footnotes)
    }

    /// The matters in order, each with who presents it.
    private var agenda: Block? {
        guard !items.isEmpty else { return nil }
        let entries = items.map { item in
            var line: [Inline] = [.link(item.titleInWords(style), to: "#" + item.anchor.text)]
            for presenter in item.presenters ?? [] { line += [.text(", ")] + presenter.phrase.inlines }
            return List.Item([.paragraph([Inline].joined(line))])
        }
        return region(.agenda, [.list(List(.bullet, entries))])
    }
}
