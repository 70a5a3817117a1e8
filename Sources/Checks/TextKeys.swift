import HouseStyles
import Minutes
import Schema

/// Where the running texts of a file stand: below which keys, and whose words they are. Made once of the declarations of
/// the keys, so that a new key is looked into without a word here.
struct TextKeys: Sendable {
    /// What stands below a key.
    struct Value: Sendable {
        /// Whether a scalar there is running text, and of several paragraphs.
        var text: (isProse: Bool, voice: RunningText.Voice)?
        /// The keys of a mapping there.
        var keys: TextKeys?

        /// Whether others are quoted there.
        var isOfOthers = false

        var isEmpty: Bool { text == nil && keys == nil }
    }

    /// The place of the mapping among all that there are.
    fileprivate let place: Int

    /// What stands below a key of the mapping, in whatever case it is written.
    func value(of key: String) -> Value? {
        let values = TextKeys.graph.nodes[place]
        return values[key] ?? values[canonicalKey(key)]
    }

    /// The keys below which somebody is quoted to the letter.
    static let keysOfOthersWords: Set<String> = [
        "reservation", "protokollsanteckning", "särskilt uttalande", "ersättaryttrande", "röstförklaring", "yrkanden",
        "sekretess", "avidentifiera",
    ]

    /// Whether somebody is quoted below a key of a source, by any of its words.
    static func isOfOthers(_ key: String) -> Bool {
        ofItem.value(of: key)?.isOfOthers ?? false
    }

    /// Of a § file.
    static var ofItem: TextKeys { graph.item }
    /// Of a document in a matter.
    static var ofDocument: TextKeys { graph.document }
    /// Of a meeting's own file.
    static var ofMeeting: TextKeys { graph.meeting }

    private static let graph = Graph()
}

/// Every mapping that may stand in a file, once for each voice: a point may hold points, so they refer to one another.
private struct Graph: Sendable {
    private(set) var nodes: [[String: TextKeys.Value]] = []
    private(set) var item = TextKeys(place: 0)
    private(set) var document = TextKeys(place: 0)
    private(set) var meeting = TextKeys(place: 0)
    private var places: [String: Int] = [:]

    init() {
        item = keys("§") { AgendaItem.keys }
        document = keys("handling") { CaseDocument.keys }
        meeting = keys("sammanträde") { Meeting.keys }
    }

    private mutating func keys(
        _ name: String, _ voice: RunningText.Voice = .own, _ declarations: () -> [KeyDeclaration]
    ) -> TextKeys {
        let id = "\(name)/\(voice)"
        if let known = places[id] { return TextKeys(place: known) }
        let place = nodes.count
        places[id] = place
        nodes.append([:])
        var values: [String: TextKeys.Value] = [:]
        for declaration in declarations() {
            let isOfOthers = voice == .others || TextKeys.keysOfOthersWords.contains("\(declaration.key)")
            var value = value(declaration.shape, isOfOthers ? .others : .own)
            value.isOfOthers = isOfOthers
            guard !value.isEmpty else { continue }
            for word in [declaration.key] + declaration.synonyms { values["\(word)"] = value }
        }
        nodes[place] = values
        return TextKeys(place: place)
    }

    private mutating func value(_ shape: Shape, _ voice: RunningText.Voice) -> TextKeys.Value {
        switch shape {
        case .text: return TextKeys.Value(text: (isProse: false, voice))
        case .prose: return TextKeys.Value(text: (isProse: true, voice))
        case .number, .date, .word, .openMapping: return TextKeys.Value()
        case .list(let element): return value(element, voice)
        case .mapping(let name, let declarations): return TextKeys.Value(keys: keys(name, voice, declarations))
        case .either(let shapes):
            var whole = TextKeys.Value()
            for shape in shapes {
                let value = value(shape, voice)
                whole.text = whole.text ?? value.text
                whole.keys = whole.keys ?? value.keys
            }
            return whole
        }
    }
}
