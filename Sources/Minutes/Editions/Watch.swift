import Diagnostics
import Documents
import Schema
import Syntax

/// The last look at what is left for the public.
extension Redaction {
    /// Where something that is secret stands in a text that is left.
    func secretsLeft(in tree: SyntaxTree) -> [Diagnostic] {
        guard let root = tree.root else { return [] }
        var found: [Diagnostic] = []
        look(in: root, below: "", &found)
        return found
    }

    private func look(in value: Value, below key: String, _ found: inout [Diagnostic]) {
        switch value {
        case .scalar(let scalar):
            // A ground is made of words that everybody may read.
            if key != "grund", key != "sekretess" { look(in: scalar, &found) }
        case .sequence(let items):
            for item in items.values { look(in: item, below: key, &found) }
        case .mapping(let mapping):
            for entry in mapping.entries { look(in: entry.value, below: canonicalKey(entry.key.text), &found) }
        }
    }

    private func look(in scalar: Scalar, _ found: inout [Diagnostic]) {
        let content = scalar.content
        let typed = String(decoding: content.bytes, as: UTF8.self)
        let folded = FoldedText(typed)
        let said = PlainTexts(ofMarkdown: content.bytes)
        let words = said.words.map(FoldedText.init)
        let addresses = (said.addresses + typed.addresses).map(FoldedText.init)
        var told: Set<SourceRange> = []
        for (secret, place) in secrets where !told.contains(place) {
            let isSaid = words.contains { secret.range(in: $0) != nil }
            let range = secret.range(in: folded).map(content.range)
            guard range != nil || isSaid || addresses.contains(where: { secret.isFound(inAddress: $0) }) else {
                continue
            }
            told.insert(place)
            found.append(Diagnostic(SecrecyFault.secretLeft, at: range ?? scalar.range, related: place))
        }
    }

    /// Whether a secret name stands on a page all the same, by whatever way it came there.
    func namesLeft(in document: Document) -> [Diagnostic] {
        let names = secrets.filter(\.secret.isOfPerson)
        guard !names.isEmpty else { return [] }
        let said = PlainTexts(of: document)
        let words = said.words.map(FoldedText.init)
        let addresses = said.addresses.map(FoldedText.init)
        let left = names.filter { name in
            words.contains { name.secret.range(in: $0) != nil }
                || addresses.contains { name.secret.isFound(inAddress: $0) }
        }
        return Set(left.map(\.place)).map { Diagnostic(SecrecyFault.nameLeft, at: $0) }
    }
}

extension Redaction {
    /// The names that are secret, with first name and surname: what is about more than one source is looked through for
    /// these, since a surname alone is often another's there.
    var wholeNames: [Secret] { secrets.map(\.secret).filter { $0.isOfPerson && $0.isOfSeveralWords } }
}

extension Secret {
    /// Whether it stands in one of the texts.
    func isFound(in texts: [FoldedText]) -> Bool { texts.contains { range(in: $0) != nil } }
}

extension SyntaxTree {
    /// Where one of the names stands in the texts of a file, once in each.
    func places(of names: [Secret]) -> [SourceRange] { root.map { places(of: names, in: $0) } ?? [] }

    private func places(of names: [Secret], in value: Value) -> [SourceRange] {
        switch value {
        case .scalar(let scalar):
            let content = scalar.content
            let folded = FoldedText(String(decoding: content.bytes, as: UTF8.self))
            return names.lazy.compactMap { $0.range(in: folded) }.first.map { [content.range(of: $0)] } ?? []
        case .sequence(let items): return items.values.flatMap { places(of: names, in: $0) }
        case .mapping(let mapping): return mapping.entries.flatMap { places(of: names, in: $0.value) }
        }
    }
}

extension String {
    /// What in a text is an address of some kind, also where Markdown makes no link of it.
    fileprivate var addresses: [String] {
        split(whereSeparator: \.isWhitespace).filter { word in word.dropLast().contains { "@/._".contains($0) } }
            .map { String($0).withoutPercentSigns }
    }
}
