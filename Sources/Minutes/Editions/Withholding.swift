import Diagnostics
import Documents
import HouseStyles
import Schema
import Syntax

/// One way of withholding: what it takes away from a source before the public's edition is read.
struct Withholding: Sendable {
    /// What it is called in tests.
    let name: StaticString
    /// Takes it away.
    let apply: @Sendable (inout Redaction) -> Void
}

extension Withholding: Equatable {
    static func == (left: Withholding, right: Withholding) -> Bool { "\(left.name)" == "\(right.name)" }

    /// All there are, in the order in which they are applied: a text is masked before something that it stands in goes
    /// away, and names are replaced in what is left.
    static let filters: [Withholding] = [markedText, points, appendices, everything, sections, names]

    /// Spans that are marked in texts.
    private static let markedText = Withholding(name: "marked-text") { redaction in
        let masks = Masks(redaction.mask)
        for text in redaction.markings.texts {
            let edits = text.spans.map { span in (span.range, masks.words(for: span, in: text.content.bytes)) }
            redaction.overlay.replace(text.scalar, with: text.content.replacing(edits))
            for span in text.spans { redaction.remember(span, in: text) }
            for span in text.spans where span.substitute == nil && text.content.bytes.isInAddress(span) {
                redaction.report(SchemaFault.unreadableWithoutSecret, at: text.content.range(of: span.range))
            }
        }
    }

    /// Points with a ground of their own.
    private static let points = Withholding(name: "points") { redaction in
        redaction.withholdMappings(ofKind: Point.fields, content: "punkt")
    }

    /// Appendices with a ground of their own.
    private static let appendices = Withholding(name: "appendices") { redaction in
        redaction.withholdMappings(ofKind: Appendix.fields, content: "titel")
    }

    /// The whole source, but for what belongs to the meeting and what is shown all the same.
    private static let everything = Withholding(name: "everything") { redaction in
        guard let provision = redaction.secrecy?.ofEverything, case .mapping(let root)? = redaction.opened.root else {
            return
        }
        let shown = redaction.keys.publicKeys.union(provision.shown?.map(\.value) ?? []).union(["sekretess"])
        for entry in root.entries where !(redaction.keys.canonical(entry.key).map(shown.contains) ?? false) {
            redaction.withhold(entry)
        }
    }

    /// Sections, by their keys, also in the rounds of the handling.
    private static let sections = Withholding(name: "sections") { redaction in
        let keys = redaction.withheldKeys
        guard !keys.isEmpty, case .mapping(let root)? = redaction.opened.root else { return }
        for entry in root.entries {
            guard let key = redaction.keys.canonical(entry.key) else { continue }
            if keys.contains(key) { redaction.withhold(entry) }
            guard key == "\(Part.handling.key)" else { continue }
            for case .mapping(let round) in entry.value.elements {
                for entry in round.entries where redaction.keys.canonical(entry.key).map(keys.contains) ?? false {
                    redaction.withhold(entry)
                }
            }
        }
    }

    /// Names that the public reads other words for.
    private static let names = Withholding(name: "names") { redaction in
        guard case .mapping(let root)? = redaction.opened.root, !redaction.pseudonyms.isEmpty else { return }
        let replacer = NameReplacer(redaction.pseudonyms, mask: redaction.mask)
        redaction.replaceNames(.mapping(root), by: replacer)
        for pseudonym in redaction.pseudonyms {
            guard let name = pseudonym.name else { continue }
            redaction.secrets += Secret.name(ofPerson: name.value).map { ($0, name.range) }
        }
        for entry in root.entries where redaction.keys.canonical(entry.key) == "avidentifiera" {
            redaction.overlay.omit(entry)
        }
    }
}

extension Redaction {
    /// What the public reads in place of a span, as Markdown: the author's words for all of them, or those of the house.
    fileprivate var mask: [UInt8] {
        if let words = opened.content(at: secrecy?.provisions.first { $0.holds(.marked) }?.substitute?.range) {
            return words.bytes
        }
        return style.clause(.mask).plainText.escapedForMarkdown
    }

    /// The keys that are withheld by themselves. The handling is all of its rounds.
    var withheldKeys: Set<String> {
        let scopes = (secrecy?.provisions ?? []).flatMap { $0.scopes ?? [] }
        let keys = scopes.compactMap { scope in if case .key(let key) = scope.value { key } else { nil } }
        return keys.contains("\(Part.handling.key)")
            ? Set(keys).union(Round.keys.map { "\($0.key)" }) : Set(keys)
    }

