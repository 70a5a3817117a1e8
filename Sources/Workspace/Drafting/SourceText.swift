import Diagnostics
import Syntax

/// The text of a source that the program begins for somebody: keys with values, in the order in which they are added.
struct SourceText {
    private(set) var text = ""

    /// Adds a key with a value; without one the key waits for it.
    mutating func add(_ key: StaticString, _ value: String?) {
        text += "\(key):" + (value.map { " " + SourceText.scalar($0) } ?? "") + "\n"
    }

    /// Adds a key with a list of values.
    mutating func add(_ key: StaticString, each values: [String]) {
        guard !values.isEmpty else { return }
        text += "\(key):\n" + values.map { "  - \(SourceText.scalar($0))\n" }.joined()
    }

    /// The text as a scalar: plain if it then reads as itself, else in quotes.
    static func scalar(_ text: String) -> String {
        if reads(text, as: text) { return text }
        let escaped = text.unicodeScalars.map { scalar in
            scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
        }
        return "\"" + escaped.joined() + "\""
    }

    private static func reads(_ source: String, as text: String) -> Bool {
        let parsed = SyntaxTree.parsing(SourceFile(name: "", text: "rubrik: \(source)\n"))
        guard parsed.diagnostics.isEmpty, case .mapping(let mapping)? = parsed.value.root,
            case .scalar(let scalar)? = mapping.entries.first(where: { _ in true })?.value
        else { return false }
        return scalar.text == text
    }
}

extension String {
    /// What the text is called in the name of a file: `öppettider-i-gasthamnen` in ASCII, at most 50 letters.
    var asFileName: String {
        var name = ""
        for scalar in lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
            case "å", "ä", "á", "à", "æ": name += "a"
            case "ö", "ø", "ó": name += "o"
            case "é", "è", "ë", "ê": name += "e"
            case "ü", "ú": name += "u"
            default: if !name.isEmpty, !name.hasSuffix("-") { name += "-" }
            }
        }
        var words = name.split(separator: "-")
        while words.joined(separator: "-").count > 50, words.count > 1 { words.removeLast() }
        return words.joined(separator: "-").prefix(50).description
    }
}
