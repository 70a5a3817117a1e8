/// Writes sources in the subset; the first `n` numbers of a seed decide everything. It knows no key of the language.
package struct SourceWriter {
    package private(set) var random: SeededNumbers

    package init(seed: Int) { random = SeededNumbers(seed: seed) }

    package mutating func source() -> String {
        var text = ""
        if random.chance(10) { text += "\u{FEFF}" }
        if random.chance(20) { text += "# Utkast\n" }
        if random.chance(15) { text += random.pick(["---\n", "--- # början\n", "\n---\n\n"]) }
        switch random.pick([0, 0, 0, 0, 0, 0, 1, 2]) {
        case 0: text += mapping(column: random.pick([0, 0, 0, 2]), depth: 0)
        case 1: text += sequence(column: random.pick([0, 0, 1]), depth: 0)
        default: text += ownLine(column: -1) + "\n"
        }
        if random.chance(10) { text.removeLast() }
        return random.chance(15) ? text.replacing("\n", with: "\r\n") : text
    }

    private mutating func mapping(column: Int, depth: Int, isCompact: Bool = false) -> String {
        let indentation = String(repeating: " ", count: column)
        var text = ""
        for index in random.times(1...4) {
            text += index == 0 && isCompact ? "" : trivia(column) + indentation
            text += key(index) + random.pick([":", ":", ":", ":", " :"])
            text += value(column: column, depth: depth)
        }
        return text
    }

    private mutating func key(_ index: Int) -> String {
        let word = random.pick(["rubrik", "för kännedom", "§", "Ärendet", "nej", "1.10", "a:b", "x#y"]) + "\(index)"
        return random.pick([word, word, word, "\"\(word)\"", "'\(word)'", "\"\(word): \\u00e5\""])
    }

    private mutating func value(column: Int, depth: Int) -> String {
        switch depth < 4 ? random.pick([0, 0, 0, 0, 1, 2, 3, 4]) : 0 {
        case 0: spaces() + inline(column: column) + "\n"
        case 1: "\n" + mapping(column: column + random.pick([1, 2, 2, 2, 4]), depth: depth + 1)
        case 2: "\n" + sequence(column: column + random.pick([0, 0, 2, 2, 3]), depth: depth + 1)
        case 3: random.pick(["\n", "  # ingenting\n"])
        default: "\n" + String(repeating: " ", count: column + 2) + ownLine(column: column) + "\n"
        }
    }

    /// A scalar that begins its line, where `-5` would be an item and `a:b` a key, both without space.
    private mutating func ownLine(column: Int) -> String {
        let text = inline(column: column)
        return text.first?.isLetter == true || text.hasPrefix("-") ? "§ " + text : text
    }

    private mutating func sequence(column: Int, depth: Int) -> String {
        let indentation = String(repeating: " ", count: column)
        var text = ""
        for _ in random.times(1...4) {
            text += trivia(column) + indentation + "-"
            if depth < 4, random.chance(35) {
                let gap = spaces()
                text += gap + mapping(column: column + 1 + gap.count, depth: depth + 1, isCompact: true)
            } else if random.chance(8) {
                text += "\n"
            } else {
                text += spaces() + inline(column: column) + "\n"
            }
        }
        return text
    }

    private mutating func spaces() -> String { random.pick([" ", " ", " ", "   "]) }

    private mutating func trivia(_ column: Int) -> String {
        random.chance(85)
            ? "" : random.pick(["\n", "# anmärkning\n", String(repeating: " ", count: column) + "# -\n", "   \n"])
    }

    // MARK: Scalars

    private mutating func words(_ count: ClosedRange<Int>) -> String {
        let words = random.times(count).map { _ in
            random.pick([
                "nämnden", "Bifaller", "§", "18:30", "no", "3", "~", "”så”", "x#y", "a:b", "https://x.se/#a", "it's",
                "5%", "(S)", "–", "[1]", "\u{A0}", "*x*", "\"citat\"", "och,", "&c", "\u{1F600}", "e\u{301}", "!", "-",
                "?",
            ])
        }
        let first = random.pick(["Tova", "214", "år", "-5", "2031-05-06", ".", "true", "§ 3", "”", "(x)", ":x", "?x"])
        return ([first] + words).joined(separator: " ")
    }

    private mutating func inline(column: Int) -> String {
        let indentation = String(repeating: " ", count: max(column, 0) + random.pick([1, 2, 4]))
        switch random.pick([0, 0, 0, 1, 1, 2, 3, 4, 4, 5]) {
        case 0: return words(0...6) + comment()
        case 1:
            let lines = random.times(2...4).map { _ in words(0...4) + random.pick(["", "", " "]) }
            return lines.joined(separator: random.pick(["\n", "\n", "\n\n", "\n \n\n"]) + indentation)
        case 2: return doubleQuoted(indentation) + comment()
        case 3: return singleQuoted(indentation) + comment()
        case 4: return block(column: column)
        default:
            let items = random.times(0...3).map { _ in
                random.pick(["Akten", "\"a, b\"", "'c: d'", "Kajen  2", "18:30", "-x"])
            }
            return "[" + items.joined(separator: random.pick([", ", ",", " , "])) + "]" + comment()
        }
    }

    private mutating func comment() -> String { random.chance(90) ? random.pick(["", "", " "]) : "  # anm: \"x" }

    private mutating func doubleQuoted(_ indentation: String) -> String {
        let parts = random.times(0...5).map { _ in
            random.pick([
                "Norra kajen: simhall", " #1", "\\\"", "\\\\", "\\n", "\\t", "\\u00e5", "\\x41", "\\_", "\\/",
                "\\U0001F600",
                "'", " ", "- ", "\n\(indentation)", " \n\n\(indentation)", "\\\n\(indentation)",
                " \\\n\(indentation)\\ x", "{", "*",
            ])
        }
        return "\"" + parts.joined() + "\""
    }

    private mutating func singleQuoted(_ indentation: String) -> String {
        let parts = random.times(0...5).map { _ in
            random.pick(["a: b", " #", "''", "\\", "\"", "\n\(indentation)", "\n\n\n\(indentation)", " ", "[x]", "%"])
        }
        return "'" + parts.joined() + "'"
    }

    private mutating func block(column: Int) -> String {
        let depth = random.pick([1, 2, 2, 4])
        let indentation = String(repeating: " ", count: max(column, 0) + depth)
        let isExplicit = column >= 0 && random.chance(20)
        let header = random.pick(["|", "|", ">"]) + (isExplicit ? "\(depth)" : "") + random.pick(["", "", "+", "-"])
        var text = header + comment()
        if random.chance(15) { text += "\n" }
        let lines = random.times(isExplicit ? 1...5 : 0...5)
        for index in lines {
            let extra = index == 0 && !isExplicit ? "" : random.pick(["", "", "", "  ", " "])
            text += "\n" + indentation + extra + random.pick([words(0...5), "# rubrik: x", "- punkt", "---", "a: b "])
            if random.chance(20) { text += random.pick(["\n", "\n\n", "\n" + indentation, "\n" + indentation + "  "]) }
        }
        return text
    }
}
