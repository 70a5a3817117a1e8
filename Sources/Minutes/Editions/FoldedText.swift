/// A text as it is compared with what is secret: case, kinds of space, dash and quotation mark, and characters that nobody
/// sees make no difference; nor does it whether å is one character or two, since `Character` compares what is meant.
struct FoldedText: Sendable {
    /// What is compared.
    private(set) var characters: [Character] = []
    /// For each of them the offset in the text, in UTF-8.
    private(set) var offsets: [Int] = []
    /// The length of the text in UTF-8.
    let length: Int

    /// Folds a text; around it and between words there is at most one space.
    init(_ text: String) {
        length = text.utf8.count
        var offset = 0
        for character in text {
            append(character, at: offset)
            offset += character.utf8.count
        }
        if characters.last == " " { remove(at: characters.count - 1) }
    }

    private mutating func append(_ character: Character, at offset: Int) {
        for folded in FoldedText.folded(character) {
            if folded == " ", characters.last ?? " " == " " { continue }
            characters.append(folded)
            offsets.append(offset)
        }
    }

    private mutating func remove(at index: Int) {
        characters.remove(at: index)
        offsets.remove(at: index)
    }

    private static func folded(_ character: Character) -> String {
        if let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 {
            if scalar.value < 0x80 {
                return scalar.properties.isWhitespace ? " " : character.lowercased()
            }
            switch scalar.properties.generalCategory {
            case .format, .control: return ""
            case .dashPunctuation: return "-"
            case .initialPunctuation, .finalPunctuation: return "ʼ‘’‚‛".contains(character) ? "'" : "\""
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: return " "
            default: break
            }
        }
        return character.lowercased()
    }

    /// The same for addresses and names of files, where å is written a, and a dot or a dash stands for a space.
    var asAddress: [Character] {
        characters.map { character in
            switch character {
            case "å", "ä", "à", "á", "æ": "a"
            case "ö", "ø", "ó": "o"
            case "é", "è", "ë": "e"
            case "ü": "u"
            case ".", "-", "_", "+": " "
            default: character
            }
        }
    }
}

extension [Character] {
    /// Where another text begins in this one, at a place or after it.
    func firstIndex(of other: [Character], from start: Int) -> Int? {
        guard let first = other.first, count >= other.count, start <= count - other.count else { return nil }
        return (start...(count - other.count)).first { place in
            self[place] == first && self[place..<place + other.count].elementsEqual(other)
        }
    }
}
