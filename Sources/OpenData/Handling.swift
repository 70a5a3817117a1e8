import Diagnostics
import Documents
import Minutes
import Schema

/// One turn of a matter, with the ids of what was moved and voted on in it.
struct RoundFacts: Sendable {
    let round: Round
    let motions: [Identified<Motion>]
    let vote: Identified<Ballot>?

    /// The rounds of a §, whose motions and votes are counted through.
    static func all(of item: AgendaItem, at anchor: Anchor) -> [RoundFacts] {
        var motions = 0
        var votes = 0
        return item.handling.map { round in
            RoundFacts(
                round: round,
                motions: (round.motions ?? []).map { motion in
                    motions += 1
                    return Identified(motion, anchor.motion(motions))
                },
                vote: round.ballot.map { ballot in
                    votes += 1
                    return Identified(ballot, anchor.vote(votes))
                })
        }
    }
}

extension RoundFacts {
    static let record = Record<RoundFacts>(
        "round", "Omgång",
        help: Wording(
            sv: "En omgång i behandlingen av ärendet; omgångarna står i tidsordning",
            en: "One turn of the matter at the meeting; the rounds stand in time"),
        [
            .optional(
                "attendance", "Närvaro", as: .text,
                help: Wording(sv: "Vem som kommer och går", en: "Who comes and leaves")
            ) { facts, _ in facts.round.attendance },
            .optional(
                "adjournment", "Ajournering", as: .text, help: Wording(sv: "Pauser", en: "Breaks")
            ) { facts, _ in facts.round.adjournment },
            .optional(
                "motions", "Yrkanden", as: .list(of: .record { Motion.record }),
                help: Wording(sv: "Vad som yrkades, av vem", en: "What was moved, and by whom")
            ) { facts, _ in facts.motions },
            .optional(
                "procedure", "Beslutsgång", as: .text,
                help: Wording(sv: "Hur ordföranden gick till väga", en: "How the chair went about it")
            ) { facts, _ in facts.round.procedure },
            .optional(
                "votingOrder", "Propositionsordning", as: .text,
                help: Wording(sv: "I vilken ordning förslagen prövades", en: "In which order the proposals were put")
            ) { facts, _ in facts.round.votingOrder },
            .optional(
                "vote", "Omröstning", as: .record { VoteFacts.record },
                help: Wording(sv: "Omröstningen, om det var någon", en: "The vote, if there was one")
            ) { facts, _ in facts.vote.map { VoteFacts($0) } },
            .optional(
                "afterwards", "Därefter", as: .text, help: Wording(sv: "Vad som följde", en: "What followed")
            ) { facts, _ in facts.round.afterwards },
        ])
}

extension Motion {
    static let record = Record<Identified<Motion>>(
        "motion", "Yrkande",
        help: Wording(sv: "Vad någon yrkade på mötet", en: "What somebody asked the meeting to decide"),
        [
            .id(),
            .optional(
                "people", "Av", as: .people, help: Wording(sv: "De som yrkar", en: "Those who move it")
            ) { motion, _ in motion.people },
            .optional(
                "demand", "Yrkar", as: .text,
                help: Wording(sv: "Det som följer efter ordet yrkar", en: "What follows after the word \"yrkar\"")
            ) { motion, _ in motion.demand },
            .optional(
                "wording", "Lydelse", as: .text,
                help: Wording(
                    sv: "Den text som yrkas, tecken för tecken", en: "The wording that is moved, to the letter")
            ) { motion, _ in motion.wording },
            .optional(
                "motivation", "Motivering", as: .text,
                help: Wording(sv: "Varför, med deras egna ord", en: "Why, in their own words")
            ) { motion, _ in motion.motivation },
            .optional(
                "text", "Text", as: .text,
                help: Wording(sv: "Yrkandet som löpande text", en: "The motion as running text")
            ) { motion, _ in motion.text },
            .position { $0.range },
        ])
}
