import Schema

/// A shape as JSON Schema tells values apart: what a scalar, a mapping and a list may be.
struct ValueForm {
    private(set) var takesText = false
    private(set) var takesNumbers = false
    /// The words that a scalar may be one of; a list of words counts too, since one of it needs no dash.
    private(set) var words: [WordDeclaration] = []
    /// The mappings with declared keys.
    private(set) var mappings: [(name: String, keys: @Sendable () -> [KeyDeclaration])] = []
    private var entryShapes: [Shape] = []
    private var elementShapes: [Shape] = []

    /// What a value of the shape may be.
    init(_ shape: Shape) { add(shape) }

    private init(_ shapes: [Shape]) {
        for shape in shapes { add(shape) }
    }

    /// What stands under the author's own keys.
    var entries: ValueForm? { entryShapes.isEmpty ? nil : ValueForm(entryShapes) }
    /// What stands behind the dashes.
    var elements: ValueForm? { elementShapes.isEmpty ? nil : ValueForm(elementShapes) }

    /// The keys of the mappings that it may be, in a list or by itself.
    var innerKeys: [KeyDeclaration] { mappings.flatMap { $0.keys() } }

    private mutating func add(_ shape: Shape) {
        switch shape {
        case .text, .prose, .date: takesText = true
        case .number: takesNumbers = true
        case .word(let words): self.words += words
        case .list(let element):
            elementShapes.append(element)
            add(element)
        case .mapping(let name, let keys):
            if !mappings.contains(where: { $0.name == name }) { mappings.append((name, { keys().declarations })) }
        case .openMapping(let element): entryShapes.append(element)
        case .either(let shapes): for shape in shapes { add(shape) }
        }
    }
}
