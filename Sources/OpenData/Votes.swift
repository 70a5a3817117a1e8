import Diagnostics
import Documents
import Minutes
import Schema

/// A vote with its id, as prose or as data.
struct VoteFacts: Sendable {
    let id: String
    /// What is known as data.
    let vote: Vote?
    /// The vote as running text.
    let text: Passage?
    let range: SourceRange

    init(_ ballot: Identified<Ballot>) {
        id = ballot.anchor.text
        switch ballot.thing {
        case .prose(let passage):
            vote = nil
            text = passage
            range = passage.range
        case .vote(let vote):
            self.vote = vote
            text = vote.text
            range = vote.range
        }
    }

    /// Those who gave each answer, in the order in which they are printed.
    private var tallies: [(answer: Answer, tally: Vote.Tally)] {
        let all: [(Answer, Vote.Tally?)] = [
            (.yes, vote?.yes), (.no, vote?.no), (.abstaining, vote?.abstaining), (.absent, vote?.absent),
        ]
        return all.compactMap { answer, tally in tally.map { (answer, $0) } }
    }

    /// How many gave an answer, where that can be known.
    func count(_ answer: Answer) -> Int? { tallies.first { $0.answer == answer }?.tally.count }

    /// Each who is named, with the answer.
    var ballots: [BallotFacts] {
        tallies.flatMap { answer, tally -> [BallotFacts] in
            switch tally {
            case .count: []
            case .people(let people): people.participants.map { BallotFacts(answer: answer, voter: $0) }
            }
        }
    }
}

/// What somebody answered.
struct BallotFacts: Sendable {
    let answer: Answer
    let voter: Participant
}

/// What one can answer in a vote.
enum Answer: CaseIterable, Sendable {
    case yes, no, abstaining, absent

    /// The word in the data, and what it says.
    var word: DataShape.Word {
        switch self {
        case .yes: DataShape.Word(text: "yes", help: Wording(sv: "Ja", en: "Yes"))
        case .no: DataShape.Word(text: "no", help: Wording(sv: "Nej", en: "No"))
        case .abstaining: DataShape.Word(text: "abstaining", help: Wording(sv: "Avstår", en: "Abstains"))
        case .absent: DataShape.Word(text: "absent", help: Wording(sv: "Frånvarande", en: "Absent"))
        }
    }
}

extension VoteFacts {
    static let record = Record<VoteFacts>(
        "vote", "Omröstning",
        help: Wording(
            sv: "En omröstning; utfallet är det som protokollet säger och räknas aldrig fram",
            en: "A vote; the outcome is what the minutes say and is never derived"),
        [
            .required(
                "id", "Id", as: .string,
                help: Wording(
                    sv: "Adressen på sidan, som är beständig", en: "The address on the page, which is permanent")
            ) { facts, _ in facts.id },
            .optional(
                "kind", "Slag", as: .word(Vote.Kind.choices) { $0.dataName },
                help: Wording(sv: "Vilken omröstning det är, när det är flera", en: "Which vote it is of several")
            ) { facts, _ in facts.vote?.kind?.value },
            .optional(
                "isClosed", "Sluten", as: .truth,
                help: Wording(sv: "Om omröstningen var sluten", en: "Whether the ballot was closed")
            ) { facts, _ in facts.vote?.isClosed?.value },
            .optional(
                "requestedBy", "Begärd av", as: .people,
                help: Wording(sv: "De som begärde omröstning", en: "Those who asked for the vote")
            ) { facts, _ in facts.vote?.requestedBy },
            .optional(
                "meaningOfYes", "Ja för", as: .text, help: Wording(sv: "Vad ja betyder", en: "What yes means")
            ) { facts, _ in facts.vote?.meaningOfYes },
            .optional(
                "meaningOfNo", "Nej för", as: .text, help: Wording(sv: "Vad nej betyder", en: "What no means")
            ) { facts, _ in facts.vote?.meaningOfNo },
        ] + counts + results + [.position { $0.range }])

