/// Swedish typography: what a careful typist would have set, where the text leaves no doubt.
///
/// No-break spaces after § and inside numbers, en dashes in ranges, and ”…” for straight quotation marks
/// (Svenska skrivregler; Myndigheternas skrivregler). In doubt a text stays as it is.
package enum Typography {
    /// The text (UTF-8) as it is to be set. What is set already stays.
    package static func set(_ text: [UInt8]) -> String {
        var setter = Setter(text: text)
        setter.set()
        return setter.isChanged ? String(decoding: setter.result, as: UTF8.self) : String(decoding: text, as: UTF8.self)
    }

    /// The text as it is to be set.
    package static func set(_ text: String) -> String { set(Array(text.utf8)) }

    /// Words after which digits with a hyphen are the name of something.
    fileprivate static let numberWords: Set<UInt64> = Set(
        ["dnr", "nr", "nummer", "tfn", "tel", "telefon", "mobil", "fax", "bankgiro", "plusgiro", "bg", "pg"].map {
            packed($0.utf8)
        })

    /// Units that may stand after a number, and can be nothing else there; each as one number, so that a word is compared
    /// with all of them at once.
    fileprivate static let units: Set<UInt64> = Set(
        [
            "kr", "kronor", "tkr", "mkr", "mnkr", "mdkr", "msek", "m", "mm", "cm", "km", "m²", "m³", "km²", "kg", "ton",
            "g", "kWh", "MWh", "GWh", "kW", "MW", "st", "procent", "dagar", "timmar", "minuter",
        ].map { packed($0.utf8) })

    /// The bytes of a word of at most eight as one number.
    fileprivate static func packed(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(0) { $0 << 8 | UInt64($1) } }
}

/// Goes through a text once.
private struct Setter {
    let text: [UInt8]
    private(set) var result: [UInt8] = []
    /// How much of the text is in `result`.
    private var done = 0

    init(text: [UInt8]) { self.text = text }

    var isChanged: Bool { done > 0 }

    mutating func set() {
        var index = nextEvent(from: 0)
        var quotationMarks: [Int] = []
        while index < text.count {
            switch text[index] {
            case 0xA7 where index > 0 && text[index - 1] == 0xC2:
                index = setSectionSign(at: index + 1)
            case 0x30...0x39:
                index = setNumber(at: index)
            case UInt8(ascii: "\""):
                quotationMarks.append(index)
                index += 1
            default:
                index += 1
            }
            index = nextEvent(from: index)
        }
        if isChanged { result += text[done...] }
        if !quotationMarks.isEmpty { setQuotationMarks(quotationMarks) }
    }

    /// Where the next digit, quotation mark or § ends or begins.
    private func nextEvent(from index: Int) -> Int {
        text.next(from: index) { $0.is("0", to: "9") | $0.is("\"") | ($0 == 0xA7 ? 1 : 0) }
    }

    private func byte(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0 }

    private mutating func replace(_ range: Range<Int>, with replacement: String) {
        if done == 0 { result.reserveCapacity(text.count + 32) }
        result += text[done..<range.lowerBound]
        result += replacement.utf8
        done = range.upperBound
    }

    /// "§ 19", "§§ 12–15": the sign and its number stay together.
    private mutating func setSectionSign(at index: Int) -> Int {
        if byte(index) == 0x20, isDigit(byte(index + 1)) { replace(index..<index + 1, with: "\u{A0}") }
        return index
    }

    /// A number with all that hangs together with it: digits, and the marks between digits.
    private mutating func setNumber(at start: Int) -> Int {
        let isFree = start == 0 || beginsNumber(after: text[start - 1]) || endsWithQuotationMark(start)
        var end = endOfDigits(from: start)
        guard isFree else { return endOfWord(from: end) }
        end = setThousands(from: start, to: end)
        if isDecimalMark(byte(end)), isDigit(byte(end + 1)) { end = endOfDigits(from: end + 1) }
        if byte(end) == UInt8(ascii: "-"), isDigit(byte(end + 1)) { return setRange(from: start, dash: end) }
        setSpaceBeforeUnit(at: end)
        return endOfWord(from: end)
    }

    /// "212 000": groups of three digits after one to three.
    private mutating func setThousands(from start: Int, to end: Int) -> Int {
        guard end - start <= 3, byte(start) != 0x30 else { return end }
        var end = end
        while byte(end) == 0x20, isDigit(byte(end + 1)), endOfDigits(from: end + 1) == end + 4,
            !continuesNumber(end + 4)
        {
            replace(end..<end + 1, with: "\u{A0}")
            end += 4
        }
        return end
    }

    /// Whether what follows makes three digits something else than a group: "12 345-6", "08-12 345 67".
    private func continuesNumber(_ index: Int) -> Bool {
        byte(index) == UInt8(ascii: "-") || byte(index) == UInt8(ascii: "/")
            || byte(index) == 0x20 && isDigit(byte(index + 1)) && endOfDigits(from: index + 1) - index < 4
    }

