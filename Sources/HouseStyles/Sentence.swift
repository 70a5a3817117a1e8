package import Documents

/// The standard sentences, which are made from data in the words of the house.
package enum Sentence: Int, CaseIterable, Sendable {
    case decides, proposes, according, elected, sameAsDecision
    case moves, givesReasons, requestsVote, meaningOfAnswers, votesYes, votesNo, abstains, isAbsent, namesInAppendix,
        namesInTitledAppendix
    case outcome, counterOutcome, decidedBy, closedBallot
    case disqualified, doesNotTakePart, reserves, inAppendix, inTitledAppendix
    case minutesNote, specialStatement, alternateStatement, voteExplanation
    case confirmedAtOnce, confirmed, notConfirmed, certification
    case partyMembers, remainingMembers, draft, summons
    case secretItem, completeEdition, withholds, replacesNames, withheld, mask
    case servesFor, servesAt, announced
    case documentDraft, proposedOpinion, givenOpinion, faultyDraft

    /// Each by its word: a style has most of them.
    static let byKey = Dictionary(allCases.map { ("\($0.key)", $0) }) { first, _ in first }

    /// The word in a style's list of sentences.
    package var key: StaticString {
        switch self {
        case .decides: "beslutar"
        case .proposes: "föreslår"
        case .according: "enligt"
        case .elected: "valda"
        case .sameAsDecision: "likalydande"
        case .moves: "yrkande"
        case .givesReasons: "skäl för yrkande"
        case .requestsVote: "begärd omröstning"
        case .meaningOfAnswers: "svarens innebörd"
        case .votesYes: "ja"
        case .votesNo: "nej"
        case .abstains: "avstår"
        case .isAbsent: "frånvarande"
        case .namesInAppendix: "namn i bilaga"
        case .namesInTitledAppendix: "namn i bilaga med titel"
        case .outcome: "utfall"
        case .counterOutcome: "utfall om motförslag"
        case .decidedBy: "avgörande"
        case .closedBallot: "sluten omröstning"
        case .disqualified: "jäv"
        case .doesNotTakePart: "deltar inte"
        case .reserves: "reservation"
        case .inAppendix: "text i bilaga"
        case .inTitledAppendix: "text i bilaga med titel"
        case .minutesNote: "protokollsanteckning"
        case .specialStatement: "särskilt uttalande"
        case .alternateStatement: "ersättaryttrande"
        case .voteExplanation: "röstförklaring"
        case .confirmedAtOnce: "omedelbart justerad"
        case .confirmed: "justerat"
        case .notConfirmed: "ej justerat"
        case .certification: "bestyrkande"
        case .partyMembers: "partiets ledamöter"
        case .remainingMembers: "övriga"
        case .draft: "utkast"
        case .summons: "kallelse"
        case .secretItem: "hemlig paragraf"
        case .completeEdition: "fullständig utgåva"
        case .withholds: "utelämnade uppgifter"
        case .replacesNames: "utbytta namn"
        case .withheld: "utelämnat"
        case .mask: "mask"
        case .servesFor: "tjänstgör för"
        case .servesAt: "tjänstgör vid"
        case .announced: "anslag"
        case .documentDraft: "utkast till handling"
        case .proposedOpinion: "föreslaget yttrande"
        case .givenOpinion: "antaget yttrande"
        case .faultyDraft: "utkast med fel"
        }
    }
}

/// The wording of a sentence: text with holes in braces. What stands in square brackets is left out when a hole in it
/// is empty: `Mot beslutet[ i {gäller}] reserverar sig {av}.` A backslash makes the sign after it a sign like others.
package struct SentenceTemplate: Sendable {
    private enum Piece: Sendable {
        case text(String)
        case hole(String)
        case optional([Piece], holes: [String])
    }

    private let pieces: [Piece]

    /// A template of nothing.
    static let empty = SentenceTemplate(pieces: [])

    private init(pieces: [Piece]) { self.pieces = pieces }

    /// The text, when it has no holes: what most headings are.
    var fixedText: String? {
        guard pieces.count <= 1 else { return nil }
        return switch pieces.first {
        case nil: ""
        case .text(let text): text
        case .hole, .optional: nil
        }
    }

    /// How a template can be wrong.
    package enum ReadingError: Error {
        /// A brace or a bracket without its other half, or one inside its own kind.
        case unbalanced
    }

    /// Reads a template once, so that filling it is joining.
    package init(reading text: String) throws(ReadingError) {
        var rest = Substring(text).utf8
        pieces = try SentenceTemplate.pieces(of: &rest, inBrackets: false)
    }

    private static func pieces(
        of rest: inout Substring.UTF8View, inBrackets: Bool
    ) throws(ReadingError) -> [Piece] {
        var pieces: [Piece] = []
        while let sign = rest.first {
            switch sign {
            case UInt8(ascii: "{"):
                guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { throw .unbalanced }
                pieces.append(.hole(String(Substring(rest[..<end].dropFirst()))))
                rest = rest[end...].dropFirst()
            case UInt8(ascii: "[") where !inBrackets:
                rest.removeFirst()
                let inner = try SentenceTemplate.pieces(of: &rest, inBrackets: true)
                pieces.append(.optional(inner, holes: holes(of: inner)))
                guard rest.popFirst() == UInt8(ascii: "]") else { throw .unbalanced }
            case UInt8(ascii: "]") where inBrackets:
                return pieces
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "}"):
                throw .unbalanced
            case UInt8(ascii: "\\"):
                rest.removeFirst()
                guard !rest.isEmpty else { throw .unbalanced }
                pieces.append(.text(takeText(from: &rest)))
            default:
                pieces.append(.text(takeText(from: &rest)))
            }
        }
        return pieces
    }

    /// Takes a sign, whatever it is, and what follows it to the next that means something.
    private static func takeText(from rest: inout Substring.UTF8View) -> String {
        let end = rest.dropFirst().firstIndex(where: marks.contains) ?? rest.endIndex
        defer { rest = rest[end...] }
        return String(Substring(rest[..<end]))
    }

    private static let marks: ByteSet = "{}[]\\"

    /// The names of the holes, in order.
    package var holes: [String] { SentenceTemplate.holes(of: pieces) }

    private static func holes(of pieces: [Piece]) -> [String] {
        pieces.flatMap { piece -> [String] in
            switch piece {
            case .text: []
            case .hole(let name): [name]
            case .optional(_, let holes): holes
            }
        }
    }

    /// The sentence with its holes filled; a hole without a value is empty.
    package func filled(_ values: KeyValuePairs<String, [Inline]>) -> [Inline] {
        var line: [Inline] = []
        for piece in pieces { SentenceTemplate.append(piece, to: &line, values) }
        return line
    }

    private static func append(_ piece: Piece, to line: inout [Inline], _ values: KeyValuePairs<String, [Inline]>) {
        switch piece {
        case .text(let text):
            line.appendJoining([.text(text)])
        case .hole(let name):
            line.appendJoining(value(of: name, in: values))
        case .optional(let pieces, let holes):
            guard holes.allSatisfy({ !value(of: $0, in: values).isEmpty }) else { return }
            for piece in pieces { append(piece, to: &line, values) }
        }
    }

    private static func value(of name: String, in values: KeyValuePairs<String, [Inline]>) -> [Inline] {
        values.first { $0.key == name }?.value ?? []
    }
}
