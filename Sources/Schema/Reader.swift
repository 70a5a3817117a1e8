package import Diagnostics
package import Syntax

/// What reading carries along: what was found so far, the key that is being read and the words that the house knows.
package struct Reader: Sendable {
    /// What was found, in the order of discovery.
    package private(set) var diagnostics: [Diagnostic] = []
    /// The key whose value is being read, for messages.
    package private(set) var key: StaticString = ""
    /// The words of the house that names and roles are read by.
    package let vocabulary: Vocabulary
    /// Where the source says that something is for some readers only.
    package var withheldPlaces: [SourceRange] = []
    /// Whether the source could be read whole; else what seems to be missing may only be hidden by a fault.
    package let isWhole: Bool
    private let homes: @Sendable () -> [String: StaticString]
    private let strangers: Set<String>
    /// The fault of a key that belongs to another kind of file.
    let strangerFault: Fault?

    /// A reader that has found nothing yet. `homes` tells under which key a word is a key and is asked
    /// only when a word is unknown, `strangers` which words are
    /// keys of another kind of file.
    package init(
        vocabulary: Vocabulary = Vocabulary(), isWhole: Bool = true,
        homes: @escaping @Sendable () -> [String: StaticString] = { [:] },
        strangers: Set<String> = [], refusingThemAs fault: Fault? = nil
    ) {
        self.vocabulary = vocabulary
        self.isWhole = isWhole
        self.homes = homes
        self.strangers = strangers
        strangerFault = fault
    }

    /// Whether anything found so far is an error.
    package private(set) var hasErrors = false

    /// How many diagnostics a source can have; beyond that only a first error is added.
    private static let mostDiagnostics = 1000

    /// Whether so much was found that nobody will read more.
    var isFull: Bool { diagnostics.count >= Reader.mostDiagnostics }

    /// Reports a fault.
    package mutating func report(_ diagnostic: Diagnostic) {
        let isError = diagnostic.severity == .error
        guard !isFull || isError && !hasErrors else { return }
        diagnostics.append(diagnostic)
        hasErrors = hasErrors || isError
    }

    /// Reports a fault at a place.
    package mutating func report(_ fault: Fault, at range: SourceRange) { report(Diagnostic(fault, at: range)) }

    /// Begins the value of a key, so that what is reported meanwhile can name it; the key before it is returned.
    mutating func enter(_ key: StaticString) -> StaticString {
        let outer = self.key
        self.key = key
        return outer
    }

    /// Goes back to the key that `enter` returned.
    mutating func leave(to outer: StaticString) { key = outer }

    /// The key below which the given word is a key, if there is one.
    func home(of key: String) -> StaticString? { homes()[key] }

    /// Whether the given word is a key of another kind of file.
    func isStranger(_ key: String) -> Bool { strangers.contains(key) }

    /// The value as a scalar; another kind of value is reported.
    package mutating func scalar(_ value: Value, wanted: Shape) -> Scalar? {
        if case .scalar(let scalar) = value { return scalar }
        reportWrongShape(of: value, wanted: wanted)
        return nil
    }

    /// Whether something stands behind a dash; a dash alone is reported.
    package mutating func isWritten(_ item: Value) -> Bool {
        guard case .scalar(let scalar) = item, scalar.isMissing else { return true }
        report(SchemaFault.missingValue, at: scalar.range)
        return false
    }

    /// Reports that a value is not of the kind that its key takes.
    package mutating func reportWrongShape(of value: Value, wanted: Shape) {
        let takesKeys = wanted.hasKeys
        if !takesKeys, case .mapping(let mapping) = value, let key = mapping.keyOfSentence {
            return report(SyntaxFault.colon(after: key, in: mapping))
        }
        let fault =
            switch value {
            case .scalar: takesKeys ? SchemaFault.textForMapping : SchemaFault.textForList
            case .mapping: SchemaFault.mappingForText
            case .sequence: takesKeys ? SchemaFault.listForMapping : SchemaFault.listForText
            }
        report(Diagnostic(fault, at: value.range, facts: [.word(key)]))
    }
}

/// The words of a house that decide how a text is read.
package struct Vocabulary: Sendable {
    /// Words that stand before a name: `ordföranden`, `vice ordföranden`.
    package var roles: [String] {
        didSet {
            roleBeginnings = Vocabulary.beginnings(of: roles)
            roleSet = Set(roles)
        }
    }
    /// The code of each party with its name.
    package var parties: [String: String]
    /// Those whom the files of the body and the meeting name; nil for a source without such files.
    package var directory: Directory?
    /// The first words of the roles, also with a capital: most words are none of them, and need no further look.
    package private(set) var roleBeginnings: Set<String>
    private var roleSet: Set<String>

    /// The given roles and parties.
    package init(roles: [String] = [], parties: [String: String] = [:]) {
        self.roles = roles
        self.parties = parties
        roleBeginnings = Vocabulary.beginnings(of: roles)
        roleSet = Set(roles)
    }

    /// Whether words are a role, in whatever case.
    package func isRole(_ words: String) -> Bool { roleSet.contains(words) || roleSet.contains(words.lowercased()) }

    /// Whether a word is what somebody is who has a role: `ordförande` for `ordföranden`.
    package func isTitleOfRole(_ title: String) -> Bool {
        roles.contains { isRoleWord($0, of: title.lowercased()) }
    }

    private static func beginnings(of roles: [String]) -> Set<String> {
        let words = roles.compactMap { $0.split(separator: " ").first.map(String.init) }
        return Set(words + words.map { $0.prefix(1).uppercased() + $0.dropFirst() })
    }
}

/// Whether a word before a name is what somebody with the title is called: `ordföranden` of `ordförande`.
func isRoleWord(_ role: String, of title: String) -> Bool {
    role.hasPrefix(title) && ["n", "en", "et"].contains(role.dropFirst(title.count))
}
