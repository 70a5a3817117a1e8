import Diagnostics
import Foundation
import HouseStyles
import Minutes
import Syntax
import Testing

/// Reads a source and expects exactly the marked fault: `⟪…⟫` stands around what must be found.
///
/// Other faults of the source fail the test too, unless their ids are among `besides`.
func expect(
    _ id: String, besides: Set<String> = ["missing-meeting", "missing-in-head"], in marked: String,
    within context: MeetingContext = MeetingContext(style: .standard),
    sourceLocation: SourceLocation = #_sourceLocation
) {
    expect(id, besides: besides, in: marked, by: { faults(in: $0, within: context) }, sourceLocation: sourceLocation)
}

/// The same of a source that is read in another way.
func expect(
    _ id: String, besides: Set<String> = [], in marked: String, by reading: (String) -> [Diagnostic],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let source = MarkedSource(marked)
    let found = reading(source.text).filter { !besides.contains("\($0.fault.id)") }
    let places = found.map {
        "\($0.fault.id): \(String(source.text.utf8.dropFirst($0.range.start).prefix($0.range.end - $0.range.start)) ?? "")"
    }
    #expect(
        found.count == 1 && "\(found[0].fault.id)" == id && found[0].range == source.range,
        "in \(marked)\nfound \(places)", sourceLocation: sourceLocation)
}

/// Reads a source and expects no fault at all.
func expectNoFault(
    besides: Set<String> = ["missing-meeting", "missing-in-head"], in text: String,
    within context: MeetingContext = MeetingContext(style: .standard),
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let found = faults(in: text, within: context).filter { !besides.contains("\($0.fault.id)") }
    #expect(found.isEmpty, "in \(text)\nfound \(found.map { "\($0.fault.id)" })", sourceLocation: sourceLocation)
}

/// Everything that is found in a source file, which stands alone in the standard style if nothing else is said.
func faults(
    in text: String, within context: MeetingContext = MeetingContext(style: .standard)
) -> [Diagnostic] {
    Source.reading(SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: text)), in: context).diagnostics
}

/// Everything that is found in the file of a meeting in the standard style.
func meetingFaults(in text: String) -> [Diagnostic] {
    Meeting.reading(SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: text)), of: nil, in: .standard).diagnostics
}

/// A source with a marked place.
struct MarkedSource {
    let text: String
    let range: SourceRange

    init(_ marked: String) {
        let start = marked.range(of: "⟪")
        let end = marked.range(of: "⟫")
        text = marked.replacing("⟪", with: "").replacing("⟫", with: "")
        let before = start.map { marked[..<$0.lowerBound].utf8.count } ?? 0
        let inside = start.flatMap { start in end.map { marked[start.upperBound..<$0.lowerBound].utf8.count } } ?? 0
        range = SourceRange(before, before + inside)
    }
}
