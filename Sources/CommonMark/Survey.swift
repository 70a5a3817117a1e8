import Documents

/// What one pass over a value finds: whether it can be read at all, and what need not be looked for in it.
struct Survey {
    /// Something that occurs in a text.
    struct Features: OptionSet {
        let rawValue: UInt8
        /// A byte that means something inside a line of Markdown.
        static let markup = Features(rawValue: 1)
        /// A control character, or the first byte of one.
        static let suspect = Features(rawValue: 2)
        /// `|`, without which there is no table.
        static let pipe = Features(rawValue: 4)
        /// `^`, without which there is no footnote.
        static let caret = Features(rawValue: 8)
        /// `/`, without which there is no bare address.
        static let slash = Features(rawValue: 16)
        /// A digit or a quotation mark, without which there is nothing to set.
        static let typography = Features(rawValue: 32)
        /// The end of a line.
        static let newline = Features(rawValue: 64)
        /// `!`, without which there is no picture.
        static let exclamation = Features(rawValue: 128)
    }

    private(set) var features: Features = []
    /// The first character that no text may hold.
    private(set) var controlCharacter: Range<Int>?

    init(_ bytes: [UInt8]) {
        features = Self.features(of: bytes)
        guard features.contains(.suspect) else { return }
        for index in bytes.indices where Self.classes[Int(bytes[index])] & Features.suspect.rawValue != 0 {
            guard let character = Self.control(in: bytes, at: index) else { continue }
            controlCharacter = character
            return
        }
    }

    private static func features(of bytes: [UInt8]) -> Features {
        let found = unsafe classes.withUnsafeBufferPointer { classes in
            var found: UInt8 = 0
            for byte in bytes { unsafe found |= classes[Int(byte)] }
            return found
        }
        return Features(rawValue: found)
    }

    /// The features of each byte.
    private static let classes: [UInt8] = {
        var classes = [UInt8](repeating: 0, count: 256)
        func mark(_ bytes: some Sequence<UInt8>, _ features: Features) {
            for byte in bytes { classes[Int(byte)] |= features.rawValue }
        }
        mark("\\`&_*[]<\t".utf8, .markup)
        mark((0..<0x20).filter { $0 != 0x09 && $0 != 0x0A }, .suspect)
        mark([0x7F, 0xC2, 0xE2, 0xF4], .suspect)
        mark("|".utf8, .pipe)
        mark("^".utf8, .caret)
        mark("/".utf8, .slash)
        mark("0123456789\"".utf8, .typography)
        mark("\n".utf8, .newline)
        mark("!".utf8, .exclamation)
        return classes
    }()

    /// The character at the place, if it is a control character, a separator of lines or paragraphs, one that turns the
    /// direction of text (Unicode 15, Bidi_Control, without the marks), or the last code point, which is no character.
    private static func control(in bytes: [UInt8], at index: Int) -> Range<Int>? {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0xC2:
            return (0x80...0x9F).contains(byte(1)) ? index..<index + 2 : nil
        case 0xE2:
            let isControl =
                byte(1) == 0x80 && (0xA8...0xAE).contains(byte(2)) || byte(1) == 0x81 && (0xA6...0xA9).contains(byte(2))
            return isControl ? index..<index + 3 : nil
        case 0xF4:
            return byte(1) == 0x8F && byte(2) == 0xBF && byte(3) == 0xBF ? index..<index + 4 : nil
        default:
            return index..<index + 1
        }
    }
}

extension Survey {
    /// The first construct that would make reading slow or deep, found before cmark sees the text.
    func excess(in bytes: [UInt8]) -> Violation? {
        var start = 0
        while start < bytes.count {
            let end = bytes.next(from: start) { $0.is("\n") }
            if Self.levels(in: bytes[start..<end]) > Markdown.Limit.depth {
                return Violation(.tooDeep, at: start..<end)
            }
            start = end + 1
        }
        return features.contains(.exclamation) ? Self.excessOfImages(in: bytes) : nil
    }

    /// Pictures are refused anyway, and cmark 0.30 needs quadratic time for very many that are never closed.
    private static func excessOfImages(in bytes: [UInt8]) -> Violation? {
        let images = bytes.indices.dropLast().filter {
            bytes[$0] == UInt8(ascii: "!") && bytes[$0 + 1] == UInt8(ascii: "[")
        }
        guard images.count > 200, let first = images.first else { return nil }
        return Violation(.image, at: first..<first + 2)
    }

    /// No fewer levels than the marks of lists and quotations at the beginning of a line open or go on with.
    private static func levels(in line: ArraySlice<UInt8>) -> Int {
        var marks = 0
        var spaces = 0
        var previous: UInt8 = 0
        for (index, byte) in zip(line.indices, line) {
            let isLast = index + 1 == line.endIndex || line[index + 1] == 0x20 || line[index + 1] == 0x0A
            switch byte {
            case UInt8(ascii: " "): spaces += 1
            case UInt8(ascii: "\t"): spaces += 4
            case UInt8(ascii: ">"): marks += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard isLast else { return marks + spaces / 2 }
                marks += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "."), UInt8(ascii: ")"):
                guard isLast, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(previous) else {
                    return marks + spaces / 2
                }
                marks += 1
            default: return marks + spaces / 2
            }
            previous = byte
        }
        return marks + spaces / 2
    }
}
