import HouseStyles
import Minutes
import Schema

/// Where the running texts of a mapping stand, and whose words they are, by the declarations of its keys: a new key is
/// looked into without a word here.
struct TextKeys: Sendable {
    private let table: KeyTable
    private let voice: RunningText.Voice

    private init(_ table: KeyTable, _ voice: RunningText.Voice) {
        self.table = table
        self.voice = voice
    }

    /// Of a § file.
    static let ofItem = TextKeys(AgendaItem.keyTable, .own)
    /// Of a document in a matter.
    static let ofDocument = TextKeys(CaseDocument.keyTable, .own)
    /// Of a meeting's own file.
    static let ofMeeting = TextKeys(Meeting.keyTable, .own)

    /// What may stand below a key, and whose words; nil for what is no key.
    func value(of key: String) -> (shape: Shape, voice: RunningText.Voice)? {
        guard let place = table.place(of: key) else { return nil }
        let isOfOthers = table.declarations[place].isOfOthers
        return (table.declarations[place].shape, isOfOthers ? .others : voice)
    }

    /// The keys of the mappings that a value may be.
    static func keys(of shape: Shape, _ voice: RunningText.Voice) -> TextKeys? {
        switch shape {
        case .mapping(_, let keys): TextKeys(keys(), voice)
        case .list(let element): keys(of: element, voice)
        case .either(let shapes): shapes.lazy.compactMap { keys(of: $0, voice) }.first
        case .text, .prose, .number, .date, .word, .openMapping: nil
        }
    }
}

extension Shape {
    /// Whether a scalar there is running text, and then whether of several paragraphs; nil when it is none.
    var isProse: Bool? {
        switch self {
        case .text: false
        case .prose: true
        case .list(let element): element.isProse
        case .either(let shapes): shapes.lazy.compactMap(\.isProse).first
        case .number, .date, .word, .mapping, .openMapping: nil
        }
    }
}
