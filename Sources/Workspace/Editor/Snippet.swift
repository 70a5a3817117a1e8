import Diagnostics
import JSON
import Schema
import Syntax

/// Values of examples as an editor inserts them: each text is a place to write in, and the tab key goes to the next.
struct SnippetWriter {
    private let file: SourceFile
    /// How many places there are so far.
    private(set) var stops: Int

    init(_ file: SourceFile, after stops: Int = 0) {
        self.file = file
        self.stops = stops
    }

    /// The value as the server writes it out: mappings and lists are YAML, and a text stands as it is.
    mutating func body(of value: Value) -> JSON {
        switch value {
        case .scalar(let scalar): return .string(place(holding: file.text(scalar.range)))
        case .mapping(let mapping):
            return .object(mapping.entries.map { ($0.key.text, body(of: $0.value)) })
        case .sequence(let items) where items.isFlow:
            let places = items.values.map { place(holding: file.text($0.range)) }
            return .string("[" + places.joined(separator: ", ") + "]")
        case .sequence(let items): return .array(items.values.map { body(of: $0) })
        }
    }

    /// A place to choose one of the words in.
    mutating func choice(of words: [WordDeclaration]) -> JSON {
        stops += 1
        return .string("${\(stops)|" + words.map { "\($0.word)" }.joined(separator: ",") + "|}")
    }

    private mutating func place(holding text: String) -> String {
        stops += 1
        let escaped = text.map { "\\$}".contains($0) ? "\\\($0)" : String($0) }
        return "${\(stops):" + escaped.joined() + "}"
    }
}

extension KeyDeclaration {
    /// As many words as somebody looks through in a list without reading what they say.
    private static let fewWords = 12

    /// The words that an editor lets one choose among at once.
    private var choices: [WordDeclaration] {
        let words = ValueForm(shape).words
        return words.count <= KeyDeclaration.fewWords ? words : []
    }

    /// What an editor writes behind the key: the words to choose among, or the example.
    var snippet: JSON? {
        var stops = 0
        guard let (value, file) = exampleValue, let body = body(after: &stops) else { return nil }
        let words = choices.map { "\($0.word)" }.joined(separator: ", ")
        let lines = (words.isEmpty ? file.text(value.range) : words).split(separator: "\n")
        let isOneOfSeveral = lines.count > 1 || !ValueForm(shape).words.isEmpty
        let label = String(lines.first ?? "") + (isOneOfSeveral ? " …" : "")
        // Where an editor offers it among keys, it comes after them.
        return .object([("label", .string(label)), ("sortText", .string("~" + label)), ("body", body)])
    }

    /// The same without its name, below others, which have so many places already.
    func body(after stops: inout Int) -> JSON? {
        guard let (value, file) = exampleValue else { return nil }
        var writer = SnippetWriter(file, after: stops)
        let body = choices.isEmpty ? writer.body(of: value) : writer.choice(of: choices)
        stops = writer.stops
        return body
    }

    /// The value of the example, in the text of the example.
    private var exampleValue: (value: Value, file: SourceFile)? {
        let file = SourceFile(name: "", text: "\(example)\n")
        guard case .mapping(let mapping)? = SyntaxTree.parsing(file).value.root,
            let entry = mapping.entries.first(where: { _ in true })
        else { return nil }
        return (entry.value, file)
    }
}
