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
    /// Whether a whole name that is secret, first name and surname, stands in texts that are about more than its source. A
    /// surname alone is often another's there.
    func isWholeNameLeft(in texts: [PlainTexts]) -> Bool {
        let names = secrets.map(\.secret).filter { $0.isOfPerson && $0.isOfSeveralWords }
        guard !names.isEmpty else { return false }
        return texts.contains { text in
            text.words.contains { words in
                let folded = FoldedText(words)
                return names.contains { $0.range(in: folded) != nil }
            }
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
