package import Formatting
import HouseStyles
import Minutes
package import Syntax

/// The kinds of files that the program reads, each with keys of its own.
package enum SourceKind: CaseIterable, Sendable {
    /// A § or a document in a matter, a body, a meeting, a house style.
    case source, body, meeting, style

    /// The kind of a file by its name.
    package init(ofFile name: String) {
        switch name {
        case "organ.yaml": self = .body
        case "stil.yaml": self = .style
        case _ where SourceFolder.meetingNames.contains(name): self = .meeting
        default: self = .source
        }
    }

    /// What the schema of the kind is called where it lies among the sources, if there is one.
    var schema: String? {
        switch self {
        case .source: "protokoll.schema.json"
        case .body: "organ.schema.json"
        case .meeting: "sammantrade.schema.json"
        case .style: nil
        }
    }

    /// The keys of a file of the kind, made ready for the formatter.
    package func grammar(of tree: SyntaxTree) -> Grammar {
        switch self {
        case .source: Source.isDocument(tree) ? Grammars.document : Grammars.item
        case .body: Grammars.body
        case .meeting: Grammars.meeting
        case .style: Grammars.style
        }
    }
}

private enum Grammars {
    static let item = Grammar(AgendaItem.keyTable)
    static let document = Grammar(CaseDocument.keyTable)
    static let body = Grammar(Body.keyTable)
    static let meeting = Grammar(Meeting.keyTable)
    static let style = Grammar(HouseStyle.keyTable)
}
