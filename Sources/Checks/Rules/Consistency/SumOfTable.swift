import Diagnostics

extension Rule {
    static let sumOfTable = Rule(
        Fault(
            "wrong-sum", .warning,
            Wording(
                sv: "«» är inte summan av raderna ovanför", en: "«» is not the sum of the rows above"),
            remedy: Wording(sv: "räkna om kolumnen", en: "add the column up again")),
        .consistency,
        because: Wording(
            sv:
                "Siffrorna i beslutet gäller som de står, och en summa som inte stämmer gör det oklart vilken som gäller.",
            en: "The figures of a decision hold as they stand, and a wrong sum makes it unclear which of them does."),
        failing: .text(
            """
            | Avgift | Kronor |
            | --- | ---: |
            | Gästplats | 1 200 |
            | Sopor | 300 |
            | Summa | ⟪1 600⟫ |
            """),
        passing: .text(
            """
            | Avgift | Kronor | Förändring, % |
            | --- | ---: | ---: |
            | Gästplats | 1 200 | 4,0 |
            | Sopor | 300 | -17,1 |
            | Summa | 1 500 | 1,6 |
            """),
        exceptions: Wording(
            sv: """
                Kolumner med annat än tal, andelar, förändringar och medelvärden, tabeller med delsummor, och skillnader som kan bero på avrundning där det finns \
                decimaler eller procent.
                """,
            en: """
                Columns with other things than numbers, shares, changes and averages, tables with subtotals, and differences that rounding can make \
                where there are decimals or per cent.
                """),
        finder: .words(WordShape("STst", lengths: 5...6)) { text, word in
            guard text.isSummingWord(word), text.isFirstCell(word.lowerBound) else { return nil }
            return text.wrongSum(in: text.lineStart(word.lowerBound)).map { Match(range: $0) }
        })
}

private let shares: SoughtWords = [
    "%", "procent", "andel", "ndring", "index", "snitt", "medel", "per ", "kvot", "nyckeltal", "median",
]

extension RunningText {
    fileprivate func isSummingWord(_ word: Range<Int>) -> Bool {
        switch word.count {
        case 5: hasInAnyCase("summa", at: word.lowerBound)
        case 6: hasInAnyCase("totalt", at: word.lowerBound)
        default: false
        }
    }

    /// Whether the given small letters stand at a place, small or capital. The second letter is looked at first.
    private func hasInAnyCase(_ letters: StaticString, at place: Int) -> Bool {
        let second = self[place + 1] | 0x20
        guard second == UInt8(ascii: "u") || second == UInt8(ascii: "o") else { return false }
        return zip("\(letters)".utf8, bytes[place...]).allSatisfy { $0 == $1 | 0x20 }
    }

    /// Whether nothing but a mark of emphasis stands between the beginning of a row and a place, and nothing but such
    /// between the word there and the end of the cell.
    fileprivate func isFirstCell(_ place: Int) -> Bool {
        guard isInTable(place), let end = cells(of: lineStart(place)).first else { return false }
        return end.lowerBound <= place && bytes[end.lowerBound..<place].allSatisfy { $0 == UInt8(ascii: "*") }
            && bytes[wordEnd(place)..<end.upperBound].allSatisfy { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: ":") }
    }

    /// The first cell of a row that is not the sum of those above it.
    fileprivate func wrongSum(in row: Int) -> Range<Int>? {
        let sums = cells(of: row)
        var rows: [[Range<Int>]] = []
        var heads: [Range<Int>] = []
        var line = row
        while line > range.lowerBound {
            line = lineStart(line - 1)
            guard isInTable(line) else { return nil }
            let cells = cells(of: line)
            guard let label = cells.first, cells.count == sums.count else { return nil }
            if isRule(cells) {
                heads = self.cells(of: lineStart(line - 1))
                break
            }
            let word = label.lowerBound..<wordEnd(label.lowerBound)
            guard !isSummingWord(word), !has("Delsumma", at: label.lowerBound), !has("varav", at: label.lowerBound),
                !has("Varav", at: label.lowerBound)
            else { return nil }
            guard !shares.areIn(string(label)) else { return nil }
            rows.append(cells)
        }
        guard rows.count > 1, heads.count == sums.count else { return nil }
        return sums.indices.dropFirst().first { !isShare(heads[$0], sums[$0]) && isWrong($0, sums, rows) }
            .map { sums[$0] }
    }

    /// Whether a column has shares, changes or averages, which nobody adds up: by its heading, or by a percentage other than
    /// the whole in the last row.
    private func isShare(_ heading: Range<Int>, _ sum: Range<Int>) -> Bool {
        if shares.areIn(string(heading)) { return true }
        return bytes[sum].last == UInt8(ascii: "%") && amount(sum)?.hundredths != 10_000
    }

    private func isWrong(_ column: Int, _ sums: [Range<Int>], _ rows: [[Range<Int>]]) -> Bool {
        guard let sum = amount(sums[column]) else { return false }
        var total = 0
        var isRounded = sum.isRounded
        for row in rows where !row[column].isEmpty {
            guard let amount = amount(row[column]) else { return false }
            total += amount.hundredths
            isRounded = isRounded || amount.isRounded
        }
        return abs(total - sum.hundredths) > (isRounded ? 100 + rows.count * 50 : 0)
    }

    /// A number with spaces between thousands and a decimal comma, in hundredths.
    private func amount(_ cell: Range<Int>) -> (hundredths: Int, isRounded: Bool)? {
        var value = 0
        var decimals: Int?
        var isNegative = false
        var isRounded = false
        for index in cell {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard value < 1_000_000_000_000 else { return nil }
                value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
                decimals = decimals.map { $0 + 1 }
            case UInt8(ascii: ",") where decimals == nil: (decimals, isRounded) = (0, true)
            case UInt8(ascii: "%") where index == cell.upperBound - 1: isRounded = true
            case UInt8(ascii: "-") where index == cell.lowerBound: isNegative = true
            case UInt8(ascii: " "), UInt8(ascii: "*"), 0xC2, 0xA0: continue
            default: return nil
            }
        }
        guard bytes[cell].contains(where: RunningText.isDigit), decimals ?? 0 <= 2 else { return nil }
        for _ in (decimals ?? 0)..<2 { value *= 10 }
        return (isNegative ? -value : value, isRounded)
    }

    /// The cells of the row on a line, without the spaces around them.
    private func cells(of line: Int) -> [Range<Int>] {
        let end = lineEnd(line)
        var cells: [Range<Int>] = []
        var start = firstOnLine(line) + 1
        while start < end, let bar = bytes[start..<end].firstIndex(of: UInt8(ascii: "|")) {
            var (first, last) = (start, bar)
            while first < last, isBlank(first) { first += 1 }
            while last > first, isBlank(last - 1) { last -= 1 }
            cells.append(first..<last)
            start = bar + 1
        }
        return cells
    }

    /// Whether the row is the line below the headings.
    private func isRule(_ cells: [Range<Int>]) -> Bool {
        cells.allSatisfy { cell in
            !cell.isEmpty && bytes[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
        }
    }
}
