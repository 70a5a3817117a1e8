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
