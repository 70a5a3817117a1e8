/// Regular expressions (ECMA 262) of how words of the language may be written: in whatever case, with any white space
/// between and around them.
enum Spelling {
    /// Any of the words.
    static func any(of words: [StaticString]) -> String { whole(forms(of: words)) }

    /// Any of the words, but not the one that is spelt exactly so.
    static func any(of words: [StaticString], besides canonical: StaticString) -> String {
        "^(?!\(canonical)$)" + any(of: words).dropFirst()
    }

    /// One of the words as a value.
    static func value(of words: [StaticString]) -> String { orSecret(any(of: words)) }

    /// Digits as a value.
    static let digits = orSecret(whole("[0-9]+"))

    /// Of a text a part of which is withheld only the reader can tell what remains.
    private static func orSecret(_ form: String) -> String { form + "|\\(\\(" }

    private static func whole(_ form: String) -> String { "^\\s*(?:\(form))\\s*$" }

    private static func forms(of words: [StaticString]) -> String {
        words.map { anyCase(of: "\($0)") }.joined(separator: "|")
    }

    private static func anyCase(of word: String) -> String {
        var pattern = ""
        for character in word {
            let lower = character.lowercased()
            let upper = character.uppercased()
            if character == " " {
                pattern += "\\s+"
            } else {
                pattern += lower == upper ? lower : "[\(lower)\(upper)]"
            }
        }
        return pattern
    }
}
