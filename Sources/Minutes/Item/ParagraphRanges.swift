package import Documents
package import HouseStyles

extension ParagraphSelection {
    /// The §§ of a list in as few stretches as there can be; one that is given twice counts once.
    package init(_ numbers: some Sequence<ParagraphNumber>) {
        self.init()
        for number in numbers.sorted() {
            guard let last = ranges.last else {
                ranges.append(number...number)
                continue
            }
            if number.follows(last.upperBound) {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else if number != last.upperBound {
                ranges.append(number...number)
            }
        }
    }

    /// The §§ of stretches, in order.
    init(stretches: [ClosedRange<ParagraphNumber>]) {
        self.init()
        ranges = stretches.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Whether they are one § alone, which has one sign: § 19, but §§ 19–20.
    package var isSingle: Bool { ranges.count == 1 && ranges.allSatisfy { $0.lowerBound == $0.upperBound } }

    /// Whether there is a § that is among both.
    func overlaps(_ other: ParagraphSelection) -> Bool {
        ranges.contains { range in other.ranges.contains(where: range.overlaps) }
    }

    /// The first and the last § of each stretch.
    var ends: [ParagraphNumber] { ranges.flatMap { [$0.lowerBound, $0.upperBound] } }

    /// As it is printed, without the sign: `19–34, 36`.
    package var text: String {
        ranges.map { range in
            range.lowerBound == range.upperBound
                ? range.lowerBound.text : "\(range.lowerBound.text)–\(range.upperBound.text)"
        }.joined(separator: ", ")
    }
}

extension ParagraphNumber {
    /// Whether the number is the next one: 20 after 19, 7c after 7b. What follows 7 may be 7a or 8, so that a stretch never
    /// goes past a letter, and never from one year to another.
    fileprivate func follows(_ other: ParagraphNumber) -> Bool {
        guard suffix == other.suffix, letters.utf8.count == other.letters.utf8.count else { return false }
        guard let letter = letters.utf8.first, let otherLetter = other.letters.utf8.first else {
            return number == other.number + 1
        }
        return number == other.number && letters.utf8.count == 1 && letter == otherLetter + 1
    }
}

extension HouseStyle {
    /// The numbers with the sign of the house: § 19, §§ 19–34, 36.
    package func paragraphs(_ selection: ParagraphSelection) -> [Inline] {
        selection.isSingle ? paragraph(selection.text) : paragraphs(selection.text)
    }
}
