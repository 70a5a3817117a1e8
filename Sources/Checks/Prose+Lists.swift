/// A list in prose.
struct ListInProse {
    /// One of its items.
    struct Item {
        /// What it says, from its first letter to its last mark.
        let content: Range<Int>
        /// Whether it is one paragraph without another list in it.
        let isPlain: Bool
    }

    /// Where the sign of its first item stands.
    let start: Int
    /// The items in order.
    let items: [Item]
}

extension Prose {
    /// The lists, those within another after it.
    func findLists() -> [ListInProse] {
        lines.indices.compactMap { line in
            guard let marker = marker(onLine: line), beginsList(marker) else { return nil }
            return list(from: marker)
        }
    }

    /// What stands before an item.
    private struct Marker {
        let line: Int
        /// How far its line is indented.
        let indent: Int
        /// `-`, `*`, `+`, or the mark after a number.
        let sign: UInt8
        let contentStart: Int
    }

    private func marker(onLine index: Int) -> Marker? {
        let line = lines[index]
        var end = line.first
        switch text[end] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): break
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            end = text.digitEnd(end)
            guard end - line.first < 4, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")") else {
                return nil
            }
        default: return nil
        }
        guard text[end + 1] == UInt8(ascii: " ") else { return nil }
        return Marker(line: index, indent: line.indent, sign: text[end], contentStart: text.spaceEnd(end + 1))
    }

    /// Whether no item of the same list, and nothing that belongs to one, stands before a marker.
    private func beginsList(_ marker: Marker) -> Bool {
        guard let before = lines[..<marker.line].lastIndex(where: { !$0.isBlank }) else { return true }
        let indent = lines[before].indent
        return indent < marker.indent || indent == marker.indent && self.marker(onLine: before) == nil
    }

    private func list(from first: Marker) -> ListInProse {
        var items: [ListInProse.Item] = []
        var next: Marker? = first
        while let marker = next {
            let (item, following) = item(marker)
            items.append(item)
            next = following < lines.count ? self.marker(onLine: following) : nil
            if let other = next, other.indent != first.indent || other.sign != first.sign { next = nil }
        }
        return ListInProse(start: lines[first.line].first, items: items)
    }

    /// An item, and the line that follows it.
    private func item(_ marker: Marker) -> (ListInProse.Item, next: Int) {
        var isPlain = true
        var contentEnd = lines[marker.line].end
        var index = marker.line + 1
        while index < lines.count {
            if lines[index].isBlank {
                index = lines[index...].firstIndex { !$0.isBlank } ?? lines.count
                guard index < lines.count, lines[index].indent > marker.indent else { break }
                isPlain = false
                continue
            }
            if self.marker(onLine: index) != nil {
                guard lines[index].indent > marker.indent else { break }
                isPlain = false
            }
            contentEnd = lines[index].end
            index += 1
        }
        return (ListInProse.Item(content: marker.contentStart..<text.spaceStart(contentEnd), isPlain: isPlain), index)
    }
}
