import Checks
package import Diagnostics

/// What there is to know of the rules, as text for a terminal and as Markdown for the handbook.
package enum RuleReference {
    /// All that can be found, in families: a line for each, with how grave it is and whether it can be mended.
    package static func list(in language: Language) -> String {
        var text = ""
        for family in Rule.Family.allCases {
            text += Words.heading(family.title.text(in: language))
            for rule in Rule.all where rule.family == family { text += line(rule.fault, rule.fixing, language) }
            text += "\n"
        }
        text += Words.heading(Words.ofReading.text(in: language))
        for fault in faultsOfReading { text += line(fault, .byHand, language) }
        return text
    }

    /// The faults that have no rule of their own: the source cannot be read as it was meant.
    package static let faultsOfReading: [Fault] = {
        let ids = Set(Rule.all.map { "\($0.fault.id)" })
        return knownFaults.filter { !ids.contains("\($0.id)") }
    }()

    /// The names of all that can be explained.
    package static var ids: [StaticString] { knownFaults.map(\.id) }

    private static func line(_ fault: Fault, _ fixing: Rule.Fixing, _ language: Language) -> String {
        let severity = fault.severity.wording.text(in: language)
        let fix = Words.mark(of: fixing)
        return "  \("\(fault.id)".padded(34)) \(severity.padded(8)) \(fix.padded(10)) \(fault.summary(in: language))\n"
    }

    /// What a rule says, why, and how it looks wrong and right; nil when nothing is called that.
    package static func explanation(of id: String, in language: Language) -> String? {
        if let rule = Rule.all.first(where: { "\($0.fault.id)" == id }) { return explanation(of: rule, language) }
        return knownFaults.first { "\($0.id)" == id }.map { head(of: $0, language) + remedy(of: $0, language) }
    }

    private static func explanation(of rule: Rule, _ language: Language) -> String {
        func part(_ wording: Wording, _ text: String) -> String { "\n\(wording.text(in: language)):\n\(text)" }
        var text = head(of: rule.fault, language)
        text += part(Words.why, rule.reason.text(in: language).filled)
        text += part(Words.wrong, rule.failing.shown)
        text += part(Words.right, rule.passing.shown)
        if let exceptions = rule.exceptions { text += part(Words.exceptions, exceptions.text(in: language).filled) }
        if rule.isOnRequest {
            text += part(Words.asked, Words.onRequest.text(in: language, quote: "", facts: ["\(rule.fault.id)"]).filled)
        }
        text += part(Words.fix, Words.fixing(rule.fixing).text(in: language).filled)
        return text + remedy(of: rule.fault, language)
    }

    private static func head(of fault: Fault, _ language: Language) -> String {
        "\(fault.id) (\(fault.severity.wording.text(in: language)))\n\n" + fault.summary(in: language).filled
    }

    private static func remedy(of fault: Fault, _ language: Language) -> String {
        guard let remedy = fault.remedy else { return "" }
        return "\n\(Words.remedy.text(in: language)):\n" + remedy.pattern(in: language).filled
    }

    /// All rules with their explanations, as a page of the handbook.
    package static func page(in language: Language) -> String {
        var text = "# \(Words.title.text(in: language))\n\n\(Words.introduction.text(in: language))\n"
        for family in Rule.Family.allCases {
            text += "\n## \(family.title.text(in: language))\n"
            for rule in Rule.all where rule.family == family {
                text += "\n### \(rule.fault.id)\n\n```text\n\(explanation(of: rule, language))```\n"
            }
        }
        text += "\n## \(Words.ofReading.text(in: language))\n\n"
        for fault in faultsOfReading {
            text += "- `\(fault.id)` (\(fault.severity.wording.text(in: language))): \(fault.summary(in: language))\n"
        }
        return text
    }
}

extension Fault {
    /// The message without a source: `…` stands where its text would.
    fileprivate func summary(in language: Language) -> String { message.pattern(in: language) }
}

extension Rule.Example {
    /// The example as a secretary would write it, without the marks around what is found.
    fileprivate var shown: String {
        let text =
            switch self {
            case .text(let text): "\(text)"
            case .item(let keys): "\(keys)"
            case .document(let source): "\(source)"
            case .folder(let files): files.map { "# \($0.name)\n\($0.source)" }.joined(separator: "\n\n")
            }
        let plain = text.unicodeScalars.filter { $0 != "⟪" && $0 != "⟫" }
        return String(String.UnicodeScalarView(plain)).split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
}

private enum Words {
    static let title = Wording(sv: "Reglerna", en: "The rules")
    static let introduction = Wording(
        sv: "Vad `protokoll check` letar efter, gjord av reglerna själva. `protokoll explain` visar en i taget.",
        en: "What `protokoll check` looks for, made of the rules themselves. `protokoll explain` tells of one.")
    static let ofReading = Wording(sv: "Källans form", en: "The form of a source")
    static let why = Wording(sv: "Varför", en: "Why")
    static let wrong = Wording(sv: "Fel", en: "Wrong")
    static let right = Wording(sv: "Rätt", en: "Right")
    static let exceptions = Wording(sv: "Undantag", en: "Exceptions")
    static let asked = Wording(sv: "Frågas", en: "Asked")
    static let onRequest = Wording(
        sv: "bara när den väljs: protokoll check --select {}", en: "only when it is chosen: protokoll check --select {}"
    )
    static let fix = Wording(sv: "Rättas", en: "Mended")
    static let remedy = Wording(sv: "Gör så här", en: "Do this")

    static func fixing(_ fixing: Rule.Fixing) -> Wording {
        switch fixing {
        case .byHand: Wording(sv: "för hand", en: "by hand")
        case .safely: Wording(sv: "av protokoll check --fix", en: "by protokoll check --fix")
        case .unsafely:
            Wording(
                sv: "av protokoll check --unsafe-fixes; läs efteråt",
                en: "by protokoll check --unsafe-fixes; read it afterwards")
        }
    }

    /// The option that mends it, for a list.
    static func mark(of fixing: Rule.Fixing) -> String {
        switch fixing {
        case .byHand: "-"
        case .safely: "--fix"
        case .unsafely: "--unsafe"
        }
    }

    static func heading(_ text: String) -> String { text + "\n" }
}

extension String {
    /// The text with spaces after it up to a width, counted in characters.
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    /// The text in lines of at most 100 characters, each indented.
    var filled: String {
        var lines: [String] = []
        var line = "   "
        for word in split(separator: " ") {
            if line.count + word.count + 1 > 100, line != "   " {
                lines.append(line)
                line = "   "
            }
            line += " " + word
        }
        return (lines + [line]).map { $0 + "\n" }.joined()
    }
}
