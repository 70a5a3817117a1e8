/// Which texts another reader of YAML, 1.1 or 1.2, would take for something else than text, so that it has another text
/// when it is written again: `no` becomes false, `18:30` 1110, `1.10` 1.1.
///
/// A whole number as people write it and a day as 2031-05-06 stay what they are, and are no such texts.
extension Quotes {
    /// Whether a reader would change the text.
    static func isRetyped(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."):
            return text.count < 40 && isOddNumber(text)
        case UInt8(ascii: "~"), UInt8(ascii: "="): return text.count == 1
        case UInt8(ascii: "<"): return text.count == 2 && text.last == first
        case UInt8(ascii: "A")...UInt8(ascii: "z"): return text.count < 6 && isWord(text)
        default: return false
        }
    }

    /// Whether it is a word for true, false or nothing.
    private static func isWord(_ text: ArraySlice<UInt8>) -> Bool {
        let lower = text.map { $0 | 0x20 }
        guard words.contains(where: { $0 == lower }) else { return false }
        let isUpper = text.allSatisfy { $0 & 0x20 == 0 }
        return isUpper || text.dropFirst().allSatisfy { $0 & 0x20 != 0 }
    }

    private static let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].map { Array($0.utf8) }

    /// Whether it is a number or a moment to somebody, and not one that stays what it is.
    private static func isOddNumber(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = NumberScanner(text)
        return scanner.isOddNumber()
    }
}

/// Reads a text as the numbers and moments of YAML 1.1 and of the core schema of YAML 1.2.
private struct NumberScanner {
    private let text: ArraySlice<UInt8>
    private var index: Int

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        index = text.startIndex
    }

    mutating func isOddNumber() -> Bool {
        if isPlainNumber || isDay { return false }
        let isSigned = take("+")
        if take("."), !isSigned || !isAtEnd {
            let rest = text[index...].map { $0 | 0x20 }
            if rest.elementsEqual("inf".utf8) || rest.elementsEqual("nan".utf8) { return true }
            return takeFraction() && takeExponent() && isAtEnd
        }
        if text[index...].starts(with: "0x".utf8) || text[index...].starts(with: "0o".utf8)
            || text[index...].starts(with: "0b".utf8)
        {
            return text[(index + 2)...].allSatisfy { $0.isDigit || $0 == 0x5F || 0x61...0x66 ~= $0 | 0x20 }
        }
        guard takeDigits() else { return false }
        if take("-") { return isMoment() }
        while take(":") {
            guard takeDigits() else { return false }
        }
        if take(".") { _ = takeFraction() }
        return takeExponent() && isAtEnd
    }

    /// A whole number without signs or zeros before it, small enough for every reader.
    private var isPlainNumber: Bool {
        text.count < 16 && text.allSatisfy(\.isDigit) && (text.count == 1 || text.first != UInt8(ascii: "0"))
    }

    /// Four digits, two and two, with hyphens.
    private var isDay: Bool {
        text.count == 10
            && text.enumerated().allSatisfy {
                $0.offset == 4 || $0.offset == 7 ? $0.element == 0x2D : $0.element.isDigit
            }
    }

    /// After the year and its hyphen: month, day, and a time with colons.
    private mutating func isMoment() -> Bool {
        guard takeDigits(), take("-"), takeDigits(), take(" ") || take("T") || take("t") else { return false }
        while take(" ") {}
        guard takeDigits(), take(":"), takeDigits(), take(":"), takeDigits() else { return false }
        return true
    }

    private var isAtEnd: Bool { index == text.endIndex }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard !isAtEnd, text[index] == UInt8(ascii: sign) else { return false }
        index += 1
        return true
    }

    /// Digits with low lines among them.
    private mutating func takeDigits() -> Bool {
        let start = index
        while !isAtEnd, text[index].isDigit || (text[index] == 0x5F && index > start) { index += 1 }
        return index > start
    }

    /// What stands behind the point.
    private mutating func takeFraction() -> Bool {
        let start = index
        while !isAtEnd, text[index].isDigit || text[index] == 0x5F { index += 1 }
        return index > start
    }

    /// An exponent if there is one; false if it has no digits.
    private mutating func takeExponent() -> Bool {
        guard take("e") || take("E") else { return true }
        _ = take("+") || take("-")
        return takeDigits()
    }
}
