import Diagnostics
import JSON
import Schema

/// How a value is written in the data: its JSON, and what the schema says of it.
struct Notation<Value: Sendable>: Sendable {
    let shape: DataShape
    let write: @Sendable (Value, Context) -> JSON

    init(_ shape: DataShape, write: @escaping @Sendable (Value, Context) -> JSON) {
        self.shape = shape
        self.write = write
    }

    /// The same notation for what such a value is made of.
    func map<Other>(_ value: @escaping @Sendable (Other, Context) -> Value) -> Notation<Other> {
        Notation<Other>(shape) { [write] other, context in write(value(other, context), context) }
    }
}

extension Notation where Value == String {
    /// Text to the letter.
    static var string: Notation { Notation(.string) { text, _ in .string(text) } }

    /// Always the same text.
    static func constant(_ text: String) -> Notation { Notation(.constant(text)) { _, _ in .string(text) } }
}

extension Notation where Value == Int {
    /// How many, from 0.
    static var count: Notation { Notation(.count) { number, _ in .number(number) } }

    /// Which one, from 1.
    static var ordinal: Notation { Notation(.ordinal) { number, _ in .number(number) } }
}

extension Notation where Value == Bool {
    /// Yes or no.
    static var truth: Notation { Notation(.truth) { truth, _ in .bool(truth) } }
}

extension Notation where Value == TimeOfDay {
    /// A time of day: 16:00.
    static var time: Notation {
        Notation(.matching("^[0-9]{2}:[0-9]{2}$")) { time, _ in .string(time.text(with: ":")) }
    }
}

extension Notation where Value == Day {
    /// A day: 2031-05-06.
    static var date: Notation { Notation(.formatted("date")) { day, _ in .string(day.iso) } }
}

extension Notation {
    /// One of the words of the language, under its name in the data.
    static func word(_ choices: [Choice<Value>], named name: @escaping @Sendable (Value) -> String) -> Notation {
        Notation(.words(choices.map { DataShape.Word(text: name($0.meaning), help: $0.help) })) { value, _ in
            .string(name(value))
        }
    }

    /// One of the words that the data alone has.
    static func word(_ values: [Value], _ word: @escaping @Sendable (Value) -> DataShape.Word) -> Notation {
        Notation(.words(values.map(word))) { value, _ in .string(word(value).text) }
    }

    /// Several of the same.
    static func list<Element>(of element: Notation<Element>) -> Notation where Value == [Element] {
        Notation(.list(of: element.shape)) { values, context in .array(values.map { element.write($0, context) }) }
    }

    /// Properties with values. The record is asked for late, since it may hold others of its kind.
    static func record(_ record: @escaping @Sendable () -> Record<Value>) -> Notation {
        Notation(.record { record().declaration }) { value, context in record().json(value, context) }
    }
}
