/// What a unified difference says, to a program that applies it.
package struct Patch {
    private var files: [String: String]
    private var name = ""
    private var old: [[UInt8]] = []
    private var new: [[UInt8]] = []
    private var index = 0
    /// How many lines of the old and of the new text the hunk still has.
    private var left = (old: 0, new: 0)
    private var isAdded = false

    /// What becomes of the files, by their names, when a difference is applied to them.
    package static func applying(_ difference: String, to files: [String: String]) -> [String: String] {
        var patch = Patch(files: files)
        for line in lines(of: difference) { patch.apply(line) }
        patch.finish()
        return patch.files
    }

    private init(files: [String: String]) { self.files = files }

    private mutating func apply(_ line: [UInt8]) {
        switch line.first {
        case UInt8(ascii: "\\"):
            if isAdded { new[new.count - 1].removeLast() }
        case _ where left == (0, 0): applyHead(line)
        case UInt8(ascii: "-"):
            (index, left.old, isAdded) = (index + 1, left.old - 1, false)
        case UInt8(ascii: "+"):
            new.append(Array(line.dropFirst()))
            (left.new, isAdded) = (left.new - 1, true)
        default:
            new.append(old[index])
            (index, left, isAdded) = (index + 1, (left.old - 1, left.new - 1), false)
        }
    }

    private mutating func applyHead(_ line: [UInt8]) {
        let text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("--- ") {
            finish()
            name = String(text.dropFirst(4).dropLast())
            (old, new, index) = (Patch.lines(of: files[name] ?? ""), [], 0)
        } else if text.hasPrefix("@@ ") {
            let ranges = text.split(separator: " ")[1...2].map {
                $0.dropFirst().split(separator: ",").compactMap { Int($0) }
            }
            left = (ranges[0].count > 1 ? ranges[0][1] : 1, ranges[1].count > 1 ? ranges[1][1] : 1)
            let start = left.old == 0 ? ranges[0][0] : ranges[0][0] - 1
            new += old[index..<start]
            index = start
        }
    }

    private mutating func finish() {
        guard files[name] != nil else { return }
        files[name] = String(decoding: (new + old[index...]).flatMap(\.self), as: UTF8.self)
    }

    private static func lines(of text: String) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for byte in text.utf8 {
            if lines.isEmpty || lines[lines.count - 1].last == UInt8(ascii: "\n") { lines.append([]) }
            lines[lines.count - 1].append(byte)
        }
        return lines
    }
}
