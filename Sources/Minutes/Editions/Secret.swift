/// Something that the public must find nowhere.
struct Secret: Sendable {
    /// Where in a text it counts as found.
    enum Rule: Sendable {
        /// Anywhere, inside a word too.
        case anywhere
        /// As whole words, with the s of the genitive or without.
        case wholeWords
        /// As a word or the beginning of one: `Lindqvistska`.
        case beginningOfWord
    }

    private let text: [Character]
    private let rule: Rule
    private let inAddresses: [Character]?
    /// Whether it is a name or a part of one, which other files may bring to a page too.
    var isOfPerson: Bool { inAddresses != nil }

    /// Whether it is more than one word: first name and surname.
    var isOfSeveralWords: Bool { text.contains(" ") }

    /// What is shorter is found everywhere, and says nothing.
    static let shortest = 4

    private init(_ text: [Character], _ rule: Rule, inAddresses: [Character]? = nil) {
        self.text = text
        self.rule = rule
        self.inAddresses = inAddresses
    }

    /// Words that somebody has written; nil if they are too short to be looked for.
    init?(_ words: String, _ rule: Rule) {
        let folded = FoldedText(words).characters
        guard folded.count >= Secret.shortest else { return nil }
        self.init(folded, rule)
    }

    /// What is marked in a text. A name in it is looked for as names are.
    static func marked(_ text: String) -> [Secret] {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        if isName(words) { return name(words) }
        return [Secret(text, .anywhere)].compactMap(\.self)
    }

    /// A name as somebody wrote it.
    static func name(ofPerson name: String) -> [Secret] {
        Secret.name(name.split(whereSeparator: \.isWhitespace).map(String.init).filter { !nameParticles.contains($0) })
    }

    /// A name: the whole of it, and each part of four letters or more.
    static func name(_ words: [String]) -> [Secret] {
        let parts = words.count > 1 ? [words.joined(separator: " ")] + words : words
        return parts.map(FoldedText.init).filter { $0.characters.count >= shortest }.map { part in
            let isWhole = part.characters.contains(" ")
            let rule: Rule = part.characters.count >= longPart ? .beginningOfWord : .wholeWords
            return Secret(part.characters, isWhole ? .anywhere : rule, inAddresses: part.asAddress)
        }
    }

    /// A short name begins many words (Anna, annan), a long one hardly any that is not made of it.
    private static let longPart = 6

    /// Where the secret stands in a text, as UTF-8 offsets, if it does.
    func range(in text: FoldedText) -> Range<Int>? {
        var start = 0
        while let place = text.characters.firstIndex(of: self.text, from: start) {
            if isFound(at: place, in: text.characters) {
                let end = place + self.text.count
                return text.offsets[place]..<(end < text.offsets.count ? text.offsets[end] : text.length)
            }
            start = place + 1
        }
        return nil
    }

    /// Whether the secret stands in an address or the name of a file.
    func isFound(inAddress address: FoldedText) -> Bool {
        if address.characters.firstIndex(of: text, from: 0) != nil { return true }
        guard let inAddresses else { return false }
        return address.asAddress.firstIndex(of: inAddresses, from: 0) != nil
    }

    private func isFound(at place: Int, in characters: [Character]) -> Bool {
        func isWord(_ index: Int) -> Bool {
            characters.indices.contains(index) && (characters[index].isLetter || characters[index].isNumber)
        }
        let end = place + text.count
        switch rule {
        case .anywhere: return true
        case .beginningOfWord: return !isWord(place - 1)
        case .wholeWords:
            return !isWord(place - 1) && (!isWord(end) || characters[end] == "s" && !isWord(end + 1))
        }
    }
}
