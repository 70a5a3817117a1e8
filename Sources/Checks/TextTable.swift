import Diagnostics

/// All rules about running text at once: which of them are to be asked at which sign, so that a text is read once however
/// many rules there are.
struct TextTable: Sendable {
    /// What can begin at a byte, as bits.
    private var classes = [UInt8](repeating: 0, count: 256)
    /// The places of the rules that are asked at each byte.
    private var atSign = [[Int]](repeating: [], count: 256)
    private var atWord = [[Int]](repeating: [], count: 256)
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
        for (place, rule) in rules.enumerated() {
            switch rule.finder {
            case .signs(let signs, _, _):
                for byte in signs.bytes {
                    atSign[Int(byte)].append(place)
                    classes[Int(byte)] |= TextTable.sign
                }
            case .words(let letters, _):
                for byte in letters.bytes {
                    atWord[Int(byte)].append(place)
                    classes[Int(byte)] |= TextTable.word
                }
            case .text: ofWhole.append(place)
            case .reading, .item, .document, .meeting: break
            }
        }
        for byte in UInt8.min...UInt8.max {
            if RunningText.letterLength(byte) > 0 { classes[Int(byte)] |= TextTable.letter }
        }
        for byte in "`<]h".utf8 { classes[Int(byte)] |= TextTable.opaque }
    }

    /// What the rules find in a text, in the order of the text.
    func search(_ text: RunningText, _ found: (Rule, Match) -> Void) {
        var index = text.range.lowerBound
        let end = text.range.upperBound
        var opaqueEnd = index
        while index < end {
            let byte = text.bytes[index]
            let kind = classes[Int(byte)]
            guard kind != 0 else {
                index += 1
                continue
            }
            if kind & TextTable.opaque != 0, index >= opaqueEnd, let skipped = text.opaqueEnd(index) {
                opaqueEnd = skipped
            }
            let isOpaque = index < opaqueEnd
            if kind & TextTable.sign != 0 { ask(atSign[Int(byte)], text, index, isOpaque: isOpaque, found) }
            if kind & TextTable.letter != 0 {
                if kind & TextTable.word != 0, !isOpaque {
                    ask(atWord[Int(byte)], text, index, isOpaque: false, found)
                }
                let wordEnd = text.wordEnd(index)
                index = signEnd(text, from: index, to: wordEnd, isOpaque: isOpaque, found)
            } else {
                index += 1
            }
        }
        for place in ofWhole {
            guard case .text(let find) = rules[place].finder else { continue }
            for match in find(text) { found(rules[place], match) }
        }
    }

    /// Asks the rules about signs within a word, whose first byte was asked about; the place after it.
    private func signEnd(
        _ text: RunningText, from start: Int, to end: Int, isOpaque: Bool, _ found: (Rule, Match) -> Void
    ) -> Int {
        var index = start + 1
        while index < end {
            let byte = text.bytes[index]
            if classes[Int(byte)] & TextTable.sign != 0 {
                ask(atSign[Int(byte)], text, index, isOpaque: isOpaque, found)
            }
            index += 1
        }
        return index
    }

    private func ask(
        _ places: [Int], _ text: RunningText, _ index: Int, isOpaque: Bool, _ found: (Rule, Match) -> Void
    ) {
        for place in places {
            switch rules[place].finder {
            case .signs(_, let isEverywhere, let find):
                if !isOpaque || isEverywhere, let match = find(text, index) { found(rules[place], match) }
            case .words(_, let find):
                if let match = find(text, index) { found(rules[place], match) }
            case .reading, .text, .item, .document, .meeting: break
            }
        }
    }
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
            guard has("http://", at: place) || has("https://", at: place) else { return nil }
            return bytes[place..<range.upperBound].firstIndex { $0 <= UInt8(ascii: " ") } ?? range.upperBound
        }
    }
}
