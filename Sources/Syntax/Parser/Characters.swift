import Diagnostics

/// Characters that no text should hold, or that YAML readers treat differently (YAML 1.2, section 5.1).
extension Parser {
    mutating func checkCharacters() {
        var offset = 0
        while offset < bytes.count {
            var end = min(offset + 64, bytes.count)
            if end < bytes.count, bytes[end - 1] == 0xC3 { end -= 1 }
            if !bytes[offset..<end].holdsUnusual {
                offset = end
            } else {
                while offset < end {
                    let length = characterLength(at: offset)
                    if length == 0 { return report(SyntaxFault.notUTF8, offset..<offset + 1) }
                    checkCharacter(offset..<offset + length)
                    offset += length
                }
            }
        }
    }

    private mutating func checkControl(_ byte: UInt8, at offset: Int) {
        switch byte {
        case .tab, .lineFeed, .carriageReturn, 0x20...0x7E: break
        case 0x0B, 0x0C: report(SyntaxFault.lineSeparator, offset..<offset + 1, fix: writingSpace(offset..<offset + 1))
        default: report(SyntaxFault.controlCharacter, offset..<offset + 1, fix: removing(offset..<offset + 1))
        }
    }

    private mutating func checkCharacter(_ range: Range<Int>) {
        let offset = range.lowerBound
        if range.count == 1 { return checkControl(bytes[offset], at: offset) }
        switch (byte(offset), byte(offset + 1), byte(offset + 2)) {
        case (0xC2, 0x85, _), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9):
            report(SyntaxFault.lineSeparator, range, fix: writingSpace(range))
        case (0xC2, 0x80...0x9F, _), (0xEF, 0xBF, 0xBE), (0xEF, 0xBF, 0xBF):
            report(SyntaxFault.controlCharacter, range, fix: removing(range))
        case (0xEF, 0xBB, 0xBF) where offset > 0:
            report(SyntaxFault.controlCharacter, range, fix: removing(range))
        case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9):
            report(SyntaxFault.directionCharacter, range, fix: removing(range))
        case (0xC2, 0xAD, _): report(SyntaxFault.softHyphen, range, fix: removing(range))
        default: break
        }
    }

    private func removing(_ range: Range<Int>) -> Fix { Fix(Fix.removing, [Edit(range, "")]) }

    private func writingSpace(_ range: Range<Int>) -> Fix { Fix(Fix.usingSpaces, [Edit(range, " ")]) }

    /// The length of the UTF-8 sequence at an offset, or 0 if it is none (RFC 3629, section 4).
    private func characterLength(at offset: Int) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[offset] {
        case 0...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard offset + length <= bytes.count, second ~= bytes[offset + 1] else { return 0 }
        return bytes[offset + 2..<offset + length].allSatisfy { 0x80...0xBF ~= $0 } ? length : 0
    }
}
