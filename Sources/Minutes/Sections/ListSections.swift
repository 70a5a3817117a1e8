package import Diagnostics
import Documents
import HouseStyles
import Schema
import Syntax

/// The parts that are lists of short texts.
extension SectionType {
    static let earlierHandling = texts(
        .earlierHandling, .earlierHandling, "ärendets behandling", "tidigare behandlingar", at: \.earlierHandling,
        help: Wording(sv: "Var ärendet har varit förut", en: "Where the matter has been before"),
        example: "tidigare behandling: Bordlagt 2031-03-04, § 88")

    static let documents = texts(
        .documents, .documents, "beslutsunderlag", "handlingar", "handling", "underlag för beslut", at: \.documents,
        help: Wording(sv: "Handlingarna som beslutet vilar på", en: "The documents that the decision rests on"),
        example: "underlag: [Hamnförvaltningens tjänsteutlåtande 2031-04-22]")

    static let dispatch = recipients(
        .dispatch, .dispatch, "expediering", "expedieringar", "skickas till", at: \.dispatch,
        help: Wording(sv: "Vilka som får beslutet", en: "Who is sent the decision"),
        example: "expedieras: [Hamnnämnden (återremiss)]")

    static let forExecution = recipients(
        .forExecution, .forExecution, at: \.forExecution,
        help: Wording(sv: "Vilka som ska verkställa beslutet", en: "Who is to carry out the decision"),
        example: "för verkställighet: Hamnförvaltningen")

    static let forKnowledge = recipients(
        .forKnowledge, .forKnowledge, at: \.forKnowledge,
        help: Wording(sv: "Vilka som får beslutet för kännedom", en: "Who is to know the decision"),
        example: "för kännedom: [Cykelklubben Tandem]")

    static let service = recipients(
        .service, .service, "delgivning", "delgivningar", at: \.service,
        help: Wording(sv: "Vilka som ska delges beslutet", en: "Who is to be served the decision"),
        example: "delges: Sökanden")

    static let publication = recipients(
        .publication, .publication, "kungörelse", "kungörelser", at: \.publication,
        help: Wording(sv: "Var beslutet kungörs", en: "Where the decision is published"),
        example: "kungörs: Post- och Inrikes Tidningar")

    /// A part that is a list of texts.
    private static func texts(
        _ part: Part, _ label: Label, _ synonyms: StaticString...,
        at path: any WritableKeyPath<AgendaItem, [Phrase]?> & Sendable, help: Wording, example: StaticString
    ) -> SectionType {
        SectionType(part, synonyms, at: path, as: .documents, help: help, example: example) { texts, page in
            [Chapter(label, count: texts.count, [.list(of: texts, &page)])]
        }
    }

    /// A part that is a list of recipients.
    private static func recipients(
        _ part: Part, _ label: Label, _ synonyms: StaticString...,
        at path: any WritableKeyPath<AgendaItem, [Phrase]?> & Sendable, help: Wording, example: StaticString
    ) -> SectionType {
        SectionType(part, synonyms, at: path, as: .list(of: .recipient), help: help, example: example) { texts, page in
            [Chapter(label, [.list(of: texts, &page)])]
        }
    }
}

extension Block {
    /// Each text on a line of its own; a single one is a paragraph.
    static func list(of texts: [Phrase], _ page: inout Page) -> Block {
        guard texts.count != 1 else { return .paragraph(page.place(texts[0])) }
        return .list(List(.bullet, texts.map { List.Item([.paragraph(page.place($0))]) }))
    }
}

/// How a reference to a document can come apart.
package enum ReferenceFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [splitByComma]

    static let splitByComma = Fault(
        "reference-split-by-comma", .error,
        Wording(
            sv: "«» blir en egen rad, för inom hakparenteser skiljer kommat rader åt",
            en: "«» becomes a line of its own, for within brackets a comma divides lines"),
        remedy: Wording(
            sv: "skriv en handling på varje rad, med streck framför",
            en: "write one document on each line, with a dash before it"))
}

extension Form where Content == [Phrase] {
    /// References to documents and decisions: `Arbetsutskottet 2031-04-22, § 41`.
    static var documents: Form {
        let list = Form.list(of: .text)
        return Form(list.shape) { value, reader in
            guard let phrases = list.read(value, &reader) else { return nil }
            if case .sequence(let items) = value, items.isFlow {
                for phrase in phrases where phrase.plainText.hasPrefix("§") {
                    reader.report(ReferenceFault.splitByComma, at: phrase.range)
                }
            }
            return phrases
        }
    }
}

/// How recipients can be written so that one of them is lost.
package enum RecipientFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [commas]

    static let commas = Fault(
        "recipients-with-commas", .warning,
        Wording(
            sv: "«» är en enda mottagare, för den delas inte vid kommat",
            en: "«» is one recipient, for it is not divided at the comma"),
        remedy: Wording(
            sv: "skriv en mottagare på varje rad, med streck framför",
            en: "write one recipient on each line, with a dash before it"))
}

extension Form where Content == Phrase {
    /// A recipient, with a note in brackets if wanted.
    static var recipient: Form {
        Form(.text) { value, reader in
            guard let phrase = Form<Phrase>.text.read(value, &reader) else { return nil }
            if hasCommaOutsideBrackets(phrase.plainText), !hasPostalAddress(phrase.plainText) {
                reader.report(RecipientFault.commas, at: phrase.range)
            }
            return phrase
        }
    }

    /// Whether a number of a street or a box stands in it: commas belong to addresses.
    private static func hasPostalAddress(_ text: String) -> Bool { text.utf8.contains { 0x30...0x39 ~= $0 } }

    private static func hasCommaOutsideBrackets(_ text: String) -> Bool {
        var depth = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: ",") where depth <= 0: return true
            default: break
            }
        }
        return false
    }
}
