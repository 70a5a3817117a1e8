import CommonMark
package import Diagnostics

/// What Markdown makes of a text that its author cannot have meant, or that must never reach a page.
package enum ProseFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = Violation.Kind.allCases.map(fault)

    /// A violation as a fault at its place; `place` finds the way from the text back to the file.
    static func diagnostic(_ violation: Violation, place: (Range<Int>) -> SourceRange) -> Diagnostic {
        Diagnostic(
            fault(of: violation.kind), at: place(violation.range), facts: facts(of: violation.kind),
            related: violation.related.map(place))
    }

    private static func facts(of kind: Violation.Kind) -> [Fact] {
        switch kind {
        case .tooDeep: [.number(Markdown.Limit.depth)]
        case .tooLong: [.number(Markdown.Limit.bytes / 1024)]
        default: []
        }
    }

    private static func fault(of kind: Violation.Kind) -> Fault {
        switch kind {
        case .rawHTML: rawHTML
        case .image: image
        case .linkAddress: linkAddress
        case .linkTitle: linkTitle
        case .undefinedFootnote: undefinedFootnote
        case .unusedFootnote: unusedFootnote
        case .repeatedFootnote: repeatedFootnote
        case .nestedFootnote: nestedFootnote
        case .footnoteInLink: footnoteInLink
        case .tableWithoutHeader: tableWithoutHeader
        case .unevenRow: unevenRow
        case .emptyHeaderCell: emptyHeaderCell
        case .indentedCode: indentedCode
        case .underlinedHeading: underlinedHeading
        case .severalBlocks: severalBlocks
        case .tooDeep: tooDeep
        case .tooLong: tooLong
        case .controlCharacter: controlCharacter
        }
    }
}

extension ProseFault {
    private static let rawHTML = Fault(
        "raw-html", .error,
        Wording(sv: "«» är HTML, som inte får stå i texten", en: "«» is HTML, which a text may not hold"),
        remedy: Wording(
            sv: "skriv med Markdown: *kursiv*, **fet**, [länk](https://…); ett ensamt < skrivs \\<",
            en: "write Markdown: *italic*, **bold**, [link](https://…); a lone < is written \\<"))

    /// A picture.
    package static let image = Fault(
        "image", .error, Wording(sv: "bilder kan inte stå i ett protokoll", en: "minutes cannot hold pictures"),
        remedy: Wording(
            sv: "lägg bilden som bilaga och nämn den i bilagor",
            en: "make the picture an appendix and name it below bilagor"))

    private static let linkAddress = Fault(
        "link-address", .error,
        Wording(sv: "länkar får inte leda till «»", en: "a link may not lead to «»"),
        remedy: Wording(
            sv: "skriv en adress som börjar med https://, http://, mailto:, tel: eller #",
            en: "write an address that begins with https://, http://, mailto:, tel: or #"))

    /// Words that show only under a mouse.
    package static let linkTitle = Fault(
        "link-title", .warning,
        Wording(sv: "länkens titel «» syns inte för alla", en: "not everybody sees the link's title «»"),
        remedy: Wording(sv: "skriv det viktiga i texten", en: "write what matters in the text"))

    private static let undefinedFootnote = Fault(
        "undefined-footnote", .error, Wording(sv: "fotnoten «» finns inte", en: "there is no footnote «»"),
        remedy: Wording(
            sv: "skriv noten sist i samma text, på en egen rad: [^1]: Notens text",
            en: "write the note last in the same text, on a line of its own: [^1]: The note"))

    /// A note that nothing refers to.
    static let unusedFootnote = Fault(
        "unused-footnote", .error,
        Wording(
            sv: "ingen hänvisar till noten «», så den kommer inte med",
            en: "nothing refers to the note «», so it is left out"),
        remedy: Wording(
            sv: "skriv hänvisningen där noten hör hemma, till exempel ord[^1]",
            en: "write the reference where the note belongs, for example word[^1]"))

