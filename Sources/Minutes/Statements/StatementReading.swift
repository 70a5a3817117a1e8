package import Diagnostics
import Schema
import Syntax

/// How a statement can be written so that nobody knows whose it is.
package enum StatementFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [nobody, sentence, reservesWithoutPart]

    /// A statement is somebody's.
    package static let nobody = Fault(
        "statement-of-nobody", .error, Wording(sv: "här står inte vem det gäller", en: "it does not say whose this is"),
        remedy: Wording(
            sv: "skriv av: Namn Efternamn (P), eller hela meningen under text",
            en: "write av: Name Surname (P), or the whole sentence below text"))

    static let sentence = Fault(
        "sentence-for-names", .error,
        Wording(sv: "«» är en mening, men här står bara namn", en: "«» is a sentence, but only names stand here"))

    /// Who took part in deciding a matter may enter a reservation (kommunallagen 4 kap. 27 §), and nobody else.
    package static let reservesWithoutPart = Fault(
        "reserves-without-taking-part", .error,
        Wording(
            sv: "«» reserverar sig men deltar inte i beslutet",
            en: "«» enters a reservation but takes no part in the decision"),
        remedy: Wording(
            sv: "skriv gäller: under den ena, om de avser olika delar av beslutet",
            en: "write gäller: below one of them, if they concern different parts of the decision"),
        related: Wording(sv: "att personen inte deltar står här", en: "that the person takes no part stands here"))

    /// Puts the sentence below `text`, where whole sentences stand.
    static func asText(_ sentence: Scalar, isInList: Bool) -> Fix {
        Fix(
            Wording(sv: "lägg meningen under text", en: "put the sentence below text"),
            [Edit(SourceRange(at: sentence.range.start), isInList ? "text: " : "\n  - text: ")], isSafe: false)
    }
}

extension Form where Content == [Statement] {
    /// People, or a list of people and mappings. Bare names share one sentence; a mapping has its own.
    static var statements: Form {
        Form(.list(of: .either([.text, Statement.mapping.shape]))) { value, reader in
            var statements: [Statement] = []
            var place = 0
            var named: [People] = []
            var half: SourceRange?
            let isInList = if case .sequence = value { true } else { false }
            for value in value.elements where !isInList || reader.isWritten(value) {
                guard case .scalar(let scalar) = value else {
                    let statement = Statement.reading(value, as: Statement.mapping, &reader)
                    if let statement { statements.append(statement) }
                    continue
                }
                guard !scalar.isSentence else {
                    let fix = StatementFault.asText(scalar, isInList: isInList)
                    reader.report(Diagnostic(StatementFault.sentence, at: scalar.range, fix: fix))
                    continue
                }
                if named.isEmpty {
                    place = statements.count
                    statements.append(Statement(range: scalar.range))
                }
                named.append(reader.people(scalar, after: &half))
            }
            reader.report(half: &half)
            if let people = People(joining: named) { statements[place].people = people }
            return statements
        }
    }

    /// Prose, or a list of texts and mappings.
    static var notes: Form {
        Form(.list(of: .either([.prose, Statement.noteMapping.shape]))) { value, reader in
            let isInList = if case .sequence = value { true } else { false }
            return value.elements.compactMap { value in
                guard !isInList || reader.isWritten(value) else { return nil }
                guard case .scalar(let scalar) = value else {
                    return Statement.reading(value, as: Statement.noteMapping, &reader)
                }
                return Form<Passage>.prose.read(value, &reader).map { Statement(text: $0, range: scalar.range) }
            }
        }
    }
}

extension Scalar {
    /// Whether the text is a sentence and not a row of names: it ends with a full stop after an ordinary word.
    fileprivate var isSentence: Bool {
        guard style == .plain || style == .doubleQuoted || style == .singleQuoted else { return false }
        let words = text.split(separator: " ")
        guard let last = words.last, words.count > 3, last.hasSuffix("."), last != "m.fl." else { return false }
        return last.first?.isLowercase == true
    }
}

extension Value {
    /// The values of a sequence, or the one value that stands alone.
    var elements: [Value] {
        switch self {
        case .sequence(let items): Array(items.values)
        case .scalar, .mapping: [self]
        }
    }
}

extension Statement {
    fileprivate static func reading(_ value: Value, as form: Form<Statement>, _ reader: inout Reader) -> Statement? {
        guard let statement = form.read(value, &reader) else { return nil }
        if statement.people == nil, statement.text == nil { reader.report(StatementFault.nobody, at: statement.range) }
        return statement
    }
}

extension Statement {
    fileprivate static let mapping = Form.mapping({ fields }, empty: { Statement(range: $0) })
    fileprivate static let noteMapping = Form.mapping({ noteFields }, named: "Note", empty: { Statement(range: $0) })

    /// The keys of a statement, in which somebody gives reasons.
    static let fields = fields(
        Field(
            "motivering", "motiveringar", "lydelse", "lydelser", at: \.ownWords, as: .verbatim,
            help: Wording(sv: "Deras egna ord, tecken för tecken", en: "Their own words, to the letter"),
            example: "motivering: Kostnaden för driften saknas."))

    /// The keys of a note, which has a wording.
    static let noteFields = fields(
        Field(
            "lydelse", "lydelser", "motivering", "motiveringar", at: \.ownWords, as: .verbatim,
            help: Wording(sv: "Deras egna ord, tecken för tecken", en: "Their own words, to the letter"),
            example: "lydelse: Vi ser gärna att nämnden tar fram regler för bidragen."))

    private static func fields(_ ownWords: Field<Statement>) -> Fields<Statement> {
        Fields<Statement>([
            Field(
                "av", at: \.people, as: .people,
                help: Wording(sv: "Vem eller vilka det gäller", en: "Who it is about"), example: "av: Edvin Krantz (L)"),
            Field(
                "gäller", at: \.concerns, as: .text,
                help: Wording(
                    sv: "Den del av beslutet som det gäller", en: "The part of the decision that it is about"),
                example: "gäller: punkt 3"),
            Field(
                "till förmån för", at: \.inFavourOf, as: .text,
                help: Wording(sv: "Vad man reserverar sig till förmån för", en: "In favour of what"),
                example: "till förmån för: eget förslag"),
            Field(
                "att", "att-sats", "att-satser", at: \.clauses, as: .list(of: .clause),
                help: Wording(sv: "Egna satser utan \"att\" och slutpunkt", en: "Clauses of their own without \"att\""),
                example: "att: [tillstyrka motionen]"),
            Field(
                "punkter", "punkt", at: \.points, as: .points,
                help: Wording(sv: "Egna punkter i hela meningar", en: "Points of their own, whole sentences"),
                example: "punkter: [Nämnden avslår ansökan.]"),
            ownWords,
            Field(
                "bilaga", "bilagor", at: \.appendix, as: .text,
                help: Wording(sv: "Bilagan där texten finns", en: "The appendix that has the text"),
                example: "bilaga: 2"),
            Field(
                "text", "texter", at: \.text, as: .prose,
                help: Wording(
                    sv: "Egen text i stället för standardmeningen", en: "A text instead of the standard sentence"),
                example: "text: Edvin Krantz (L) deltar bara i frågan om återremiss."),
        ])
    }
}
