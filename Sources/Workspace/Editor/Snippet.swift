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
    /// What an editor writes behind the key: the words to choose among, or the example.
    var snippet: JSON? {
        let words = ValueForm(shape).words
        guard let (value, file) = exampleValue else { return nil }
        var writer = SnippetWriter(file)
        let isChoice = !words.isEmpty && words.count <= 12
        let body = isChoice ? writer.choice(of: words) : writer.body(of: value)
        let label = isChoice ? words.map { "\($0.word)" }.joined(separator: ", ") : file.text(value.range)
        let lines = label.split(separator: "\n")
        let isShortened = lines.count > 1 || !words.isEmpty
        let shown = String(lines.first ?? "") + (isShortened ? " …" : "")
        // Where an editor offers it among keys, it comes after them.
        return .object([("label", .string(shown)), ("sortText", .string("~" + shown)), ("body", body)])
    }

    /// The example as an editor inserts it below others, which have so many places already.
    func body(after stops: inout Int) -> JSON? {
        guard let (value, file) = exampleValue else { return nil }
        var writer = SnippetWriter(file, after: stops)
        let body = writer.body(of: value)
        stops = writer.stops
        return body
    }

    /// The value of the example, in the text of the example.
    var exampleValue: (value: Value, file: SourceFile)? {
        let file = SourceFile(name: "", text: "\(example)\n")
        guard case .mapping(let mapping)? = SyntaxTree.parsing(file).value.root,
            let entry = mapping.entries.first(where: { _ in true })
        else { return nil }
        return (entry.value, file)
    }
}
