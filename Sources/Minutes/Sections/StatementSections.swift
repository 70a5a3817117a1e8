import Diagnostics
import Documents
import HouseStyles
import Schema

/// The parts in which somebody speaks for themselves.
extension SectionType {
    static let notTakingPart = statements(
        .notTakingPart, .notTakingPart, .doesNotTakePart, "deltagande i beslut", at: \.notTakingPart, as: .statements,
        isOfOthers: false,
        help: Wording(
            sv: "Vilka som inte deltar i beslutet; det är inte samma sak som att avstå",
            en: "Who does not take part in the decision, which is not the same as abstaining"),
        example: "deltar inte: KD")

    static let disqualification = statements(
        .disqualification, .disqualification, .disqualified, at: \.disqualification, as: .statements, isOfOthers: false,
        help: Wording(sv: "Vilka som är jäviga", en: "Who is disqualified"), example: "jäv: Ivar Frisk (S)")

    static let reservation = statements(
        .reservation, .reservation, .reserves, "reservationer", at: \.reservations, as: .statements,
        help: Wording(sv: "Vilka som reserverar sig mot beslutet", en: "Who enters a reservation against the decision"),
        example: "reservation:\n  - av: Edvin Krantz (L)\n    att: [tillstyrka motionen]")

    static let minutesNote = statements(
        .minutesNote, .minutesNote, .minutesNote, "protokollsanteckningar", at: \.minutesNotes, as: .notes,
        help: Wording(sv: "Anteckningar till protokollet", en: "Notes to the minutes"),
        example: "protokollsanteckning:\n  - av: Malva Tegner (KD)\n    lydelse: Jag hade velat se en kalkyl.")

    static let specialStatement = statements(
        .specialStatement, .specialStatement, .specialStatement, "särskilda uttalanden", "särskilt yttrande",
        "särskilda yttranden", at: \.specialStatements, as: .notes,
        help: Wording(sv: "Särskilda uttalanden", en: "Special statements"),
        example: "särskilt uttalande:\n  - av: V\n    lydelse: Kajen behöver mer än ett staket.")

    static let alternateStatement = statements(
        .alternateStatement, .alternateStatement, .alternateStatement, "ersättaryttranden", at: \.alternateStatements,
        as: .notes, help: Wording(sv: "Hur en ersättare hade velat besluta", en: "How an alternate would have decided"),
        example: "ersättaryttrande:\n  - av: Noor Haddad (MP)\n    lydelse: Jag hade röstat nej.")

    static let voteExplanation = statements(
        .voteExplanation, .voteExplanation, .voteExplanation, "röstförklaringar", at: \.voteExplanations, as: .notes,
        help: Wording(sv: "Varför någon röstade som den gjorde", en: "Why somebody voted that way"),
        example: "röstförklaring:\n  - av: Edvin Krantz (L)\n    lydelse: Jag röstade nej för kostnadens skull.")

    private static func statements(
        _ part: Part, _ label: Label, _ sentence: Sentence, _ synonyms: StaticString...,
        at path: any WritableKeyPath<AgendaItem, [Statement]?> & Sendable, as form: Form<[Statement]>,
        isOfOthers: Bool = true, help: Wording, example: StaticString
    ) -> SectionType {
        SectionType(part, synonyms, at: path, as: form, isOfOthers: isOfOthers, help: help, example: example) {
            statements, page in
            let blocks = statements.enumerated().flatMap { place, statement in
                let address = Anchor(page.anchor).numbered(String(place + 1), in: part)
                return statement.blocks(sentence, &page).addressed(address, as: label.role)
            }
            return [Chapter(label, count: statements.count, blocks)]
        }
    }
}

extension Statement {
    /// The sentence that says whose it is, and then their own words.
    fileprivate func blocks(_ sentence: Sentence, _ page: inout Page) -> [Block] {
        var blocks: [Block] = []
        if let text {
            blocks += page.place(text)
        } else if let people {
            let values: KeyValuePairs = [
                "av": people.inlines(in: page.style), "gäller": page.place(concerns),
                "till förmån för": page.place(inFavourOf),
            ]
            let said = page.style.sentence(sentence, values)
            blocks.append(.paragraph(clauses == nil && points == nil ? said : said.leadingIn))
        }
        if let clauses { blocks += page.list(of: clauses, address: [], firstNumber: 1) }
        if let points { blocks += page.list(of: points, address: []) }
        if let ownWords { blocks += page.place(ownWords) }
        if let appendix {
            blocks.append(.paragraph(page.sentence(.inAppendix, .inTitledAppendix, about: appendix)))
        }
        return blocks
    }
}
