import Diagnostics
import JSON
import Schema

/// Writes what keys and values look like as JSON Schema draft-07.
///
/// An editor offers the types that stand in `type`, in `anyOf` and in `allOf` of a key: `null`, `true`. Nobody wants them, so
/// types stand behind `if`, where they refuse and say in words what to write.
struct SchemaWriter {
    typealias Members = [(name: String, value: JSON)]

    let language: Language
    /// What keys refer to, by name, in the order in which it was met.
    private(set) var definitions: Members = []

    init(language: Language) { self.language = language }

    /// A mapping with the given keys and no others; `place` is where it stands. A key may be written in any case and by
    /// any of its words, but an editor offers only the canonical one.
    mutating func mapping(_ keys: [KeyDeclaration], at place: String) -> Members {
        var properties: Members = []
        var others: Members = []
        var required: [JSON] = []
        for key in keys {
            let pattern = Spelling.any(of: [key.key] + key.synonyms, besides: key.key)
            properties.append(("\(key.key)", property(key)))
            let target = place + "/properties/" + "\(key.key)".escapedForPointer
            others.append((pattern, .object([("$ref", .string(target))])))
            if key.isRequired { required.append(SchemaWriter.requirement(of: key.key, orKeyLike: pattern)) }
        }
        return [
            ("type", "object"), ("additionalProperties", false), ("properties", .object(properties)),
            ("patternProperties", .object(others)),
        ] + (required.isEmpty ? [] : [("allOf", .array(required))])
    }

    /// That a mapping has a key whose name matches.
    static func hasKey(like pattern: String) -> (name: String, value: JSON) {
        ("not", .object([("propertyNames", hasNoKey(like: pattern))]))
    }

    private static func hasNoKey(like pattern: String) -> JSON {
        .object([("not", .object([("pattern", .string(pattern))]))])
    }

    private static func requirement(of key: StaticString, orKeyLike pattern: String) -> JSON {
        .object([
            ("if", .object([("propertyNames", hasNoKey(like: pattern))])),
            ("then", .object([("required", .array([.string("\(key)")]))])),
        ])
    }

    /// A key with what an editor shows of it and the value that it takes.
    private mutating func property(_ key: KeyDeclaration) -> JSON {
        var members: Members = [
            ("title", .string("\(key.key)")), ("description", .string(key.help.text(in: language))),
            ("markdownDescription", .string(key.markdown(in: language))),
        ]
        if let snippet = key.snippet { members.append(("defaultSnippets", .array([snippet]))) }
        let form = ValueForm(key.shape)
        if !form.words.isEmpty { members += offer(of: form.words) }
        var rules = [value(form)]
        if key.isRequired {
            let message = SchemaFault.missingKey.message.text(in: language, quote: "", facts: ["\(key.key)"])
            rules.append(SchemaWriter.refusing("null", else: nil, as: ["string"], message))
        }
        return .object(members + [("allOf", .array(rules))])
    }

    /// The words that an editor offers. They are no rule, since a word may be written in other ways too: what is none of
    /// them is something else, whose empty title keeps an editor from taking the two for one.
    func offer(of words: [WordDeclaration]) -> Members {
        let offered: JSON = .object([
            ("enum", .array(words.map { .string("\($0.word)") })),
            ("enumDescriptions", .array(words.map { .string($0.help.text(in: language)) })),
        ])
        return [("anyOf", .array([offered, .object([("title", "")])]))]
    }
}

// MARK: - Values

extension SchemaWriter {
    /// What a value looks like. All scalars are text to us; other readers see numbers and truth in them.
    private mutating func value(_ form: ValueForm, inList isInList: Bool = false) -> JSON {
        var value = scalar(form)
        if !form.mappings.isEmpty {
            value = SchemaWriter.when("object", mapping(form, inList: isInList), else: value)
        } else if let element = form.entries {
            let entries: JSON = .object([("additionalProperties", self.value(element))])
            value = SchemaWriter.when("object", entries, else: value)
        }
        if let element = form.elements {
            let message = SchemaFault.missingValue.remedy?.text(in: language) ?? ""
            let item = SchemaWriter.refusing("null", else: self.value(element, inList: true), as: ["string"], message)
            value = SchemaWriter.when("array", .object([("items", item)]), else: value)
        }
        return value
    }

