/// A way of telling people or programs what was found in sources.
package struct Reporter: Sendable {
    /// The name by which it is chosen.
    package let name: StaticString
    /// What it is for, in a few words.
    package let help: Wording
    /// What stands before all that is told; the rules that can be told of are for those who list them.
    package var opening: @Sendable (_ rules: [RuleNote], _ manner: Manner) -> String = { _, _ in "" }
    /// The text about what was found in one source; empty if nothing was, unless the reporter tells of clean sources too.
    package let report: @Sendable (_ diagnostics: [Diagnostic], _ file: SourceFile, _ manner: Manner) -> String
    /// What stands between the texts about two sources.
    package var separator = ""
    /// What stands after all that is told.
    package var closing = ""

    /// All there are.
    package static let all: [Reporter] = [.full, .concise, .json, .sarif, .github, .gitlab, .junit]
}

/// What a list of rules says of one.
package struct RuleNote: Sendable {
    /// Its id, severity and words.
    package let fault: Fault
    /// Why it is one.
    package let reason: Wording?

    /// A fault with its reason, if that is written.
    package init(_ fault: Fault, because reason: Wording? = nil) {
        self.fault = fault
        self.reason = reason
    }
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
