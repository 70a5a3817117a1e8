import Diagnostics
import Documents
import HouseStyles
import Schema
package import Syntax

/// That something in a source is withheld, with all that is needed to make the public's edition of it.
final class Withheld: Sendable {
    /// What is taken away.
    let redaction: Redaction
    /// What the source stands in.
    let context: MeetingContext
    /// What the pages of both editions say of it.
    let notice: WithholdingNotice

    init(_ redaction: Redaction, in context: MeetingContext) {
        self.redaction = redaction
        self.context = context
        notice = WithholdingNotice(
            grounds: redaction.grounds, replacesNames: !redaction.pseudonyms.isEmpty,
            isWhole: redaction.secrecy?.ofEverything != nil)
    }
}

/// What a page says of what its source withholds.
package struct WithholdingNotice: Sendable {
    /// By which provisions.
    package let grounds: [LegalGround]
    /// Whether names are replaced.
    package let replacesNames: Bool
    /// Whether all of it is withheld.
    package let isWhole: Bool
}

extension Source {
    /// What the public may read of the source's own text; nil when that is all of it.
    package var treeForPublic: SyntaxTree? {
        switch self {
        case .item(let item): item.withheld?.redaction.redacted
        case .document(let document): document.withheld?.redaction.redacted
        }
    }
}

extension Source {
    /// Whether words that it withholds stand in a text.
    package func withholdsWords(of text: String) -> Bool {
        let withheld =
            switch self {
            case .item(let item): item.withheld
            case .document(let document): document.withheld
            }
        guard let secrets = withheld?.redaction.secrets, !secrets.isEmpty else { return false }
        let folded = [FoldedText(text)]
        return secrets.contains { $0.secret.isFound(in: folded) }
    }
}

extension AgendaItem {
    /// Remembers what is withheld, if anything is. What makes that impossible is reported.
    mutating func withhold(
        _ markings: Markings, _ keys: WithholdableKeys = .ofItem, in context: MeetingContext, _ reader: inout Reader
    ) {
        guard !reader.withheldPlaces.isEmpty || !markings.texts.isEmpty else { return }
        var redaction = Redaction(of: markings, keys, secrecy, pseudonyms ?? [], in: context.style)
        redaction.check()
        for diagnostic in redaction.diagnostics { reader.report(diagnostic) }
        let withheld = Withheld(redaction, in: context)
        notice = withheld.notice
        self.withheld = withheld
    }

    /// Gives the § that is left for the public what it must say of what is not.
    mutating func settle(_ withheld: Withheld) {
        notice = withheld.notice
        title = title ?? publicTitle(in: withheld.context.style)
    }
}

extension AgendaItem: Editable {
    func document(in style: HouseStyle, for edition: EditionKind) -> Document { extract(in: style, for: edition) }

    var tallies: [[Int?]] {
        votes.map { vote in [vote.yes, vote.no, vote.abstaining, vote.absent].map { $0?.count } }
    }
}

extension CaseDocument: Editable {
    var withheld: Withheld? { item.withheld }

    func document(in style: HouseStyle, for edition: EditionKind) -> Document { page(in: style, for: edition) }

    var tallies: [[Int?]] { [] }
}

extension Redaction {
    /// Looks for what is missing where something is withheld: a ground for a mark, a mark for a ground, a key.
    mutating func check() {
        let spans = markings.places
        if secrecy?.coversMarks != true { for place in spans { report(SecrecyFault.spanWithoutGround, at: place) } }
        let present = presentKeys
        for scope in (secrecy?.provisions ?? []).flatMap({ $0.scopes ?? [] }) {
            switch scope.value {
            case .everything: break
            case .marked: if spans.isEmpty { report(SecrecyFault.groundWithoutSpan, at: scope.range) }
            case .key(let key): if !present.contains(key) { report(SecrecyFault.absentKey, at: scope.range) }
            }
        }
    }

    /// The keys of the source, those of its rounds too.
    private var presentKeys: Set<String> {
        guard case .mapping(let root)? = opened.root else { return [] }
        var present: Set<String> = []
        for entry in root.entries {
            guard let key = keys.canonical(entry.key) else { continue }
            present.insert(key)
            if Round.fields.place(of: key) != nil { present.insert("\(Part.handling.key)") }
            guard key == "\(Part.handling.key)" else { continue }
            for case .mapping(let round) in entry.value.elements {
                present.formUnion(round.entries.compactMap { keys.canonical($0.key) })
            }
        }
        return present
    }
}
