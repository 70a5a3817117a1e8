package import Diagnostics
package import Syntax

/// The keys that a mapping may have, in canonical order.
package struct Fields<Root: Sendable>: Sendable {
    /// The keys in the order in which the formatter writes them.
    package let all: [Field<Root>]
    private let places: [String: Int]

    /// The given keys; a word may belong to one of them only.
    package init(_ all: [Field<Root>]) {
        self.all = all
        var places: [String: Int] = [:]
        for (place, field) in all.enumerated() {
            for word in [field.key] + field.synonyms {
                let isNew = places.updateValue(place, forKey: "\(word)") == nil
                precondition(isNew, "a key belongs to one field")
            }
        }
        self.places = places
    }

    /// Reads every entry into `root`. An empty value is as if the key were not there.
    ///
    /// - Returns: the keys that the mapping has, however wrong their values are.
    @discardableResult
    package func read(_ mapping: Mapping, into root: inout Root, _ reader: inout Reader) -> FoundKeys {
        var found = [SourceRange?](repeating: nil, count: all.count)
        for entry in mapping.entries {
            guard let place = place(of: entry.key.text) else {
                reader.report(unknown(entry.key, reader))
                continue
            }
            if let earlier = found[place] {
                let canonical = Fact.word(all[place].key)
                reader.report(
                    Diagnostic(SchemaFault.keyGivenTwice, at: entry.key.range, facts: [canonical], related: earlier))
                continue
            }
            found[place] = entry.key.range
            if case .scalar(let scalar) = entry.value, scalar.isMissing { continue }
            reader.reading(all[place].key) { reader in all[place].read(&root, entry.value, &reader) }
        }
        for (field, range) in zip(all, found) where field.isRequired && range == nil && reader.isWhole {
            reader.report(
                Diagnostic(
                    SchemaFault.missingKey, at: SourceRange(at: mapping.range.start),
                    facts: [.word(field.key), .word(field.example)]))
        }
        return FoundKeys(keys: zip(all, found).compactMap { $1 == nil ? nil : $0.key })
    }

    /// The place in `all` of a key, in whatever case and with whatever spaces it is written.
    package func place(of key: String) -> Int? {
        places[key] ?? places[canonicalKey(key)]
    }

    private func unknown(_ key: Scalar, _ reader: Reader) -> Diagnostic {
        let text = canonicalKey(key.text)
        if let home = reader.home(of: text) {
            return Diagnostic(SchemaFault.keyOfAnotherLevel, at: key.range, facts: [.word(home)])
        }
        let nearest = nearestWord(to: text, among: all.flatMap { [$0.key] + $0.synonyms })
        return Diagnostic(SchemaFault.unknownKey, at: key.range, suggestion: nearest.map(Fact.word))
    }
}

/// The keys that a mapping was found to have.
package struct FoundKeys: Sendable {
    fileprivate let keys: [StaticString]

    /// Whether the mapping has a key, by its canonical word.
    package func has(_ key: StaticString) -> Bool { keys.contains { "\($0)" == "\(key)" } }
}

extension Form {
    /// Keys with values, read into a value that begins as `empty`.
    package static func mapping(
        _ fields: @escaping @Sendable () -> Fields<Content>, empty: @escaping @Sendable (SourceRange) -> Content
    ) -> Form {
        Form(.mapping) { value, reader in
            guard case .mapping(let mapping) = value else {
                reader.reportWrongShape(of: value, wanted: .mapping)
                return nil
            }
            let fields = fields()
            if let key = mapping.keyOfSentence, fields.place(of: key.text) == nil {
                reader.report(SyntaxFault.colon(at: key.range, inTextAt: mapping.range, of: mapping.file))
                return nil
            }
            var root = empty(mapping.range)
            fields.read(mapping, into: &root, &reader)
            return root
        }
    }
}

extension Mapping {
    /// Of a sentence with a colon in it, which YAML takes for a mapping, the word before the colon: one entry, whose
    /// key begins as sentences do.
    var keyOfSentence: Scalar? {
        guard let key = onlyEntry?.key else { return nil }
        let text = key.text
        return text.first?.isUppercase == true || text.split(separator: " ").count > 3 ? key : nil
    }
}
