package import Diagnostics
package import Schema

/// Somebody with what is said about them on one line: `Malva Tegner (KD), för Edvin Krantz (L), §§ 4–9`.
package struct PersonLine: Sendable {
    /// The line as typed, with names made whole.
    package internal(set) var phrase: Phrase
    /// Who it is about; a seat that nobody holds is called `vakant`.
    package internal(set) var person: Person
    /// What they are, when it is not a role word before the name: `hamnchef`, `ordförande`.
    package internal(set) var title: String?
    /// Whose seat they fill.
    package internal(set) var substitutesFor: Person?
    /// The §§ that the line is about, if it says so.
    package internal(set) var only: ParagraphSelection?
    /// The §§ that it is not about.
    package internal(set) var except: ParagraphSelection?
    /// The first day that it is about.
    package internal(set) var from: Day?
    /// The last day that it is about.
    package internal(set) var until: Day?

    /// Where the line stands.
    package var range: SourceRange { phrase.range }
    /// Whether nobody holds the seat.
    package var isVacant: Bool { person.name == "vakant" }

    /// Whether the line is about a § of that number.
    package func holds(at number: ParagraphNumber) -> Bool {
        (only?.contains(number) ?? true) && !(except?.contains(number) ?? false)
    }

    /// Whether the line is about that day.
    package func holds(on day: Day) -> Bool { (from ?? day) <= day && day <= (until ?? day) }
}

extension PersonLine {
    /// A line with a role alone; who has the role is not known.
    init(role phrase: Phrase) {
        self.phrase = phrase
        person = Person(role: nil, name: "", party: nil, andOthers: false, range: phrase.range)
        title = phrase.plainText
    }
}
