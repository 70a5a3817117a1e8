import Diagnostics
import Documents
import Minutes
import Schema

/// One point with its id on the page and its number in print.
struct PointFacts: Sendable {
    let id: String?
    /// As the minutes cite it; a single point has none.
    let number: String?
    let text: WrittenText?
    let points: [PointFacts]
    let diaryNumber: String?
    let day: Day?
    let range: SourceRange

    /// Whole sentences.
    static func all(of points: [Point], at anchor: Anchor?, first: Int = 1) -> [PointFacts] {
        let numbers = points.numbers ?? (points.count > 1 ? points.indices.map { "\($0 + 1)" } : nil)
        return zip(points, points.addressNumbers(from: first)).enumerated().map { place, numbered in
            PointFacts(numbered.0, number: numbers?[place], at: anchor?.appending(numbered.1))
        }
    }

    /// Points in a point have letters in print, and those in them have bullets.
    private init(_ point: Point, number: String?, at anchor: Anchor?, isInner: Bool = false) {
        id = anchor?.text
        self.number = number
        text = point.content.map { WrittenText($0) }
        points = (point.points ?? []).enumerated().map { place, point in
            let number = isInner ? nil : List.Marker.letter(place)
            return PointFacts(point, number: number, at: anchor?.appending("\(place + 1)"), isInner: true)
        }
        diaryNumber = point.diaryNumber?.plainText
        day = point.day?.value
        range = point.range
    }

    /// Clauses, each with the word that the author leaves to the house.
    static func all(of clauses: [Phrase], at anchor: Anchor?, first: Int = 1) -> [PointFacts] {
        clauses.enumerated().map { place, clause in
            PointFacts(clause: clause, at: anchor?.appending("\(first + place)"))
        }
    }

    private init(clause: Phrase, at anchor: Anchor?) {
        id = anchor?.text
        number = nil
        var inlines: [Inline] = [.text("att ")]
        inlines.appendJoining(clause.inlines)
        text = WrittenText(blocks: [.paragraph(inlines)], footnotes: clause.footnotes)
        points = []
        diaryNumber = nil
        day = nil
        range = clause.range
    }
}

extension PointFacts {
    static let record: Record<PointFacts> = Record(
        "point", "Punkt",
        help: Wording(sv: "En punkt i ett beslut eller en lista", en: "A point of a decision or a list"),
        [
            .optional(
                "id", "Id", as: .string,
                help: Wording(
                    sv: "Adressen på sidan, som är beständig", en: "The address on the page, which is permanent")
            ) { point, _ in point.id },
            .optional(
                "number", "Nummer", as: .string,
                help: Wording(
                    sv: "Numret i tryck, om punkterna är flera", en: "The number in print, if there are several")
            ) { point, _ in point.number },
        ] + WrittenText.properties.map { $0.lifted { (point: PointFacts) in point.text } } + [
            .optional(
                "points", "Punkter", as: .list(of: .record { PointFacts.record }),
                help: Wording(sv: "Punkter under punkten", en: "Points below the point")
            ) { point, _ in point.points },
            .optional(
                "diaryNumber", "Diarienummer", as: .string,
                help: Wording(sv: "Ärendet som punkten gäller", en: "The matter that it is about")
            ) { point, _ in point.diaryNumber },
            .optional(
                "date", "Datum", as: .date, help: Wording(sv: "Dagen för det", en: "The day of it")
            ) { point, _ in point.day },
            .position { $0.id == nil ? nil : $0.range },
        ])
}
