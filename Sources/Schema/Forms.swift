package import Diagnostics
import Syntax

extension Form where Content == Located<String> {
    /// Text as it was typed, without Markdown: a number, a code, the name of a file.
    package static var string: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            guard !scalar.isRedacted else {
                reader.report(SchemaFault.unreadableWithoutSecret, at: scalar.range)
                return nil
            }
            return Located(scalar.text, at: scalar.range)
        }
    }
}

extension Form where Content == Located<Int> {
    /// A number of things, in digits.
    package static var number: Form {
        Form(.number) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .number) else { return nil }
            let text = scalar.text
            guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let number = Int(text), number <= 100_000
            else {
                reader.report(SchemaFault.notANumber, at: scalar.range)
                return nil
            }
            return Located(number, at: scalar.range)
        }
    }
}

extension Form where Content == Located<Day> {
    /// A day: `2031-05-06` or `6 maj 2031`.
    package static var date: Form {
        Form(.date) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .date) else { return nil }
            do throws(Day.ReadingError) {
                return Located(try Day(reading: scalar.text), at: scalar.range)
            } catch {
                switch error {
                case .notADate: reader.report(SchemaFault.notADate, at: scalar.range)
                case .noSuchDay: reader.report(SchemaFault.noSuchDate, at: scalar.range)
                }
                return nil
            }
        }
    }
}

/// One of the words that a key takes, with what it means.
package struct Choice<Meaning: Sendable>: Sendable {
    /// The canonical word.
    package let word: StaticString
    /// Other words for the same.
    package let synonyms: [StaticString]
    /// What it stands for.
    package let meaning: Meaning
    /// What it says, for editors and the handbook.
    package let help: Wording

    /// A word with its meaning.
    package init(_ word: StaticString, _ synonyms: StaticString..., means meaning: Meaning, help: Wording) {
        self.word = word
        self.synonyms = synonyms
        self.meaning = meaning
        self.help = help
    }

    /// The word as people and editors meet it.
    package var declaration: WordDeclaration { WordDeclaration(word, synonyms, help: help) }
}

extension Form {
    /// One of the given words, in whatever case.
    package static func word<Meaning>(_ choices: [Choice<Meaning>]) -> Form where Content == Located<Meaning> {
        let words = choices.map(\.word)
        let shape = Shape.word(choices.map(\.declaration))
        return Form(shape) { value, reader in
            guard let scalar = reader.scalar(value, wanted: shape) else { return nil }
            let text = canonicalKey(scalar.text)
            for choice in choices where ([choice.word] + choice.synonyms).contains(where: { "\($0)" == text }) {
                return Located(choice.meaning, at: scalar.range)
            }
            let nearest = nearestWord(to: text, among: words)
            reader.report(
                Diagnostic(
                    SchemaFault.unknownWord, at: scalar.range, facts: [.word(reader.key), .words(words)],
                    suggestion: nearest.map(Fact.word)))
            return nil
        }
    }

    /// Several of the same form, or a single one without a dash.
    package static func list<Element>(of element: Form<Element>) -> Form where Content == [Element] {
        Form(.list(of: element.shape)) { value, reader in
            guard case .sequence(let items) = value else { return element.read(value, &reader).map { [$0] } }
            var contents: [Element] = []
            for item in items.values where reader.isWritten(item) {
                if let content = element.read(item, &reader) { contents.append(content) }
            }
            return contents
        }
    }
}
