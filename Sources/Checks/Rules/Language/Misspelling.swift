import Diagnostics

extension Rule {
    /// What has been published, for those who do not ask a dictionary.
    static let misspelling = misspelling(.published)

    /// The rule of spelling by what a dictionary said.
    package static func misspelling(_ misspellings: Misspellings) -> Rule {
        misspelling { misspellings.suggestions(for: $0) }
    }

    /// The rule of spelling by a function that tells what to write instead of a word, and nil where it is right.
    static func misspelling(_ suggestions: @escaping @Sendable (String) -> [String]?) -> Rule {
        Rule(
            Fault(
                "misspelling", .warning,
                Wording(sv: "«» finns inte i ordlistan", en: "«» is not in the dictionary"),
                remedy: Wording(
                    sv: "rätta ordet, eller skriv det i ordlista.txt bredvid organ.yaml",
                    en: "correct the word, or write it in ordlista.txt beside organ.yaml")),
            .language,
            because: Wording(
                sv:
                    "Språklagen 11 §: vårdat, enkelt och begripligt. En särkskild fråga har publicerats i ett yttrande.",
                en: "Språklagen 11 §: careful, simple and clear. Misspelt words have been published in statements."),
            failing: .text("Säkerheten på kajen är en ⟪särkskild⟫ fråga."),
            passing: .text("Säkerheten på kajen är en särskild fråga för Skärkskild AB och PRKSKILD."),
            exceptions: Wording(
                sv: "Namn, förkortningar, ord med bindestreck eller siffror, adresser, och det som är hemligt.",
                en: "Names, abbreviations, words with hyphens or digits, addresses, and what is withheld."),
            isOnRequest: true,
            finder: .words(WordShape(.letters, lengths: 3...Int.max)) { text, word in
                guard text.isForDictionary(word), let suggestions = suggestions(text.string(word)) else { return nil }
                return Match(range: word, suggestion: suggestions.isEmpty ? nil : .published(suggestions))
            })
    }
}
