import Diagnostics
import Documents
import HouseStyles
import Minutes

extension Statement {
    /// What each of the statements of a § is called by: their part and their place in it.
    static func identified(
        _ part: Part, _ statements: @escaping @Sendable (AgendaItem) -> [Statement]?
    ) -> @Sendable (AgendaItem, Context) -> [Identified<Statement>]? {
        { item, context in
            statements(item)?.enumerated().map { place, statement in
                Identified(statement, context.anchor.numbered(String(place + 1), in: part))
            }
        }
    }

    static let record = Record<Identified<Statement>>(
        "statement", "Särmening",
        help: Wording(
            sv: "Det som någon har fått antecknat för egen del",
            en: "What somebody had put into the minutes for their part"),
        [
            .id(),
            .optional(
                "people", "Av", as: .people, help: Wording(sv: "Vem eller vilka det gäller", en: "Whose it is")
            ) { statement, _ in statement.people },
            .optional(
                "concerns", "Gäller", as: .text,
                help: Wording(
                    sv: "Den del av beslutet som det gäller, om inte hela",
                    en: "The part of the decision that it is about, if not the whole")
            ) { statement, _ in statement.concerns },
            .optional(
                "inFavourOf", "Till förmån för", as: .text,
                help: Wording(sv: "Det man hellre hade velat", en: "What they would rather have had")
            ) { statement, _ in statement.inFavourOf },
            .optional(
                "points", "Punkter", as: .list(of: .record { PointFacts.record }),
                help: Wording(sv: "Egna punkter", en: "Points of their own")
            ) { statement, _ in
                statement.points.map { PointFacts.all(of: $0, at: nil) }
                    ?? statement.clauses.map { PointFacts.all(of: $0, at: nil) }
            },
            .optional(
                "ownWords", "Egna ord", as: .text,
                help: Wording(sv: "Motivering eller lydelse, tecken för tecken", en: "Their own words, to the letter")
            ) { statement, _ in statement.ownWords },
            .optional(
                "appendix", "Bilaga", as: .string,
                help: Wording(sv: "Bilagan där texten finns", en: "The appendix that has the text")
            ) { statement, _ in statement.appendix?.plainText },
            .optional(
                "text", "Text", as: .text,
                help: Wording(sv: "Som löpande text", en: "As running text")
            ) { statement, _ in statement.text },
            .position { $0.range },
        ])
}
