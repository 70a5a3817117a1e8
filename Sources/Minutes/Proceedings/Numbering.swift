import HouseStyles
import Schema
package import Syntax

/// The numbers of the §§ of a meeting: those they say themselves, and for the others the one after the § before.
package enum Numbering {
    /// The number of each source of a meeting, given in the order of the agenda; nil for a document that is no §, and for
    /// a § before all that say their number, if §§ are numbered through the year.
    ///
    /// A file that cannot be read as a § takes a place all the same, so that its faults give no other § another number.
    package static func numbers(of sources: [SyntaxTree], in context: MeetingContext) -> [ParagraphNumber?] {
        var last = context.meeting?.items.last?.paragraphNumber
        return sources.map { source in
            guard case .item(let typed) = Place(of: source) else { return nil }
            last = typed ?? last?.next ?? context.firstNumber
            return last
        }
    }

    /// Whether a source is a § that leaves its number to its place.
    package static func isNeeded(for source: SyntaxTree) -> Bool {
        if case .item(nil) = Place(of: source) { true } else { false }
    }

    /// What a source is before it is read.
    private enum Place {
        case document
        case item(typed: ParagraphNumber?)

        init(of source: SyntaxTree) {
            guard case .mapping(let mapping)? = source.root else {
                self = .item(typed: nil)
                return
            }
            if DocumentKind(of: mapping, in: source.file) != nil {
                self = .document
                return
            }
            self = .item(typed: mapping.paragraphNumber)
        }
    }
}

extension MeetingContext {
    /// The number of the first § of a meeting, where each meeting begins anew.
    var firstNumber: ParagraphNumber? {
        switch body?.numbering?.value {
        case .perMeeting: ParagraphNumber(reading: "1")
        case .perYear, nil: nil
        }
    }
}

extension Mapping {
    /// The number that a § says, if it says one.
    fileprivate var paragraphNumber: ParagraphNumber? {
        guard let place = AgendaItem.fields.place(of: "paragraf") else { return nil }
        let value = entries.first { AgendaItem.fields.place(of: $0.key.text) == place }?.value
        guard case .scalar(let number)? = value else { return nil }
        return ParagraphNumber(reading: number.text)
    }
}

extension ParagraphNumber {
    /// The one after it: 215 after 214 and after 214a, 64/20 after 63/20.
    package var next: ParagraphNumber? {
        ParagraphNumber(reading: "\(number + 1)" + (suffix.isEmpty ? "" : "/\(suffix)"))
    }
}
