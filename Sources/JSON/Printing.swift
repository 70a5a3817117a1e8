extension JSON {
    /// The value as JSON (RFC 8259), two spaces a level, without a line end after it.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The same in UTF-8.
    package var bytes: [UInt8] {
        var printer = Printer()
        printer.print(self, indentation: 0)
        return printer.bytes
    }
}

private struct Printer {
    private(set) var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(8_192)
    }

    mutating func print(_ value: JSON, indentation: Int) {
        switch value {
        case .object(let members):
            printList(members, "{", "}", indentation) { printer, member in
                printer.print(member.name)
                printer.put(":")
                printer.put(" ")
                printer.print(member.value, indentation: indentation + 1)
            }
        case .array(let values):
            printList(values, "[", "]", indentation) { $0.print($1, indentation: indentation + 1) }
        case .string(let string): print(string)
        case .number(let number): bytes += String(number).utf8
        case .bool(let bool): bytes += (bool ? "true" : "false").utf8
        case .null: bytes += "null".utf8
        }
    }

    private mutating func printList<Element>(
        _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ indentation: Int,
        printElement: (inout Printer, Element) -> Void
    ) {
        put(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { put(",") }
            beginLine(indentation + 1)
            printElement(&self, element)
        }
        if !elements.isEmpty { beginLine(indentation) }
        put(close)
    }

    private mutating func beginLine(_ indentation: Int) {
        put("\n")
        for _ in 0..<indentation {
            put(" ")
            put(" ")
        }
    }

    private mutating func put(_ character: Unicode.Scalar) { bytes.append(UInt8(ascii: character)) }
}

// MARK: - Text

extension Printer {
    /// Most texts may stand as they are.
    private mutating func print(_ string: String) {
        put("\"")
        let start = bytes.count
        bytes += string.utf8
        if bytes[start...].mayNeedEscaping {
            let text = Array(bytes[start...])
            bytes.removeLast(text.count)
            escape(text)
        }
        put("\"")
    }

    private mutating func escape(_ text: [UInt8]) {
        var start = 0
        for index in text.indices {
            guard let character = text.characterToEscape(at: index) else { continue }
            bytes += text[start..<index]
            put(escaped: character)
            start = index + character.utf8Length
        }
        bytes += text[start...]
    }

    private mutating func put(escaped character: UInt16) {
        put("\\")
        switch character {
        case 0x22, 0x5C: bytes.append(UInt8(character))
        case 0x0A: put("n")
        case 0x0D: put("r")
        case 0x09: put("t")
        default:
            let digits = String(character, radix: 16)
            bytes += ("u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
        }
    }
}

extension UInt16 {
    fileprivate var utf8Length: Int { self < 0x80 ? 1 : self < 0x800 ? 2 : 3 }
}

extension [UInt8] {
    /// The character that begins here, if it may not stand as it is: by RFC 8259, section 7, or a control character above
    /// ASCII, or U+2028 or U+2029, which older JavaScript takes for line ends.
    fileprivate func characterToEscape(at index: Int) -> UInt16? {
        switch self[index] {
        case 0..<0x20, 0x22, 0x5C, 0x7F: UInt16(self[index])
        case 0xC2 where self[index + 1] < 0xA0: UInt16(self[index + 1])
        case 0xE2 where self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8:
            0x2000 | UInt16(self[index + 2]) & 0x7F
        default: nil
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether one of the bytes begins what may have to be escaped; the compiler puts this to sixteen of them at once.
    fileprivate var mayNeedEscaping: Bool {
        var answer: UInt8 = 0
        for byte in self {
            answer |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0) | (byte == 0x7F ? 1 : 0)
            answer |= (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0)
        }
        return answer != 0
    }
}
