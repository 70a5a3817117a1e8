import Diagnostics
import Documents
import HouseStyles
import Schema
import Syntax

/// What is read from one source, of which something may be withheld.
protocol Editable: Sendable {
    /// What is withheld; nil when nothing is, as in most sources.
    var withheld: Withheld? { get }
    /// The same read from what is left of the source.
    func reread(from tree: SyntaxTree, _ withheld: Withheld) -> Diagnosed<Self?>
    /// The page that is made of it; only an edition gives it away.
    func document(in style: HouseStyle, for edition: EditionKind) -> Document
    /// How many gave each answer, vote by vote.
    var tallies: [[Int?]] { get }
}

extension Editable {
    /// What is left for the public. With an error it must not be used.
    func withholding(_ withheld: Withheld) -> Diagnosed<Self?> {
        let redaction = withheld.redaction
        let tree = redaction.redacted
        let read = reread(from: tree, withheld)
        guard let open = read.value else {
            return Diagnosed(
                nil, read.diagnostics + [Diagnostic(SchemaFault.unreadableWithoutSecret, at: tree.file.range)])
        }
        var found = read.diagnostics.filter { $0.severity == .error && !Self.isBearable($0.fault) }
            .map { Diagnostic(SchemaFault.unreadableWithoutSecret, at: $0.range) }
        found += redaction.secretsLeft(in: tree)
        if found.isEmpty {
            // A person who was masked must still be counted, and no other way may lead a name to the page.
            if !open.tallies.isEmpty, open.tallies != tallies {
                found.append(Diagnostic(SchemaFault.unreadableWithoutSecret, at: SourceRange(at: 0)))
            }
            found += redaction.namesLeft(in: open.document(in: redaction.style, for: .public))
        }
        return Diagnosed(open, found)
    }

    /// Whether a fault only says that something is not there, or that a mask is no name, where all was right before.
    private static func isBearable(_ fault: Fault) -> Bool { bearable.contains("\(fault.id)") }
}

/// What is missing or does not look like a name when something was taken away, without harm to what is left.
private let bearable: Set<String> = Set(
    [
        SchemaFault.missingKey, PeopleFault.missingParty, LineFault.notAPerson, LineFault.missingTitle,
        ProseFault.unusedFootnote, VoteFault.votesTwice,
    ].map { "\($0.id)" })
