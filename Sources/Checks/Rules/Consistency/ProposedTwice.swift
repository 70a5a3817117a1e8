import Diagnostics
import Minutes

extension Rule {
    static let proposedTwice = Rule(
        Fault(
            "proposed-twice", .warning,
            Wording(
                sv: "«» säger vem som får förslaget, men det skrivs ut av husstilen efter till",
                en: "«» says who gets the proposal, but the house style prints that after till"),
            remedy: Wording(
                sv: "skriv bara vad som föreslås: anta taxan", en: "write only what is proposed: anta taxan")),
        .consistency,
        because: Wording(
            sv: """
                ”Kommunstyrelsens förslag till kommunfullmäktige: Kommunstyrelsen föreslår kommunfullmäktige att …” säger \
                samma sak två gånger.
                """,
            en: "A heading that says who proposes what to whom, and a sentence that says so again, say it twice."),
        failing: .item(
            """
            beslut:
              - till: kommunfullmäktige
                punkter:
                  - ⟪Hamnnämnden föreslår kommunfullmäktige att anta taxan.⟫
            """),
        passing: .item(
            """
            beslut:
              - till: kommunfullmäktige
                punkter:
                  - Kommunfullmäktige antar taxan.
            """),
        finder: .item { item, _ in
            [item.decision, item.proposal].flatMap { decision -> [Finding] in
                guard case .groups(let groups)? = decision else { return [] }
                return groups.compactMap { group in
                    guard let recipient = group.recipient, group.leadIn == nil else { return nil }
                    let phrase = "föreslår " + recipient.plainText.lowercased()
                    let sentence = group.sentences.first { $0.text.lowercased().contains(phrase) }
                    return sentence.map { Finding(at: $0.range) }
                }
            }
        })
}
