/// The text that cmark is given, and where its lines stand in the value.
///
/// It has the lines of the value without its notes, or the lines of one note without their indentation.
struct Passage {
    /// The text.
    let text: [UInt8]
    /// Where each line of the text begins.
    private let starts: [Int]
    /// Where each line begins in the value.
    private let origins: [Int]

    /// The text of a value as it is.
    init(_ text: [UInt8]) {
        self.text = text
        starts = Self.lineStarts(of: text)
        origins = starts
    }

    /// A text that has a place in the value for each of its lines.
    init(_ text: [UInt8], origins: [Int]) {
        self.text = text
        self.origins = origins
        starts = Self.lineStarts(of: text)
    }

    /// The line (from 1) without its end.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard starts.indices.contains(number - 1) else { return [] }
        let start = starts[number - 1]
        let next = number < starts.count ? starts[number] : text.count
        let end = next > start && text[next - 1] == UInt8(ascii: "\n") ? next - 1 : next
        return text[start..<end]
    }

    /// The place in the value of a column (from 1) of a line (from 1).
    func origin(line: Int, column: Int = 1) -> Int {
        origins.indices.contains(line - 1) ? origins[line - 1] + column - 1 : origins.last ?? 0
    }

    private static func lineStarts(of text: [UInt8]) -> [Int] {
        var starts = [0]
        for index in text.indices where text[index] == UInt8(ascii: "\n") && index + 1 < text.count {
            starts.append(index + 1)
        }
        return starts
    }
}
