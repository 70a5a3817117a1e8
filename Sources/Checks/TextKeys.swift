import HouseStyles
import Minutes
import Schema

/// Where the running texts of a file stand: below which keys, and whose words they are. Made once of the declarations of
/// the keys, so that a new key is looked into without a word here.
final class TextKeys: Sendable {
    /// What stands below a key.
    struct Value: Sendable {
        /// Whether a scalar there is running text, and of several paragraphs.
        var text: (isProse: Bool, voice: RunningText.Voice)?
        /// The keys of a mapping there.
        var keys: TextKeys?

        var isEmpty: Bool { text == nil && keys == nil }
    }

    private let values: [String: Value]

    private init(_ declarations: [KeyDeclaration], voice: RunningText.Voice, names: Set<String>) {
        var values: [String: Value] = [:]
        for declaration in declarations {
            let isOfOthers = voice == .others || TextKeys.keysOfOthersWords.contains("\(declaration.key)")
            let value = TextKeys.value(declaration.shape, isOfOthers ? .others : .own, names)
            guard !value.isEmpty else { continue }
            for word in [declaration.key] + declaration.synonyms { values["\(word)"] = value }
        }
        self.values = values
    }

    /// What stands below a key of the mapping, in whatever case it is written.
    func value(of key: String) -> Value? { values[key] ?? values[canonicalKey(key)] }

    /// A mapping within one of the same kind, as points within points, is looked into as deep as anyone writes.
    private static func value(_ shape: Shape, _ voice: RunningText.Voice, _ names: Set<String>) -> Value {
        switch shape {
        case .text: return Value(text: (isProse: false, voice))
        case .prose: return Value(text: (isProse: true, voice))
        case .number, .date, .word, .openMapping: return Value()
        case .list(let element): return value(element, voice, names)
        case .mapping(let name, let keys):
            guard !names.contains(name + "/8") else { return Value() }
            let depth = (1...8).first { !names.contains("\(name)/\($0)") } ?? 8
            return Value(keys: TextKeys(keys(), voice: voice, names: names.union(["\(name)/\(depth)"])))
        case .either(let shapes):
            return shapes.reduce(into: Value()) { whole, shape in
                let value = value(shape, voice, names)
                whole.text = whole.text ?? value.text
                whole.keys = whole.keys ?? value.keys
            }
        }
    }

    /// The keys below which somebody is quoted to the letter.
    static let keysOfOthersWords: Set<String> = [
        "reservation", "protokollsanteckning", "särskilt uttalande", "ersättaryttrande", "röstförklaring", "yrkanden",
        "sekretess", "avidentifiera",
    ]

    /// Of a § file.
    static let ofItem = TextKeys(AgendaItem.keys, voice: .own, names: [])
    /// Of a document in a matter.
    static let ofDocument = TextKeys(CaseDocument.keys, voice: .own, names: [])
    /// Of a meeting's own file.
    static let ofMeeting = TextKeys(Meeting.keys, voice: .own, names: [])
}
