/// Prose as rules about its build see it: its lines, paragraphs and lists, found once for all of them.
struct Prose {
    /// A line of the text.
    struct Line {
        /// Where it begins, before the indentation.
        let start: Int
        /// Where the first thing on it stands; its end when it is blank.
        let first: Int
        /// Where it ends, before its line end.
        let end: Int

        var isBlank: Bool { first == end }
        var indent: Int { first - start }
    }

    let text: RunningText
    let lines: [Line]
    /// Its lists, those within another after it.
    private(set) var lists: [ListInProse] = []

    /// The build of a text of which the line ends are known.
    init(_ text: RunningText, lineEnds: [Int]) {
        self.text = text
        var start = text.range.lowerBound
        lines = (lineEnds + [text.range.upperBound]).map { end in
            var first = start
            while first < end, text.bytes[first] == UInt8(ascii: " ") { first += 1 }
            defer { start = end + 1 }
            return Line(start: start, first: first, end: end)
        }
        lists = findLists()
    }

    /// Each paragraph from its first letter to the end of its last line: what stands between blank lines, lists and tables
    /// too.
    var paragraphs: [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var start: Int?
        for line in lines {
            if line.isBlank {
                start = nil
            } else if let first = start {
                paragraphs[paragraphs.count - 1] = first..<line.end
            } else {
                start = line.first
                paragraphs.append(line.first..<line.end)
            }
        }
        return paragraphs
    }
}
