/// What a dictionary says of some words: those that it does not know, each with the words that it suggests instead.
package struct Misspellings: Sendable {
    private let suggestions: [String: [String]]

    /// The given words, as they are written, with what is suggested for each.
    package init(_ suggestions: [String: [String]]) { self.suggestions = suggestions }

    /// What is suggested instead of a word; nil where nothing is wrong with it.
    func suggestions(for word: String) -> [String]? { suggestions[word] }

    /// What has been published, which takes no dictionary to find.
    static let published = Misspellings(["särkskild": ["särskild"], "särkskilda": ["särskilda"]])
}

extension RunningText {
    /// Whether a word is one that a dictionary can judge: of letters alone, nothing short before a period, no part of an address or of a
    /// word with a hyphen, and no name, which is what a capital within a sentence means.
    func isForDictionary(_ word: Range<Int>) -> Bool {
        let (before, after) = (self[word.lowerBound - 1], self[word.upperBound])
        guard word.count > 2, !"-@._/:'&#\\".utf8.contains(before), !"-@_/:'&".utf8.contains(after),
            after != UInt8(ascii: ".") || word.count > 5 && !isLetter(word.upperBound + 1), hasLettersAlone(word)
        else { return false }
        guard isCapital(word.lowerBound) else { return true }
        return beginsSentence(word.lowerBound) && !isCapital(wordAfter(word.upperBound).lowerBound)
    }

    /// Whether a word has a capital within a sentence, as a name has.
    func isName(_ word: Range<Int>) -> Bool {
        isCapital(word.lowerBound) && !beginsSentence(word.lowerBound)
    }

    /// Whether the letters of a word are small but for the first, and no digit is among them.
    private func hasLettersAlone(_ word: Range<Int>) -> Bool {
        var index = word.lowerBound
        while index < word.upperBound {
            let length = RunningText.letterLength(bytes[index])
            guard length > 0, !isDigit(index), index == word.lowerBound || !isCapital(index) else { return false }
            index += length
        }
        return true
    }

    /// Whether nothing of the same sentence stands before a place.
    private func beginsSentence(_ place: Int) -> Bool {
        var index = place
        while "* _(\"#".utf8.contains(self[index - 1]) || self[index - 1] == 0x9D && self[index - 3] == 0xE2 {
            index -= self[index - 1] == 0x9D ? 3 : 1
        }
        let before = self[index - 1]
        guard before != UInt8(ascii: "\n") else { return isProse && beginsParagraph(index) }
        return before == 0 || ".!?:|-".utf8.contains(before)
    }

    /// Whether the line before the one that begins at a place is blank, or ends a sentence.
    private func beginsParagraph(_ line: Int) -> Bool {
        let end = spaceStart(line)
        return hasParagraphEnd(in: end..<line) || end <= range.lowerBound || ".!?:|".utf8.contains(self[end - 1])
    }
}
