/// The keys of a mapping as they were declared, found by any of their words. Made with the fields that are read by them, and
/// so only of mappings that are met.
package final class KeyTable: Sendable {
    /// The keys in canonical order.
    package let declarations: [KeyDeclaration]
    /// The place of every word for a key.
    let places: [String: Int]

    /// A table of keys; a word may belong to one of them only.
    init(_ declarations: [KeyDeclaration]) {
        self.declarations = declarations
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
}
