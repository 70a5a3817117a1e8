import Checks

/// The program hunspell with its Swedish dictionary, asked once about all words.
enum Speller {
    /// The words that the dictionary does not know.
    ///
    /// - Throws: when there is no such program or dictionary, or it answers in a way that is not known.
    static func misspellings(among words: [String]) throws(Obstacle) -> Misspellings {
        guard !words.isEmpty else { return Misspellings([:]) }
        // ^ says that what follows is no command.
        let input = Array(words.map { "^\($0)\n" }.joined().utf8)
        guard let answer = try Disk.answer(of: "hunspell", ["-a", "-i", "utf-8", "-d", "sv_SE"], to: input) else {
            throw Obstacle(.noSpeller, "hunspell")
        }
        guard answer.status == 0 else { throw Obstacle(.noDictionary, "sv_SE") }
        guard let answers = answers(in: answer.output), answers.count == words.count else {
            throw Obstacle(.strangeSpeller, "hunspell")
        }
        let unknown = zip(words, answers).compactMap { word, answer in answer.map { (word, $0) } }
        return Misspellings(Dictionary(uniqueKeysWithValues: unknown))
    }

    /// What is said of each word in turn: nil where it is known, else what is suggested. After the line with the program's
    /// name come the lines about each word, and a blank one.
    private static func answers(in output: [UInt8]) -> [[String]?]? {
        var lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard lines.popFirst()?.first == UInt8(ascii: "@") else { return nil }
        var answers: [[String]?] = []
        var answer: [String]?
        for line in lines {
            switch line.first {
            case nil:
                answers.append(answer)
                answer = nil
            case UInt8(ascii: "&"): answer = suggestions(in: String(decoding: line, as: UTF8.self))
            case UInt8(ascii: "#"): answer = []
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"): continue
            default: return nil
            }
        }
        // The last line ends the last answer's blank line and is none.
        return answers.isEmpty ? nil : Array(answers.dropLast())
    }

    /// The first three of `& ord 4 1: den, det, dem, de`.
    private static func suggestions(in line: String) -> [String] {
        guard let colon = line.firstIndex(of: ":") else { return [] }
        return line[line.index(after: colon)...].split(separator: ",").prefix(3).map { String($0.drop { $0 == " " }) }
    }
}
