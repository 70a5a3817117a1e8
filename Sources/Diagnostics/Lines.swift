/// Where the lines of a source begin, found once for all that is reported about it.
package struct Lines: Sendable {
    private let file: SourceFile
    private let starts: [Int]

    /// Finds the lines of a source; LF, CRLF and a lone CR end one.
    package init(_ file: SourceFile) {
        self.file = file
        let bytes = file.bytes
        var starts = [0]
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\n"): starts.append(index + 1)
            case UInt8(ascii: "\r"):
                if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") { starts.append(index + 1) }
            default: break
            }
        }
        self.starts = starts
    }

    /// How many there are; after a last line end stands an empty one.
    var count: Int { starts.count }

    /// The number of the line that holds the byte, counted from 1.
    func number(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The bytes of a line, counted from 1, without its line end.
    func range(_ number: Int) -> SourceRange {
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : file.bytes.count
        while end > start, file.bytes[end - 1] == UInt8(ascii: "\n") || file.bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return SourceRange(start, end)
    }

    /// The line and the character of a byte; a BOM is not a character, as in editors.
    package func position(of offset: Int) -> Position {
        let line = number(at: offset)
        var start = starts[line - 1]
        if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
        return Position(line: line, column: 1 + file.codePoints(in: start..<max(start, offset)))
    }
}
