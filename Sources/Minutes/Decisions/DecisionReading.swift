package import Diagnostics
import Documents
import Schema
import Syntax

/// How a decision can be written so that it says something else than was meant.
package enum DecisionFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        mixedForms, noContent, severalContents, numberTyped, bulletTyped, conjunctionTyped, sameForDecision,
        clauseAsPoint,
    ]

    static let mixedForms = Fault(
        "mixed-decision", .error,
        Wording(sv: "här blandas punkter och nycklar", en: "points and keys are mixed here"),
        remedy: Wording(
            sv: "skriv antingen bara punkter eller bara grupper med punkter, att, text eller valda",
            en: "write either points alone, or groups with punkter, att, text or valda alone"))

    static let noContent = Fault(
        "empty-decision", .error, Wording(sv: "gruppen saknar innehåll", en: "the group has no content"),
        remedy: Wording(sv: "skriv text, punkter, att eller valda", en: "write text, punkter, att or valda"))

    static let severalContents = Fault(
        "several-contents", .error,
        Wording(
            sv: "gruppen har mer än ett av text, punkter, att och valda",
            en: "the group has more than one of text, punkter, att and valda"),
        remedy: Wording(sv: "dela den i flera grupper", en: "divide it into several groups"))

    static let numberTyped = Fault(
        "typed-number", .error, Wording(sv: "«» skrivs ut av husstilen", en: "«» is printed by the house style"))

    static let bulletTyped = Fault(
        "typed-bullet", .error,
        Wording(
            sv: "«» är ett punkttecken, som husstilen skriver ut", en: "«» is a bullet, which the house style prints"))

    /// The word att where it is printed anyhow.
    package static let conjunctionTyped = Fault(
        "typed-att", .error,
        Wording(
            sv: "«» skrivs ut av husstilen, så det skulle stå två gånger",
            en: "«» is printed by the house style, so it would stand twice"))

    static let sameForDecision = Fault(
        "same-as-decision", .error,
        Wording(sv: "'likalydande' får bara stå i ett förslag", en: "'likalydande' may stand in a proposal only"),
        remedy: Wording(sv: "skriv beslutet i sin helhet", en: "write the decision in full"))

    /// A clause among whole sentences.
    package static let clauseAsPoint = Fault(
        "clause-as-point", .warning,
        Wording(
            sv: "punkten börjar med \"att\", men ingen inledning säger vem som beslutar",
            en: "the point begins with \"att\", but no lead-in says who decides"),
        remedy: Wording(
            sv: "skriv satserna under nyckeln att, utan ordet att: husstilen skriver inledningen",
            en: "write the clauses below the key att, without the word: the house style makes the lead-in"))

    /// Reports a clause among whole sentences, unless a lead-in of the author's own stands before it.
    static func checkClauses(of decision: Decision?, _ reader: inout Reader) {
        guard case .groups(let groups)? = decision else { return }
        for group in groups where group.leadIn == nil {
            for point in group.points ?? [] where point.beginsAsClause {
                reader.report(clauseAsPoint, at: SourceRange(at: point.range.start))
            }
        }
    }

    static let remove = Wording(sv: "ta bort det", en: "remove it")
}

extension Form where Content == Decision {
    /// A decision or a proposal, in any of the four ways of writing it.
    static var decision: Form {
        Form(.either([.prose, .list(of: Form<Point>.point.shape), .list(of: Form<Decision.Group>.group.shape)])) {
            value, reader in
            switch value {
            case .scalar:
                return Form<Passage>.prose.read(value, &reader).map(Decision.prose)
            case .mapping:
                return Form<Decision.Group>.group.read(value, &reader).map { .groups([$0]) }
            case .sequence(let items):
                return groups(items, &reader)
            }
        }
    }