    /// One of the mappings that may stand there. Of several in a list it is the one whose required key it has.
    private mutating func mapping(_ form: ValueForm, inList isInList: Bool) -> JSON {
        let mappings = form.mappings.map {
            ($0.keys().first(where: \.isRequired), reference(to: $0.name, keys: $0.keys))
        }
        guard mappings.count > 1 else { return mappings[0].1 }
        let any: JSON = .object([("anyOf", .array(mappings.map(\.1)))])
        guard isInList else { return any }
        return mappings.reduce(any) { other, mapping in
            guard let key = mapping.0 else { return other }
            let hasKey = SchemaWriter.hasKey(like: Spelling.any(of: [key.key]))
            return .object([("if", .object([hasKey])), ("then", mapping.1), ("else", other)])
        }
    }

    /// What remains when a value is neither a list nor a mapping that may stand there.
    private mutating func scalar(_ form: ValueForm) -> JSON {
        if form.takesText { return define("text") { $0.text } }
        if form.takesNumbers { return define("number") { $0.number } }
        if !form.words.isEmpty { return word(form.words) }
        return define("keys") { $0.noScalar }
    }

    /// Any text, which other readers may take for something else.
    private var text: JSON {
        let types: JSON = ["string", "number", "boolean", "null"]
        return SchemaWriter.refusing(
            "array",
            else: SchemaWriter.refusing("object", else: nil, as: types, remedy(of: SchemaFault.mappingForText)),
            as: types, remedy(of: SchemaFault.listForText))
    }

    private var number: JSON {
        let message = remedy(of: SchemaFault.notANumber)
        let digits: JSON = .object([
            ("pattern", .string(Spelling.digits)), ("errorMessage", .string(message)),
        ])
        let number: JSON = .object([
            ("type", ["integer", "null"]), ("minimum", 0), ("maximum", 100_000), ("errorMessage", .string(message)),
        ])
        return SchemaWriter.when("string", digits, else: number)
    }

    private func word(_ words: [WordDeclaration]) -> JSON {
        let list = words.map { "\($0.word)" }.joined(separator: ", ")
        let message = SchemaFault.unknownWord.remedy?.text(in: language, quote: "", facts: [list]) ?? ""
        return SchemaWriter.when(
            "string",
            .object([
                ("pattern", .string(Spelling.value(of: words.flatMap(\.spellings)))),
                ("errorMessage", .string(message)),
            ]),
            else: .object([("type", "null"), ("errorMessage", .string(message))]))
    }

    private var noScalar: JSON {
        SchemaWriter.refusing(
            "array",
            else: .object([
                ("type", ["object", "null"]), ("errorMessage", .string(remedy(of: SchemaFault.textForMapping))),
            ]),
            as: ["object", "null"], remedy(of: SchemaFault.listForMapping))
    }

    private func remedy(of fault: Fault) -> String { fault.remedy?.text(in: language) ?? "" }

    private static func when(_ type: JSON, _ value: JSON, else other: JSON) -> JSON {
        .object([("if", .object([("type", type)])), ("then", value), ("else", other)])
    }

    /// Refuses a type by asking for others in its place.
    private static func refusing(_ type: JSON, else other: JSON?, as wanted: JSON, _ message: String) -> JSON {
        let members: Members = [
            ("if", .object([("type", type)])),
            ("then", .object([("type", wanted), ("errorMessage", .string(message))])),
        ]
        return .object(members + (other.map { [("else", $0)] } ?? []))
    }
}

// MARK: - Definitions

extension SchemaWriter {
    /// Refers to a mapping, which is written once; its name is taken before its keys are, for they may refer to it.
    mutating func reference(to name: String, keys: () -> [KeyDeclaration]) -> JSON {
        define(name) { .object($0.mapping(keys(), at: "#/definitions/" + name)) }
    }

    private mutating func define(_ name: String, _ value: (inout SchemaWriter) -> JSON) -> JSON {
        if !definitions.contains(where: { $0.name == name }) {
            let place = definitions.count
            definitions.append((name, .null))
            definitions[place].value = value(&self)
        }
        return .object([("$ref", .string("#/definitions/" + name))])
    }
}

extension WordDeclaration {
    /// The word and the other words for the same.
    var spellings: [StaticString] { [word] + synonyms }
}

extension String {
    /// The text as a step of a JSON pointer in a fragment (RFC 6901, RFC 3986).
    fileprivate var escapedForPointer: String {
        let digits = Array("0123456789ABCDEF")
        var text = ""
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return text
    }
}
