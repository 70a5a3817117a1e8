import Diagnostics
import Syntax

/// One running text of a source as rules see it: mostly the bytes of the file themselves, so that what is found has its
/// place without a search. A line end and the indentation after it are a space.
final class RunningText: Sendable {
    /// Whose words they are.
    enum Voice: Sendable {
        /// The body's and its office's: the secretary may mend them.
        case own
        /// Somebody else's, who is quoted to the letter: reservations, motions, statements. What is found in them is told
        /// and never mended.
        case others
    }

    /// The bytes, of which those in `range` are the text.
    let bytes: [UInt8]
    /// Which of the bytes are the text.
    let range: Range<Int>
    /// Whose words they are.
    let voice: Voice
    /// Whether it may have several paragraphs, headings, lists, tables.
    let isProse: Bool
    /// What it stands in.
    let surroundings: Surroundings
    /// The text as it was decoded, where the file says it with escapes, or where something else is read than stands there.
    private let decoded: Content?

    /// A text of a file.
    init(_ scalar: Scalar, of file: SourceFile, voice: Voice, isProse: Bool, in surroundings: Surroundings) {
        self.voice = voice
        self.isProse = isProse
        self.surroundings = surroundings
        if scalar.isRedacted || scalar.style == .doubleQuoted {
            let content = scalar.content
            bytes = content.bytes
            range = 0..<content.bytes.count
            decoded = content
            return
        }
        switch scalar.style {
        case .plain, .singleQuoted, .doubleQuoted:
            bytes = file.bytes
            range = scalar.range.start..<scalar.range.end
            decoded = nil
        case .literal, .folded:
            bytes = file.bytes
            let all = scalar.range.start..<scalar.range.end
            let header = bytes[all].firstIndex(of: UInt8(ascii: "\n")) ?? all.upperBound
            range = header..<all.upperBound
            decoded = nil
        }
    }

    /// Where a part of the text stands in the file.
    func place(of part: Range<Int>) -> SourceRange {
        decoded.map { $0.range(of: part) } ?? SourceRange(part.lowerBound, part.upperBound)
    }

    /// What mends a part of the text; nil where the words are another's or the file spells them in another way.
    func fix(_ replacement: (range: Range<Int>, text: String, title: Wording), _ fixing: Rule.Fixing) -> Fix? {
        guard decoded == nil, voice == .own, mayBeMended(replacement.range.lowerBound) else { return nil }
        let edit = Edit(place(of: replacement.range), replacement.text)
        switch fixing {
        case .byHand: return nil
        case .safely: return Fix(replacement.title, [edit])
        case .unsafely: return Fix(replacement.title, [edit], isSafe: false)
        }
    }
}

extension RunningText {
    /// The byte at a place; 0 outside the text.
    subscript(_ place: Int) -> UInt8 { range.contains(place) ? bytes[place] : 0 }

    /// Whether the given ASCII text stands at a place.
    func has(_ text: StaticString, at place: Int) -> Bool {
        guard place >= range.lowerBound, place + text.utf8CodeUnitCount <= range.upperBound else { return false }
        var index = place
        for byte in "\(text)".utf8 {
            guard bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }

    /// A part of the text.
    func string(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

    /// Where the white space from a place on ends; the place itself when there is none.
    func spaceEnd(_ place: Int) -> Int {
        var index = place
        while isBlank(index) { index += 1 }
        return index
    }

    /// Where the word that begins at a place ends: letters of European languages and digits.
    func wordEnd(_ place: Int) -> Int {
        var index = place
        while true {
            let length = RunningText.letterLength(self[index])
            guard length > 0 else { return min(index, range.upperBound) }
            index += length
        }
    }

    /// Whether a word goes on or ends just before a place.
    func isAfterWord(_ place: Int) -> Bool {
        RunningText.letterLength(self[place - 1]) == 1 || RunningText.letterLength(self[place - 2]) == 2
    }

    /// Where the digits from a place on end.
    func digitEnd(_ place: Int) -> Int {
        var index = place
        while isDigit(index) { index += 1 }
        return index
    }

    /// Whether the line ends between two places.
    func hasLineEnd(in part: Range<Int>) -> Bool { bytes[part].contains(UInt8(ascii: "\n")) }

    /// Whether a paragraph ends between two places: two line ends with nothing but spaces between them.
    func hasParagraphEnd(in part: Range<Int>) -> Bool {
        var hasLineEnd = false
        for byte in bytes[part] {
            if byte == UInt8(ascii: "\n") {
                if hasLineEnd { return true }
                hasLineEnd = true
            } else if byte != UInt8(ascii: " ") {
                hasLineEnd = false
            }
        }
        return false
    }

    /// Whether a byte is a digit.
    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

    /// How many bytes the letter or digit has that begins with the given byte: 1 in ASCII, 2 from U+00C0 to U+02FF, and 0
    /// for what is none.
    static func letterLength(_ byte: UInt8) -> Int {
        if (byte | 0x20) &- UInt8(ascii: "a") <= 25 || isDigit(byte) { return 1 }
        return 0xC3...0xCB ~= byte ? 2 : 0
    }
}
