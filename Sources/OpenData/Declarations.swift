import Diagnostics

/// What a value of the data looks like, for the schema.
indirect enum DataShape: Sendable {
    /// Text to the letter.
    case string
    /// Text in the form that ISO 8601 or another standard gives it, by its name in JSON Schema.
    case formatted(StaticString)
    /// Text that a regular expression matches.
    case matching(StaticString)
    /// Always the same text.
    case constant(String)
    /// A whole number from 0.
    case count
    /// A whole number from 1.
    case ordinal
    /// Yes or no.
    case truth
    /// One of the given words.
    case words([Word])
    /// Several of the same, in order.
    case list(of: DataShape)
    /// Properties with values; asked for late, since a record may hold others of its kind.
    case record(@Sendable () -> RecordDeclaration)

    /// A word with what it says.
    struct Word: Sendable {
        let text: String
        let help: Wording
    }
}

/// A kind of record as its readers meet it.
struct RecordDeclaration: Sendable {
    /// The name in the schema.
    let name: StaticString
    /// The Swedish word for it.
    let title: StaticString
    /// What it is, in one sentence.
    let help: Wording
    /// Its properties, in the order in which they are written.
    let properties: [PropertyDeclaration]
}

/// A property as its readers meet it: everything about it but where its value comes from.
struct PropertyDeclaration: Sendable {
    /// The name in the data.
    let name: StaticString
    /// The Swedish word for it.
    let title: StaticString
    /// What it says, in one sentence.
    let help: Wording
    /// What its value looks like.
    let shape: DataShape
    /// Whether it is always there.
    let isRequired: Bool
}
