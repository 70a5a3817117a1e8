package import Diagnostics
import Documents
import Schema
import Syntax

/// How paragraphs get lost between the lines of a file.
package enum ParagraphFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [joinedParagraphs, joinedLines]

    static let joinedParagraphs = Fault(
        "joined-paragraphs", .error,
        Wording(
            sv: "styckena skulle bli ett enda, för en tom rad skiljer stycken åt bara under |",
            en: "the paragraphs would become one, for a blank line divides paragraphs only below |"),
        remedy: Wording(
            sv: "skriv | efter kolonet och hela texten indragen på raderna under",
            en: "write | after the colon and the whole text indented on the lines below"))

    static let joinedLines = Fault(
        "joined-lines", .warning,
        Wording(
            sv: "raden slutar med punkt men nästa rad hör till samma stycke",
            en: "the line ends with a full stop, but the next one belongs to the same paragraph"),
        remedy: Wording(
            sv: "lägg en tom rad emellan om det ska bli ett nytt stycke",
            en: "put a blank line between if a new paragraph is meant"))

    /// Reports both in prose.
    static func check(_ scalar: Scalar, _ reader: inout Reader) {
        switch scalar.style {
        case .literal: checkLines(of: scalar.content, &reader)
        case .plain, .doubleQuoted, .singleQuoted, .folded:
            if let blank = scalar.blankLine { reader.report(joinedParagraphs, at: blank) }
        }
    }

    /// Lines that end with a full stop well before the others do, with a new sentence on the line after.
    private static func checkLines(of content: Content, _ reader: inout Reader) {
        let bytes = content.bytes
        guard holdsEndedLine(bytes) else { return }
        var lineStart = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
            defer { lineStart = index + 1 }
            guard index > lineStart, index - lineStart < 60, bytes[index - 1] == UInt8(ascii: "."),
                index + 1 < bytes.count, beginsSentence(bytes, at: index + 1), isProse(bytes[lineStart])
            else { continue }
            reader.report(joinedLines, at: content.range(of: (index - 1)..<index))
        }
    }

    /// Whether a line ends with a full stop and another follows without a blank one between.
    private static func holdsEndedLine(_ bytes: [UInt8]) -> Bool {
        var (before, last): (UInt8, UInt8) = (0, 0)
        return bytes.holds { byte in
            defer { (before, last) = (last, byte) }
            return before.is(".") & last.is("\n") & (1 - byte.is("\n"))
        }
    }

    private static func beginsSentence(_ bytes: [UInt8], at index: Int) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index])
            || (bytes[index] == 0xC3 && index + 1 < bytes.count && [0x85, 0x84, 0x96].contains(bytes[index + 1]))
    }

    /// Whether a line that begins so is running text and not a row of a list, a table or a heading.
    private static func isProse(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: "#"),
            UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "["), UInt8(ascii: "0")...UInt8(ascii: "9"):
            false
        default: true
        }
    }
}
