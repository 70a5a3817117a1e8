import Documents
import HouseStyles

extension Page {
    /// The sentence that leads to an appendix, which is named by its number or by its title: `3`, `Bilaga 3`, `Röstlista`.
    mutating func sentence(_ byNumber: Sentence, _ byTitle: Sentence, about appendix: Phrase) -> [Inline] {
        let name = place(appendix).withoutWordForAppendix
        return style.sentence(name.plainText.isNumberOfAppendix ? byNumber : byTitle, ["bilaga": name])
    }
}

extension [Inline] {
    /// The name without the word that the sentence has before it.
    fileprivate var withoutWordForAppendix: [Inline] {
        guard case .text(let text)? = first,
            let word = ["bilaga ", "bilagan ", "bilagorna "].first(where: { text.lowercased().hasPrefix($0) })
        else { return self }
        return [.text(String(text.dropFirst(word.count)))] + dropFirst()
    }
}

extension String {
    /// Whether it is a number, a letter, or several of them: `3`, `3a`, `B`, `3 och 4`, `3–5`.
    fileprivate var isNumberOfAppendix: Bool {
        split { " ,–-\u{A0}".contains($0) }.allSatisfy { word in
            word == "och" || word.drop { $0.isASCII && $0.isNumber }.count <= 1 && word.count <= 4
        }
    }
}
