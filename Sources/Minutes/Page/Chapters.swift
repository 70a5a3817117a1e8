import Documents
import HouseStyles
import Schema

/// A piece of the page that has a heading: neighbours with the same heading share it.
struct Chapter {
    /// What the heading is made of; nil for what stands without one.
    let heading: Heading?
    /// What it is for.
    let role: Role
    /// What stands below the heading.
    var blocks: [Block]

    /// A heading of the house for so many things, or the author's own words.
    enum Heading {
        case label(Label, count: Int)
        case own([Inline])
    }

    init(_ heading: Heading?, role: Role, _ blocks: [Block]) {
        self.heading = heading
        self.role = role
        self.blocks = blocks
    }

    /// A piece below a heading of the house.
    init(_ label: Label, count: Int = 1, _ blocks: [Block]) {
        self.init(.label(label, count: count), role: label.role, blocks)
    }

    /// How many things the heading is about.
    var count: Int {
        switch heading {
        case .label(_, let count): count
        case .own, nil: 1
        }
    }

    /// The heading for so many things.
    func title(count: Int, _ page: Page) -> [Inline]? {
        switch heading {
        case .label(let label, _): page.style.label(label, count: count, body: page.body ?? "nämnden")
        case .own(let inlines): inlines
        case nil: nil
        }
    }
}

extension Label {
    private static let roles = allCases.map { Role(word: $0.key) }

    /// What stands below the label, for a style sheet.
    var role: Role { Label.roles[rawValue] }
}

extension AgendaItem {
    /// The parts in the order of the house, each free section after the part that it names.
    func chapters(for edition: EditionKind, _ page: inout Page) -> [Chapter] {
        var chapters: [Chapter] = []
        if edition == .public, let everything = chapterInPlaceOfEverything(&page) { chapters.append(everything) }
        for part in page.style.order {
            let own = parts.contains(part) ? SectionType.of(part).chapters(self, &page) : []
            chapters += edition == .public && notice != nil ? withSubstitutes(own, of: part, &page) : own
            guard let freeSections else { continue }
            for section in freeSections where (section.after?.value ?? .matter) == part {
                chapters.append(section.chapter(&page))
            }
        }
        return chapters
    }
}

extension Page {
    /// The chapters as parts of the page. Neighbours with the same heading share it, in the plural if they are about
    /// several things; what has no heading stands as it is.
    func sections(of chapters: [Chapter]) -> [Block] {
        let titles = chapters.map { $0.title(count: 1, self) }
        var blocks: [Block] = []
        var roles: [Role] = []
        var votes = 0
        var start = 0
        while start < chapters.count {
            guard let title = titles[start] else {
                blocks += chapters[start].blocks
                start += 1
                continue
            }
            var end = start + 1
            while end < chapters.count, titles[end] == title { end += 1 }
            let role = chapters[start].role
            roles.append(role)
            let anchor =
                role == .vote
                ? Anchor(self.anchor).vote(votes + 1) : address(of: role, number: roles.count { $0 == role })
            blocks.append(.section(section(title, anchor, chapters[start..<end], &votes)))
            start = end
        }
        return blocks
    }

    private func section(
        _ title: [Inline], _ anchor: Anchor, _ chapters: ArraySlice<Chapter>, _ votes: inout Int
    ) -> Section {
        let count = chapters.reduce(0) { $0 + $1.count }
        let first = chapters[chapters.startIndex]
        let heading = count == 1 ? title : first.title(count: count, self) ?? title
        var blocks: [Block] = [.heading(level: 2, heading)]
        for (place, chapter) in zip(chapters.indices, chapters) {
            if chapter.role == .vote { votes += 1 }
            // A vote has an address of its own below a heading that it shares too.
            if chapter.role == .vote, place > chapters.startIndex {
                blocks.append(
                    .section(
                        Section(.region, role: .vote, anchor: Anchor(self.anchor).vote(votes), chapter.blocks)))
            } else {
                blocks += chapter.blocks
            }
        }
        return Section(.region, role: first.role, anchor: anchor, blocks)
    }

    /// Of most parts there is one, and only the second has a number in its address.
    private func address(of role: Role, number: Int) -> Anchor {
        number > 1 ? address(role.name, number: number) : address(role.name)
    }
}
