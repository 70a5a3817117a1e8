import Diagnostics

/// All rules about running text at once: which of them are to be asked at which sign, so that a text is read once however
/// many rules there are.
struct TextTable: Sendable {
    /// What can begin at a byte, as bits.
    private var classes = [UInt8](repeating: 0, count: 256)
    private let signs: Askers<SignAsker>
    private let words: Askers<WordAsker>
    private let rules: [Rule]
    /// The places of those that want the whole text.
    private var ofWhole: [Int] = []

    private static let sign: UInt8 = 1
    private static let word: UInt8 = 2
    private static let letter: UInt8 = 4
    private static let opaque: UInt8 = 8

    /// A table of those of the rules that are about running text.
    init(_ rules: [Rule]) {
        self.rules = rules
        var atSigns: [(Beginnings, SignAsker)] = []
        var atWords: [(Beginnings, WordAsker)] = []
        for (place, rule) in rules.enumerated() {
            switch rule.finder {
            case .signs(let beginnings, let isEverywhere, let find):
                atSigns.append((beginnings, SignAsker(rule: place, isEverywhere: isEverywhere, find: find)))
            case .words(let beginnings, let isEverywhere, let find):
                atWords.append((beginnings, WordAsker(rule: place, isEverywhere: isEverywhere, find: find)))
            case .text: ofWhole.append(place)
            case .reading, .item, .document, .meeting: break
            }
        }
        signs = Askers(atSigns)
        words = Askers(atWords)
        for byte in UInt8.min...UInt8.max {
            if !signs[byte].isEmpty { classes[Int(byte)] |= TextTable.sign }
            if !words[byte].isEmpty { classes[Int(byte)] |= TextTable.word }
            if RunningText.letterLength(byte) > 0 { classes[Int(byte)] |= TextTable.letter }
        }
        for byte in "`<]h".utf8 { classes[Int(byte)] |= TextTable.opaque }
    }

    /// What the rules find in a text, nearly in the order of the text.
    func search(_ text: RunningText, _ found: (Rule, Match) -> Void) {
        var index = text.range.lowerBound
        let end = text.range.upperBound
        // Held here: to reach them through what holds them costs as much again.
        let (bytes, classes) = (text.bytes, classes)
        var opaqueEnd = index
        while index < end {
            let byte = bytes[index]
            let kind = classes[Int(byte)]
            guard kind != 0 else {
                index += 1
                continue
            }
            if kind & TextTable.opaque != 0, index >= opaqueEnd, let skipped = text.opaqueEnd(index) {
                opaqueEnd = skipped
            }
            let isOpaque = index < opaqueEnd
            guard kind & TextTable.letter != 0 else {
                ask(atSign: byte, text, index, isOpaque: isOpaque, found)
                index += 1
                continue
            }
            let (wordEnd, kinds) = wordEnd(in: bytes, from: index, to: end, classes)
            if kind & TextTable.word != 0 { ask(atWord: byte, text, index..<wordEnd, isOpaque: isOpaque, found) }
            if kinds & TextTable.sign != 0 {
                for place in index..<wordEnd {
                    ask(atSign: bytes[place], text, place, isOpaque: isOpaque, found)
                }
            }
            index = wordEnd
        }
        for place in ofWhole {
            guard case .text(let find) = rules[place].finder else { continue }
            for match in find(text) { found(rules[place], match) }
        }
    }

    /// Where the word ends that begins at a place, and what can begin within it.
    private func wordEnd(
        in bytes: [UInt8], from start: Int, to end: Int, _ classes: [UInt8]
    ) -> (end: Int, kinds: UInt8) {
        var kinds: UInt8 = 0
        var index = start
        while index < end {
            let byte = bytes[index]
            let kind = classes[Int(byte)]
            guard kind & TextTable.letter != 0 else { break }
            kinds |= kind
            index += 1
            if byte >= 0x80, index < end {
                kinds |= classes[Int(bytes[index])]
                index += 1
            }
        }
        return (index, kinds)
    }

    private func ask(
        atSign byte: UInt8, _ text: RunningText, _ index: Int, isOpaque: Bool, _ found: (Rule, Match) -> Void
    ) {
        for place in signs[byte] where !isOpaque || signs.all[place].isEverywhere {
            if let match = signs.all[place].find(text, index) { found(rules[signs.all[place].rule], match) }
        }
    }

    private func ask(
        atWord byte: UInt8, _ text: RunningText, _ word: Range<Int>, isOpaque: Bool, _ found: (Rule, Match) -> Void
    ) {
        for place in words[byte] where !isOpaque || words.all[place].isEverywhere {
            if let match = words.all[place].find(text, word) { found(rules[words.all[place].rule], match) }
        }
    }
}

/// One rule that is asked at some signs. Not generic: a function in a generic value is called by way of another, which
/// copies what it is given.
private struct SignAsker: Sendable {
    /// Its place among the rules.
    let rule: Int
    /// Whether code and addresses of links are looked into as well.
    let isEverywhere: Bool
    let find: @Sendable (RunningText, Int) -> Match?
}

/// One rule that is asked at some words.
private struct WordAsker: Sendable {
    /// Its place among the rules.
    let rule: Int
    /// Whether code and addresses of links are looked into as well.
    let isEverywhere: Bool
    let find: @Sendable (RunningText, Range<Int>) -> Match?
}

/// Who is asked at each byte, in one array.
private struct Askers<Asker: Sendable>: Sendable {
    private(set) var all: [Asker] = []
    private var starts: [Int] = []

    init(_ askers: [(Beginnings, Asker)]) {
        for byte in UInt8.min...UInt8.max {
            starts.append(all.count)
            all += askers.filter { $0.0.bytes.contains(byte) }.map(\.1)
        }
        starts.append(all.count)
    }

    /// The places of those that are asked at a byte.
    subscript(byte: UInt8) -> Range<Int> { starts[Int(byte)]..<starts[Int(byte) + 1] }
}

extension RunningText {
    /// Where code, a tag or the address of a link ends that begins at a place: text that nobody reads as language.
    fileprivate func opaqueEnd(_ place: Int) -> Int? {
        switch self[place] {
        case UInt8(ascii: "`"):
            let end = bytes[place + 1..<range.upperBound].firstIndex(of: UInt8(ascii: "`"))
            return end.flatMap { hasParagraphEnd(in: place..<$0) ? nil : $0 + 1 }
        case UInt8(ascii: "<"):
            guard RunningText.letterLength(self[place + 1]) == 1 else { return nil }
            return bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
        case UInt8(ascii: "]"):
            guard self[place + 1] == UInt8(ascii: "(") else { return nil }
            return bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
        default:
            guard self[place + 1] == UInt8(ascii: "t"), has("http://", at: place) || has("https://", at: place) else {
                return nil
            }
            return bytes[place..<range.upperBound].firstIndex { $0 <= UInt8(ascii: " ") } ?? range.upperBound
        }
    }
}
