/// The text that cmark is given, and where its lines stand in the value.
///
/// It has the lines of the value without its notes, or the lines of one note without their indentation.
struct Passage {
    /// The text.
    let text: [UInt8]
    /// Where each line of the text begins; counted when it is first asked for.
    private lazy var starts = lineStarts()
    /// Where each line begins in the value; nil if the text is the value.
    private let origins: [Int]?

    /// The text of a value as it is.
    init(_ text: [UInt8]) {
        self.text = text
        origins = nil
    }

    /// A text that has a place in the value for each of its lines.
    init(_ text: [UInt8], origins: [Int]) {
        self.text = text
        self.origins = origins
    }

    /// The line (from 1) without its end.
    mutating func line(_ number: Int) -> ArraySlice<UInt8> {
        guard starts.indices.contains(number - 1) else { return [] }
        let start = starts[number - 1]
        let next = number < starts.count ? starts[number] : text.count
        let end = next > start && text[next - 1] == UInt8(ascii: "\n") ? next - 1 : next
        return text[start..<end]
    }

    /// The place in the value of a column (from 1) of a line (from 1).
    mutating func origin(line: Int, column: Int = 1) -> Int {
        let origins = origins ?? starts
        return origins.indices.contains(line - 1) ? origins[line - 1] + column - 1 : origins.last ?? 0
    }

    private func lineStarts() -> [Int] {
        var starts = [0]
        var index = 0
        while let newline = text[index...].firstIndex(of: UInt8(ascii: "\n")), newline + 1 < text.count {
            index = newline + 1
            starts.append(index)
        }
        return starts
    }
}
