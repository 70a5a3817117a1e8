/// A list in prose.
struct ListInText {
    /// One of its items.
    struct Item {
        /// What it says, from its first letter to its last mark.
        let content: Range<Int>
        /// Whether it is one paragraph without another list in it.
        let isPlain: Bool
    }

    /// Where its first line begins.
    let start: Int
    /// The items in order.
    let items: [Item]
}

extension RunningText {
    /// The list whose first item stands on the line after a line end; nil where none begins.
    func list(after lineEnd: Int) -> ListInText? {
        guard isProse, let first = marker(onLine: lineEnd + 1), beginsList(first) else { return nil }
        var items: [ListInText.Item] = []
        var next: Marker? = first
        var place = first.lineStart
        while let marker = next {
            let (item, following) = item(marker)
            items.append(item)
            place = following
            next = place < range.upperBound ? self.marker(onLine: place) : nil
            if let other = next, other.indent != first.indent || other.sign != first.sign { next = nil }
        }
        return ListInText(start: first.lineStart, items: items)
    }

    /// What stands before an item.
    private struct Marker {
        let lineStart: Int
        /// How far its line is indented.
        let indent: Int
        /// `-`, `*`, `+`, or the mark after a number.
        let sign: UInt8
        let contentStart: Int
    }

    private func marker(onLine start: Int) -> Marker? {
        let first = firstOnLine(min(start, range.upperBound))
        var end = first
        if isDigit(first) {
            end = digitEnd(first)
            guard end - first < 4, self[end] == UInt8(ascii: ".") || self[end] == UInt8(ascii: ")") else { return nil }
        } else {
            guard "-*+".utf8.contains(self[first]) else { return nil }
        }
        guard self[end + 1] == UInt8(ascii: " ") else { return nil }
        return Marker(lineStart: start, indent: first - start, sign: self[end], contentStart: spaceEnd(end + 1))
    }

    /// Whether no item of the same list, and nothing that belongs to one, stands before a marker.
    private func beginsList(_ marker: Marker) -> Bool {
        let end = spaceStart(marker.lineStart)
        guard end > range.lowerBound else { return true }
        let before = lineStart(end)
        let indent = firstOnLine(before) - before
        return indent <= marker.indent && (indent < marker.indent || self.marker(onLine: before) == nil)
    }

    /// An item, and where the line begins that follows it.
    private func item(_ marker: Marker) -> (ListInText.Item, next: Int) {
        var isPlain = true
        var contentEnd = lineEnd(marker.contentStart)
        var line = contentEnd + 1
        while line < range.upperBound {
            let first = firstOnLine(line)
            if self[first] == UInt8(ascii: "\n") || first >= range.upperBound {
                let following = spaceEnd(first)
                let start = lineStart(min(following, range.upperBound))
                guard following < range.upperBound, following - start > marker.indent else {
                    line = following < range.upperBound ? start : range.upperBound
                    break
                }
                isPlain = false
                line = start
                continue
            }
            if self.marker(onLine: line) != nil {
                guard first - line > marker.indent else { break }
                isPlain = false
            }
            contentEnd = lineEnd(first)
            line = contentEnd + 1
        }
        return (ListInText.Item(content: marker.contentStart..<spaceStart(contentEnd), isPlain: isPlain), line)
    }
}
