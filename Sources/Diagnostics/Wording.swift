/// The languages that the program speaks. The minutes themselves are always Swedish.
package enum Language: String, CaseIterable, Sendable {
    /// Swedish, which an unset or a C locale means too.
    case swedish = "sv"
    /// English.
    case english = "en"
}

/// One text for people, in both languages, declared in one place.
///
/// It is a literal, so it can hold no text of a source. In a message `«»` marks where a reporter may show the source
/// text of the place, and `{}` where it puts the next of the diagnostic's facts; the facts run on from the message to
/// the remedy.
package struct Wording: Sendable {
    /// The Swedish text.
    package let sv: StaticString
    /// The English text.
    package let en: StaticString

    /// The same text in Swedish and in English.
    package init(sv: StaticString, en: StaticString) {
        self.sv = sv
        self.en = en
    }

    /// The text in the given language.
    package func text(in language: Language) -> String {
        switch language {
        case .swedish: "\(sv)"
        case .english: "\(en)"
        }
    }
}

/// Something that a message may say besides its own words: a number or a word of the program, never text of the source.
package enum Fact: Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    /// A count, a limit, a year.
    case number(Int)
    /// A key, a word of the language, a command: something that the program itself declares.
    case word(StaticString)

    /// Several words, of which one is to be chosen: printed with commas.
    case words([StaticString])

    /// What another file makes public: names in `organ.yaml`, printed with commas. Which of them it is follows from the
    /// text at the place, so a reporter shows it only where it may show that text.
    case published([String])

    /// A day that the program worked out from a day of the source, so a reporter shows it only where it may show that text.
    case day(year: Int, month: Int, day: Int)

    /// A number as a fact.
    package init(integerLiteral value: Int) { self = .number(value) }
    /// A word of the program as a fact.
    package init(stringLiteral value: StaticString) { self = .word(value) }

    /// The fact as it is printed.
    package var text: String {
        switch self {
        case .number(let number): String(number)
        case .word(let word): "\(word)"
        case .words(let words): words.map { "\($0)" }.joined(separator: ", ")
        case .published(let names): names.joined(separator: ", ")
        case .day(let year, let month, let day): "\(year)-\(twoDigits(month))-\(twoDigits(day))"
        }
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
