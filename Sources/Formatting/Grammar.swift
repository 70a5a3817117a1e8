package import Schema

/// The keys of one kind of file, made ready for the formatter: which words are the same key, in which order keys stand, and
/// what may stand below each. It is made once and serves every source.
package struct Grammar: Sendable {
    /// The mappings that can stand in such a file; the first is the file's own.
    private(set) var mappings: [MappingForm] = []
    /// What stands below the keys of mappings whose keys are the author's own.
    private(set) var opens: [ValueForm] = []

    /// The grammar of a file whose own keys are the given ones, in canonical order.
    package init(_ keys: [KeyDeclaration]) {
        var names: [String: Int] = [:]
        _ = define("", keys, &names)
    }

    /// Writes a mapping down once; its place is taken before its keys are, for they may refer to it.
    private mutating func define(_ name: String, _ keys: [KeyDeclaration], _ names: inout [String: Int]) -> Int {
        let place = mappings.count
        names[name] = place
        mappings.append(MappingForm(keys))
        for key in keys {
            let form = form(of: key.shape, &names)
            mappings[place].values.append(form)
        }
        return place
    }

    private mutating func form(of shape: Shape, _ names: inout [String: Int]) -> ValueForm {
        switch shape {
        case .text, .number, .date, .word: return ValueForm()
        case .prose: return ValueForm(isProse: true)
        case .list(let element):
            var form = form(of: element, &names)
            form.isListOfProse = form.isListOfProse || form.isProse
            form.isProse = false
            return form
        case .mapping(let name, let keys):
            return ValueForm(mappings: [names[name] ?? define(name, keys().declarations, &names)])
        case .openMapping(let element):
            opens.append(form(of: element, &names))
            return ValueForm(open: opens.count - 1)
        case .either(let shapes):
            return shapes.reduce(into: ValueForm()) { $0.join(form(of: $1, &names)) }
        }
    }
}

/// What a mapping looks like.
struct MappingForm: Sendable {
    /// The canonical word of each key, in canonical order.
    let keys: [[UInt8]]
    /// The place in `keys` of every word that a key has.
    let places: [String: Int]
    /// The keys that the mapping cannot be without.
    let required: [Int]
    /// What stands below each key.
    fileprivate(set) var values: [ValueForm] = []

    init(_ keys: [KeyDeclaration]) {
        self.keys = keys.map { Array("\($0.key)".utf8) }
        var places: [String: Int] = [:]
        for (place, key) in keys.enumerated() {
            for word in [key.key] + key.synonyms { places["\(word)"] = place }
        }
        self.places = places
        required = keys.indices.filter { keys[$0].isRequired }
    }

    /// The place of a key as it stands in a source. The one looked for is nearly always a little after the last one.
    func place(of key: ArraySlice<UInt8>, after last: Int) -> Int? {
        var place = last + 1
        while place < keys.count {
            if keys[place].count == key.count, keys[place].elementsEqual(key) { return place }
            place += 1
        }
        let text = String(decoding: key, as: UTF8.self)
        return places[text] ?? places[canonicalKey(text)]
    }
}

/// What may stand below a key or a dash.
struct ValueForm: Sendable {
    /// The mappings that may stand there, alone or in a list.
    var mappings: [Int] = []
    /// The place in `opens` of what the keys of the author's own have, if such may stand there.
    var open: Int?
    /// Whether prose may stand there.
    var isProse = false
    /// Whether a list may stand there whose items are prose.
    var isListOfProse = false

    fileprivate mutating func join(_ other: ValueForm) {
        mappings += other.mappings.filter { !mappings.contains($0) }
        open = open ?? other.open
        isProse = isProse || other.isProse
        isListOfProse = isListOfProse || other.isListOfProse
    }
}