    private static func groups(_ items: Items, _ reader: inout Reader) -> Decision? {
        let values = Array(items.values)
        let isGroup = values.map { value in
            if case .mapping(let mapping) = value {
                !mapping.entries.contains { canonicalKey($0.key.text) == "punkt" }
            } else {
                false
            }
        }
        if isGroup.allSatisfy({ $0 }) {
            return .groups(values.compactMap { Form<Decision.Group>.group.read($0, &reader) })
        }
        guard !isGroup.contains(true) else {
            reader.report(DecisionFault.mixedForms, at: items.range)
            return .groups([Decision.Group(range: items.range)])
        }
        let points = Form<[Point]>.points.read(.sequence(items), &reader)
        return .groups([Decision.Group(points: points, range: items.range)])
    }
}

extension Form where Content == [Point] {
    /// Points, each with a number of its own.
    static var points: Form {
        let list = Form.list(of: .point)
        return Form(list.shape) { value, reader in
            let points = list.read(value, &reader)
            points?.checkNumbers(&reader)
            return points
        }
    }
}

extension Form where Content == Point {
    /// A point: its text, or a mapping that has it as `punkt`.
    static var point: Form {
        Form(.either([.prose, Point.mapping.shape])) { value, reader in
            switch value {
            case .scalar(let scalar):
                if scalar.isMissing {
                    reader.report(SchemaFault.missingValue, at: scalar.range)
                    return nil
                }
                return Form<Passage>.pointText.read(value, &reader).map { Point(content: $0, range: scalar.range) }
            case .mapping:
                let point = Point.mapping.read(value, &reader)
                reader.checkSubstitute(point?.substitute, point?.secrecy)
                return point
            case .sequence:
                reader.reportWrongShape(of: value, wanted: .text)
                return nil
            }
        }
    }
}

extension Form where Content == Passage {
    /// What a point says: Markdown, without the number or bullet that the house style prints.
    static var pointText: Form {
        Form(.prose) { value, reader in
            if case .scalar(let scalar) = value { PointMark.check(scalar, &reader) }
            return prose.read(value, &reader)
        }
    }
}

extension Form where Content == Phrase {
    /// A clause, to which the house style adds "att" and the mark at the end.
    static var clause: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            PointMark.check(scalar, isClause: true, &reader)
            return reader.phrase(scalar)
        }
    }
}

/// What somebody used to Word types first in a point.
private enum PointMark {
    static func check(_ scalar: Scalar, isClause: Bool = false, _ reader: inout Reader) {
        let content = scalar.content
        guard let mark = mark(in: content.bytes, isClause: isClause) else { return }
        let range = content.range(of: 0..<mark.length)
        var end = mark.length
        while end < content.bytes.count, content.bytes[end] == UInt8(ascii: " ") { end += 1 }
        let fix = Fix(DecisionFault.remove, [Edit(content.range(of: 0..<end), "")])
        reader.report(Diagnostic(mark.fault, at: range, fix: fix))
    }

    private static func mark(in bytes: [UInt8], isClause: Bool) -> (fault: Fault, length: Int)? {
        if let length = numberLength(bytes) { return (DecisionFault.numberTyped, length) }
        for bullet in ["– ", "• ", "— ", "▪ "] where bytes.starts(with: bullet.utf8) {
            return (DecisionFault.bulletTyped, bullet.utf8.count - 1)
        }
        if isClause, bytes.starts(with: "att ".utf8) || bytes.starts(with: "Att ".utf8) {
            return (DecisionFault.conjunctionTyped, 3)
        }
        return nil
    }

    /// The length of `12.`, `12)`, `a)` followed by a space.
    private static func numberLength(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count, index < 3, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
            index += 1
        }
        let isDigits = index > 0
        if !isDigits, let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { index = 1 }
        guard index > 0, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: " "),
            bytes[index] == UInt8(ascii: ")") || (isDigits && bytes[index] == UInt8(ascii: "."))
        else { return nil }
        return index + 1
    }
}

extension Point {
    fileprivate var beginsAsClause: Bool {
        guard case .paragraph(let inlines, role: _, anchor: _)? = content?.blocks.first,
            case .text(let text)? = inlines.first
        else { return false }
        return text.utf8.starts(with: "att ".utf8)
    }
}
