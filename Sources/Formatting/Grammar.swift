package import Schema

/// The keys of one kind of file, made ready for the formatter: which words are the same key, in which order keys stand, and
/// what may stand below each. It is made once and serves every source.
package struct Grammar: Sendable {
    /// The mappings that can stand in such a file; the first is the file's own.
    private(set) var mappings: [MappingForm] = []
    /// What stands below the keys of mappings whose keys are the author's own.
    private(set) var opens: [ValueForm] = []

    /// The grammar of a file whose own keys are the given ones.
    package init(_ table: KeyTable) {
        var names: [String: Int] = [:]
        _ = define("", table, &names)
    }

    /// Writes a mapping down once; its place is taken before its keys are, for they may refer to it.
    private mutating func define(_ name: String, _ table: KeyTable, _ names: inout [String: Int]) -> Int {
        let place = mappings.count
        names[name] = place
        mappings.append(MappingForm(table))
        for key in table.declarations {
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
            return ValueForm(mappings: [names[name] ?? define(name, keys(), &names)])
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
    /// Its keys, in canonical order.
    let table: KeyTable
    /// The places of the keys that the mapping cannot be without.
    let required: [Int]
    /// What stands below each key.
    fileprivate(set) var values: [ValueForm] = []

    init(_ table: KeyTable) {
        self.table = table
        required = table.declarations.indices.filter { table.declarations[$0].isRequired }
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
