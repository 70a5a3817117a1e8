import Diagnostics

/// What is put right before a source is laid out anew, since it concerns characters and not their places: a byte order
/// mark goes, every line ends with LF, also the last, and a letter with a mark upon it is one character.
struct Preparation {
    /// The bytes of the source, put right.
    private(set) var bytes: [UInt8] = []
    /// Where marks stand in `bytes` that make no character of the table with what they stand upon.
    private(set) var decomposed: [SourceRange] = []

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let carriageReturn = UInt8(ascii: "\r")

    /// The source put right, or nil if there is nothing to put right.
    static func preparing(_ bytes: [UInt8]) -> Preparation? {
        var answer: UInt8 = 0
        for byte in bytes { answer |= (byte == carriageReturn ? 1 : 0) | (byte & 0xFE == 0xCC ? 1 : 0) }
        guard answer != 0 || bytes.last != .lineFeed || bytes.starts(with: byteOrderMark) else { return nil }
        return Preparation(bytes)
    }

    private init(_ source: [UInt8]) {
        bytes.reserveCapacity(source.count + 1)
        var index = source.starts(with: Preparation.byteOrderMark) ? 3 : 0
        while index < source.count {
            let byte = source[index]
            if byte == Preparation.carriageReturn {
                bytes.append(.lineFeed)
                if index + 1 < source.count, source[index + 1] == .lineFeed { index += 1 }
            } else if byte & 0xFE == 0xCC, index + 1 < source.count {
                add(mark: UInt32(byte & 0x1F) << 6 | UInt32(source[index + 1] & 0x3F))
                index += 1
            } else {
                bytes.append(byte)
            }
            index += 1
        }
        if bytes.last != .lineFeed { bytes.append(.lineFeed) }
    }

    /// Adds a character of U+0300 to U+037F, as one with the letter before it if there is such a letter.
    private mutating func add(mark: UInt32) {
        if let base = bytes.last, let letter = Composition.letter(base, mark) {
            bytes.removeLast()
            bytes += [0xC0 | UInt8(letter >> 6), 0x80 | UInt8(letter & 0x3F)]
            return
        }
        let start = bytes.count
        bytes += [0xC0 | UInt8(mark >> 6), 0x80 | UInt8(mark & 0x3F)]
        if mark < 0x370 { decomposed.append(SourceRange(start, bytes.count)) }
    }
}

/// The letters of U+00C0 to U+017F that Unicode also writes as a letter of ASCII and a mark upon it (UAX #15).
enum Composition {
    /// The number of the letter, if there is one.
    static func letter(_ base: UInt8, _ mark: UInt32) -> UInt32? {
        table[mark]?[base]
    }

    private static let table: [UInt32: [UInt8: UInt32]] = [
        0x300: pairs("AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
        0x301: pairs("AEIOUYaeiouyCLNRSZclnrsz", "ÁÉÍÓÚÝáéíóúýĆĹŃŔŚŹćĺńŕśź"),
        0x302: pairs("AEIOUaeiouCGHJSWYcghjswy", "ÂÊÎÔÛâêîôûĈĜĤĴŜŴŶĉĝĥĵŝŵŷ"),
        0x303: pairs("ANOIUanoiu", "ÃÑÕĨŨãñõĩũ"),
        0x304: pairs("AEIOUaeiou", "ĀĒĪŌŪāēīōū"),
        0x306: pairs("AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ"),
        0x307: pairs("CEGIZcegz", "ĊĖĠİŻċėġż"),
        0x308: pairs("AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
        0x30A: pairs("AUau", "ÅŮåů"),
        0x30B: pairs("OUou", "ŐŰőű"),
        0x30C: pairs("CDELNRSTZcdelnrstz", "ČĎĚĽŇŘŠŤŽčďěľňřšťž"),
        0x327: pairs("CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ"),
        0x328: pairs("AEIUaeiu", "ĄĘĮŲąęįų"),
    ]

    private static func pairs(_ bases: String, _ letters: String) -> [UInt8: UInt32] {
        Dictionary(uniqueKeysWithValues: zip(bases.utf8, letters.unicodeScalars.map(\.value)))
    }
}
