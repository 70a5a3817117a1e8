package import Diagnostics
import Minutes
import Schema

/// What there is to know of the keys of the source language, made of their declarations.
package enum KeyReference {
    /// A kind of file and the keys that it may have.
    private struct Kind {
        let title: Wording
        let keys: [KeyDeclaration]
    }

    private static let kinds: [Kind] = [
        Kind(title: Wording(sv: "En paragraf", en: "A §"), keys: AgendaItem.keys),
        Kind(title: Wording(sv: "En handling i ett ärende", en: "A document in a matter"), keys: CaseDocument.keys),
        Kind(title: Wording(sv: "sammantrade.yaml", en: "sammantrade.yaml"), keys: Meeting.keys),
        Kind(title: Wording(sv: "organ.yaml", en: "organ.yaml"), keys: Body.keys),
    ]

    /// Every key of every kind of file, a line for each.
    package static func list(in language: Language) -> String {
        kinds.map { kind in
            kind.title.text(in: language) + "\n"
                + kind.keys.map { "  \("\($0.key)".padded(26)) \($0.help.text(in: language))\n" }.joined()
        }.joined(separator: "\n")
    }

    /// What a key or a word of a key says, with the places where it may stand: the keys that are called so before the words
    /// that other keys take. nil when nothing is called that.
    package static func explanation(of word: String, in language: Language) -> String? {
        let wanted = canonicalKey(word)
        let all = kinds.flatMap { places(in: $0.keys, below: [$0.title.text(in: language)]) }
        let answers =
            gathered(all) { $0.isCalled(wanted) ? [$0.indented(language)] : [] }
            + gathered(all) { $0.isCalled(wanted) ? [] : $0.explanations(ofWord: wanted, language) }
        return answers.isEmpty ? nil : answers.joined(separator: "\n")
    }

    /// What is told of the places, each thing once, below all the places that it is told of.
    private static func gathered(_ places: [KeyPlace], _ told: (KeyPlace) -> [String]) -> [String] {
        var answers: [(text: String, headings: [String])] = []
        for place in places {
            for text in told(place) {
                let index = answers.firstIndex { $0.text == text } ?? answers.endIndex
                if index == answers.endIndex { answers.append((text, [])) }
                if !answers[index].headings.contains(place.heading) { answers[index].headings.append(place.heading) }
            }
        }
        return answers.map { $0.headings.joined(separator: "\n") + "\n" + $0.text }
    }

    /// Every word that can be explained.
    package static var words: [StaticString] {
        kinds.flatMap { kind in places(in: kind.keys, below: []).flatMap { $0.words } }
    }

    /// All keys with their places as a page of the handbook; keys that stand in several places are told of at the first.
    package static func page(in language: Language) -> String {
        var text = "# \(Words.title.text(in: language))\n\n\(Words.introduction.text(in: language))\n"
        var told: Set<String> = []
        for kind in kinds {
            text += "\n## \(kind.title.text(in: language))\n"
            for place in places(in: kind.keys, below: []) {
                let body = place.body(language)
                if told.insert("\(place.declaration.key)\n" + body).inserted {
                    text += "\n### \(place.heading)\n\n" + body
                }
            }
        }
        return text
    }

    /// Keys and the keys below them, each mapping of a kind once on its way down.
    private static func places(
        in keys: [KeyDeclaration], below path: [String], within names: Set<String> = []
    ) -> [KeyPlace] {
        keys.flatMap { key -> [KeyPlace] in
            let place = KeyPlace(path: path, declaration: key)
            return [place]
                + key.shape.mappings.flatMap { mapping -> [KeyPlace] in
                    guard !names.contains(mapping.name) else { return [] }
                    return places(
                        in: mapping.keys().declarations, below: path + ["\(key.key)"],
                        within: names.union([mapping.name]))
                }
        }
    }
}

/// A key where it may stand.
private struct KeyPlace {
    let path: [String]
    let declaration: KeyDeclaration

    var words: [StaticString] { [declaration.key] + declaration.synonyms + declaration.shape.words.map(\.word) }

    /// Where the key stands, from the file down.
    var heading: String { (path + ["\(declaration.key)"]).joined(separator: " › ") }

    /// Whether the key has that name.
    func isCalled(_ name: String) -> Bool {
        ([declaration.key] + declaration.synonyms).contains { "\($0)" == name }
    }

    /// What those of the words that it takes mean that are written so.
    func explanations(ofWord wanted: String, _ language: Language) -> [String] {
        declaration.shape.words.filter { ([$0.word] + $0.synonyms).contains { "\($0)" == wanted } }.map { word in
            "    \(word.word): \(word.help.text(in: language))\n"
        }
    }

    /// The help, the other words for it, the words that it takes, an example.
    func body(_ language: Language) -> String {
        var text = declaration.sentences(in: language).map { $0 + "\n" }.joined()
        for word in declaration.shape.words { text += "- \(word.word): \(word.help.text(in: language))\n" }
        let example = "\(declaration.example)".split(separator: "\n").map { "    \($0)\n" }.joined()
        return text + "\n" + example
    }

    /// The same, further in.
    func indented(_ language: Language) -> String {
        body(language).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
}

extension KeyDeclaration {
    /// What there is to say of the key: what it is for, whether it must be there, its other words.
    fileprivate func sentences(in language: Language) -> [String] {
        var sentences = [help.text(in: language) + "."]
        if isRequired { sentences.append(Words.required.text(in: language)) }
        if !synonyms.isEmpty {
            let words = synonyms.map { "\($0)" }.joined(separator: ", ")
            sentences.append("\(Words.synonyms.text(in: language)): \(words).")
        }
        return sentences
    }

    /// The same with the example, as an editor shows it.
    func markdown(in language: Language) -> String {
        sentences(in: language).joined(separator: "\n\n") + "\n\n```yaml\n\(example)\n```"
    }
}

extension Shape {
    /// The mappings that a value may be.
    fileprivate var mappings: [(name: String, keys: @Sendable () -> KeyTable)] {
        switch self {
        case .mapping(let name, let keys): [(name, keys)]
        case .list(let element), .openMapping(let element): element.mappings
        case .either(let shapes): shapes.flatMap(\.mappings)
        case .text, .prose, .number, .date, .word: []
        }
    }

    /// The words of which a value is one.
    fileprivate var words: [WordDeclaration] {
        switch self {
        case .word(let words): words
        case .list(let element): element.words
        case .either(let shapes): shapes.flatMap(\.words)
        case .mapping, .openMapping, .text, .prose, .number, .date: []
        }
    }
}

private enum Words {
    static let title = Wording(sv: "Nycklarna", en: "The keys")
    static let introduction = Wording(
        sv: "Källspråkets nycklar, gjorda av samma beskrivningar som läsningen. `protokoll explain` visar en i taget.",
        en:
            "The keys of the source language, made of the declarations that reading uses. `protokoll explain` tells of one."
    )
    static let required = Wording(sv: "Måste finnas.", en: "Required.")
    static let synonyms = Wording(sv: "Kan också skrivas", en: "May also be written")
}
