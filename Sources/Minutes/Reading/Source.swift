package import Diagnostics
import Documents
import HouseStyles
import Schema
package import Syntax

/// What a source file is: its keys say it, not its name.
package indirect enum Source: Sendable {
    /// One § of the minutes: in a meeting everything that is no such document.
    case item(AgendaItem)
    /// A document in a matter: its `slag` names one.
    case document(CaseDocument)

    /// Reads a source file. What could be read is in the value, however many faults there are; nil when there is nothing.
    ///
    /// - Parameter number: the one that a § has by its place in the meeting, if it does not say one.
    package static func reading(
        _ parsed: Diagnosed<SyntaxTree>, in context: MeetingContext, numbered number: ParagraphNumber? = nil
    ) -> Diagnosed<Source?> {
        guard case .mapping(let mapping)? = parsed.value.root,
            let kind = DocumentKind(of: mapping, in: parsed.value.file)
        else {
            let read = AgendaItem.reading(parsed, in: context, numbered: number)
            if read.value?.number == nil, let unclear = unclear(parsed) { return Diagnosed(nil, [unclear]) }
            return Diagnosed(read.value.map(Source.item), read.diagnostics)
        }
        let read = CaseDocument.reading(parsed, as: kind, in: context)
        return Diagnosed(read.value.map(Source.document), read.diagnostics)
    }

    /// Whether a source file is a document in a matter and no §.
    package static func isDocument(_ tree: SyntaxTree) -> Bool {
        guard case .mapping(let mapping)? = tree.root else { return false }
        return DocumentKind(of: mapping, in: tree.file) != nil
    }

    /// What there is to say of a file without a number whose keys do not tell what it is. A file with a decision is a §
    /// that lacks its number, and is told so.
    private static func unclear(_ parsed: Diagnosed<SyntaxTree>) -> Diagnostic? {
        guard case .mapping(let mapping)? = parsed.value.root, !parsed.hasErrors else { return nil }
        var kind: Scalar?
        for entry in mapping.entries {
            let key = canonicalKey(entry.key.text)
            let place = AgendaItem.fields.place(of: key)
            if place == placeOfKind, case .scalar(let word) = entry.value, !word.isMissing { kind = word }
            if place == placeOfNumber || place == placeOfDecision { return nil }
            if place == nil, nearestWord(to: key, among: ["paragraf", "slag", "beslut"]) != nil { return nil }
        }
        guard let kind else { return Diagnostic(SourceFault.neither, at: SourceRange(at: mapping.range.start)) }
        let text = canonicalKey(kind.text)
        let known = AgendaItem.Kind.choices.flatMap { [$0.word] + $0.synonyms }
        guard !known.contains(where: { "\($0)" == text }) else { return nil }
        let words = AgendaItem.Kind.choices.map(\.word) + DocumentKind.choices.map(\.word)
        return Diagnostic(
            SchemaFault.unknownWord, at: kind.range, facts: [.word("slag"), .words(words)],
            suggestion: nearestWord(to: text, among: words).map(Fact.word))
    }

    private static let placeOfKind = AgendaItem.fields.place(of: "slag")
    private static let placeOfNumber = AgendaItem.fields.place(of: "paragraf")
    private static let placeOfDecision = AgendaItem.fields.place(of: "beslut")

    /// What the source is called by its kind, and by the number that its file begins with: `07-tjansteskrivelse`.
    package func discreetName(numbered file: SourceFile) -> String {
        let kind =
            switch self {
            case .item: "paragraf"
            case .document(let document): document.anchor.text
            }
        return file.leadingNumber.isEmpty ? kind : file.leadingNumber + "-" + kind
    }

    /// The number of a §; a document in a matter has none.
    package var number: String? {
        switch self {
        case .item(let item): item.number?.value
        case .document: nil
        }
    }
}

extension DocumentKind {
    /// The kind of document that `slag` names, if it names one.
    init?(of mapping: Mapping, in file: SourceFile) {
        let entry = mapping.firstEntry { file.isKindKey(at: $0) }
        guard case .scalar(let word)? = entry?.value else { return nil }
        let text = canonicalKey(word.text)
        let choice = DocumentKind.choices.first { ([$0.word] + $0.synonyms).contains { "\($0)" == text } }
        guard let choice else { return nil }
        self = choice.meaning
    }
}

extension SourceFile {
    /// Whether a key is `slag`, in whatever case and quotes: asked of every key of every source.
    fileprivate func isKindKey(at range: SourceRange) -> Bool {
        guard range.end - range.start >= 4, range.end <= bytes.count else { return false }
        switch bytes[range.start] {
        case UInt8(ascii: "s"), UInt8(ascii: "S"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard range.end - range.start <= 6 else { return false }
            let letters = bytes[range.start..<range.end].filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
            return letters.map { $0 | 0x20 } == Array("slag".utf8)
        default: return false
        }
    }
}
