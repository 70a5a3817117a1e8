import Diagnostics
import HouseStyles
import Minutes
import Schema

extension Rule {
    static let partyInTwoWays = Rule(
        Fault(
            "party-in-two-ways", .warning,
            Wording(
                sv: "«» är ett parti som heter något annat på ett annat ställe i texten",
                en: "«» is a party that is called something else elsewhere in the text"),
            remedy: Wording(
                sv: "skriv partiets namn på båda ställena; beteckningen står inom parentes efter en person",
                en: "write the party's name in both places; its code stands in brackets after a person")),
        .consistency,
        because: Wording(
            sv:
                "Samma parti har kallats L, Liberalerna och båda Liberalerna i en paragraf, och då tror läsaren att det är flera.",
            en: "One party has been called L and Liberalerna in one §, and a reader takes them for two."),
        failing: .text(
            "Liberalerna vill att färjan går på natten. Däremot yrkar Moderaterna avslag, och ⟪L⟫ yrkar bifall."),
        passing: .text(
            """
            Liberalerna vill att färjan går på natten. Edvin Krantz (L) yrkar bifall, och M yrkar avslag. Vitamin C anses \
            bra, säger Centrum.
            """),
        exceptions: Wording(
            sv: "Beteckningar inom parentes, och de som ingen säger något med.",
            en: "Codes in brackets, and those that nobody says anything with."),
        finder: .words(WordShape("ACDFKLMNPSTVÖ", lengths: 1...4)) { text, word in
            guard text.isAllCapitals(word), text[word.upperBound] == UInt8(ascii: " "),
                !"(-/&".utf8.contains(text[word.lowerBound - 1]),
                acts.contains(text.wordAfter(word.upperBound), in: text),
                let name = text.surroundings.context.style.vocabulary.parties[text.string(word)], text.holds(name)
            else { return nil }
            return Match(range: word)
        })

    /// What a party does in minutes.
    private static let acts: Words<Void> = [
        "yrkar", "yrkade", "reserverar", "reserverade", "föreslår", "röstar", "röstade", "deltar", "avstår",
        "instämmer",
        "anser", "menar", "vill", "tillstyrker", "avstyrker",
    ]
}

extension RunningText {
    fileprivate func isAllCapitals(_ word: Range<Int>) -> Bool {
        word.allSatisfy { 0x41...0x5A ~= bytes[$0] || bytes[$0] == 0xC3 || 0x80...0x9E ~= bytes[$0] }
    }

    /// Whether a name stands anywhere in the text.
    fileprivate func holds(_ name: String) -> Bool {
        let name = Array(name.utf8)
        guard let first = name.first, name.count > 4 else { return false }
        return range.contains { bytes[$0] == first && bytes[$0..<range.upperBound].starts(with: name) }
    }
}
