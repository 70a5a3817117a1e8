import Diagnostics

/// All rules about running text at once: which of them are to be asked at which sign, so that a text is read once however
/// many rules there are.
struct TextTable: Sendable {
    /// What can begin at a byte, as bits.
    private var classes = [UInt8](repeating: 0, count: 256)
    private let rules: [Rule]
    // What is asked stands apart from what is looked at first: to copy a function costs more than to look.
    private var signRules: [(rule: Int, beginnings: Beginnings, isEverywhere: Bool)] = []
    private var signFinders: [@Sendable (RunningText, Int) -> Match?] = []
    private let signs: Order
    private var wordRules: [(rule: Int, beginnings: Beginnings)] = []
    private var wordMarks: [WordShape.Marks] = []
    private var wordFinders: [@Sendable (RunningText, Range<Int>) -> Match?] = []
    private let words: LengthOrder
    private var proseFinders: [(rule: Int, find: @Sendable (Prose) -> [Match])] = []

    private static let sign: UInt8 = 1
    private static let word: UInt8 = 2
    private static let letter: UInt8 = 4
    private static let opaque: UInt8 = 8
    private static let lineEnd: UInt8 = 16
    /// A letter, or a later byte of one.
    private static let within: UInt8 = 32

    /// A table of those of the rules that are about running text.
    init(_ rules: [Rule]) {
        self.rules = rules
        for (place, rule) in rules.enumerated() {
            switch rule.finder {
            case .signs(let beginnings, let isEverywhere, let find):
                signRules.append((place, beginnings, isEverywhere))
                signFinders.append(find)
            case .words(let shape, let find):
                wordRules.append((place, shape.beginnings))
                wordMarks.append(shape.marks)
                wordFinders.append(find)
            case .prose(let find): proseFinders.append((place, find))
            case .reading, .item, .document, .meeting: break
            }
        }
        signs = Order(signRules.map(\.beginnings))
        words = LengthOrder(zip(wordRules.map(\.beginnings), wordMarks.map(\.lengths)))
        for byte in UInt8.min...UInt8.max {
            if !signs[byte].isEmpty { classes[Int(byte)] |= TextTable.sign }
            if words.isAsked(byte) { classes[Int(byte)] |= TextTable.word }
            if RunningText.letterLength(byte) > 0 { classes[Int(byte)] |= TextTable.letter | TextTable.within }
            if 0x80...0xBF ~= byte { classes[Int(byte)] |= TextTable.within }
        }
        for byte in "`<]h".utf8 { classes[Int(byte)] |= TextTable.opaque }
        classes[Int(UInt8(ascii: "\n"))] |= TextTable.lineEnd
    }

    /// What the rules find in a text, nearly in the order of the text.
    func search(_ text: RunningText, _ found: (Rule, Match) -> Void) {
        var index = text.range.lowerBound
        let end = text.range.upperBound
        // Held here: to reach them through what holds them costs as much again.
        let (bytes, classes) = (text.bytes, classes)
        var opaqueEnd = index
        var lineEnds: [Int] = []
        while index < end {
            let byte = bytes[index]
            let kind = classes[Int(byte)]
            guard kind & ~TextTable.within != 0 else {
                index += 1
                continue
            }
            if kind & TextTable.opaque != 0, index >= opaqueEnd, let skipped = text.opaqueEnd(index) {
                opaqueEnd = skipped
            }
            let isOpaque = index < opaqueEnd
            guard kind & TextTable.letter != 0 else {
                if kind & TextTable.lineEnd != 0 { lineEnds.append(index) }
                ask(atSign: byte, text, index, isOpaque: isOpaque, found)
                index += 1
                continue
            }
            let (wordEnd, kinds) = wordEnd(in: bytes, from: index, to: end, classes)
            if kind & TextTable.word != 0 {
                let next = wordEnd + 1 < end ? bytes[wordEnd + 1] : 0
                let sight = WordShape.Sight(
                    length: wordEnd - index, last: bytes[wordEnd - 1],
                    isRepeated: next == byte || next <= UInt8(ascii: " "), isOpaque: isOpaque)
                for place in words[byte, sight.length] {
                    let asker = words.askers[place]
                    if wordMarks[asker].fit(sight), let match = wordFinders[asker](text, index..<wordEnd) {
                        found(rules[wordRules[asker].rule], match)
                    }
                }
            }
            if kinds & TextTable.sign != 0 {
                for place in index..<wordEnd {
                    ask(atSign: bytes[place], text, place, isOpaque: isOpaque, found)
                }
            }
            index = wordEnd
        }
        guard text.isProse, !proseFinders.isEmpty else { return }
        let prose = Prose(text, lineEnds: lineEnds)
        for asker in proseFinders {
            for match in asker.find(prose) { found(rules[asker.rule], match) }
        }
    }

