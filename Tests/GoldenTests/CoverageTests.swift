import Diagnostics
import HouseStyles
import Schema
import Syntax
import Testing

@testable import Minutes

struct CoverageTests {
    /// A key that no sample uses is a key that nobody learns. Secrecy is refused until editions exist.
    @Test func samplesUseEveryKey() throws {
        let used = try Set(Sample.all.flatMap { keys(in: SyntaxTree.parsing(try $0.file).value.root) })
        let declared =
            keys(of: AgendaItem.fields) + keys(of: Confirmation.fields) + keys(of: FreeSection.fields)
            + keys(of: Appendix.fields) + keys(of: Decision.Group.fields)
            + keys(of: Decision.Election.fields) + keys(of: Point.fields) + keys(of: Round.fields)
            + keys(of: Motion.fields) + keys(of: Vote.fields) + keys(of: Vote.Candidate.fields)
            + keys(of: Statement.fields) + keys(of: CaseDocument.fields) + keys(of: Officer.fields)
        let secrecy: Set = ["sekretess", "i stället", "avidentifiera"]
        #expect(declared.filter { !used.contains($0) && !secrecy.contains($0) } == [])
    }

    /// Each of the words that a key takes is a case of its own.
    @Test func samplesUseEveryWord() throws {
        let items = try Sample.all.compactMap {
            AgendaItem.reading(SyntaxTree.parsing(try $0.file), in: .standard).value
        }
        #expect(Set(items.map { $0.kind?.value ?? .matter }) == Set(AgendaItem.Kind.choices.map(\.meaning)))
        #expect(Set(items.compactMap { $0.status?.value }) == [.summons, .draft, .confirmed])
        let documents = try Sample.all.compactMap { sample -> CaseDocument? in
            let read = Source.reading(SyntaxTree.parsing(try sample.file), in: MeetingContext(style: .standard))
            guard case .document(let document)? = read.value else { return nil }
            return document
        }
        #expect(Set(documents.map(\.kind)) == Set(DocumentKind.allCases))
        #expect(Set(documents.compactMap { $0.status?.value }) == [.draft, .proposed, .adopted])
        let votes = items.flatMap(\.votes)
        #expect(Set(votes.compactMap { $0.reason?.value }) == Set(Vote.Reason.allCases))
        #expect(Set(votes.compactMap { $0.kind?.value }) == [.main, .counter])
    }

    private func keys<Root>(of fields: Fields<Root>) -> [String] { fields.all.map { "\($0.key)" } }

    private func keys(in value: Value?) -> [String] {
        switch value {
        case .mapping(let mapping): mapping.entries.flatMap { [$0.key.text] + keys(in: $0.value) }
        case .sequence(let sequence): sequence.values.flatMap { keys(in: $0) }
        case .scalar, nil: []
        }
    }
}