    private static let counts: [Property<VoteFacts>] = [
        .optional(
            "yes", "Ja", as: .count, help: Wording(sv: "Antalet ja, om det är känt", en: "How many said yes, if known")
        ) { facts, _ in facts.count(.yes) },
        .optional(
            "no", "Nej", as: .count, help: Wording(sv: "Antalet nej, om det är känt", en: "How many said no, if known")
        ) { facts, _ in facts.count(.no) },
        .optional(
            "abstaining", "Avstår", as: .count,
            help: Wording(sv: "Antalet som avstod, om det är känt", en: "How many abstained, if known")
        ) { facts, _ in facts.count(.abstaining) },
        .optional(
            "absent", "Frånvarande", as: .count,
            help: Wording(sv: "Antalet frånvarande, om det är känt", en: "How many were absent, if known")
        ) { facts, _ in facts.count(.absent) },
        .optional(
            "blank", "Blanka", as: .count, help: Wording(sv: "Antalet blanka röster", en: "How many votes were blank")
        ) { facts, _ in facts.vote?.blank?.value },
        .optional(
            "invalid", "Ogiltiga", as: .count,
            help: Wording(sv: "Antalet ogiltiga röster", en: "How many votes were invalid")
        ) { facts, _ in facts.vote?.invalid?.value },
        .optional(
            "ballots", "Röster", as: .list(of: .record { BallotFacts.record }),
            help: Wording(sv: "Vem som röstade hur, i en öppen omröstning", en: "Who voted how, in an open vote")
        ) { facts, _ in facts.ballots },
        .optional(
            "candidates", "Kandidater", as: .list(of: .record { Vote.Candidate.record }),
            help: Wording(sv: "Rösterna i en sluten omröstning", en: "The votes of a closed ballot")
        ) { facts, _ in facts.vote?.candidates },
    ]

    private static let results: [Property<VoteFacts>] = [
        .optional(
            "appendix", "Bilaga", as: .string,
            help: Wording(sv: "Bilagan som har namnen", en: "The appendix that has the names")
        ) { facts, _ in facts.vote?.appendix?.plainText },
        .optional(
            "outcome", "Utfall", as: .word(Vote.Side.choices) { $0.dataName },
            help: Wording(sv: "Den sida som vann", en: "The side that prevailed")
        ) { facts, _ in facts.vote?.outcome?.value },
        .optional(
            "reason", "Genom", as: .word(Vote.Reason.choices) { $0.dataName },
            help: Wording(sv: "Varför den vann, om inte med flest röster", en: "Why, if not by most votes")
        ) { facts, _ in facts.vote?.reason?.value },
        .optional(
            "text", "Text", as: .text,
            help: Wording(sv: "Omröstningen som löpande text", en: "The vote as running text")
        ) { facts, _ in facts.text },
    ]
}

extension BallotFacts {
    static let record = Record<BallotFacts>(
        "ballot", "Röst", help: Wording(sv: "Vad någon svarade", en: "What somebody answered"),
        [
            .required(
                "answer", "Svar", as: .word(Answer.allCases) { $0.word }, help: Wording(sv: "Svaret", en: "The answer")
            ) { ballot, _ in ballot.answer }
        ] + Participant.properties.map { $0.lifted { (ballot: BallotFacts) in ballot.voter } })
}

extension Vote.Candidate {
    static let record = Record<Vote.Candidate>(
        "candidate", "Kandidat", help: Wording(sv: "Rösterna för en kandidat", en: "The votes for one candidate"),
        [
            .required(
                "name", "Namn", as: .string, help: Wording(sv: "Vem rösterna gäller", en: "For whom they are")
            ) { candidate, _ in candidate.name?.plainText },
            .required(
                "count", "Antal", as: .count, help: Wording(sv: "Hur många röster", en: "How many votes")
            ) { candidate, _ in candidate.count?.value },
        ])
}

extension Vote.Kind {
    fileprivate var dataName: String {
        switch self {
        case .main: "main"
        case .counter: "counter"
        }
    }
}

extension Vote.Side {
    fileprivate var dataName: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        }
    }
}

extension Vote.Reason {
    fileprivate var dataName: String {
        switch self {
        case .castingVote: "castingVote"
        case .lot: "lot"
        case .minorityReferral: "minorityReferral"
        case .minorityTabling: "minorityTabling"
        case .qualifiedMajority: "qualifiedMajority"
        }
    }
}
