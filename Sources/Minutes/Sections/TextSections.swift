import Diagnostics
import Documents
import HouseStyles
import Schema

/// The parts that are prose and nothing else.
extension SectionType {
    static let text = SectionType(
        .text, ["texter"], at: \.text, as: .prose,
        help: Wording(sv: "Text rakt under rubriken", en: "Text directly below the title"),
        example: "text: Ordföranden hälsar välkommen."
    ) { text, page in
        chapters(of: page.place(text, below: 1))
    }

    /// Text without heading, and each heading of the highest level with what stands below it as a part of the page.
    private static func chapters(of blocks: [Block]) -> [Chapter] {
        var chapters = [Chapter(nil, role: "text", [])]
        for block in blocks {
            if case .heading(level: 2, let title, anchor: _) = block {
                chapters.append(Chapter(.own(title), role: "avsnitt", []))
            } else {
                chapters[chapters.count - 1].blocks.append(block)
            }
        }
        return chapters
    }

    static let reasons = prose(
        .reasons, .reasons, "skäl för beslut", "skäl för beslutet", at: \.reasons,
        help: Wording(sv: "Skälen för ett beslut om någon enskild", en: "The reasons for a decision about somebody"),
        example: "skäl: Sökanden har stått längst i kön.")

    static let summary = prose(
        .summary, .summary, "sammanfattningar", "sammanfattning av ärendet", at: \.summary,
        help: Wording(sv: "Ärendet i korthet", en: "The matter in short"),
        example: "sammanfattning: Kommunen bygger ett cykelrum.")

    static let matter = prose(
        .matter, .matter, "ärende", "ärenden", "ärendebeskrivning", "ärendebeskrivningar", "beskrivning av ärendet",
        "bakgrund", at: \.matter,
        help: Wording(sv: "Vad ärendet handlar om", en: "What the matter is about"),
        example: "ärendet: Två ledamöter vill att kommunen bygger ett cykelrum.")

    static let preparation = prose(
        .preparation, .preparation, "beredningar", "ärendets beredning", at: \.preparation,
        help: Wording(sv: "Hur ärendet har beretts", en: "How the matter was prepared"),
        example: "beredning: Arbetsutskottet har behandlat ärendet.")

    static let information = prose(
        .information, .information, "upplysning", at: \.information,
        help: Wording(sv: "Upplysningar till den som berörs", en: "Information to those concerned"),
        example: "upplysningar: Avgiften faktureras i juni.")

    /// A part that is prose below the heading of the house.
    private static func prose(
        _ part: Part, _ label: Label, _ synonyms: StaticString...,
        at path: any WritableKeyPath<AgendaItem, Passage?> & Sendable, help: Wording, example: StaticString
    ) -> SectionType {
        SectionType(part, synonyms, at: path, as: .prose, help: help, example: example) { passage, page in
            [Chapter(label, page.place(passage))]
        }
    }
}
