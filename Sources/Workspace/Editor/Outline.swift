import Diagnostics
import JSON
import Minutes
import Schema

/// A file from the top: which keys a common kind of it has. What stands under them is their examples.
struct Outline {
    /// A key of the outline and, where its example shows something else, the keys below it.
    private struct Line: ExpressibleByStringLiteral {
        let key: String
        var inner: [Line] = []

        init(_ key: String, _ inner: [Line]) {
            self.key = key
            self.inner = inner
        }

        init(stringLiteral key: String) { self.key = key }
    }

    /// What an editor calls it.
    let title: Wording
    /// The word of `slag`, if the file needs one.
    private let kind: StaticString?
    private let lines: [Line]
    private let keys: [KeyDeclaration]

    private init(_ title: Wording, kind: StaticString? = nil, _ lines: [Line], of keys: [KeyDeclaration]) {
        self.title = title
        self.kind = kind
        self.lines = lines
        self.keys = keys
    }

    /// The outlines of a kind of file, the commonest first.
    static func all(of file: EditedFile) -> [Outline] {
        switch file {
        case .source: items + [document]
        case .body: [body]
        case .meeting: [meeting]
        }
    }

    private static let items = [
        Outline(
            Wording(sv: "Ny paragraf: ärende", en: "New §: a matter"),
            ["rubrik", "dnr", "beslut", "ärendet", "underlag", "expedieras"], of: AgendaItem.keys),
        Outline(
            Wording(sv: "Ny paragraf: ärende med omröstning", en: "New §: a matter with a vote"),
            [
                "rubrik", "dnr", "beslut", "ärendet", "yrkanden", "beslutsgång", "omröstning", "reservation",
                "expedieras",
            ], of: AgendaItem.keys),
        Outline(
            Wording(sv: "Ny paragraf: val", en: "New §: an election"), kind: "val",
            ["slag", "rubrik", "dnr", Line("beslut", ["valda"]), "expedieras"], of: AgendaItem.keys),
        Outline(
            Wording(sv: "Ny paragraf: anmälningar", en: "New §: reports"), kind: "anmälan",
            ["slag", "rubrik", "beslut", "anmälningar"], of: AgendaItem.keys),
        Outline(
            Wording(sv: "Ny paragraf: information", en: "New §: information"), kind: "information",
            ["slag", "rubrik", "föredragande", "text"], of: AgendaItem.keys),
    ]

    private static let document = Outline(
        Wording(sv: "Ny tjänsteskrivelse", en: "New memorandum"), kind: "tjänsteskrivelse",
        [
            "slag", "rubrik", "dnr", "förvaltning", "handläggare", "datum", "till", "sammanfattning",
            Line("förslag", ["till", "att"]), "text", "underskrifter",
        ], of: CaseDocument.keys)

    private static let body = Outline(
        Wording(sv: "Nytt organ", en: "New body"),
        ["namn", "kommun", "antal ledamöter", "antal justerare", "mandatperiod", "ledamöter", "ersättare"],
        of: Body.keys)

    private static let meeting = Outline(
        Wording(sv: "Nytt sammanträde", en: "New meeting"),
        ["status", "datum", "tid", "plats", "ordförande", "sekreterare", "justerare", "ledamöter", "ersättare"],
        of: Meeting.keys)

    /// The outline as an editor inserts it, with a place to write in for every value.
    func snippet(in language: Language) -> JSON {
        var stops = 0
        return .object([
            ("label", .string(title.text(in: language))), ("body", body(of: lines, among: keys, &stops)),
        ])
    }

    private func body(of lines: [Line], among keys: [KeyDeclaration], _ stops: inout Int) -> JSON {
        .object(
            lines.compactMap { line in
                guard let key = keys.first(where: { "\($0.key)" == line.key }) else { return nil }
                if let kind, line.key == "slag" { return (line.key, .string("\(kind)")) }
                guard line.inner.isEmpty else {
                    let inner = ValueForm(key.shape).innerKeys
                    return (line.key, body(of: line.inner, among: inner, &stops))
                }
                return key.body(after: &stops).map { (line.key, $0) }
            })
    }
}
