import HouseStyles
import Schema

/// Finds names in a text and says what the public reads in their place.
///
/// A name is found whole and in parts, in any case and in the genitive. One part alone is a name only with a capital, for
/// `ek` is a tree; and when it is a part of two names, nobody can know which is meant, so it is masked.
struct NameReplacer: Sendable {
    private struct Name {
        /// The words of the name in lower case, without `von` and its like.
        let parts: [String]
        let substitute: String
    }

    private let names: [Name]
    private let mask: [UInt8]

    init(_ pseudonyms: [Pseudonym], mask: [UInt8]) {
        self.mask = mask
        names = pseudonyms.compactMap { pseudonym in
            guard let name = pseudonym.name?.value, let substitute = pseudonym.substitute?.value else { return nil }
            let words = Word.all(in: Array(name.utf8)).map(\.text)
            return Name(parts: words.filter { !nameParticles.contains($0) }, substitute: substitute)
        }
    }

    /// The names in a text, with what goes in their place, in order.
    func edits(in text: [UInt8]) -> [(range: Range<Int>, text: [UInt8])] {
        let words = Word.all(in: text)
        var edits: [(Range<Int>, [UInt8])] = []
        var index = 0
        while index < words.count {
            guard let match = match(words, at: index) else {
                index += 1
                continue
            }
            let last = words[index + match.count - 1]
            let end = match.isGenitive ? last.endOfGenitive : last.range.upperBound
            let range = words[index].range.lowerBound..<end
            let isFirst = text.beginsSentence(at: range.lowerBound)
            edits.append((range, match.substitute.map { substitute($0, match.isGenitive, isFirst) } ?? mask))
            index += match.count
        }
        return edits
    }

    private func substitute(_ word: String, _ isGenitive: Bool, _ isFirst: Bool) -> [UInt8] {
        var word = isGenitive ? (word.isInitial ? word + ":s" : genitive(word)) : word
        if isFirst, let letter = word.first { word = letter.uppercased() + word.dropFirst() }
        return word.escapedForMarkdown
    }

    /// Words that name somebody; without a substitute if that can be one or the other.
    private struct Match {
        let count: Int
        let isGenitive: Bool
        let substitute: String?
    }

    private func match(_ words: [Word], at index: Int) -> Match? {
        var best: Match?
        for name in names {
            guard let match = match(name, words, at: index) else { continue }
            if let other = best, other.count == match.count, other.substitute != match.substitute {
                best = Match(count: match.count, isGenitive: match.isGenitive, substitute: nil)
            } else if match.count > best?.count ?? 0 {
                best = match
            }
        }
        return best
    }

    /// As many words in a row as are parts of the name.
    private func match(_ name: Name, _ words: [Word], at index: Int) -> Match? {
        var count = 0
        var isGenitive = false
        var hasCapital = false
        for (place, word) in words[index...].enumerated() {
            if place > 0, !word.followsSpace || isGenitive { break }
            // A particle belongs to the name when a part follows it.
            if place > 0, nameParticles.contains(word.text) { continue }
            guard let form = name.parts.lazy.compactMap({ word.form(of: $0) }).first else { break }
            count = place + 1
            hasCapital = hasCapital || word.hasCapital
            isGenitive = form == .genitive
        }
        guard count > 0, hasCapital || count >= max(2, name.parts.count) else { return nil }
        return Match(count: count, isGenitive: isGenitive, substitute: name.substitute)
    }
}

/// A word of a text.
private struct Word {
    enum Form { case plain, genitive }

    /// In lower case.
    let text: String
    let range: Range<Int>
    let hasCapital: Bool
    /// Whether nothing but spaces stands between the word before and this one.
    let followsSpace: Bool
    /// Where a genitive that is typed with a mark ends: `Ek:s`; else the end of the word.
    let endOfGenitive: Int

    /// Whether the word is the part of a name, as it is or with an s.
    func form(of part: String) -> Form? {
        if text == part { return endOfGenitive > range.upperBound ? .genitive : .plain }
        return text == part + "s" ? .genitive : nil
    }

    /// The words of a text: letters and digits, and a hyphen between them.
    static func all(in bytes: [UInt8]) -> [Word] {
        let characters = Array(String(decoding: bytes, as: UTF8.self))
        var words: [Word] = []
        var offset = 0
        var index = 0
        var followsSpace = true
        while index < characters.count {
            guard characters[index].isPartOfWord else {
                followsSpace = followsSpace && characters[index].isWhitespace
                offset += characters[index].utf8.count
                index += 1
                continue
            }
            var end = index + 1
            while end < characters.count,
                characters[end].isPartOfWord
                    || characters[end].isHyphen && end + 1 < characters.count
                        && characters[end + 1].isPartOfWord
            {
                end += 1
            }
            let text = String(characters[index..<end])
            let range = offset..<offset + text.utf8.count
            words.append(
                Word(
                    text: text.lowercased(), range: range, hasCapital: characters[index].isUppercase,
                    followsSpace: followsSpace, endOfGenitive: range.upperBound + genitive(characters[end...])))
            offset = range.upperBound
            index = end
            followsSpace = true
        }
        return words
    }

    /// The length of `:s` or `’s` at the beginning of what follows a word.
    private static func genitive(_ rest: ArraySlice<Character>) -> Int {
        guard let mark = rest.first, ":'’".contains(mark), let letter = rest.dropFirst().first, letter == "s",
            rest.dropFirst(2).first.map(\.isPartOfWord) != true
        else { return 0 }
        return mark.utf8.count + 1
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber }
    fileprivate var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }
}

extension String {
    /// `A`, whose genitive is `A:s`.
    fileprivate var isInitial: Bool { split(separator: " ").last.map { $0.count == 1 } ?? false }
}

extension [UInt8] {
    /// Whether a sentence begins at a place: the text itself, a paragraph, an item, or what follows a full stop.
    fileprivate func beginsSentence(at place: Int) -> Bool {
        let lineStart = (self[..<place].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        let before = self[lineStart..<place].filter { $0 != UInt8(ascii: " ") }
        if before.isEmpty {
            let above = self[..<lineStart].dropLast()
            guard let last = above.last(where: { $0 != UInt8(ascii: " ") }) else { return true }
            return last == UInt8(ascii: "\n") || ".!?".utf8.contains(last)
        }
        if before.allSatisfy({ "-*+>#|_\"".utf8.contains($0) }) { return true }
        return before.last.map { ".!?".utf8.contains($0) } == true
            && self[place - 1] == UInt8(ascii: " ")
    }
}
