import Diagnostics
import HouseStyles
import Schema
import Syntax
import Testing

@testable import Minutes

struct CoverageTests {
    /// A key that no sample uses is a key that nobody learns.
    @Test func samplesUseEveryKey() throws {
        let declared =
            keys(of: AgendaItem.fields) + keys(of: Confirmation.fields) + keys(of: FreeSection.fields)
            + keys(of: Appendix.fields) + keys(of: Decision.Group.fields)
            + keys(of: Decision.Election.fields) + keys(of: Point.fields) + keys(of: Round.fields)
            + keys(of: Motion.fields) + keys(of: Vote.fields) + keys(of: Vote.Candidate.fields)
            + keys(of: Statement.fields) + keys(of: CaseDocument.fields) + keys(of: Officer.fields)
            + keys(of: Secrecy.Provision.itemFields) + keys(of: Pseudonym.fields)
        let used = try keys(inFilesNamed: nil)
        #expect(declared.filter { !used.contains($0) } == [])
    }

    @Test func samplesUseEveryKeyOfABodyAndAMeeting() throws {
        let ofBodies = try keys(inFilesNamed: "organ.yaml")
        #expect(keys(of: Body.fields).filter { !ofBodies.contains($0) } == [])
        let ofMeetings = try keys(inFilesNamed: "sammantrade.yaml")
        let declared = keys(of: Meeting.fields) + keys(of: Announcement.fields) + keys(of: NumberGap.fields)
        #expect(declared.filter { !ofMeetings.contains($0) } == [])
    }

    /// What can be withheld in each way is withheld somewhere: a §, marked text, keys, points, appendices, names.
    @Test func samplesWithholdInEveryWay() throws {
        let items = try Sample.all.compactMap {
            AgendaItem.reading(SyntaxTree.parsing(try $0.file), in: .standard).value
        }
        let scopes = items.flatMap { $0.secrecy?.provisions ?? [] }.flatMap { $0.scopes ?? [] }.map(\.value)
        #expect(scopes.contains(.everything) && scopes.contains(.marked) && scopes.contains(.key("skäl")))
        #expect(items.contains { $0.pseudonyms?.isEmpty == false })
        #expect(items.contains { $0.appendices?.contains { $0.secrecy != nil } == true })
    }

    /// Each of the words that a key takes is a case of its own.
    @Test func samplesUseEveryWord() throws {
        let items = try Sample.all.compactMap {
            AgendaItem.reading(SyntaxTree.parsing(try $0.file), in: .standard).value
        }
        #expect(Set(items.map { $0.kind?.value ?? .matter }) == Set(AgendaItem.Kind.choices.map(\.meaning)))
        let meetings = try Sample.files(named: "sammantrade.yaml").compactMap {
            Meeting.reading(SyntaxTree.parsing(try $0.file), of: nil, in: .standard).value
        }
        let statuses = items.map(\.status?.value) + meetings.map(\.status?.value)
        #expect(Set(statuses.compactMap(\.self)) == [.summons, .draft, .confirmed])
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

    /// The keys in all samples; or in all files of a name.
    private func keys(inFilesNamed name: String?) throws -> Set<String> {
        try Set((name.map(Sample.files) ?? Sample.all).flatMap { keys(in: SyntaxTree.parsing(try $0.file).value.root) })
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
