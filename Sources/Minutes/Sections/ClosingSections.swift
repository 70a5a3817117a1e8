import CommonMark
import Diagnostics
import Documents
package import HouseStyles
import Schema
import Syntax

/// The parts that stand about the end of a §.
extension SectionType {
    static let freeSections = SectionType(
        part: .freeSections,
        fields: [
            Field(
                Part.freeSections.key, at: \AgendaItem.freeSections,
                as: .list(of: .mapping({ FreeSection.fields }, empty: { FreeSection(range: $0) })),
                help: Wording(
                    sv: "Egna avsnitt med egna rubriker", en: "Sections of your own with headings of their own"),
                example: "avsnitt:\n  - rubrik: Ekonomi\n    text: Kostnaden ryms i budgeten.\n    efter: ärendet")
        ]
    ) { _, _ in [] }

    static let immediatelyConfirmed = SectionType(
        .immediatelyConfirmed, ["omedelbart justerade", "omedelbar justering"], at: \.immediatelyConfirmed,
        as: .immediateConfirmation,
        help: Wording(
            sv: "Om paragrafen justeras direkt, eller vilken dag",
            en: "Whether the § is confirmed at once, or on which day"),
        example: "omedelbart justerad: ja"
    ) { confirmation, page in
        let day: [Inline]
        switch confirmation {
        case .said(false): return []
        case .said(true): day = []
        case .on(let date): day = page.style.dateInSentence(date.value)
        }
        return [Chapter(.immediatelyConfirmed, [.paragraph(page.style.sentence(.confirmedAtOnce, ["datum": day]))])]
    }

    static let appendices = SectionType(
        .appendices, ["bilaga"], at: \.appendices, as: .appendices,
        help: Wording(sv: "Handlingar som bifogas", en: "Documents that are attached"),
        example: "bilagor:\n  - titel: Reservation från Liberalerna\n    nummer: 2"
    ) { appendices, page in
        [Chapter(.appendices, count: appendices.count, appendices.blocks(&page))]
    }

    static let appeal = SectionType(
        part: .appeal,
        fields: [
            Field(
                Part.appeal.key,
                [
                    "överklaganden", "överklagandehänvisning", "överklagandehänvisningar", "besvärshänvisning",
                    "besvärshänvisningar",
                ], at: \AgendaItem.appeal, as: .appeal,
                help: Wording(
                    sv: "Hur beslutet överklagas: namnet på husets text, eller egen text",
                    en: "How to appeal: the name of a text of the house, or own words"),
                example: "överklagande: laglighetsprövning")
        ]
    ) { item, page in
        item.appealText(in: page.style).map { [Chapter(.appeal, page.place($0))] } ?? []
    }
}

extension [Appendix] {
    /// Their titles with their numbers, in a list unless one stands alone.
    func blocks(_ page: inout Page) -> [Block] {
        let items = map { List.Item([.paragraph(page.place($0.title))], label: $0.number?.value) }
        let isNumbered = contains { $0.number != nil }
        guard items.count > 1 || isNumbered else { return items.flatMap(\.blocks) }
        return [.list(List(isNumbered ? .label : .bullet, items))]
    }
}

extension AgendaItem {
    /// How the decision can be appealed, in the words of the author or of the house.
    package func appealText(in style: HouseStyle) -> Passage? {
        switch appeal {
        case nil: nil
        case .text(let passage): passage
        case .named(let name): style.appealNotice(named: name.value).map { self.passage(of: $0, in: style) }
        }
    }
}

extension FreeSection {
    static let fields = Fields<FreeSection>([
        Field(
            "rubrik", "rubriker", "titel", "titlar", at: \.heading, as: .text, isRequired: true,
            help: Wording(sv: "Avsnittets rubrik", en: "The heading of the section"), example: "rubrik: Ekonomi"),
        Field(
            "text", "texter", at: \.text, as: .prose, isRequired: true,
            help: Wording(sv: "Avsnittets text", en: "The text of the section"),
            example: "text: Kostnaden ryms i budgeten."),
        Field(
            "efter", at: \.after,
            as: .partAfter,
            help: Wording(
                sv: "Nyckeln som avsnittet står efter; annars ärendet", en: "The key that it stands after; else ärendet"
            ),
            example: "efter: underlag"),
    ])