    private static let repeatedFootnote = Fault(
        "repeated-footnote", .error, Wording(sv: "noten «» finns två gånger", en: "the note «» stands twice"),
        remedy: Wording(sv: "ge den ena ett annat nummer", en: "give one of them another number"),
        related: Wording(sv: "finns redan här", en: "already stands here"))

    private static let nestedFootnote = Fault(
        "nested-footnote", .error,
        Wording(sv: "en not kan inte hänvisa till noten «»", en: "a note cannot refer to the note «»"),
        remedy: Wording(sv: "skriv hänvisningen i texten", en: "write the reference in the text"))

    private static let footnoteInLink = Fault(
        "footnote-in-link", .error,
        Wording(sv: "fotnoten «» står inne i en länk", en: "the footnote «» stands inside a link"),
        remedy: Wording(sv: "skriv hänvisningen efter länken", en: "write the reference after the link"))

    /// Rows of a table without headings.
    package static let tableWithoutHeader = Fault(
        "table-without-header", .error,
        Wording(
            sv: "tabellen saknar rubrikrad, så den blir löpande text",
            en: "the table has no header row, so it becomes running text"),
        remedy: Wording(
            sv: "skriv rubrikerna först och under dem en rad med streck: | --- | --- |",
            en: "write the headings first and a row of dashes below them: | --- | --- |"))

    private static let unevenRow = Fault(
        "uneven-row", .error,
        Wording(
            sv: "raden har inte lika många celler som rubrikraden", en: "the row has not as many cells as the header"),
        remedy: Wording(
            sv: "skriv en cell för varje rubrik; ett | i texten skrivs \\|",
            en: "write one cell for each heading; a | in the text is written \\|"))

    /// A column without a heading.
    package static let emptyHeaderCell = Fault(
        "empty-header-cell", .warning,
        Wording(sv: "en kolumn i tabellen saknar rubrik", en: "a column of the table has no heading"),
        remedy: Wording(
            sv: "skriv vad kolumnen visar, så att en skärmläsare kan säga det",
            en: "write what the column shows, so that a screen reader can say it"))

    private static let indentedCode = Fault(
        "indented-text", .error,
        Wording(
            sv: "texten är indragen så långt att den blir programkod",
            en: "the text is indented so far that it becomes code"),
        remedy: Wording(
            sv: "ta bort indraget; ett citat skrivs med > först på raden",
            en: "remove the indent; a quotation is written with > first on the line"))

    /// A line of dashes under text.
    package static let underlinedHeading = Fault(
        "underlined-heading", .error,
        Wording(
            sv: "strecken gör raden ovanför till rubrik", en: "the line of dashes makes a heading of the line above"),
        remedy: Wording(
            sv: "ta bort strecken; en rubrik skrivs ## Rubrik", en: "remove the dashes; a heading is written ## Heading"
        ))

    private static let severalBlocks = Fault(
        "several-paragraphs", .error,
        Wording(
            sv: "här får bara ett stycke stå, och det här är mer",
            en: "only one paragraph may stand here, and this is more"),
        remedy: Wording(
            sv: "skriv det som ett stycke, eller lägg texten under en nyckel för längre text",
            en: "write it as one paragraph, or put the text below a key for longer text"))

    private static let tooDeep = Fault(
        "text-too-deep", .error, Wording(sv: "texten har fler än {} nivåer", en: "the text has more than {} levels"),
        remedy: Wording(sv: "dela upp listan eller citatet", en: "divide the list or the quotation"))

    private static let tooLong = Fault(
        "text-too-long", .error, Wording(sv: "texten är längre än {} kB", en: "the text is longer than {} kB"),
        remedy: Wording(sv: "lägg det mesta i en bilaga", en: "put most of it into an appendix"))

    private static let controlCharacter = Fault(
        "hidden-character", .error,
        Wording(
            sv: "här står ett osynligt tecken som kan dölja eller vända text",
            en: "an invisible character that can hide or turn text stands here"),
        remedy: Wording(
            sv: "ta bort tecknet, eller skriv om raden för hand",
            en: "remove the character, or write the line again by hand"))
}
