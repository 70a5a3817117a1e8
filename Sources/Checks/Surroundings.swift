import Minutes
import Schema

/// What a running text stands in, for rules that compare it with something else.
final class Surroundings: Sendable {
    /// The house, the body and the meeting.
    let context: MeetingContext
    /// The § or the document that it is a part of; nil in the file of a meeting.
    let source: Source?
    /// Whether all of the source could be read; else what only seems to be missing must not be found.
    let isWhole: Bool
    /// The numbers of all §§ of the meeting, in order; nil when not all of them are known.
    let numbers: [ParagraphNumber]?

    /// What a text stands in; `proceedings` only when all of the meeting was read.
    init(
        _ context: MeetingContext, _ source: Source? = nil, isWhole: Bool = true, amid proceedings: Proceedings? = nil
    ) {
        self.context = context
        self.source = source
        self.isWhole = isWhole
        numbers = proceedings.map { proceedings in
            proceedings.items.compactMap { $0.number.flatMap { ParagraphNumber(reading: $0.value) } }
        }
    }
}
