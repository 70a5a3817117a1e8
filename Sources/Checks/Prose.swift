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

    /// The lines of a text.
    init(_ text: RunningText) {
        self.text = text
        let (bytes, end) = (text.bytes, text.range.upperBound)
        var lines: [Line] = []
        var start = text.range.lowerBound
        while start < end {
            var first = start
            while first < end, bytes[first] == UInt8(ascii: " ") { first += 1 }
            var index = first
            while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            lines.append(Line(start: start, first: first, end: index))
            start = index + 1
        }
        self.lines = lines
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
