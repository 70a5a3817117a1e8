import Diagnostics
import Minutes
import Schema
import Syntax

/// The running texts of a file, one after the other in the order of the file.
struct TextWalk {
    let file: SourceFile
    let surroundings: Surroundings
    let visit: (RunningText) -> Void

    /// Goes through a mapping whose keys are known.
    func go(through mapping: Mapping, _ keys: KeyTable, _ voice: RunningText.Voice = .own) {
        var last = -1
        for entry in mapping.entries {
            guard let place = keys.place(of: entry.key, after: last) else { continue }
            last = place
            go(through: entry.value, keys.contents[place], voice)
        }
    }

    private func go(through value: Value, _ content: KeyTable.Content, _ outer: RunningText.Voice) {
        let voice = content.isOfOthers ? .others : outer
        switch value {
        case .scalar(let scalar):
            guard let isProse = content.isProse, !scalar.isMissing else { return }
            visit(RunningText(scalar, of: file, voice: voice, isProse: isProse, in: surroundings))
        case .mapping(let mapping):
            if let keys = content.keys { go(through: mapping, keys(), voice) }
        case .sequence(let items):
            for item in items.values { go(through: item, content, voice) }
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
                keysOfOthers.contains(canonicalKey(entry.key.text))
                    ? [entry.value.range] : wordsOfOthers(in: entry.value)
            }
        }
    }
}

/// Every word for the keys below which nothing is mended.
private let keysOfOthers = Set(
    AgendaItem.keys.filter(\.isOfOthers).flatMap { [$0.key] + $0.synonyms }.map { "\($0)" })
