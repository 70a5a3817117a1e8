package import Documents
package import Schema

/// The manner of a house as data: what its parts are called, in which order they stand, how its sentences read.
package struct HouseStyle: Sendable {
    /// How dates are printed.
    package enum DateStyle: Sendable { case inWords, iso }
    /// What stands between the hours and the minutes.
    package enum TimeStyle: Sendable { case period, colon }
    /// How the clauses of a decision are set: as one sentence with commas and "samt", or each with its number.
    package enum ClauseStyle: Sendable { case running, numbered }
    /// How numbers, dnr and dates stand in the head: one line of text each, or as a table of names and values.
    package enum HeadStyle: Sendable { case lines, table }

    /// Whether nothing is said yet, so that any template fits.
    var isBlank: Bool
    /// How the votes of an open ballot are shown.
    package enum VoteStyle: Sendable { case table, sentences }

    /// How somebody else's words are told from the minutes' own: by their place alone, or by quotation marks too.
    package enum QuoteStyle: Sendable { case indented, marked }

    /// The name of the municipality, when the style is one municipality's.
    package internal(set) var municipality: String?
    /// The parts in the order in which they are printed.
    package internal(set) var order: [Part]
    var labels: [Name]
    var sentences: [SentenceTemplate]
    /// How a § number is printed: `§ {nummer}`.
    package internal(set) var paragraphSign: SentenceTemplate
    /// How the numbers of several §§ are printed: `§§ {nummer}`.
    package internal(set) var paragraphsSign: SentenceTemplate
    /// The roles before a name and the parties with their codes.
    package internal(set) var vocabulary: Vocabulary
    /// What a dnr of the house looks like.
    package internal(set) var diaryNumber: DiaryNumberPattern?
    /// How dates are printed.
    package internal(set) var dateStyle: DateStyle
    /// How times of day are printed.
    package internal(set) var timeStyle: TimeStyle
    /// How the clauses of a decision are set.
    package internal(set) var clauseStyle: ClauseStyle
    /// How the head of a page is set.
    package internal(set) var headStyle: HeadStyle
    /// How the votes of an open ballot are shown.
    package internal(set) var voteStyle: VoteStyle
    /// How quotations are set.
    package internal(set) var quoteStyle: QuoteStyle
    /// Texts on how to appeal, by name in lower case.
    package internal(set) var appeals: [String: Located<AppealNotice>]
    /// The court that reviews the decisions of the municipality, as in a sentence.
    package internal(set) var court: String
    /// How each kind of document in a matter is set, by the number of the kind.
    var documents: [DocumentManner]
    /// The HTML page with its holes, as bytes.
    package internal(set) var template: [UInt8]
    /// The style sheet, as bytes.
    package internal(set) var styleSheet: [UInt8]

    /// What a part or a field is called, for one and for several.
    struct Name: Sendable {
        let one: Heading
        let several: Heading

        init(one: SentenceTemplate, several: SentenceTemplate) {
            self.one = Heading(one)
            self.several = Heading(several)
        }
    }

    /// The words of a name: made once when they have no holes.
    enum Heading: Sendable {
        case fixed([Inline])
        case made(SentenceTemplate)

        init(_ template: SentenceTemplate) {
            if let text = template.fixedText {
                self = .fixed(text.isEmpty ? [] : [Inline.text(text)].capitalized)
            } else {
                self = .made(template)
            }
        }
    }
}

extension HouseStyle {
    /// How a kind of document in a matter is set.
    package func manner(of kind: DocumentKind) -> DocumentManner { documents[kind.rawValue] }

    /// The style with the names that it has for things in a kind of document.
    package func naming(_ kind: DocumentKind) -> HouseStyle {
        var style = self
        for (label, name) in manner(of: kind).labels { style.labels[label.rawValue] = name }
        return style
    }

    /// The heading of a part or the name of a field. `body` is the deciding body, for houses that name it in headings.
    package func label(_ label: Label, count: Int = 1, body: String? = nil, to recipient: String? = nil) -> [Inline] {
        let name = labels[label.rawValue]
        switch count > 1 ? name.several : name.one {
        case .fixed(let words): return words
        case .made(let template):
            let values: KeyValuePairs = [
                "organ": text(body), "organs": text(body.map(genitive)), "till": text(recipient),
            ]
            return template.filled(values).capitalized
        }
    }

    /// A standard sentence with the given values, beginning with a capital.
    package func sentence(_ sentence: Sentence, _ values: KeyValuePairs<String, [Inline]> = [:]) -> [Inline] {
        clause(sentence, values).capitalized
    }

    /// A standard wording inside a sentence.
    package func clause(_ sentence: Sentence, _ values: KeyValuePairs<String, [Inline]> = [:]) -> [Inline] {
        sentences[sentence.rawValue].filled(values)
    }

    /// The text on how to appeal of that name, in whatever case.
    package func appealNotice(named name: String) -> Located<AppealNotice>? { appeals[canonicalKey(name)] }

    /// A § number with its sign.
    package func paragraph(_ number: String) -> [Inline] { paragraphSign.filled(["nummer": [.text(number)]]) }

    /// The numbers of several §§ with their sign.
    package func paragraphs(_ numbers: String) -> [Inline] { paragraphsSign.filled(["nummer": [.text(numbers)]]) }

    /// A day as the house prints it, with the day itself for machines.
    package func date(_ day: Day) -> Inline {
        switch dateStyle {
        case .inWords: .time(day.inWords, iso: day.iso)
        case .iso: .time(day.iso, iso: day.iso)
        }
    }

    /// A day inside a sentence: "den 6 maj 2031", but 2031-05-06.
    package func dateInSentence(_ day: Day) -> [Inline] {
        switch dateStyle {
        case .inWords: [.text("den "), date(day)]
        case .iso: [date(day)]
        }
    }

    /// A time of day as the house prints it.
    package func time(_ time: TimeOfDay) -> Inline {
        switch timeStyle {
        case .period: .time(time.text(with: "."), iso: time.text(with: ":"))
        case .colon: .time(time.text(with: ":"), iso: time.text(with: ":"))
        }
    }

    private func text(_ word: String?) -> [Inline] { word.map { [.text($0)] } ?? [] }
}

/// The Swedish genitive of a name: an s, but none after s, x and z.
package func genitive(_ name: String) -> String {
    switch name.last {
    case "s", "x", "z", "S", "X", "Z": name
    default: name + "s"
    }
}
