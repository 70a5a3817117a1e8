extension Wording {
    /// The text with its holes filled: `«»` becomes the quote, in quotation marks, and each `{}` the next of the facts.
    ///
    /// - Parameter quote: text of somebody else, already fit to be shown.
    package func text(in language: Language, quote: String, facts: [String] = []) -> String {
        var filled = ""
        var remaining = facts[...]
        var opening: Character?
        for character in text(in: language) {
            switch (opening, character) {
            case ("«", "»"): filled += "'\(quote)'"
            case ("{", "}"): filled += remaining.popFirst() ?? "{}"
            case (let held?, _):
                filled.append(held)
                if character == "«" || character == "{" {
                    opening = character
                    continue
                }
                filled.append(character)
            case (nil, "«"), (nil, "{"):
                opening = character
                continue
            case (nil, _): filled.append(character)
            }
            opening = nil
        }
        if let opening { filled.append(opening) }
        return filled
    }

    /// The text as a list of all of them shows it: with an ellipsis in each hole.
    package func pattern(in language: Language) -> String {
        text(in: language, quote: "…", facts: Array(repeating: "…", count: holes))
    }

    /// How many facts the text takes.
    var holes: Int {
        var count = 0
        var last: UInt8 = 0
        for byte in text(in: .swedish).utf8 {
            if last == UInt8(ascii: "{"), byte == UInt8(ascii: "}") { count += 1 }
            last = byte
        }
        return count
    }
}
