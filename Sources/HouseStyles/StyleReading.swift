package import Diagnostics
package import Schema
package import Syntax

extension HouseStyle {
    /// Reads `stil.yaml` over another style: what it does not say is as there. A style with faults is not to be used.
    package static func reading(_ tree: SyntaxTree, over base: HouseStyle) -> Diagnosed<HouseStyle> {
        var reader = Reader()
        guard case .mapping(let mapping)? = tree.root else {
            return Diagnosed(base, [Diagnostic(StyleFault.emptyStyle, at: tree.file.range)])
        }
        var written = WrittenStyle()
        WrittenStyle.fields.read(mapping, into: &written, &reader)
        return Diagnosed(written.applied(to: base, &reader), reader.diagnostics)
    }

    /// Every key of `stil.yaml` as people and editors meet it, in canonical order.
    package static var keys: [KeyDeclaration] { WrittenStyle.fields.table.declarations }
    /// The same keys, found by their words.
    package static var keyTable: KeyTable { WrittenStyle.fields.table }

    /// The style with another page and another style sheet, where the folder has them.
    package func with(template: [UInt8]?, styleSheet: [UInt8]?) -> Diagnosed<HouseStyle> {
        var style = self
        if let template { style.template = template }
        guard let styleSheet else { return Diagnosed(style) }
        style.styleSheet = styleSheet
        let limit = 8_000
        guard styleSheet.count > limit else { return Diagnosed(style) }
        return Diagnosed(
            style, [Diagnostic(StyleFault.styleSheetTooLong, at: SourceRange(at: limit), facts: [.number(limit)])])
    }
}

/// A style as it is written: everything may be left out.
struct WrittenStyle: Sendable {
    var municipality: Located<String>?
    var order: [Located<Part>]?
    var labels: [OpenEntry<[Located<String>]>]?
    var sentences: [OpenEntry<Located<String>>]?
    var paragraphSign: Located<String>?
    var paragraphsSign: Located<String>?
    var roles: [Located<String>]?
    var parties: [OpenEntry<Located<String>>]?
    var diaryNumber: Located<String>?
    var dateStyle: Located<HouseStyle.DateStyle>?
    var timeStyle: Located<HouseStyle.TimeStyle>?
    var clauseStyle: Located<HouseStyle.ClauseStyle>?
    var headStyle: Located<HouseStyle.HeadStyle>?
    var voteStyle: Located<HouseStyle.VoteStyle>?
    var quoteStyle: Located<HouseStyle.QuoteStyle>?
    var appeals: [OpenEntry<Located<AppealNotice>>]?
    var court: Located<String>?
    var documents: WrittenDocuments?

