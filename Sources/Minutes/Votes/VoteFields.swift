import Diagnostics
package import Schema
import Syntax

extension Form where Content == Ballot {
    /// A vote as prose or as data.
    static var ballot: Form {
        Form(.either([.prose, Vote.mapping.shape])) { value, reader in
            if case .scalar = value { return Form<Passage>.prose.read(value, &reader).map(Ballot.prose) }
            guard let vote = Vote.mapping.read(value, &reader) else {
                return nil
            }
            VoteFault.check(vote, &reader)
            return .vote(vote)
        }
    }
}

extension Form where Content == Vote.Tally {
    /// How many, in digits, or who.
    static var tally: Form {
        Form(.either([.number, .list(of: .text)])) { value, reader in
            if case .scalar(let scalar) = value, let first = scalar.text.utf8.first,
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
            {
                return Form<Located<Int>>.number.read(value, &reader).map(Vote.Tally.count)
            }
            return Form<People>.people.read(value, &reader).map(Vote.Tally.people)
        }
    }
}

extension Vote {
    fileprivate static let mapping = Form.mapping({ fields }, empty: { Vote(range: $0) })

    static let fields = Fields<Vote>([
        Field(
            "slag", at: \.kind,
            as: .word(Vote.Kind.choices),
            help: Wording(
                sv: "Vilken omröstning det är, när det är flera", en: "Which vote it is, when there are several"),
            example: "slag: huvudvotering"),
        Field(
            "begärd av", "begärs av", at: \.requestedBy, as: .people,
            help: Wording(sv: "Vem som begär omröstning", en: "Who asks for the vote"),
            example: "begärd av: Edvin Krantz (L)"),
        Field(
            "ja för", at: \.meaningOfYes, as: .text,
            help: Wording(sv: "Vad ja betyder", en: "What yes means"), example: "ja för: bifall till förslaget"),
        Field(
            "nej för", at: \.meaningOfNo, as: .text,
            help: Wording(sv: "Vad nej betyder", en: "What no means"), example: "nej för: avslag"),
        Field(
            "ja", at: \.yes, as: .tally,
            help: Wording(sv: "De som röstar ja, eller hur många", en: "Who votes yes, or how many"),
            example: "ja: [Tova Almgren (S), Ylva Hedin (V)]"),
        Field(
            "nej", at: \.no, as: .tally,
            help: Wording(sv: "De som röstar nej, eller hur många", en: "Who votes no, or how many"),
            example: "nej: [Edvin Krantz (L)]"),
        Field(
            "avstår", at: \.abstaining, as: .tally,
            help: Wording(sv: "De som avstår, eller hur många", en: "Who abstains, or how many"),
            example: "avstår: Malva Tegner (KD)"),
        Field(
            "frånvarande", at: \.absent, as: .tally,
            help: Wording(sv: "De som är frånvarande, eller hur många", en: "Who is absent, or how many"),
            example: "frånvarande: 2"),
        Field(
            "bilaga", "bilagor", at: \.appendix, as: .text,
            help: Wording(sv: "Bilagan som har namnen", en: "The appendix that has the names"), example: "bilaga: 3"),
        Field(
            "utfall", at: \.outcome,
            as: .word(Vote.Side.choices),
            help: Wording(
                sv: "Den sida som vinner; krävs vid lika röstetal",
                en: "The side that prevails; required at equal votes"),
            example: "utfall: ja"),
        Field(
            "genom", at: \.reason, as: .word(Vote.Reason.choices),
            help: Wording(
                sv: "Varför sidan vinner, om den inte fick flest röster", en: "Why it prevails, if not by most votes"),
            example: "genom: utslagsröst"),
        Field(
            "sluten", "slutna", at: \.isClosed, as: .yesOrNo,
            help: Wording(sv: "Om omröstningen är sluten", en: "Whether the ballot is closed"), example: "sluten: ja"),
        Field(
            "röster", "röst", at: \.candidates,
            as: .list(of: .mapping({ Vote.Candidate.fields }, empty: { Vote.Candidate(range: $0) })),
            help: Wording(sv: "Rösterna i en sluten omröstning", en: "The votes of a closed ballot"),
            example: "röster:\n  - för: Tova Almgren (S)\n    antal: 7"),
        Field(
            "blanka", "blank", at: \.blank, as: .number, help: Wording(sv: "Blanka röster", en: "Blank votes"),
            example: "blanka: 1"),
        Field(
            "ogiltiga", "ogiltig", at: \.invalid, as: .number,
            help: Wording(sv: "Ogiltiga röster", en: "Invalid votes"),
            example: "ogiltiga: 0"),
        Field(
            "text", "texter", at: \.text, as: .prose,
            help: Wording(
                sv: "Egen text i stället för alla meningar om omröstningen",
                en: "A text instead of every sentence about the vote"),
            example: "text: Omröstningen redovisas i bilaga 3."),
    ])
}

extension Vote.Candidate {
    static let fields = Fields<Vote.Candidate>([
        Field(
            "för", at: \.name, as: .candidate, isRequired: true,
            help: Wording(sv: "Vem rösterna gäller", en: "For whom"), example: "för: Tova Almgren (S)"),
        Field(
            "antal", at: \.count, as: .number, isRequired: true,
            help: Wording(sv: "Hur många röster", en: "How many votes"), example: "antal: 7"),
    ])
}

extension Vote.Kind {
    /// The words for which vote it is.
    package static let choices: [Choice<Vote.Kind>] = [
        Choice("huvudvotering", means: .main, help: Wording(sv: "Om huvudförslaget", en: "On the main proposal")),
        Choice(
            "motförslag", "motförslagsvotering", means: .counter,
            help: Wording(sv: "Om vad som blir motförslag", en: "On what becomes the counter-proposal")),
    ]
}

extension Vote.Side {
    /// The words for the sides of a vote.
    package static let choices: [Choice<Vote.Side>] = [
        Choice("ja", means: .yes, help: Wording(sv: "Ja-sidan", en: "The side of yes")),
        Choice("nej", means: .no, help: Wording(sv: "Nej-sidan", en: "The side of no")),
    ]
}

extension Vote.Reason {
    /// The words for the ways of prevailing without most votes, which are also printed.
    package static let choices: [Choice<Vote.Reason>] = [
        Choice(
            "utslagsröst", means: .castingVote,
            help: Wording(
                sv: "Ordförandens röst avgör vid lika röstetal", en: "The chair's vote decides at equal votes")),
        Choice("lottning", means: .lot, help: Wording(sv: "Lotten avgör", en: "The lot decides")),
        Choice(
            "minoritetsåterremiss", means: .minorityReferral,
            help: Wording(sv: "En tredjedel räcker (KL 5:50)", en: "One third is enough (KL 5:50)")),
        Choice(
            "minoritetsbordläggning", means: .minorityTabling,
            help: Wording(sv: "En tredjedel räcker (KL 5:50)", en: "One third is enough (KL 5:50)")),
        Choice(
            "kvalificerad majoritet", means: .qualifiedMajority,
            help: Wording(sv: "Fler än hälften krävs", en: "More than half is required")),
    ]

    /// The word of the language.
    var word: StaticString { Vote.Reason.choices.first { $0.meaning == self }?.word ?? "" }
}
