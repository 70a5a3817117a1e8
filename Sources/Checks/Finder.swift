import Diagnostics
import Minutes

/// How the fault of a rule is found.
enum Finder: Sendable {
    /// While the source is read, by the target that knows what the text means; the rule tells of it only.
    case reading
    /// In running text, beginning at one of the given signs.
    case signs(Beginnings, everywhere: Bool = false, @Sendable (RunningText, Int) -> Match?)
    /// In running text, of each word and number that has the given shape.
    case words(WordShape, @Sendable (RunningText, Range<Int>) -> Match?)
    /// In prose, by its lines, paragraphs and lists.
    case prose(@Sendable (Prose) -> [Match])
    /// In a § as it was read.
    case item(@Sendable (AgendaItem, MeetingContext) -> [Finding])
    /// In a document in a matter as it was read.
    case document(@Sendable (CaseDocument, MeetingContext) -> [Finding])
    /// In a meeting with all its §§; found in the meeting's own file.
    case meeting(@Sendable (Proceedings) -> [Finding])
}

/// What was found in a running text. A class, since rules are asked at every word and nearly always answer nil.
final class Match: Sendable {
    /// A part of the text with what should stand in its place, and what the change is called.
    typealias Replacement = (range: Range<Int>, text: String, title: Wording)

    /// Which bytes of the text.
    let range: Range<Int>
    /// What goes into the `{}` of the message.
    let facts: [Fact]
    /// What was probably meant.
    let suggestion: Fact?
    /// What should stand in the place of a part of it.
    let replacement: Replacement?

    /// Something at a place of the text.
    init(range: Range<Int>, facts: [Fact] = [], suggestion: Fact? = nil, replacement: Replacement? = nil) {
        self.range = range
        self.facts = facts
        self.suggestion = suggestion
        self.replacement = replacement
    }
}

/// What was found in something that was read.
struct Finding: Sendable {
    let range: SourceRange
    var facts: [Fact] = []
    var suggestion: Fact? = nil
    var related: SourceRange? = nil
    var fix: Fix? = nil

    /// Something at a place.
    init(
        at range: SourceRange, facts: [Fact] = [], suggestion: Fact? = nil, related: SourceRange? = nil, fix: Fix? = nil
    ) {
        self.range = range
        self.facts = facts
        self.suggestion = suggestion
        self.related = related
        self.fix = fix
    }
}
