import TestSupport

/// Types a made source as somebody might: with any indentation, quotes and empty lines that are read.
struct MessyTyping {
    private var random: SeededNumbers
    private var text = ""

    static func typing(_ source: MadeSource, seed: Int) -> String {
        var typing = MessyTyping(random: SeededNumbers(seed: seed ^ 0x5EED))
        for comment in source.head { typing.line(comment, in: typing.random.pick([0, 0, 3])) }
        if !source.head.isEmpty { typing.text += "\n" }
        typing.type(source.owners, in: 0)
        return typing.text
    }

    private mutating func line(_ line: String, in column: Int) {
        text += String(repeating: " ", count: column) + line + random.pick(["", "", "", " "]) + "\n"
    }

    private mutating func blank(_ percent: Int = 15) {
        if random.chance(percent) { text += random.pick(["\n", "\n\n", "   \n"]) }
    }

    /// - Parameter isBehindDash: Whether the first stands behind a dash on its line.
    private mutating func type(_ owners: [MadeSource.Owner], in column: Int, isBehindDash: Bool = false) {
        for (index, owner) in owners.enumerated() {
            if index > 0 || !isBehindDash {
                if index > 0 || column > 0 { blank() }
                for comment in owner.lead {
                    line(comment, in: random.pick([column, column, 0]))
                    if column > 0 || index > 0 { blank(8) }
                }
                text += String(repeating: " ", count: column)
            }
            text += owner.key == nil ? "-" : typed(owner.word) + ":"
            type(owner, in: column)
            for comment in owner.feet {
                blank(10)
                line(comment, in: footColumn)
            }
        }
    }

    /// Where the comments below the owner that was typed last can stand.
    private var footColumn = 0

    private mutating func type(_ owner: MadeSource.Owner, in column: Int) {
        let behind = owner.behind.map { random.pick([" ", "   "]) + $0 } ?? ""
        switch owner.value {
        case .missing: text += behind + "\n"
        case .text(let value):
            let isBelow = owner.key != nil && random.chance(10)
            text +=
                isBelow
                ? "\n" + String(repeating: " ", count: column + random.pick([1, 3])) : random.pick([" ", "  "])
            text += quoted(value, isOnOwnLine: isBelow) + behind + "\n"
        case .prose(let lines):
            let depth = random.pick([1, 2, 4])
            text += " |" + (lines[0].hasPrefix(" ") ? "\(depth)" : "") + "\n"
            for line in lines {
                text +=
                    line.isEmpty
                    ? "\n" : String(repeating: " ", count: column + depth) + line + random.pick(["", " "]) + "\n"
            }
        case .brackets(let texts):
            let items = texts.map { "\"" + $0.replacing("\"", with: "\\\"") + "\"" }
            text += " [" + items.joined(separator: random.pick([",", ", ", " ,  "])) + "]" + behind + "\n"
        case .list(let owners):
            text += behind + "\n"
            // In the column of its key a list has no column of its own for comments below the key.
            let isApart = owner.key == nil || !owner.feet.isEmpty
            let depth = isApart ? random.pick([1, 2]) : random.pick([0, 0, 2, 3])
            type(owners, in: column + depth)
            footColumn = column + depth
            return
        case .mapping(let owners):
            let isBehindDash = owner.key == nil && owner.behind == nil && owners[0].lead.isEmpty && random.chance(80)
            let depth = random.pick([1, 2, 4])
            if isBehindDash {
                text += String(repeating: " ", count: depth)
                type(owners, in: column + 1 + depth, isBehindDash: true)
                footColumn = column + 1 + depth
            } else {
                text += behind + "\n"
                type(owners, in: column + depth)
                footColumn = column + depth
            }
            return
        }
        footColumn = column + random.pick([1, 2, 5])
    }

    private mutating func typed(_ word: String) -> String {
        let isOwn = MadeSource.ownKeys.contains { "\($0)" == word }
        return switch random.pick(isOwn ? [0, 2] : [0, 0, 0, 0, 1, 2, 3]) {
        case 1: word.uppercased()
        case 2: "\"\(word)\""
        case 3: word.replacing(" ", with: "  ")
        default: word
        }
    }

    private mutating func quoted(_ value: String, isOnOwnLine: Bool) -> String {
        let isPlain =
            !value.contains(": ") && !value.contains("#") && !value.hasPrefix(">")
            && !(isOnOwnLine && value.contains(":"))
        switch random.pick(isPlain ? [0, 0, 1, 2] : [1, 2]) {
        case 0: return value
        case 1: return "\"" + value.replacing("\"", with: "\\\"") + "\""
        default: return "'" + value.replacing("'", with: "''") + "'"
        }
    }
}
