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
        /// The place of a mapping there.
        fileprivate var mapping: Int?

        var isEmpty: Bool { text == nil && mapping == nil }
    }

    /// The mapping among all that may stand in the file.
    private let graph: Graph
    private let place: Int

    fileprivate init(_ graph: Graph, _ place: Int) {
        self.graph = graph
        self.place = place
    }

    /// What stands below a key of the mapping, in whatever case it is written.
    func value(of key: String) -> Value? {
        let values = graph.nodes[place]
        return values[key] ?? values[canonicalKey(key)]
    }

    /// The keys of a mapping that is such a value, if it may be one.
    func keys(of value: Value) -> TextKeys? { value.mapping.map { TextKeys(graph, $0) } }

    /// The keys below which somebody is quoted to the letter.
    static let keysOfOthersWords: Set<String> = [
        "reservation", "protokollsanteckning", "särskilt uttalande", "ersättaryttrande", "röstförklaring", "yrkanden",
        "sekretess", "avidentifiera",
    ]

    /// All words for these keys.
    static let wordsForOthers = Set(
        AgendaItem.keys.filter { keysOfOthersWords.contains("\($0.key)") }.flatMap { [$0.key] + $0.synonyms }
            .map { "\($0)" })

    /// Of a § file.
    static let ofItem = TextKeys(Graph { AgendaItem.keys }, 0)
    /// Of a document in a matter.
    static let ofDocument = TextKeys(Graph { CaseDocument.keys }, 0)
    /// Of a meeting's own file.
    static let ofMeeting = TextKeys(Graph { Meeting.keys }, 0)
}

/// Every mapping that may stand in a file, once for each voice: a point may hold points, so they refer to one another.
private final class Graph: Sendable {
    /// What stands below the keys of each mapping; the first is the file itself.
    let nodes: [[String: TextKeys.Value]]

    init(_ root: () -> [KeyDeclaration]) {
        var builder = GraphBuilder()
        _ = builder.keys("", .own, root)
        nodes = builder.nodes
    }
}

private struct GraphBuilder {
    private(set) var nodes: [[String: TextKeys.Value]] = []
    private var places: [String: Int] = [:]

    mutating func keys(
        _ name: String, _ voice: RunningText.Voice, _ declarations: () -> [KeyDeclaration]
    ) -> Int {
        let id = voice == .own ? name : name + "/"
        if let known = places[id] { return known }
        let place = nodes.count
        places[id] = place
        nodes.append([:])
        var values: [String: TextKeys.Value] = [:]
        for declaration in declarations() {
            let isOfOthers = voice == .others || TextKeys.keysOfOthersWords.contains("\(declaration.key)")
            let value = value(declaration.shape, isOfOthers ? .others : .own)
            guard !value.isEmpty else { continue }
            for word in [declaration.key] + declaration.synonyms { values["\(word)"] = value }
        }
        nodes[place] = values
        return place
    }

    private mutating func value(_ shape: Shape, _ voice: RunningText.Voice) -> TextKeys.Value {
        switch shape {
        case .text: return TextKeys.Value(text: (isProse: false, voice))
        case .prose: return TextKeys.Value(text: (isProse: true, voice))
        case .number, .date, .word, .openMapping: return TextKeys.Value()
        case .list(let element): return value(element, voice)
        case .mapping(let name, let declarations): return TextKeys.Value(mapping: keys(name, voice, declarations))
        case .either(let shapes):
            var whole = TextKeys.Value()
            for shape in shapes {
                let value = value(shape, voice)
                whole.text = whole.text ?? value.text
                whole.mapping = whole.mapping ?? value.mapping
            }
            return whole
        }
    }
}
