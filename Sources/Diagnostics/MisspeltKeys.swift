/// The keys that withhold something, as somebody in a hurry writes them. A source is often looked at before its keys are read,
/// and one with a key that is nearly `sekretess` withholds something.
enum MisspeltKeys {
    /// Whether a line of a text begins with such a key; what is not ASCII in it is passed over.
    static func areIn(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            while index < bytes.count, !isLetter(bytes[index]) { index += 1 }
            let start = index
            while index < bytes.count, isLetter(bytes[index]) || !isASCII(bytes[index]) { index += 1 }
            if isKey(bytes, endingAt: index), isNear(bytes[start..<index].filter(isASCII)) { return true }
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") {
                index += 1
            }
        }
        return false
    }

    /// Whether a colon follows a word, perhaps after a quotation mark or spaces.
    private static func isKey(_ bytes: [UInt8], endingAt end: Int) -> Bool {
        bytes[end...].lazy.filter(isASCII).prefix(4).first { !"\"' ".utf8.contains($0) } == UInt8(ascii: ":")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isASCII(_ byte: UInt8) -> Bool { 1..<0x80 ~= byte }

    private static let keys = ["sekretess", "avidentifiera"].map { Array($0.utf8) }

    /// Whether at most two letters lack, are too many or are others.
    private static func isNear(_ word: [UInt8]) -> Bool {
        keys.contains { abs($0.count - word.count) <= 2 && distance(from: word, to: $0) <= 2 }
    }

    /// How many letters must be added, taken away or changed (Levenshtein).
    private static func distance(from word: [UInt8], to key: [UInt8]) -> Int {
        var row = Array(0...key.count)
        for (place, letter) in word.enumerated() {
            var diagonal = row[0]
            row[0] = place + 1
            for column in key.indices {
                let change = diagonal + (letter | 0x20 == key[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, diagonal + 1, row[column] + 1)
            }
        }
        return row[key.count]
    }
}
