import Diagnostics
import HouseStyles
import Minutes
import Syntax
import Testing

/// The files of a meeting and its body, in which §§ are read.
struct MeetingDesk {
    var meeting: String
    var body: String?

    init(_ meeting: String, body: String? = nil) {
        self.meeting = meeting
        self.body = body
    }

    /// What §§ stand in; what is wrong with the two files fails the test.
    func context(sourceLocation: SourceLocation = #_sourceLocation) -> MeetingContext {
        let organ = body.map { Body.reading(parsed($0), in: .standard) }
        #expect(ids(organ?.diagnostics ?? []) == [], "in \(body ?? "")", sourceLocation: sourceLocation)
        let read = Meeting.reading(parsed(meeting), of: organ?.value ?? nil, in: .standard)
        #expect(ids(read.diagnostics) == [], "in \(meeting)", sourceLocation: sourceLocation)
        return MeetingContext(style: .standard, body: organ?.value ?? nil, meeting: read.value)
    }

    /// A § of the meeting, with what is found in it.
    func item(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Diagnosed<AgendaItem?> {
        AgendaItem.reading(parsed(text), in: context(sourceLocation: sourceLocation))
    }

    /// Expects exactly the fault whose place is marked, or none if no id is given.
    func expect(
        _ id: String?, in marked: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let source = MarkedSource(marked)
        let found = item(source.text, sourceLocation: sourceLocation).diagnostics
            .filter { "\($0.fault.id)" != "missing-meeting" }
        let places = found.map { "\($0.fault.id): \(source.text(of: $0.range))" }
        let wanted = id.map { ["\($0): \(source.text(of: source.range))"] } ?? []
        #expect(places == wanted, "in \(marked)", sourceLocation: sourceLocation)
        if id != nil { #expect(found.first?.range == source.range, "in \(marked)", sourceLocation: sourceLocation) }
    }

    private func parsed(_ text: String) -> Diagnosed<SyntaxTree> {
        SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: text))
    }

    private func ids(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map { "\($0.fault.id)" } }
}

extension MarkedSource {
    /// The text at a place.
    func text(of range: SourceRange) -> String {
        String(text.utf8.dropFirst(range.start).prefix(range.end - range.start)) ?? ""
    }
}
