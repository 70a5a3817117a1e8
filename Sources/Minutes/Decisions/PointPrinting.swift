import Documents
import HouseStyles
import Schema

extension Page {
    /// Points with their numbers; a single one stands without.
    mutating func list(of points: [Point], address: [String], firstNumber: Int = 1) -> [Block] {
        let labels = points.numbers
        let numbers = points.addressNumbers(from: firstNumber)
        let items = zip(points, points.indices).map { point, place in
            item(point, label: labels?[place], address: address, number: numbers[place])
        }
        if items.count == 1, labels == nil, let item = items.first { return item.standingAlone }
        let isTight = items.allSatisfy { $0.blocks.count == 1 }
        return [.list(List(labels == nil ? .number(from: 1) : .label, isTight: isTight, items))]
    }

    /// One point with those in it, which have letters; below them, where a letter would stand twice, there are bullets.
    private mutating func item(
        _ point: Point, label: String?, address: [String], number: String, inner marker: List.Marker = .letter
    ) -> List.Item {
        let address = address.isEmpty ? [] : address + [number]
        var blocks = point.content.map { place($0) } ?? []
        if let inner = point.points {
            let items = inner.enumerated().map { place, point in
                item(point, label: nil, address: address, number: String(place + 1), inner: .bullet)
            }
            blocks.append(.list(List(marker, isTight: items.allSatisfy { $0.blocks.count == 1 }, items)))
        }
        let anchor = address.isEmpty ? nil : Anchor(([anchor] + address).joined(separator: "-"))
        return List.Item(blocks, label: label, anchor: anchor)
    }

    /// Clauses as the house sets them: one sentence with commas and "samt", or each with its number.
    mutating func list(of clauses: [Phrase], address: [String], firstNumber: Int) -> [Block] {
        let items = zip(clauses, clauses.indices).map { clause, place in
            let text = [.text("att ")] + self.place(clause) + [.text(mark(after: place, of: clauses.count))]
            let address = address + [String(firstNumber + place)]
            let anchor = address.count == 1 ? nil : Anchor(([anchor] + address).joined(separator: "-"))
            return List.Item([.paragraph([Inline].joined(text))], anchor: anchor)
        }
        switch style.clauseStyle {
        case .running: return [.list(List(.label, items))]
        case .numbered:
            if items.count == 1, let item = items.first { return item.standingAlone }
            return [.list(List(.number(from: 1), items))]
        }
    }

    private func mark(after place: Int, of count: Int) -> String {
        if place == count - 1 { return "." }
        return place == count - 2 ? ", samt" : ","
    }

    /// Points of which each has a dnr or a day, as a table.
    mutating func table(of points: [Point]) -> Block {
        let hasNumbers = points.contains { $0.diaryNumber != nil }
        let hasDays = points.contains { $0.day != nil }
        var header: [[Inline]] = [style.label(.point)]
        if hasNumbers { header.append(style.label(.caseNumber)) }
        if hasDays { header.append(style.label(.day)) }
        let rows = points.map { point in
            var row: [[Inline]] = [cell(of: point)]
            if hasNumbers { row.append(place(point.diaryNumber)) }
            if hasDays { row.append(point.day.map { [style.date($0.value)] } ?? []) }
            return row
        }
        return .table(Table(header: header, rows: rows))
    }

    /// A table has one line in a cell, so the paragraphs of a point are divided by line ends.
    private mutating func cell(of point: Point) -> [Inline] {
        let blocks = point.content.map { place($0) } ?? []
        var line: [Inline] = []
        for block in blocks {
            guard case .paragraph(let inlines, role: _, anchor: _) = block else { continue }
            if !line.isEmpty { line.append(.lineBreak) }
            line += inlines
        }
        return line
    }
}

extension List.Item {
    /// The content of the only item of a list, with the item's address on its first paragraph.
    var standingAlone: [Block] {
        guard let anchor, case .paragraph(let inlines, let role, _)? = blocks.first else { return blocks }
        return [.paragraph(inlines, role: role, anchor: anchor)] + blocks.dropFirst()
    }
}

extension [Inline] {
    /// The inlines with neighbouring texts made one.
    static func joined(_ inlines: [Inline]) -> [Inline] {
        var line: [Inline] = []
        line.appendJoining(inlines)
        return line
    }

    /// A sentence that a list goes on from: with a colon for its full stop.
    var leadingIn: [Inline] {
        guard case .text(let text)? = last, text.hasSuffix(".") else { return ending(with: ":") }
        return dropLast() + [.text(text.dropLast() + ":")]
    }

    /// The text with a mark after it, unless it ends with one.
    func ending(with mark: String) -> [Inline] {
        guard !mark.isEmpty, let last = plainText.last, !".:!?".contains(last) else { return self }
        return [Inline].joined(self + [.text(mark)])
    }
}
