import Diagnostics
import Schema
import Syntax

/// The running texts of a file, one after the other in the order of the file.
struct TextWalk {
    let file: SourceFile
    let surroundings: Surroundings
    let visit: (RunningText) -> Void

    /// Goes through a mapping whose keys are known.
    func go(through mapping: Mapping, _ keys: TextKeys) {
        for entry in mapping.entries {
            guard let value = keys.value(of: entry.key.text) else { continue }
            go(through: entry.value, value, keys)
        }
    }

    private func go(through content: Value, _ value: TextKeys.Value, _ outer: TextKeys) {
        switch content {
        case .scalar(let scalar):
            guard let text = value.text, !scalar.isMissing else { return }
            visit(RunningText(scalar, of: file, voice: text.voice, isProse: text.isProse, in: surroundings))
        case .mapping(let mapping):
            if let keys = outer.keys(of: value) { go(through: mapping, keys) }
        case .sequence(let items):
            for item in items.values { go(through: item, value, outer) }
        }
    }
}

extension SyntaxTree {
    /// Where others are quoted to the letter, in §§ within the file too.
    var wordsOfOthers: [SourceRange] { root.map(wordsOfOthers) ?? [] }

    private func wordsOfOthers(in value: Value) -> [SourceRange] {
        switch value {
        case .scalar: []
        case .sequence(let items): items.values.flatMap(wordsOfOthers)
        case .mapping(let mapping):
            mapping.entries.flatMap { entry in
                TextKeys.wordsForOthers.contains(canonicalKey(entry.key.text))
                    ? [entry.value.range] : wordsOfOthers(in: entry.value)
            }
        }
    }
}