    /// The section on the page.
    func chapter(_ page: inout Page) -> Chapter {
        Chapter(.own(page.place(heading)), role: "avsnitt", text.map { page.place($0) } ?? [])
    }
}

extension Form where Content == Located<Part> {
    /// The key of a part, or of anything that is printed in it.
    static var partAfter: Form {
        let fields = SectionType.all.filter { $0.part != .freeSections }.flatMap(\.fields)
        let words = fields.map { WordDeclaration($0.key, $0.synonyms, help: $0.help) }
        return Form(.word(words)) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            let key = canonicalKey(scalar.text)
            let type = SectionType.all.first { type in
                type.part != .freeSections
                    && type.fields.contains { ([$0.key] + $0.synonyms).contains { "\($0)" == key } }
            }
            if let type { return Located(type.part, at: scalar.range) }
            let nearest = nearestWord(to: key, among: SectionType.all.flatMap { $0.fields.map(\.key) })
            reader.report(
                Diagnostic(ItemFault.afterNothing, at: scalar.range, suggestion: nearest.map(Fact.word)))
            return nil
        }
    }
}

extension Appendix {
    fileprivate static let mapping = Form.mapping({ fields }, empty: { Appendix(range: $0) })

    static let fields = Fields<Appendix>([
        Field(
            "titel", "titlar", "rubrik", "rubriker", at: \.title, as: .text, isRequired: true,
            help: Wording(sv: "Vad bilagan heter", en: "What it is called"), example: "titel: Röstlista"),
        Field(
            "nummer", "nr", at: \.number, as: .string,
            help: Wording(sv: "Bilagans nummer på mötet", en: "Its number at the meeting"), example: "nummer: 3"),
        Field(
            "fil", "filer", at: \.file, as: .string, help: Wording(sv: "Filens namn", en: "The name of the file"),
            example: "fil: rostlista.pdf"),
        .secrecy(at: \.secrecy),
        .substitute(at: \.substitute),
    ])
}

extension Form where Content == Appendix {
    /// A title, or a mapping with its number and file.
    static var appendix: Form {
        Form(.either([.text, Appendix.mapping.shape])) { value, reader in
            if case .scalar(let scalar) = value { return Appendix(title: reader.phrase(scalar), range: scalar.range) }
            let appendix = Appendix.mapping.read(value, &reader)
            reader.checkSubstitute(appendix?.substitute, appendix?.secrecy)
            return appendix
        }
    }
}

extension Form where Content == [Appendix] {
    /// Appendices, each with a number of its own.
    static var appendices: Form {
        let list = Form.list(of: .appendix)
        return Form(list.shape) { value, reader in
            let appendices = list.read(value, &reader)
            appendices?.checkNumbers(&reader)
            return appendices
        }
    }
}

extension Form where Content == ImmediateConfirmation {
    /// `ja`, `nej` or the day.
    static var immediateConfirmation: Form {
        Form(.either([Form<Located<Bool>>.yesOrNo.shape, .date])) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .date) else { return nil }
            switch canonicalKey(scalar.text) {
            case "ja": return .said(true)
            case "nej": return .said(false)
            default: return Form<Located<Day>>.date.read(value, &reader).map { .on($0) }
            }
        }
    }
}

extension Form where Content == Appeal {
    /// The name of a text of the house, or a mapping with the text.
    static var appeal: Form {
        Form(.either([.text, AppealText.mapping.shape])) { value, reader in
            if case .scalar = value { return Form<Located<String>>.string.read(value, &reader).map(Appeal.named) }
            return AppealText.mapping.read(value, &reader)?.text.map(Appeal.text)
        }
    }
}

private struct AppealText: Sendable {
    var text: Passage?

    static let mapping = Form.mapping({ fields }, empty: { _ in AppealText() })

    static let fields = Fields<AppealText>([
        Field(
            "text", "texter", at: \.text, as: .prose, isRequired: true,
            help: Wording(sv: "Hur beslutet överklagas, med egna ord", en: "How to appeal, in your own words"),
            example: "text: Beslutet kan inte överklagas.")
    ])
}
