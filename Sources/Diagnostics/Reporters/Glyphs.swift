/// How text that somebody else wrote is shown on a terminal: nothing in it can move the cursor, change a colour or turn
/// the direction of the line, and what cannot be seen gets a sign.
struct Glyphs {
    /// What stands for each code point, and how many columns it takes.
    private var shown: [(text: String, width: Int)] = []
    /// How many columns of a terminal they all take.
    private(set) var width = 0

    /// The glyphs for a text.
    init(_ source: String = "") {
        for scalar in source.unicodeScalars { append(scalar) }
    }

    /// The text as it is shown.
    var text: String { shown.map(\.text).joined() }

    /// Takes away what goes beyond so many columns from the start, for a `…`.
    mutating func keepFirst(_ columns: Int) {
        guard width > columns else { return }
        while width >= columns, let last = shown.popLast() { width -= last.width }
        add("…", 1)
    }

    /// Takes away what goes beyond so many columns from the end, for a `…`.
    mutating func keepLast(_ columns: Int) {
        guard width > columns else { return }
        var kept = shown.count
        var width = 1
        while kept > 0, width + shown[kept - 1].width <= columns {
            kept -= 1
            width += shown[kept].width
        }
        shown.replaceSubrange(..<kept, with: [("…", 1)])
        self.width = width
    }

    /// Adds what stands for one code point.
    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\t": add("→", 1)
        case "\u{A0}": add("⍽", 1)
        case "\u{0}"..."\u{1F}": add(String(Unicode.Scalar(0x2400 + scalar.value) ?? "�"), 1)
        case "\u{7F}": add("␡", 1)
        case "\u{20}"..."\u{7E}": add(String(scalar), 1)
        default:
            if Glyphs.isUnseen(scalar) {
                let name = "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
                add(name, name.utf8.count)
            } else {
                add(String(scalar), Glyphs.columns(of: scalar))
            }
        }
    }

    private mutating func add(_ text: String, _ columns: Int) {
        shown.append((text, columns))
        width += columns
    }

    /// Controls, marks of direction, joiners, the soft hyphen, the BOM and separators of lines.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }

    /// 0 for a mark on the letter before, 2 for what Unicode's East Asian Width calls wide, else 1.
    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        return switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}

extension String {
    /// The text as a terminal may show it, whoever wrote it.
    package var shownSafely: String { Glyphs(self).text }
}
