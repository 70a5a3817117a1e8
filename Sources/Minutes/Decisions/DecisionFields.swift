import Diagnostics
import Schema

extension Form where Content == Decision.Group {
    /// One body's decision, or its proposal to another.
    static var group: Form {
        Form(Decision.Group.mapping.shape) { value, reader in
            guard let group = Decision.Group.mapping.read(value, &reader) else { return nil }
            let contents = [
                group.text != nil, group.points != nil, group.clauses != nil, group.elected != nil,
                group.isSameAsDecision?.value == true,
            ]
            switch contents.count(where: { $0 }) {
            case 0: reader.report(DecisionFault.noContent, at: group.range)
            case 1: break
            default: reader.report(DecisionFault.severalContents, at: group.range)
            }
            return group
        }
    }
}

extension Decision.Group {
    fileprivate static let mapping = Form.mapping({ fields }, empty: { Decision.Group(range: $0) })

    static let fields = Fields<Decision.Group>([
        Field(
            "organ", "nämnd", "nämnder", at: \.body, as: .text,
            help: Wording(sv: "Organet som beslutar", en: "The deciding body"),
            example: "organ: hamnnämnden"),
        Field(
            "till", at: \.recipient, as: .text,
            help: Wording(sv: "Organet som förslaget går till", en: "The body that the proposal goes to"),
            example: "till: kommunfullmäktige"),
        Field(
            "från", at: \.sender, as: .text, help: Wording(sv: "Vems förslag det är", en: "Whose proposal it is"),
            example: "från: hamnförvaltningen"),
        Field(
            "enligt", at: \.according, as: .text,
            help: Wording(sv: "Vad beslutet följer, utan kolon", en: "What the decision follows, without a colon"),
            example: "enligt: kommunstyrelsens förslag"),
        Field(
            "inledning", "inledningar", at: \.leadIn, as: .text,
            help: Wording(
                sv: "Egen inledning i stället för den som annars skrivs ut, utan kolon",
                en: "A lead-in of your own instead of the one made, without a colon"),
            example: "inledning: Under förutsättning av fullmäktiges beslut"),
        Field(
            "rubrik", "rubriker", "titel", "titlar", at: \.heading, as: .text,
            help: Wording(sv: "Underrubrik för gruppen", en: "A heading for the group"),
            example: "rubrik: Yttrande till länsstyrelsen"),
        Field(
            "text", "texter", at: \.text, as: .prose,
            help: Wording(sv: "Beslutet som löpande text", en: "The decision as running text"),
            example: "text: Ärendet bordläggs."),
        Field(
            "punkter", "punkt", at: \.points, as: .points,
            help: Wording(sv: "Hela meningar, en för varje punkt", en: "Whole sentences, one for each point"),
            example: "punkter: [Kajen stängs., Bryggan öppnas.]"),
        Field(
            "att", "att-sats", "att-satser", at: \.clauses, as: .list(of: .clause),
            help: Wording(
                sv: "Satser utan \"att\" och utan slutpunkt; husstilen lägger till dem",
                en: "Clauses without \"att\" and full stop, which the house style adds"),
            example: "att: [bygga simhallen, låna högst 212 mnkr]"),
        Field(
            "valda", "vald", at: \.elected,
            as: .list(of: .mapping({ Decision.Election.fields }, empty: { Decision.Election(range: $0) })),
            help: Wording(sv: "Vilka som väljs till vad", en: "Who is elected to what"),
            example: "valda:\n  - uppdrag: ordförande\n    personer: Tova Almgren (S)"),
        Field(
            "likalydande", at: \.isSameAsDecision, as: .yesOrNo,
            help: Wording(
                sv: "Om förslaget lyder som beslutet, så att det inte skrivs två gånger",
                en: "Whether the proposal reads as the decision, so that it is not written twice"),
            example: "likalydande: ja"),
    ])
}

extension Decision.Election {
    static let fields = Fields<Decision.Election>([
        Field(
            "uppdrag", at: \.office, as: .text, isRequired: true,
            help: Wording(sv: "Vad man väljs till", en: "What one is elected to"), example: "uppdrag: ordförande"),
        Field(
            "personer", "person", at: \.people, as: .people(of: .anyone), isRequired: true,
            help: Wording(sv: "Vilka som väljs", en: "Who is elected"), example: "personer: Tova Almgren (S)"),
        Field(
            "tid", "tider", at: \.term, as: .text,
            help: Wording(sv: "Hur länge uppdraget varar", en: "How long it lasts"),
            example: "tid: 2031–2034"),
    ])
}

extension Point {
    static let mapping = Form.mapping({ fields }, empty: { Point(range: $0) })

    static let fields = Fields<Point>([
        Field(
            "punkt", "text", at: \.content, as: .pointText, isRequired: true,
            help: Wording(sv: "Vad punkten säger", en: "What the point says"), example: "punkt: Avgiften höjs."),
        Field(
            "nummer", "nr", at: \.number, as: .string,
            help: Wording(
                sv: "Eget nummer; nästa punkt fortsätter därifrån", en: "A number of its own; the next goes on from it"),
            example: "nummer: 7b"),
        Field(
            "punkter", at: \.points, as: .points,
            help: Wording(sv: "Punkter under punkten", en: "Points below the point"),
            example: "punkter: [Kajen stängs., Bryggan öppnas.]"),
        Field(
            "dnr", "diarienummer", "ärendenummer", at: \.diaryNumber, as: .text,
            help: Wording(sv: "Ärendets diarienummer", en: "The registration number of the matter"),
            example: "dnr: 417-31-HAMN"),
        Field(
            "datum", at: \.day, as: .date,
            help: Wording(sv: "Dagen för det som punkten gäller", en: "The day of what the point is about"),
            example: "datum: 2031-04-22"),
        .secrecy(at: \.secrecy),
        .substitute(at: \.substitute),
    ])
}

extension Form where Content == Located<Bool> {
    /// `ja` or `nej`.
    static var yesOrNo: Form {
        .word([
            Choice("ja", means: true, help: Wording(sv: "Ja", en: "Yes")),
            Choice("nej", means: false, help: Wording(sv: "Nej", en: "No")),
        ])
    }
}
