import Documents

extension [UInt8] {
    /// Whether a byte means something wherever it stands in running text, as cmark sees it; `|` could make a table of a
    /// paragraph.
    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> UInt8 {
        byte.isControl | byte.is("!") | byte.is("#") | byte.is("&") | byte.is("*") | byte.is("<") | byte.is(">")
            | byte.is("[", to: "]") | byte.is("_", to: "`") | byte.is("|")
    }

    /// Puts running text at the end of a Markdown page in the making, so that it is read as it stands.
    ///
    /// - Parameter isBeginning: whether nothing stands before the text in its block or on its line but digits, so that
    ///   it could begin a list, or underline a heading; afterwards, whether that still holds.
    package mutating func appendMarkdown(_ text: String, isBeginning: inout Bool) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            if isBeginning { start = unsafe appendBeginning(of: text, &isBeginning) }
            guard unsafe text.holds(Self.isSpecial) else {
                return unsafe append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
            }
            for index in start..<text.count where unsafe Self.isSpecial(text[index]) == 1 {
                let byte = unsafe text[index]
                if byte == UInt8(ascii: "&") {
                    guard index + 1 < text.count, unsafe Self.isLetter(text[index + 1]) else { continue }
                }
                unsafe append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                if byte < 0x20 {
                    append(contentsOf: "&#\(byte);".utf8)
                    start = index + 1
                } else {
                    append(UInt8(ascii: "\\"))
                    start = index
                }
            }
            unsafe append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        }
    }

    /// Adds the digits that the text begins with, and a backslash if what follows would make a list or a rule of the line.
    ///
    /// - Returns: how many bytes of the text were added.
    private mutating func appendBeginning(of text: UnsafeBufferPointer<UInt8>, _ isBeginning: inout Bool) -> Int {
        var index = 0
        while index < text.count, unsafe Self.isDigit(text[index]) {
            unsafe append(text[index])
            index += 1
        }
        guard index < text.count else { return index }
        isBeginning = false
        let followsDigit = last.map(Self.isDigit) ?? false
        switch unsafe text[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
            if !followsDigit { append(UInt8(ascii: "\\")) }
        case UInt8(ascii: "."), UInt8(ascii: ")"):
            let next = index + 1 < text.count ? unsafe text[index + 1] : 0x20
            if followsDigit, Self.isSpace(next) { append(UInt8(ascii: "\\")) }
        default: break
        }
        return index
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension [UInt8] {
    /// What would be read as a character of its own, or as the end of the address, where no `<` stands before it.
    private static let hardInAddress: ByteSet = "<>\\;"

    /// Puts a link whose text is its address at the end of a Markdown page, or tells that it cannot stand so.
    package mutating func appendAutolink(_ text: String, to address: String) -> Bool {
        guard LinkAddress.canStandAlone(address, as: text), !address.holds(Self.hardInAddress), !address.holds("|")
        else { return false }
        append(UInt8(ascii: "<"))
        append(contentsOf: text.utf8)
        append(UInt8(ascii: ">"))
        return true
    }

    /// Puts what stands after the text of a link at the end of a Markdown page. An address that no page may lead to is
    /// left out.
    package mutating func appendLinkEnd(_ address: String) {
        let address = LinkAddress.isAllowed(address.utf8) ? address : ""
        guard address.holds(Self.hardInAddress) else {
            append(contentsOf: "](".utf8)
            for byte in address.utf8 {
                if "()`".utf8.contains(byte) { append(UInt8(ascii: "\\")) }
                append(byte)
            }
            return append(UInt8(ascii: ")"))
        }
        append(contentsOf: "](<".utf8)
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            default: append(byte)
            }
        }
        append(contentsOf: ">)".utf8)
    }
}
