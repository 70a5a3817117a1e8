/// The provision of offentlighets- och sekretesslagen (2009:400) by which something is withheld.
package struct LegalGround: Hashable, Sendable {
    /// The provision as it is cited: `26 kap. 1 § OSL`, where spaces that do not break keep a number with its sign.
    package let text: String

    /// A citation of one or several provisions of the act; nil for anything else. Its words are all of a closed list, so a
    /// citation never says more than which provisions they are.
    package init?(_ citation: String) {
        let words = LegalGround.words(of: citation)
        var rest = words[...]
        let isNamedFirst = LegalGround.takeAct(&rest, fromEnd: false)
        guard isNamedFirst || LegalGround.takeAct(&rest, fromEnd: true), LegalGround.areProvisions(rest) else {
            return nil
        }
        text = zip(words, words.dropFirst()).reduce(into: words[0]) { text, pair in
            if pair.1 != "," { text += LegalGround.staysTogether(pair.0, pair.1) ? "\u{A0}" : " " }
            text += pair.1
        }
    }

    /// The words, a comma being one, and a sign that was typed at its number too: `1§` is `1 §`.
    private static func words(of citation: String) -> [String] {
        citation.split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
            var parts: [String] = []
            var text = word[...]
            let hasComma = text.last == ","
            if hasComma { text = text.dropLast() }
            if let sign = text.firstIndex(of: "§"), sign > text.startIndex {
                parts = [String(text[..<sign]), String(text[sign...])]
            } else if !text.isEmpty {
                parts = [String(text)]
            }
            return parts + (hasComma ? [","] : [])
        }
    }

    /// The ways in which the act is named.
    private static let acts: [[String]] = [
        ["OSL"], ["offentlighets-", "och", "sekretesslagen"],
        ["offentlighets-", "och", "sekretesslagen", "(2009:400)"],
        ["sekretesslagen"], ["OSL", "(2009:400)"],
    ]

    private static func takeAct(_ words: inout ArraySlice<String>, fromEnd: Bool) -> Bool {
        let named = acts.filter { fromEnd ? words.suffix($0.count).elementsEqual($0) : words.starts(with: $0) }
        guard let act = named.max(by: { $0.count < $1.count }) else { return false }
        words = fromEnd ? words.dropLast(act.count) : words.dropFirst(act.count)
        return true
    }

    /// Chapters one after the other, each with its sections.
    private static func areProvisions(_ words: ArraySlice<String>) -> Bool {
        let starts = words.indices.filter { $0 > words.startIndex && isChapterSign(words[$0]) }.map { $0 - 1 }
        guard starts.first == words.startIndex else { return false }
        return zip(starts, starts.dropFirst() + [words.endIndex]).allSatisfy { start, end in
            let isLast = end == words.endIndex
            let sections = words[(start + 2)..<end]
            guard isChapter(words[start]), isLast || sections.last.map(isConjunction) == true else { return false }
            return areSections(isLast ? sections : sections.dropLast())
        }
    }

    /// `1 §`, `1 a §`, `1–3 och 5 §§`, `1 § första stycket 2 p.`
    private static func areSections(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first, let last = words.last, isNumber(first), !isConjunction(last),
            let sign = words.firstIndex(where: isSectionSign)
        else { return false }
        return words[..<sign].allSatisfy { isNumber($0) || isLetter($0) || isConjunction($0) }
            && !isConjunction(words[sign - 1]) && words[sign...].allSatisfy(isPartOfSection)
    }

    /// The act has 44 chapters.
    private static func isChapter(_ word: String) -> Bool { Int(word).map { (1...44).contains($0) } ?? false }
    private static func isChapterSign(_ word: String) -> Bool { word == "kap." || word == "kap" }
    private static func isSectionSign(_ word: String) -> Bool { word == "§" || word == "§§" }
    private static func isConjunction(_ word: String) -> Bool { [",", "och", "samt", "eller"].contains(word) }
    private static func isLetter(_ word: String) -> Bool { word.utf8.count == 1 && ("a"..."z").contains(word) }

    /// `3` or `1–3`, of at most two digits.
    private static func isNumber(_ word: String) -> Bool {
        let ends = word.split(omittingEmptySubsequences: false) { $0 == "–" || $0 == "-" }
        return ends.count <= 2
            && ends.allSatisfy { (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
    }

    private static func isPartOfSection(_ word: String) -> Bool {
        isNumber(word) || isLetter(word) || isConjunction(word) || isSectionSign(word) || parts.contains(word)
    }

    /// The words for what is smaller than a section.
    private static let parts: Set<String> = [
        "första", "andra", "tredje", "fjärde", "femte", "sjätte", "stycket", "styckena", "st.", "st", "punkten",
        "punkterna", "p.", "p", "meningen",
    ]

    /// "26 kap.", "1 a §", "2 p.": what belongs to a number stands on its line.
    private static func staysTogether(_ left: String, _ right: String) -> Bool {
        isChapterSign(right) || isChapterSign(left) || isSectionSign(right) || isNumber(left) && isLetter(right)
            || isNumber(left) && ["p.", "p", "st.", "st"].contains(right)
    }
}
