/// A key as it is compared: lower case, one ordinary space between words.
package func canonicalKey(_ key: String) -> String {
    key.isCanonical ? key : key.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

extension String {
    /// Whether the key is written as keys are: Swedish lower-case letters, digits and hyphens with one space between words.
    fileprivate var isCanonical: Bool {
        var before: UInt8 = 0x20
        for byte in utf8 {
            switch byte {
            case 0x20 where before != 0x20: break
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
            // å, ä and ö are 0xC3 and one of these.
            case 0xC3: break
            case 0xA4, 0xA5, 0xB6: guard before == 0xC3 else { return false }
            default: return false
            }
            before = byte
        }
        return before != 0x20
    }
}

/// The one of `words` that was probably meant: the nearest by edits, if it is near enough to be meant at all.
package func nearestWord(to text: String, among words: [StaticString]) -> StaticString? {
    let typed = Array(text)
    guard typed.count > 2 else { return nil }
    let limit = max(1, min(3, typed.count / 3))
    var best: (word: StaticString, distance: Int)?
    for word in words {
        let distance = editDistance(typed, Array("\(word)"), limit: limit)
        if distance <= limit, distance < best?.distance ?? Int.max { best = (word, distance) }
    }
    return best?.word
}

/// The number of insertions, removals, replacements and swaps of neighbours that make one word of the other
/// (Damerau–Levenshtein, optimal string alignment); more than `limit` is reported as `limit + 1`.
package func editDistance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast = [Int]()
    var last = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        for column in 0..<right.count {
            let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
            var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        (beforeLast, last) = (last, current)
    }
    return min(last[right.count], limit + 1)
}
