package import Diagnostics
package import Syntax

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
    /// Where others are quoted to the letter: of these words only what cannot be read at all is mended.
    package var wordsOfOthers: [SourceRange] {
        guard case .mapping(let mapping)? = root else { return [] }
        return mapping.entries.filter { TextKeys.isOfOthers($0.key.text) }.map(\.value.range)
    }
}
