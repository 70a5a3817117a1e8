package import Diagnostics
package import Syntax

/// The keys that a mapping may have, in canonical order.
package struct Fields<Root: Sendable>: Sendable {
    /// The keys in the order in which the formatter writes them.
    package let all: [Field<Root>]
    /// The keys by their words.
    package let table: KeyTable
    private let required: KeySet
    /// The ways of reading of `all` by themselves: to take a whole field out of an array copies all that it holds.
    private let readers: [@Sendable (inout Root, Value, inout Reader) -> Void]
    private let keys: [StaticString]

    /// The given keys, at most 64; a word may belong to one of them only.
    package init(_ all: [Field<Root>]) {
        self.all = all
        table = KeyTable(all.map(\.declaration))
        var required = KeySet()
        for (place, field) in all.enumerated() where field.isRequired { required.insert(place) }
        self.required = required
        readers = all.map(\.read)
        keys = all.map(\.key)
    }

    /// Reads every entry into `root`. An empty value is as if the key were not there, unless the key says otherwise:
    /// whoever wrote `sekretess:` meant that something is secret.
    ///
    /// - Returns: the keys that the mapping has with a value, however wrong that is.
    @discardableResult
    package func read(_ mapping: Mapping, into root: inout Root, _ reader: inout Reader) -> FoundKeys {
        var seen = KeySet()
        var found = KeySet()
        var meant = KeySet()
        var last = -1
        for entry in mapping.entries {
            guard let place = table.place(of: entry.key, after: last) else {
                reportUnknown(entry.key, meant: &meant, &reader)
                continue
            }
            last = place
            guard seen.insert(place) else {
                if !reader.isFull { reader.report(repeated(entry.key, place, in: mapping)) }
                continue
            }
            if entry.value.isEmpty, !all[place].isReadWhenEmpty { continue }
            found.insert(place)
            let outer = reader.enter(keys[place])
            readers[place](&root, entry.value, &reader)
            reader.leave(to: outer)
        }
        found.formUnion(meant)
        if reader.isWhole, !found.holds(required) { reportMissing(found, in: mapping, &reader) }
        return FoundKeys(found: found, places: table.places)
    }

    private func reportMissing(_ found: KeySet, in mapping: Mapping, _ reader: inout Reader) {
        let start = SourceRange(at: mapping.range.start)
        for (place, field) in all.enumerated() where field.isRequired && !found.contains(place) {
            let facts: [Fact] = [.word(field.key), .word(field.example)]
            reader.report(Diagnostic(SchemaFault.missingKey, at: start, facts: facts))
        }
    }

    private func repeated(_ key: Scalar, _ place: Int, in mapping: Mapping) -> Diagnostic {
        let first = mapping.entries.first { self.place(of: $0.key.text) == place }
        return Diagnostic(
            SchemaFault.keyGivenTwice, at: key.range, facts: [.word(all[place].key)], related: first?.key.range)
    }

    /// The place in `all` of a key, in whatever case and with whatever spaces it is written.
    package func place(of key: String) -> Int? { table.place(of: key) }

    /// A misspelt key is there, so that it is not reported as missing too.
    private func reportUnknown(_ key: Scalar, meant: inout KeySet, _ reader: inout Reader) {
        guard !reader.isFull || !reader.hasErrors else { return }
        let text = canonicalKey(key.text)
        if let home = reader.home(of: text) {
            reader.report(Diagnostic(SchemaFault.keyOfAnotherLevel, at: key.range, facts: [.word(home)]))
            return
        }
        if reader.isStranger(text), let fault = reader.strangerFault {
            reader.report(fault, at: key.range)
            return
        }
        let nearest = nearestWord(to: text, among: all.flatMap { [$0.key] + $0.synonyms })
        if let place = nearest.flatMap({ table.places["\($0)"] }) { meant.insert(place) }
        reader.report(Diagnostic(SchemaFault.unknownKey, at: key.range, suggestion: nearest.map(Fact.word)))
    }
}

/// The keys that a mapping was found to have.
package struct FoundKeys: Sendable {
    fileprivate let found: KeySet
    fileprivate let places: [String: Int]

    /// Whether the mapping has a key, by one of its words.
    package func has(_ key: StaticString) -> Bool { places["\(key)"].map(found.contains) ?? false }

    /// Whether the mapping has the key at a place in the list of fields.
    package func contains(_ place: Int) -> Bool { found.contains(place) }
}

/// Places in a list of keys, as bits: asked for every key of every source.
private struct KeySet: Sendable {
    private var bits: UInt64 = 0

    /// Adds a place; false when it was there.
    @discardableResult
    mutating func insert(_ place: Int) -> Bool {
        precondition(place < 64, "a mapping has at most 64 keys")
        defer { bits |= 1 << UInt64(place) }
        return !contains(place)
    }

    mutating func formUnion(_ other: KeySet) { bits |= other.bits }
    func contains(_ place: Int) -> Bool { bits & (1 << UInt64(place)) != 0 }
    func holds(_ other: KeySet) -> Bool { bits & other.bits == other.bits }
}

extension Form {
    /// Keys with values, read into a value that begins as `empty`. Mappings with different keys that are read as the same
    /// need a name each.
    package static func mapping(
        _ fields: @escaping @Sendable () -> Fields<Content>, named name: String? = nil,
        empty: @escaping @Sendable (SourceRange) -> Content
    ) -> Form {
        let shape = Shape.mapping(name ?? "\(Content.self)") { fields().table }
        return Form(shape) { value, reader in
            guard case .mapping(let mapping) = value else {
                reader.reportWrongShape(of: value, wanted: shape)
                return nil
            }
            let fields = fields()
            if let key = mapping.keyOfSentence, fields.place(of: key.text) == nil {
                reader.report(SyntaxFault.colon(after: key, in: mapping))
                return nil
            }
            var root = empty(mapping.range)
            fields.read(mapping, into: &root, &reader)
            return root
        }
    }
}

extension Value {
    /// Whether nothing was written, or a list of nothing.
    fileprivate var isEmpty: Bool {
        switch self {
        case .scalar(let scalar): scalar.isMissing
        case .sequence(let items): !items.values.contains { _ in true }
        case .mapping: false
        }
    }
}

extension Mapping {
    /// Of a sentence with a colon in it, which YAML takes for a mapping, the word before the colon: one entry, whose
    /// key begins as sentences do.
    package var keyOfSentence: Scalar? {
        guard let key = onlyEntry?.key else { return nil }
        let text = key.text
        return text.first?.isUppercase == true || text.split(separator: " ").count > 3 ? key : nil
    }
}
