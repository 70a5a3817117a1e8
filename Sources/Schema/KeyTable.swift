package import Syntax

/// The keys of a mapping as they were declared, found by any of their words. Made with the fields that are read by them, and
/// so only of mappings that are met.
package final class KeyTable: Sendable {
    /// What may stand below a key, as somebody wants to know it who looks for text.
    package struct Content: Sendable {
        /// Whether a scalar there is running text, and then whether of several paragraphs.
        package let isProse: Bool?
        /// Whether it is somebody else's to the letter.
        package let isOfOthers: Bool
        /// The keys of the mapping that may stand there.
        package let keys: (@Sendable () -> KeyTable)?
    }

    /// The keys in canonical order.
    package let declarations: [KeyDeclaration]
    /// What may stand below each of them.
    package let contents: [Content]
    /// The place of every word for a key.
    let places: [String: Int]
    /// The bytes of the canonical word of each of them.
    package let words: [[UInt8]]

    /// A table of keys; a word may belong to one of them only.
    init(_ declarations: [KeyDeclaration]) {
        self.declarations = declarations
        contents = declarations.map { declaration in
            let shape = declaration.shape
            return Content(isProse: shape.isProse, isOfOthers: declaration.isOfOthers, keys: shape.keys)
        }
        words = declarations.map { Array("\($0.key)".utf8) }
        var places: [String: Int] = [:]
        for (place, declaration) in declarations.enumerated() {
            for word in [declaration.key] + declaration.synonyms {
                let isNew = places.updateValue(place, forKey: "\(word)") == nil
                precondition(isNew, "a key belongs to one field")
            }
        }
        self.places = places
    }

    /// The place among `declarations` of a key, in whatever case and with whatever spaces it is written.
    package func place(of key: String) -> Int? { places[key] ?? places[canonicalKey(key)] }

    /// The place of a key as it stands in a source. The one looked for is nearly always a little after the last one.
    package func place(of key: Scalar, after last: Int) -> Int? {
        key.run.map { place(of: $0, after: last) } ?? place(of: key.text)
    }

    /// The place of a key of which these are the bytes.
    package func place(of key: ArraySlice<UInt8>, after last: Int) -> Int? {
        var place = last + 1
        while place < words.count {
            if words[place].count == key.count, words[place].elementsEqual(key) { return place }
            place += 1
        }
        return self.place(of: String(decoding: key, as: UTF8.self))
    }
}

extension Shape {
    /// Whether a scalar there is running text, and then whether of several paragraphs; nil when it is none.
    fileprivate var isProse: Bool? {
        switch self {
        case .text: false
        case .prose: true
        case .list(let element): element.isProse
        case .either(let shapes): shapes.lazy.compactMap(\.isProse).first
        case .number, .date, .word, .mapping, .openMapping: nil
        }
    }

    /// The keys of the mapping that may stand there.
    fileprivate var keys: (@Sendable () -> KeyTable)? {
        switch self {
        case .mapping(_, let keys): keys
        case .list(let element): element.keys
        case .either(let shapes): shapes.lazy.compactMap(\.keys).first
        case .text, .prose, .number, .date, .word, .openMapping: nil
        }
    }
}
