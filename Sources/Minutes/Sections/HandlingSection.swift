import Diagnostics
import Documents
import HouseStyles
import Schema

extension SectionType {
    /// What happened at the meeting, in time. The keys of a round may stand at the top of the § when there is one only.
    static let handling = SectionType(
        part: .handling,
        fields: [
            Field(
                Part.handling.key, "behandlingar", at: \AgendaItem.rounds,
                as: .list(of: .mapping({ Round.fields }, empty: { Round(range: $0) })),
                help: Wording(
                    sv: "Omgångarna i tid, när yrkanden eller omröstningar är flera",
                    en: "The rounds in time, when there are several"),
                example:
                    "behandling:\n  - yrkanden: Edvin Krantz (L) yrkar återremiss.\n    beslutsgång: Ordföranden prövar först om ärendet ska återremitteras."
            )
        ] + Round.keys.map { $0.lifted(to: \AgendaItem.onlyRound) }
    ) { item, page in
        var motions = 0
        return item.handling.flatMap { round in
            defer { motions += round.motions?.count ?? 0 }
            return round.chapters(firstMotion: motions + 1, &page)
        }
    }
}

extension Round {
    fileprivate func chapters(firstMotion: Int, _ page: inout Page) -> [Chapter] {
        var chapters: [Chapter] = []
        if let attendance { chapters.append(Chapter(.attendance, page.place(attendance))) }
        if let adjournment { chapters.append(Chapter(.adjournment, page.place(adjournment))) }
        if let motions {
            let blocks = motions.enumerated().flatMap { place, motion in
                motion.blocks(&page).addressed(Anchor(page.anchor).motion(firstMotion + place), as: .motion)
            }
            chapters.append(Chapter(.motions, count: motions.count, blocks))
        }
        if let procedure { chapters.append(Chapter(.procedure, page.place(procedure))) }
        if let votingOrder { chapters.append(Chapter(.votingOrder, page.place(votingOrder))) }
        if let ballot { chapters.append(ballot.chapter(hasAfterwards: afterwards != nil, &page)) }
        guard let afterwards else { return chapters }
        let blocks = page.place(afterwards)
        if chapters.isEmpty {
            chapters.append(Chapter(.procedure, blocks))
        } else {
            chapters[chapters.count - 1].blocks += blocks
        }
        return chapters
    }
}

extension Motion {
    fileprivate func blocks(_ page: inout Page) -> [Block] {
        var blocks: [Block] = []
        if let text {
            blocks += page.place(text)
        } else {
            let values: KeyValuePairs = ["av": people?.inlines(in: page.style) ?? [], "yrkar": page.place(demand)]
            blocks.append(.paragraph(page.style.sentence(.moves, values)))
        }
        if let wording { blocks.append(page.quote(wording)) }
        if let motivation {
            blocks += [.paragraph(page.style.sentence(.givesReasons)), page.quote(motivation)]
        }
        return blocks
    }
}
