/// Which texts need quotes, and which quotes they get.
enum Quotes {
    /// Where a text stands that is to be written without quotes.
    enum Place {
        case behindSign, onOwnLine, inBrackets
    }

    /// The text in quotes: double ones, or single ones where those would need escapes.
    static func around(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let needsSingle = text.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        let quote = needsSingle ? UInt8(ascii: "'") : UInt8(ascii: "\"")
        var quoted = [quote]
        quoted.reserveCapacity(text.count + 2)
        for byte in text {
            quoted.append(byte)
            if needsSingle, byte == quote { quoted.append(quote) }
        }
        quoted.append(quote)
        return quoted
    }

    /// Whether a text that stands in quotes needs them: else it would be read as something else or not at all, by us or by
    /// some reader of YAML.
    static func areNeeded(around text: ArraySlice<UInt8>, at place: Place) -> Bool {
        guard let first = text.first, let last = text.last else { return true }
        if beginsOddly(text) || first.isBlank || last.isBlank || last == UInt8(ascii: ":") { return true }
        var before = first
        for byte in text {
            switch byte {
            case UInt8(ascii: "#") where before.isBlank, UInt8(ascii: ":") where place == .onOwnLine: return true
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0x00..<0x20, 0x7F: return true
            case _ where before == UInt8(ascii: ":") && (byte.isBlank || (place == .inBrackets && byte.isFlowSign)):
                return true
            case _ where place == .inBrackets && byte.isFlowSign && byte != UInt8(ascii: "?"): return true
            default: break
            }
            before = byte
        }
        return place == .inBrackets && first == UInt8(ascii: "?") || isRetyped(text)
    }

    /// Whether a text without quotes, which we read as it stands, gets them all the same.
    static func areWanted(around text: ArraySlice<UInt8>) -> Bool {
        switch text.first {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): true
        default: isRetyped(text)
        }
    }

    /// Whether the first character means something in YAML, or looks like quotes of another kind.
    private static func beginsOddly(_ text: ArraySlice<UInt8>) -> Bool {
        switch text.first {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"),
            UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
            UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
            return true
        // No-break space, and the spaces, dashes and quotes of U+2000 to U+203F, of which only the dash is a beginning.
        case 0xC2: return text.dropFirst().first == 0xA0
        case 0xE2: return text.dropFirst().first == 0x80 && !text.starts(with: [0xE2, 0x80, 0x93])
        case 0xE3: return text.starts(with: [0xE3, 0x80, 0x80])
        default: return false
        }
    }
}

extension UInt8 {
    /// Whether it means something between brackets.
    fileprivate var isFlowSign: Bool {
        switch self {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","),
            UInt8(ascii: "?"):
            true
        default: false
        }
    }
}
