import Documents

/// Which addresses a page may lead to.
enum LinkAddress {
    /// What stands for itself in the address of a link in HTML.
    static let plain: ByteSet =
        "!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"

    private static let schemes = ["https://", "http://", "mailto:", "tel:"].map { Array($0.utf8) }

    /// Whether the address, as cmark has resolved it, begins with one of the schemes, or is a place in the page itself,
    /// and holds neither spaces nor control characters.
    static func isAllowed(_ address: some Collection<UInt8>) -> Bool {
        guard address.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
        if address.first == UInt8(ascii: "#") { return true }
        return schemes.contains { scheme in
            address.count > scheme.count && zip(address, scheme).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
    }

    /// Whether the text between `<` and `>` is read as a link to the address (CommonMark 0.30, 6.5).
    static func canStandAlone(_ address: String, as text: String) -> Bool {
        guard isAllowed(address.utf8) else { return false }
        if address.utf8.starts(with: "mailto:".utf8) { return "mailto:" + text == address && isMailbox(text.utf8) }
        return text == address && address.utf8.first != UInt8(ascii: "#")
    }

    /// Whether the text is an address of mail, of those in use.
    private static func isMailbox(_ text: String.UTF8View) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(mailName.contains) else { return false }
        return parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            label.allSatisfy(mailLabel.contains) && label.first.map { $0 != UInt8(ascii: "-") } == true
                && label.last != UInt8(ascii: "-") && label.count < 64
        }
    }

    private static let mailLabel: ByteSet = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    private static let mailName = mailLabel.union("._+")
}

/// Addresses that stand in text without any marks, by the rules of GitHub Flavored Markdown 0.29 (6.9).
enum BareAddress {
    private static let scheme = Array("https://".utf8)

    /// The addresses in the text, in their order.
    static func ranges(in text: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var next = 0
        while let slash = text[next...].firstIndex(of: UInt8(ascii: "/")) {
            next = slash + 1
            let start = slash - scheme.count + 2
            guard start >= ranges.last?.upperBound ?? 0, text[start...].starts(with: scheme), isFree(start, in: text)
            else { continue }
            let end = end(in: text, from: start)
            guard end > start + scheme.count else { continue }
            ranges.append(start..<end)
            next = end
        }
        return ranges
    }

    /// Where the address that begins at the place ends: before a space, a bracket or a quotation mark, and without the marks
    /// that end a sentence.
    private static func end(in text: [UInt8], from start: Int) -> Int {
        var end = start
        while end < text.count, text[end] > 0x20, !"<>\"[".utf8.contains(text[end]),
            !text[end...].starts(with: "\u{201D}".utf8), !text[end...].starts(with: "\u{2E2E}".utf8),
            !text[end...].starts(with: "\u{A0}".utf8)
        {
            end += 1
        }
        var surplus = 0
        for byte in text[start..<end] {
            if byte == UInt8(ascii: ")") { surplus += 1 } else if byte == UInt8(ascii: "(") { surplus -= 1 }
        }
        while end > start + scheme.count {
            let last = text[end - 1]
            let isUnbalanced = last == UInt8(ascii: ")") && surplus > 0
            guard "?!.,:;*_~'".utf8.contains(last) || isUnbalanced else { break }
            if isUnbalanced { surplus -= 1 }
            end -= 1
        }
        return end
    }

    /// Whether no letter, digit or other part of an address stands before the place.
    private static func isFree(_ start: Int, in text: [UInt8]) -> Bool {
        guard start > 0 else { return true }
        let before = text[start - 1]
        return before <= 0x20 || "(*_~\"".utf8.contains(before) || before >= 0x80
    }
}
