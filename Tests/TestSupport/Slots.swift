import Schema

/// A place in a source where a text can stand, found in the declarations of the keys: so a new key has one as soon as it is
/// declared.
struct Slot: Sendable {
    /// The keys that lead there: `beslut/punkter/punkt`.
    let path: [String]
    /// The keys that must stand beside it, in several ways, the fewest first.
    let fillings: Int
    /// The lines of the value in which it is, with a text in it: one line is a scalar.
    let lines: @Sendable (_ text: String, _ filling: Int) -> [String]

    var name: String { path.joined(separator: "/") }

    /// The places below keys.
    static func all(below keys: [KeyDeclaration]) -> [Slot] { keys.flatMap { entry($0, within: []) } }

    /// The places in an entry of a mapping; its lines are the key and its value.
    private static func entry(_ key: KeyDeclaration, within names: [String]) -> [Slot] {
        slots(in: key.shape, within: names).map { slot in
            Slot(path: ["\(key.key)"] + slot.path, fillings: slot.fillings) { text, filling in
                let value = slot.lines(text, filling)
                return value.count == 1 && !value[0].hasPrefix("- ") && !slot.isBlock
                    ? ["\(key.key): " + value[0]] : ["\(key.key):"] + value.map { "  " + $0 }
            }
        }
    }

    /// Whether the value is keys or items and so stands on lines of its own.
    private var isBlock: Bool { !path.isEmpty }

    private static func slots(in shape: Shape, within names: [String]) -> [Slot] {
        switch shape {
        case .text, .prose: [Slot(path: [], fillings: 1) { text, _ in [text] }]
        case .number, .date, .word: []
        case .list(let element): slots(in: element, within: names).map(\.asItem)
        case .openMapping(let element):
            slots(in: element, within: names).map { slot in
                Slot(path: ["egen"] + slot.path, fillings: slot.fillings) { ["egen: " + slot.lines($0, $1)[0]] }
            }
        case .either(let shapes): shapes.flatMap { slots(in: $0, within: names) }
        case .mapping(let name, let keys):
            names.contains(name) ? [] : slots(in: keys().declarations, within: names + [name])
        }
    }

    /// The places in a mapping: each of its keys with those that it must have, with those that it may have, and with one
    /// other key.
    private static func slots(in keys: [KeyDeclaration], within names: [String]) -> [Slot] {
        let keys = keys.filter { !["sekretess", "avidentifiera", "i stället"].contains("\($0.key)") }
        return keys.flatMap { key in
            let others = keys.filter { "\($0.key)" != "\(key.key)" }
            let fillings = [others.filter(\.isRequired), others] + others.map { [$0] }
            return entry(key, within: names).map { slot in
                Slot(path: slot.path, fillings: fillings.count * slot.fillings) { text, filling in
                    let beside = fillings[filling % fillings.count]
                    return slot.lines(text, filling / fillings.count) + beside.flatMap(\.exampleLines)
                }
            }
        }
    }

    /// The same as the only item of a list.
    private var asItem: Slot {
        guard isBlock else { return self }
        return Slot(path: path, fillings: fillings) { text, filling in
            lines(text, filling).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
        }
    }
}

extension KeyDeclaration {
    /// The key as its help shows it.
    var exampleLines: [String] { "\(example)".split(separator: "\n").map(String.init) }
}
