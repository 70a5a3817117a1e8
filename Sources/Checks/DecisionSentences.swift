import Diagnostics
import Documents
import Minutes

extension Decision {
    /// What it says, sentence by sentence as it was written: points and clauses each by itself, prose as one.
    var sentences: [(text: String, range: SourceRange)] {
        switch self {
        case .prose(let passage): [(passage.words, passage.range)]
        case .groups(let groups): groups.flatMap(\.sentences)
        }
    }
}

extension Decision.Group {
    /// What its points and clauses say.
    var sentences: [(text: String, range: SourceRange)] {
        (text.map { [($0.words, $0.range)] } ?? [])
            + (points ?? []).flatMap(\.sentences)
            + (clauses ?? []).map { ($0.plainText, $0.range) }
    }
}

extension Point {
    /// What it says, and the points below it.
    fileprivate var sentences: [(text: String, range: SourceRange)] {
        (content.map { [($0.words, $0.range)] } ?? []) + (points ?? []).flatMap(\.sentences)
    }
}

extension RunningText {
    /// What the decision of the § says in the sentence that a part of the text belongs to; nil where it decides nothing, or
    /// where not all of the § could be read.
    func sentenceOfDecision(at part: Range<Int>) -> String? {
        guard surroundings.isWhole, case .item(let item)? = surroundings.source else { return nil }
        let place = place(of: part)
        return item.decision?.sentences.first { $0.range.overlaps(place) }?.text
    }
}