    /// "2027-2028", "19-34", "18.30-20.05": from one number to a higher one, and nothing that hangs on either.
    private mutating func setRange(from start: Int, dash: Int) -> Int {
        var end = endOfDigits(from: dash + 1)
        if isDecimalMark(byte(end)), isDigit(byte(end + 1)) { end = endOfDigits(from: end + 1) }
        let word = endOfWord(from: end)
        if word == end, isRange(text[start..<dash], text[(dash + 1)..<end]), !isCalledNumber(before: start) {
            replace(dash..<dash + 1, with: "\u{2013}")
            setSpaceBeforeUnit(at: end)
        }
        return word
    }

    /// Whether the word before says that what follows is a name made of digits: "dnr 31-417", "KS 31-417".
    private func isCalledNumber(before start: Int) -> Bool {
        var end = start
        while end > 0, " .:\"".utf8.contains(text[end - 1]) { end -= 1 }
        var first = end
        while first > 0, isLetter(text[first - 1]) { first -= 1 }
        let word = text[first..<end]
        if word.count > 1, word.allSatisfy({ (0x41...0x5A).contains($0) }) { return true }
        return word.count <= 8
            && Typography.numberWords.contains(Typography.packed(word.map { $0 < 0x80 ? $0 | 0x20 : $0 }))
    }

    private func isRange(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
        let (firstDigits, secondDigits) = (first.filter(isDigit), second.filter(isDigit))
        let areTimes = firstDigits.count < first.count && secondDigits.count < second.count
        if areTimes {
            // 18.30-20.05: two digits after the mark on both sides, and hours.
            return first.count <= 5 && second.count <= 5 && first.dropLast(2).last.map(isDecimalMark) == true
                && second.dropLast(2).last.map(isDecimalMark) == true
        }
        guard firstDigits.count == first.count, secondDigits.count == second.count, first.first != 0x30,
            second.first != 0x30
        else { return false }
        guard let low = Int(String(decoding: first, as: UTF8.self)),
            let high = Int(String(decoding: second, as: UTF8.self))
        else { return false }
        // Four digits on both sides are years; 2027-28 may be a number of its own, 5565-6366 part of one.
        if first.count == 4 || second.count == 4 {
            return (1600...2999).contains(low) && (1600...2999).contains(high) && low < high
        }
        return first.count <= 3 && second.count <= 3 && low < high
    }

    /// "5 %", "212 mnkr".
    private mutating func setSpaceBeforeUnit(at index: Int) {
        guard byte(index) == 0x20 else { return }
        if byte(index + 1) == UInt8(ascii: "%") { return replace(index..<index + 1, with: "\u{A0}") }
        var end = index + 1
        while end < text.count, end < index + 10, isLetter(text[end]) { end += 1 }
        guard end - index <= 9, Typography.units.contains(Typography.packed(text[(index + 1)..<end])) else { return }
        replace(index..<index + 1, with: "\u{A0}")
    }

    /// ”…” where each mark either opens or closes by what stands around it, and they take turns.
    private mutating func setQuotationMarks(_ places: [Int]) {
        guard places.count % 2 == 0 else { return }
        for (order, place) in places.enumerated() {
            let opens = order % 2 == 0
            let (outer, inner) = opens ? (byte(place - 1), byte(place + 1)) : (byte(place + 1), byte(place - 1))
            guard isOutside(outer, opens: opens), !isSpace(inner), inner != 0 else { return }
        }
        let source = isChanged ? result : text
        var target: [UInt8] = []
        for byte in source {
            if byte == UInt8(ascii: "\"") { target += "\u{201D}".utf8 } else { target.append(byte) }
        }
        result = target
        done = text.count
    }

    private func isOutside(_ byte: UInt8, opens: Bool) -> Bool {
        if byte == 0 || isSpace(byte) { return true }
        return opens ? "(/".utf8.contains(byte) : ").,:;?!/".utf8.contains(byte)
    }

    /// Whether a number may begin after the byte: a space (the last of a no-break space too), a bracket, a quotation mark.
    private func beginsNumber(after byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0xA0, UInt8(ascii: "("), UInt8(ascii: "\""): true
        default: false
        }
    }

    private func endsWithQuotationMark(_ index: Int) -> Bool {
        index >= 3 && text[index - 3..<index].elementsEqual("\u{201D}".utf8)
    }

    private func endOfDigits(from index: Int) -> Int {
        var end = index
        while isDigit(byte(end)) { end += 1 }
        return end
    }

    /// Where the word or number that goes on at the place ends: before a space, or a mark that ends a sentence.
    private func endOfWord(from index: Int) -> Int {
        var end = index
        while end < text.count {
            switch text[end] {
            case 0x20, 0x0A, UInt8(ascii: "\""):
                return end
            case UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
                UInt8(ascii: "!"), UInt8(ascii: "."):
                guard isDigit(byte(end + 1)) || isLetter(byte(end + 1)) else { return end }
            default:
                break
            }
            end += 1
        }
        return end
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
    private func isDecimalMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }
}
