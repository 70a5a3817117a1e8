import Diagnostics
import HouseStyles
import Schema
import Syntax

/// The taking away of what a source withholds, before the public's edition is read from what is left.
struct Redaction: Sendable {
    /// The source as it is read by those who may read everything.
    let opened: SyntaxTree
    /// The spans that are marked in it.
    let markings: Markings
    /// The keys of the kind of source that it is.
    let keys: WithholdableKeys
    /// What `sekretess` says.
    let secrecy: Secrecy?
    /// What `avidentifiera` says.
    let pseudonyms: [Pseudonym]
    /// The manner of the house, which has a mask and a sentence for what is left out.
    let style: HouseStyle
    /// What the public reads instead, and does not meet.
    var overlay = Overlay(isRedacting: true)
    /// What the public must find nowhere.
    var secrets: [(secret: Secret, place: SourceRange)] = []
    /// By which provisions something is withheld, each once, in the order in which they were met.
    private(set) var grounds: [LegalGround] = []
    /// What makes it impossible to withhold safely.
    var diagnostics: [Diagnostic] = []

    /// Takes away what each of the filters finds. What a filter would have taken is still secret when it is left out.
    init(
        of markings: Markings, _ keys: WithholdableKeys, _ secrecy: Secrecy?, _ pseudonyms: [Pseudonym],
        in style: HouseStyle, by filters: [Withholding] = Withholding.filters
    ) {
        opened = markings.opened
        self.markings = markings
        self.keys = keys
        self.secrecy = secrecy
        self.pseudonyms = pseudonyms
        self.style = style
        for provision in secrecy?.provisions ?? [] { add(provision.ground?.value) }
        for filter in Withholding.filters {
            let before = overlay
            filter.apply(&self)
            if !filters.contains(filter) { overlay = before }
        }
    }

    /// The source as the public may read it.
    var redacted: SyntaxTree { opened.read(through: overlay) }

    mutating func add(_ ground: LegalGround?) {
        if let ground, !grounds.contains(ground) { grounds.append(ground) }
    }

    mutating func report(_ fault: Fault, at range: SourceRange) { diagnostics.append(Diagnostic(fault, at: range)) }

    /// Leaves an entry out, and remembers what it says.
    mutating func withhold(_ entry: Entry) {
        overlay.omit(entry)
        remember(entry.value, below: keys.canonical(entry.key) ?? canonicalKey(entry.key.text))
    }

    /// Remembers the sentences of a value as secret, and what stands in lists by itself.
    mutating func remember(_ value: Value, below key: String) {
        switch value {
        case .scalar(let scalar):
            guard !Redaction.isOpen(scalar.text, below: key) else { return }
            let texts = PlainTexts(ofMarkdown: scalar.content.bytes)
            for sentence in texts.sentences + texts.addresses {
                if let secret = Secret(sentence, .wholeWords) { secrets.append((secret, scalar.range)) }
            }
        case .mapping(let mapping):
            for entry in mapping.entries { remember(entry.value, below: canonicalKey(entry.key.text)) }
        case .sequence(let items):
            for item in items.values { remember(item, below: key) }
        }
    }

    /// Whether a text is known to all wherever it stands: a day, a number, those who hold an office, a public body.
    private static func isOpen(_ text: String, below key: String) -> Bool {
        if text.utf8.allSatisfy({ !(0x41...0x7A ~= $0 || $0 >= 0x80) }) { return text.utf8.count <= 10 }
        if keysOfBodies.contains(key) { return !isName(text.split(separator: " ").map(String.init)) }
        let persons = text.replacing(" och ", with: ",").replacing(" samt ", with: ",").split(separator: ",")
        return !persons.isEmpty && persons.allSatisfy(isOfParty)
    }

    /// `Tova Almgren (S)`: who holds an office is known to all.
    private static func isOfParty(_ person: Substring) -> Bool {
        guard let last = person.split(separator: " ").last, last.hasPrefix("("), last.hasSuffix(")") else {
            return false
        }
        let code = last.dropFirst().dropLast()
        return (1...4).contains(code.count) && !code.contains { $0.isLowercase || $0.isNumber }
    }

    /// Where bodies and administrations are named.
    private static let keysOfBodies: Set<String> = [
        "organ", "till", "från", "expedieras", "för verkställighet", "för kännedom", "slag", "genom", "efter",
    ]
}