    /// Where the word ends that begins at a place, and what can begin within it.
    private func wordEnd(
        in bytes: [UInt8], from start: Int, to end: Int, _ classes: [UInt8]
    ) -> (end: Int, kinds: UInt8) {
        var kinds: UInt8 = 0
        var index = start
        while index < end {
            let kind = classes[Int(bytes[index])]
            guard kind & TextTable.within != 0 else { break }
            kinds |= kind
            index += 1
        }
        return (index, kinds)
    }

    private func ask(
        atSign byte: UInt8, _ text: RunningText, _ index: Int, isOpaque: Bool, _ found: (Rule, Match) -> Void
    ) {
        for place in signs[byte] {
            let asker = signs.askers[place]
            guard !isOpaque || signRules[asker].isEverywhere else { continue }
            if let match = signFinders[asker](text, index) { found(rules[signRules[asker].rule], match) }
        }
    }
}

/// Who is asked at each byte, as places in a list of askers.
private struct Order: Sendable {
    private(set) var askers: [Int] = []
    private var starts: [Int] = []

    init(_ beginnings: [Beginnings]) {
        for byte in UInt8.min...UInt8.max {
            starts.append(askers.count)
            askers += beginnings.indices.filter { beginnings[$0].bytes.contains(byte) }
        }
        starts.append(askers.count)
    }

    /// The places in `askers` of those that are asked at a byte.
    subscript(byte: UInt8) -> Range<Int> { starts[Int(byte)]..<starts[Int(byte) + 1] }
}

/// Who is asked at words by their first byte and their length, as places in a list of askers.
private struct LengthOrder: Sendable {
    private(set) var askers: [Int] = []
    private var starts: [Int] = []
    /// Words as long as this or longer are put together.
    private static let longest = 16

    init(_ rules: some Sequence<(Beginnings, ClosedRange<Int>)>) {
        var asked = [[Int]](repeating: [], count: 256 * LengthOrder.longest)
        for (rule, (beginnings, lengths)) in rules.enumerated() {
            let last = min(lengths.upperBound, LengthOrder.longest)
            for byte in beginnings.bytes {
                for length in min(lengths.lowerBound, last)...last {
                    asked[LengthOrder.place(of: byte, length)].append(rule)
                }
            }
        }
        for rules in asked {
            starts.append(askers.count)
            askers += rules
        }
        starts.append(askers.count)
    }

    /// The places in `askers` of those that are asked at words of a length that begin with a byte.
    subscript(byte: UInt8, length: Int) -> Range<Int> {
        let place = LengthOrder.place(of: byte, length)
        return starts[place]..<starts[place + 1]
    }

    /// Whether anything is asked at words that begin with a byte.
    func isAsked(_ byte: UInt8) -> Bool {
        starts[LengthOrder.place(of: byte, 1)] < starts[LengthOrder.place(of: byte, LengthOrder.longest) + 1]
    }

    private static func place(of byte: UInt8, _ length: Int) -> Int { Int(byte) * longest + min(length, longest) - 1 }
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