    fileprivate mutating func remember(_ span: Span, in text: Markings.Text) {
        let secret = Array(text.content.bytes[span.secret])
        let place = text.content.range(of: span.range)
        let plain = PlainTexts(ofMarkdown: secret)
        for words in Set([String(decoding: secret, as: UTF8.self)] + plain.words + plain.addresses) {
            secrets += Secret.marked(words).map { ($0, place) }
        }
    }

    /// Puts the public's words in place of each mapping that has a ground of its own; only its number stays.
    fileprivate mutating func withholdMappings<Root>(ofKind fields: Fields<Root>, content: String) {
        guard case .mapping(let root)? = opened.root else { return }
        for entry in root.entries where !keys.isOfSecrecy(entry.key) {
            withholdMappings(in: entry.value, ofKind: fields, content: content)
        }
    }

    private mutating func withholdMappings<Root>(in value: Value, ofKind fields: Fields<Root>, content: String) {
        switch value {
        case .scalar: return
        case .sequence(let items):
            for item in items.values { withholdMappings(in: item, ofKind: fields, content: content) }
        case .mapping(let mapping):
            func entry(_ key: String) -> Entry? {
                mapping.entries.first { entry in
                    fields.place(of: entry.key.text).map { "\(fields.all[$0].key)" == key } ?? false
                }
            }
            if let secrecy = entry("sekretess"), let content = entry(content) {
                withhold(mapping, content: content, number: entry("nummer"), secrecy, substitute: entry("i stället"))
            } else {
                for entry in mapping.entries {
                    withholdMappings(in: entry.value, ofKind: fields, content: content)
                }
            }
        }
    }

    private mutating func withhold(
        _ mapping: Mapping, content: Entry, number: Entry?, _ secrecy: Entry, substitute: Entry?
    ) {
        let kept = [content, number, secrecy, substitute].compactMap { $0?.key.range }
        for entry in mapping.entries where !kept.contains(entry.key.range) { withhold(entry) }
        guard case .scalar(let text) = content.value else { return withhold(content) }
        remember(content.value, below: canonicalKey(content.key.text))
        var ground: LegalGround?
        if case .scalar(let citation) = secrecy.value { ground = LegalGround(citation.text) }
        add(ground)
        if case .scalar(let words)? = substitute?.value, !words.text.isEmpty {
            overlay.replace(text, with: overlay.replacement(of: words) ?? words.content)
        } else {
            let words = style.sentence(.withheld, ["grund": [.text(ground?.text ?? "")]]).plainText
            overlay.replace(text, with: Content(words.escapedForMarkdown, for: text.range))
        }
    }

    /// Replaces the names in each text that is left; what the source says of its secrecy is text too.
    fileprivate mutating func replaceNames(_ value: Value, by replacer: NameReplacer) {
        switch value {
        case .scalar(let scalar):
            let content = overlay.replacement(of: scalar) ?? scalar.content
            let edits = replacer.edits(in: content.bytes)
            if !edits.isEmpty { overlay.replace(scalar, with: content.replacing(edits)) }
        case .sequence(let items):
            for item in items.values { replaceNames(item, by: replacer) }
        case .mapping(let mapping):
            for entry in mapping.entries { replaceNames(entry.value, by: replacer) }
        }
    }
}

extension SyntaxTree {
    /// The text of the scalar at a place.
    fileprivate func content(at range: SourceRange?) -> Content? {
        guard let range, let root else { return nil }
        return root.scalar(at: range)?.content
    }
}

extension Value {
    fileprivate func scalar(at range: SourceRange) -> Scalar? {
        switch self {
        case .scalar(let scalar): scalar.range == range ? scalar : nil
        case .sequence(let items): items.values.lazy.compactMap { $0.scalar(at: range) }.first
        case .mapping(let mapping): mapping.entries.lazy.compactMap { $0.value.scalar(at: range) }.first
        }
    }
}

extension String {
    /// The text as Markdown that says just that: no sign in it means anything.
    var escapedForMarkdown: [UInt8] {
        utf8.flatMap { byte -> [UInt8] in
            let isSign = (0x21...0x7E).contains(byte) && !(0x30...0x39 ~= byte || 0x41...0x5A ~= byte & 0xDF)
            return isSign ? [UInt8(ascii: "\\"), byte] : [byte]
        }
    }
}