    static let fields = Fields<WrittenStyle>([
        Field(
            "kommun", at: \.municipality, as: .string,
            help: Wording(sv: "Kommunens namn", en: "The name of the municipality"), example: "kommun: Lövsala kommun"),
        Field(
            "ordning", at: \.order, as: .list(of: .placed(Part.allCases) { $0.key }),
            help: Wording(sv: "Delarna i den ordning de trycks", en: "The parts in the order of the page"),
            example: "ordning: [beslut, ärendet]"),
        Field(
            "rubriker", at: \.labels, as: .openMapping(of: .list(of: .string)),
            help: Wording(
                sv: "Vad delarna heter; en lista av två är ental och flertal",
                en: "What the parts are called; a list of two is one and several"),
            example: "rubriker:\n  reservation: [Reservation, Reservationer]"),
        Field(
            "meningar", at: \.sentences, as: .openMapping(of: .string),
            help: Wording(
                sv: "Standardmeningar; {ord} fylls i, [text] utgår när hålet i den är tomt",
                en: "Standard sentences; {word} is filled in, [text] is left out when its hole is empty"),
            example: "meningar:\n  yrkande: \"{av} yrkar {yrkar}.\""),
        Field(
            "paragraf", at: \.paragraphSign, as: .string,
            help: Wording(sv: "Hur paragrafens nummer skrivs", en: "How the § number is written"),
            example: "paragraf: \"HN § {nummer}\""),
        Field(
            "paragrafer", at: \.paragraphsSign, as: .string,
            help: Wording(
                sv: "Hur numren på flera paragrafer skrivs", en: "How the numbers of several §§ are written"),
            example: "paragrafer: \"HN §§ {nummer}\""),
        Field(
            "roller", at: \.roles, as: .list(of: .string),
            help: Wording(sv: "Ord som får stå före ett namn", en: "Words that may stand before a name"),
            example: "roller: [ordföranden, vice ordföranden]"),
        Field(
            "partier", at: \.parties, as: .openMapping(of: .string),
            help: Wording(sv: "Partiernas beteckningar och namn", en: "The codes and names of the parties"),
            example: "partier:\n  S: Socialdemokraterna"),
        Field(
            "dnr", at: \.diaryNumber, as: .string,
            help: Wording(
                sv: "Diarienumrets form: n siffror, åååå eller åå år, B bokstäver",
                en: "The form of a dnr: n digits, åååå or åå year, B letters"),
            example: "dnr: n-åå-B"),
        Field(
            "datum", at: \.dateStyle,
            as: .word([
                Choice("ord", means: .inWords, help: Wording(sv: "6 maj 2031", en: "6 maj 2031")),
                Choice("siffror", means: .iso, help: Wording(sv: "2031-05-06", en: "2031-05-06")),
            ]),
            help: Wording(sv: "Hur datum skrivs", en: "How dates are written"), example: "datum: ord"),
        Field(
            "tid", at: \.timeStyle,
            as: .word([
                Choice("punkt", means: .period, help: Wording(sv: "18.30", en: "18.30")),
                Choice("kolon", means: .colon, help: Wording(sv: "18:30", en: "18:30")),
            ]),
            help: Wording(sv: "Hur klockslag skrivs", en: "How times are written"), example: "tid: punkt"),
        Field(
            "att-satser", at: \.clauseStyle,
            as: .word([
                Choice(
                    "löpande", means: .running,
                    help: Wording(sv: "en mening med komma och samt", en: "one sentence with commas and samt")),
                Choice(
                    "numrerade", means: .numbered, help: Wording(sv: "var sats med sitt nummer", en: "a number each")),
            ]),
            help: Wording(sv: "Hur att-satser skrivs", en: "How att-clauses are set"), example: "att-satser: löpande"),
        Field(
            "huvud", at: \.headStyle,
            as: .word([
                Choice("rader", means: .lines, help: Wording(sv: "uppgifterna på rader", en: "the facts in lines")),
                Choice(
                    "tabell", means: .table, help: Wording(sv: "uppgifterna i en tabell", en: "the facts in a table")),
            ]),
            help: Wording(sv: "Hur sidans huvud ser ut", en: "How the head of the page is set"), example: "huvud: rader"
        ),
        Field(
            "röster", at: \.voteStyle,
            as: .word([
                Choice("tabell", means: .table, help: Wording(sv: "i en tabell", en: "in a table")),
                Choice("meningar", means: .sentences, help: Wording(sv: "i meningar", en: "in sentences")),
            ]),
            help: Wording(sv: "Hur rösterna i en omröstning visas", en: "How the votes are shown"),
            example: "röster: tabell"),
        Field(
            "citat", at: \.quoteStyle,
            as: .word([
                Choice("indrag", means: .indented, help: Wording(sv: "utan citattecken", en: "without marks")),
                Choice("citattecken", means: .marked, help: Wording(sv: "med citattecken", en: "with marks")),
            ]),
            help: Wording(sv: "Hur citat skrivs", en: "How quotations are set"), example: "citat: indrag"),
        Field(
            "överklagandehänvisningar", at: \.appeals, as: .openMapping(of: .appealNotice),
            help: Wording(
                sv: "Texter om hur man överklagar, med namn; {ord} fylls i, [text] utgår när hålet i den är tomt",
                en: "Texts on how to appeal, by name; {word} is filled in, [text] is left out when its hole is empty"),
            example:
                "överklagandehänvisningar:\n  laglighetsprövning: Den som är medlem av {kommun} kan … [senast {sista dag}]"
        ),
        Field(
            "domstol", at: \.court, as: .string,
            help: Wording(
                sv: "Domstolen som prövar kommunens beslut, som mitt i en mening",
                en: "The court that reviews the decisions of the municipality, as inside a sentence"),
            example: "domstol: förvaltningsrätten i Lövsala"),
        Field(
            "handlingar", at: \.documents,
            as: .mapping({ WrittenDocuments.fields }, empty: { _ in WrittenDocuments() }),
            help: Wording(
                sv: "Vad som står var i tjänsteutlåtanden, tjänsteskrivelser och yttranden",
                en: "What stands where in reports, memoranda and opinions"),
            example: "handlingar:\n  yttrande:\n    huvud: [dokumenttyp, till, rubrik]"),
    ])
}
