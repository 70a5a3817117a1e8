/// A way of telling people or programs what was found in a source.
package struct Reporter: Sendable {
    /// The name by which it is chosen.
    package let name: StaticString
    /// The text about what was found in one source; empty if nothing was.
    package let report: @Sendable (_ diagnostics: [Diagnostic], _ file: SourceFile, _ manner: Manner) -> String

    /// All there are.
    package static let all: [Reporter] = [.full]
}

/// How a reporter speaks, whatever it says.
package struct Manner: Sendable {
    /// The language of the messages.
    package let language: Language
    /// Whether the text is coloured for a terminal.
    package let isColored: Bool

    /// Speaks the given language.
    package init(_ language: Language, isColored: Bool = false) {
        self.language = language
        self.isColored = isColored
    }

    /// The program's own message: its name, how grave it is, the words and the id.
    package func headline(_ severity: Severity, _ words: String, _ id: StaticString) -> String {
        let word = colored(severity.wording.text(in: language) + ":", severity.color)
        return colored("protokoll:", .bold) + " \(word) \(words) [\(id)]\n"
    }

    func colored(_ text: String, _ color: Color) -> String {
        isColored ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The parameters of ISO 6429's SGR.
    enum Color: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "34"
    }
}

extension Severity {
    /// The word for it.
    package var wording: Wording {
        switch self {
        case .warning: Wording(sv: "varning", en: "warning")
        case .error: Wording(sv: "fel", en: "error")
        }
    }

    var color: Manner.Color {
        switch self {
        case .warning: .yellow
        case .error: .red
        }
    }
}
