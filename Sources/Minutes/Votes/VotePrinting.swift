import Documents
import HouseStyles
import Schema

extension Ballot {
    /// The vote below its heading.
    func chapter(hasAfterwards: Bool, _ page: inout Page) -> Chapter {
        switch self {
        case .prose(let passage):
            Chapter(.label(.vote, count: 1), role: .vote, page.place(passage))
        case .vote(let vote):
            Chapter(.label(vote.label, count: 1), role: .vote, vote.blocks(hasAfterwards: hasAfterwards, &page))
        }
    }
}

extension Vote {
    fileprivate var label: Label {
        switch kind?.value {
        case .main: .mainVote
        case .counter: .counterVote
        case nil: isClosed?.value == true ? .closedVote : .vote
        }
    }

    fileprivate func blocks(hasAfterwards: Bool, _ page: inout Page) -> [Block] {
        if let text { return page.place(text) }
        var blocks: [Block] = []
        if let requestedBy {
            blocks.append(.paragraph(page.style.sentence(.requestsVote, ["av": requestedBy.inlines(in: page.style)])))
        }
        blocks += isClosed?.value == true || candidates != nil ? closed(&page) : open(&page)
        if let appendix {
            blocks.append(.paragraph(page.sentence(.namesInAppendix, .namesInTitledAppendix, about: appendix)))
        }
        if !hasAfterwards, let result = result(&page) { blocks.append(.paragraph(result)) }
        return blocks
    }

    /// What each answer means, and who gave it: as a table or in sentences, as the house has it.
    private func open(_ page: inout Page) -> [Block] {
        switch page.style.voteStyle {
        case .table: return [table(&page)]
        case .sentences: return [.paragraph(meanings(&page))] + sentences(page)
        }
    }

    private func meanings(_ page: inout Page) -> [Inline] {
        page.style.sentence(
            .meaningOfAnswers, ["ja för": page.place(meaningOfYes), "nej för": page.place(meaningOfNo)])
    }

    private var tallies: [(label: Label, sentence: Sentence, tally: Tally)] {
        let all: [(Label, Sentence, Tally?)] = [
            (.yes, .votesYes, yes), (.no, .votesNo, no), (.abstaining, .abstains, abstaining),
            (.absent, .isAbsent, absent),
        ]
        return all.compactMap { label, sentence, tally in tally.map { (label, sentence, $0) } }
    }

    private func table(_ page: inout Page) -> Block {
        let hasNames = tallies.contains { $0.tally.names(in: page.style) != nil }
        let header =
            [page.style.label(.answer), page.style.label(.count)] + (hasNames ? [page.style.label(.name)] : [])
        let rows = tallies.map { label, _, tally in
            [page.style.label(label), tally.counted] + (hasNames ? [tally.names(in: page.style) ?? []] : [])
        }
        let others = uncounted(page).map { $0 + (hasNames ? [[]] : []) }
        let alignments: [Table.Alignment] = [.start, .end] + (hasNames ? [.start] : [])
        return .table(
            Table(
                caption: meanings(&page), header: header, alignments: alignments, rows: rows + others,
                hasRowHeadings: true))
    }

    private func sentences(_ page: Page) -> [Block] {
        tallies.map { label, sentence, tally in
            let names = tally.names(in: page.style)
            let values: KeyValuePairs = [
                "\(label.key)": names ?? tally.counted, "antal": names == nil ? [] : tally.counted,
            ]
            return .paragraph(page.style.sentence(sentence, values))
        }
    }

    /// The votes of a closed ballot: for candidates, or only how many answered yes and no.
    private func closed(_ page: inout Page) -> [Block] {
        let caption = page.style.sentence(.closedBallot)
        guard let candidates else { return [.paragraph(caption), table(&page)] }
        let rows = candidates.map { candidate in
            [page.place(candidate.name), candidate.count.map { [.text(String($0.value))] } ?? []]
        }
        let header = [page.style.label(.candidate), page.style.label(.count)]
        return [
            .table(
                Table(
                    caption: caption, header: header, alignments: [.start, .end], rows: rows + uncounted(page),
                    hasRowHeadings: true))
        ]
    }

    /// The votes that count for nobody.
    private func uncounted(_ page: Page) -> [[[Inline]]] {
        [(Label.blank, blank), (.invalid, invalid)].compactMap { label, count in
            count.map { [page.style.label(label), [.text(String($0.value))]] }
        }
    }

    /// Which side prevails, and why if not by most votes.
    private func result(_ page: inout Page) -> [Inline]? {
        let how: [Inline] = reason.map { [.text("\($0.value.word)")] } ?? []
        guard let side = outcome?.value else {
            return reason == nil ? nil : page.style.sentence(.decidedBy, ["genom": how])
        }
        let meaning = side == .yes ? meaningOfYes : meaningOfNo
        let sentence: Sentence =
            switch kind?.value {
            case .counter: .counterOutcome
            case .main, nil: .outcome
            }
        return page.style.sentence(sentence, ["för": page.place(meaning), "genom": how])
    }
}

extension Vote.Tally {
    /// How many, as text; nothing where it cannot be known.
    fileprivate var counted: [Inline] { count.map { [.text(String($0))] } ?? [] }

    /// Who, if it says so.
    fileprivate func names(in style: HouseStyle) -> [Inline]? {
        switch self {
        case .count: nil
        case .people(let people): people.inlines(in: style)
        }
    }
}
