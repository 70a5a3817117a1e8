import Diagnostics
import Documents
import HouseStyles
import Schema

/// A part of the § file that can have a place on the page: how it is read and how it reads.
struct SectionType: Sendable {
    /// Which part it is; the house style decides where it stands.
    let part: Part
    /// The keys that it is read from, in canonical order.
    let fields: [Field<AgendaItem>]
    /// What it puts on the page; nothing when the § does not have it.
    let chapters: @Sendable (AgendaItem, inout Page) -> [Chapter]
}

extension SectionType {
    /// A part that is read from one key, and how what was read there reads on the page.
    init<Content: Sendable>(
        _ part: Part, _ synonyms: [StaticString] = [],
        at path: any WritableKeyPath<AgendaItem, Content?> & Sendable, as form: Form<Content>,
        isOfOthers: Bool = false, help: Wording, example: StaticString,
        chapters: @escaping @Sendable (Content, inout Page) -> [Chapter]
    ) {
        self.part = part
        self.fields = [
            Field(part.key, synonyms, at: path, as: form, isOfOthers: isOfOthers, help: help, example: example)
        ]
        self.chapters = { item, page in
            guard let content = item[keyPath: path] else { return [] }
            return chapters(content, &page)
        }
    }

    /// Every part of the § file, in canonical order.
    static let all: [SectionType] = [
        text, decision, notTakingPart, reasons, summary, matter, preparation, earlierHandling, documents, reports,
        delegatedDecisions, freeSections, proposal, handling, disqualification, reservation, minutesNote,
        specialStatement, alternateStatement, voteExplanation, information, immediatelyConfirmed, appendices, dispatch,
        forExecution, forKnowledge, service, publication, appeal,
    ]
}

extension SectionType {
    private static let byPart: [SectionType] = Part.allCases.map { part in
        guard let type = all.first(where: { $0.part == part }) else {
            preconditionFailure("every part has a section type")
        }
        return type
    }

    /// How the given part is read and how it reads.
    static func of(_ part: Part) -> SectionType { byPart[part.rawValue] }
}

/// Some of the parts of a page.
struct PartSet: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The parts of which a § has a key.
    init(_ found: FoundKeys) {
        var parts: PartSet = []
        for (place, part) in PartSet.byPlace where found.contains(place) { parts.insert(part) }
        self = parts
    }

    /// Which part each key of a § file belongs to, by the place of the key.
    private static let byPlace: [(place: Int, part: PartSet)] = SectionType.all.flatMap { type in
        type.fields.compactMap { field in
            AgendaItem.fields.place(of: "\(field.key)").map { ($0, PartSet(rawValue: 1 << UInt64(type.part.rawValue))) }
        }
    }

    mutating func insert(_ part: Part) { insert(PartSet(rawValue: 1 << UInt64(part.rawValue))) }

    func contains(_ part: Part) -> Bool { rawValue & (1 << UInt64(part.rawValue)) != 0 }
}
