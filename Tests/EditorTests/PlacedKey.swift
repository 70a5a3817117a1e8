import Diagnostics
import HouseStyles
import Minutes
import Schema
import Syntax
import Workspace

/// A key of a kind of file with the keys that it stands under.
struct PlacedKey {
    /// A key, and those that may stand beside it.
    struct Level {
        let key: KeyDeclaration
        let keys: [KeyDeclaration]
    }

    /// The kinds of files, a document in a matter by itself.
    enum Kind: String, CaseIterable { case item, document, body, meeting }

    let kind: Kind
    let levels: [Level]

    var key: KeyDeclaration { levels[levels.count - 1].key }
    /// Where its value stands in its source: a list has one mapping.
    var path: String { mapping + "/\(key.key)" }
    /// Where the mapping stands that has it.
    var mapping: String {
        levels.dropLast().map { "/\($0.key.key)" + ($0.key.shape.parts.elements.isEmpty ? "" : "/0") }.joined()
    }

    /// Every key of every kind of file, in each kind of mapping where it was first met.
    static let all = Kind.allCases.flatMap { kind in
        var names: Set<String> = []
        return below(kind.keys, [], &names).map { PlacedKey(kind: kind, levels: $0) }
    }

    private static func below(_ keys: [KeyDeclaration], _ levels: [Level], _ names: inout Set<String>) -> [[Level]] {
        var places: [[Level]] = []
        for key in keys {
            let here = levels + [Level(key: key, keys: keys)]
            places.append(here)
            for mapping in key.shape.parts.mappings where names.insert(mapping.name).inserted {
                places += below(mapping.keys(), here, &names)
            }
        }
        return places
    }

    /// A source with the required keys of each level, and the given lines in the place of the key.
    func source(with lines: [String]) -> String {
        let head = kind == .item && "\(levels[0].key.key)" != "paragraf" ? "paragraf: 214\n" : ""
        return head + source(levels[...], lines).map { $0 + "\n" }.joined()
    }

    private func source(_ levels: ArraySlice<Level>, _ lines: [String]) -> [String] {
        guard let level = levels.first else { return lines }
        let others = level.keys.filter { $0.isRequired && "\($0.key)" != "\(level.key.key)" }
        let inner = source(levels.dropFirst(), lines)
        guard levels.count > 1 else { return others.flatMap(\.exampleLines) + inner }
        let isList = !level.key.shape.parts.elements.isEmpty
        let indented = inner.enumerated().map { (isList ? ($0 == 0 ? "  - " : "    ") : "  ") + $1 }
        return others.flatMap(\.exampleLines) + ["\(level.key.key):"] + indented
    }
}

extension PlacedKey.Kind {
    var keys: [KeyDeclaration] {
        switch self {
        case .item: AgendaItem.keys
        case .document: CaseDocument.keys
        case .body: Body.keys
        case .meeting: Meeting.keys
        }
    }

    var file: EditedFile {
        switch self {
        case .item, .document: .source
        case .body: .body
        case .meeting: .meeting
        }
    }
}

extension KeyDeclaration {
    var exampleLines: [String] { "\(example)".split(separator: "\n").map(String.init) }
}

/// What a value of a shape may be.
struct ShapeParts {
    var takesText = false
    var takesNumber = false
    var takesWord = false
    var takesOwnKeys = false
    var mappings: [(name: String, keys: @Sendable () -> [KeyDeclaration])] = []
    var elements: [Shape] = []
}

extension Shape {
    var parts: ShapeParts {
        var parts = ShapeParts()
        gather(into: &parts)
        return parts
    }

    private func gather(into parts: inout ShapeParts) {
        switch self {
        case .text, .prose, .date: parts.takesText = true
        case .number: parts.takesNumber = true
        case .word: parts.takesWord = true
        case .list(let element):
            parts.elements.append(element)
            element.gather(into: &parts)
        case .mapping(let name, let keys): parts.mappings.append((name, { keys().declarations }))
        case .openMapping: parts.takesOwnKeys = true
        case .either(let shapes): for shape in shapes { shape.gather(into: &parts) }
        }
    }
}
