import Diagnostics
import HouseStyles
package import Minutes
import Schema
package import Syntax

/// The words of sources that a dictionary is asked about, each once. What is withheld is never among them.
package struct WordsToSpell: Sendable {
    /// Those that a dictionary can judge.
    private var words: Set<String> = []
    /// What stands with a capital within a sentence.
    private var names: Set<String> = []
    /// Those that are right whatever a dictionary says, in small letters: the words of the house.
    private var right: Set<String> = [
        "dnr", "nr", "kap", "tkr", "mkr", "mnkr", "mdkr", "mån", "tis", "ons", "tor", "tors", "fre", "lör", "sön",
    ]

    private static let table = TextTable([.misspelling { _ in [] }])

    /// No words yet.
    package init() {}

    /// Adds the words of a source that the public may read.
    package mutating func add(_ source: Source, of tree: SyntaxTree, _ context: MeetingContext) {
        add(source.treeForPublic ?? tree, source.keyTable, Surroundings(context, source))
    }

    /// Adds the words of a meeting's own file, in which nothing is withheld.
    package mutating func add(meeting tree: SyntaxTree, _ context: MeetingContext) {
        add(tree, Meeting.keyTable, Surroundings(context))
        add(right: tree.file.bytes) { $0.first?.isUppercase == true }
        add(right: context.style.vocabulary.parties.values.map { Array("\($0)".utf8) }.joined(separator: [0x20]))
    }

    /// Adds words that are right, with anything but letters between them.
    package mutating func add(right bytes: some Sequence<UInt8>, where isRight: (Substring) -> Bool = { _ in true }) {
        for word in String(decoding: Array(bytes), as: UTF8.self).split(whereSeparator: { !$0.isLetter })
        where isRight(word) {
            right.insert(word.lowercased())
        }
    }

    /// Adds the words of another collection.
    package mutating func formUnion(_ other: WordsToSpell) {
        words.formUnion(other.words)
        names.formUnion(other.names)
        right.formUnion(other.right)
    }

    /// What is left to ask, in the order of the letters.
    package var toAsk: [String] { words.filter { !isRight($0) }.sorted() }

    /// Whether a word is right, as it is or as a genitive.
    private func isRight(_ word: String) -> Bool {
        isKnown(word) || word.hasSuffix("s") && isKnown(String(word.dropLast()))
    }

    private func isKnown(_ word: String) -> Bool { names.contains(word) || right.contains(word.lowercased()) }

    private mutating func add(_ tree: SyntaxTree, _ keys: KeyTable, _ surroundings: Surroundings) {
        guard case .mapping(let mapping)? = tree.root else { return }
        var (words, names) = (words, names)
        let walk = TextWalk(file: tree.file, surroundings: surroundings) { text in
            WordsToSpell.table.search(text) { _, match in words.insert(text.string(match.range)) }
            for name in text.names { names.insert(text.string(name)) }
        }
        walk.go(through: mapping, keys)
        (self.words, self.names) = (words, names)
    }
}

extension RunningText {
    /// The words with a capital within a sentence.
    fileprivate var names: [Range<Int>] {
        var names: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let end = wordEnd(index)
            if end > index, isName(index..<end) { names.append(index..<end) }
            index = max(end, index + 1)
        }
        return names
    }
}
