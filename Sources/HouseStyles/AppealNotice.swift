import Schema

/// A text on how to appeal: Markdown with holes in braces. What stands in square brackets together with a hole is left out
/// when the hole is empty: `inom tre veckor[, senast {sista dag}]`. The brackets of a link or a note are Markdown's, and
/// a brace or bracket of the text's own has a backslash before it.
package struct AppealNotice: Sendable {
    /// What a text on appeal can say of the decision it is about.
    package enum Hole: CaseIterable, Sendable {
        case municipality, body, bodys, court, number
        case address, meetingDate, announced, lastDay

        /// The word between the braces.
        package var key: StaticString {
            switch self {
            case .municipality: "kommun"
            case .body: "organ"
            case .bodys: "organs"
            case .court: "domstol"
            case .number: "paragraf"
            case .address: "adress"
            case .meetingDate: "sammanträde"
            case .announced: "anslagsdag"
            case .lastDay: "sista dag"
            }
        }

        /// Whether there is something to fill it with in every §. If not, it stands in square brackets.
        var isAlwaysFilled: Bool {
            switch self {
            case .municipality, .body, .bodys, .court, .number: true
            case .address, .meetingDate, .announced, .lastDay: false
            }
        }
    }

    /// How a text on appeal can be wrong, and where: offsets of its bytes.
    package struct ReadingError: Error {
        /// What is wrong.
        package enum Kind: Sendable {
            /// A brace or a bracket without its other half.
            case unbalanced
            /// A hole of another name; the one that was probably meant.
            case unknownHole(suggestion: StaticString?)
            /// Square brackets without a hole, so that nobody can tell when to leave them out.
            case bracketsWithoutHole
            /// A hole that can be empty, and nothing that is then left out.
            case outsideBrackets
        }

        package let kind: Kind
        package let range: Range<Int>
    }

    fileprivate enum Piece: Sendable {
        case markdown(String)
        case hole(Hole, at: Range<Int>)
        case optional([Piece])
    }

    private let pieces: [Piece]

    /// Reads a text once, so that filling it is joining.
    package init(reading text: [UInt8]) throws(ReadingError) {
        var parser = NoticeParser(bytes: text)
        pieces = try parser.pieces(depth: 0)
        for case .hole(let hole, let range) in pieces where !hole.isAlwaysFilled {
            throw ReadingError(kind: .outsideBrackets, range: range)
        }
    }

    /// The text without the brackets whose holes are empty. The other holes still stand in it, as `{sista dag}`, for what
    /// fills them is not Markdown.
    package func markdown(where isFilled: (Hole) -> Bool) -> String {
        var text = ""
        AppealNotice.append(pieces, to: &text, where: isFilled)
        return text
    }

    private static func append(_ pieces: [Piece], to text: inout String, where isFilled: (Hole) -> Bool) {
        for piece in pieces {
            switch piece {
            case .markdown(let markdown): text += markdown
            case .hole(let hole, _): text += "{\(hole.key)}"
            case .optional(let pieces):
                let isWhole = pieces.allSatisfy { if case .hole(let hole, _) = $0 { isFilled(hole) } else { true } }
                if isWhole { append(pieces, to: &text, where: isFilled) }
            }
        }
    }
}

/// Reads a text on appeal from its first byte to its last.
private struct NoticeParser {
    let bytes: [UInt8]
    var position = 0

    /// More brackets in brackets than anybody means.
    private static let deepest = 8

    mutating func pieces(depth: Int) throws(AppealNotice.ReadingError) -> [AppealNotice.Piece] {
        var pieces: [AppealNotice.Piece] = []
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "{"):
                pieces.append(try takeHole())
            case UInt8(ascii: "["):
                pieces += try takeBrackets(depth: depth)
            case UInt8(ascii: "]") where depth > 0:
                return pieces
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                throw AppealNotice.ReadingError(kind: .unbalanced, range: position..<position + 1)
            default:
                pieces.append(takeMarkdown())
            }
        }
        return pieces
    }

    private mutating func takeBrackets(depth: Int) throws(AppealNotice.ReadingError) -> [AppealNotice.Piece] {
        let start = position
        let unbalanced = AppealNotice.ReadingError(kind: .unbalanced, range: start..<start + 1)
        guard depth < NoticeParser.deepest else { throw unbalanced }
        position += 1
        let inner = try pieces(depth: depth + 1)
        guard position < bytes.count else { throw unbalanced }
        position += 1
        let isLink = position < bytes.count && bytes[position] == UInt8(ascii: "(")
        if isLink || bytes[start + 1] == UInt8(ascii: "^") { return [.markdown("[")] + inner + [.markdown("]")] }
        guard inner.contains(where: { if case .hole = $0 { true } else { false } }) else {
            throw AppealNotice.ReadingError(kind: .bracketsWithoutHole, range: start..<position)
        }
        return [.optional(inner)]
    }

    private mutating func takeHole() throws(AppealNotice.ReadingError) -> AppealNotice.Piece {
        guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else {
            throw AppealNotice.ReadingError(kind: .unbalanced, range: position..<position + 1)
        }
        let range = position..<end + 1
        let name = canonicalKey(String(decoding: bytes[position + 1..<end], as: UTF8.self))
        guard let hole = AppealNotice.Hole.allCases.first(where: { "\($0.key)" == name }) else {
            let nearest = nearestWord(to: name, among: AppealNotice.Hole.allCases.map(\.key))
            throw AppealNotice.ReadingError(kind: .unknownHole(suggestion: nearest), range: range)
        }
        position = range.upperBound
        return .hole(hole, at: range)
    }

    /// Takes what stands before the next brace or bracket that has no backslash before it.
    private mutating func takeMarkdown() -> AppealNotice.Piece {
        let start = position
        while position < bytes.count, !"{}[]".utf8.contains(bytes[position]) {
            position += bytes[position] == UInt8(ascii: "\\") && position + 1 < bytes.count ? 2 : 1
        }
        return .markdown(String(decoding: bytes[start..<position], as: UTF8.self))
    }
}
