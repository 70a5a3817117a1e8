package import Diagnostics
import Minutes
import Schema
package import Syntax

/// What a source allows: comments of the form `# protokoll: tillåt <id>: skäl`.
///
/// At the end of a line the comment is about that line; on a line of its own about the key or the item that follows it; with
/// `i filen` after the id about the whole file. An error that was found while the source was read cannot be allowed, since
/// there is no page of such a source.
package struct Suppressions: Sendable {
    private var all: [Suppression] = []
    private var faults: [Diagnostic] = []

    /// The comments of a source.
    package init(in tree: SyntaxTree) {
        let nodes = tree.nodes
        for index in nodes.indices where nodes[index].kind == .comment {
            let comment = nodes[index].range
            guard let command = Command(tree.file, comment) else { continue }
            switch command.reading() {
            case .failure(let fault): faults.append(fault.diagnostic)
            case .success(let id):
                all.append(
                    Suppression(
                        id: id, comment: comment,
                        scope: command.isOfFile ? tree.file.range : tree.scope(ofComment: index)))
            }
        }
    }

    /// What is left of what was found, and what is wrong with the comments themselves.
    ///
    /// - Parameter isAsked: whether a fault is looked for in this run; else nobody knows whether its comment is needed.
    package func applied(to diagnostics: [Diagnostic], isAsked: (Fault) -> Bool) -> [Diagnostic] {
        guard !all.isEmpty || !faults.isEmpty else { return diagnostics }
        var isUsed = [Bool](repeating: false, count: all.count)
        let left = diagnostics.filter { diagnostic in
            guard diagnostic.fault.canBeAllowed else { return true }
            let place = all.firstIndex {
                $0.id == "\(diagnostic.fault.id)" && $0.scope.start <= diagnostic.range.start
                    && diagnostic.range.start < $0.scope.end
            }
            if let place { isUsed[place] = true }
            return place == nil
        }
        let unused = zip(all, isUsed).compactMap { suppression, isUsed -> Diagnostic? in
            guard !isUsed, let fault = knownFaults.first(where: { "\($0.id)" == suppression.id }) else { return nil }
            guard fault.canBeAllowed else {
                return Diagnostic(SuppressionFault.ofError, at: suppression.comment)
            }
            return isAsked(fault) ? Diagnostic(SuppressionFault.unused, at: suppression.comment) : nil
        }
        return left + faults + unused
    }
}

/// One comment that allows something.
private struct Suppression: Sendable {
    let id: String
    let comment: SourceRange
    let scope: SourceRange
}

extension Fault {
    /// Whether a comment can allow it: a warning, and an error that a rule finds in what could be read.
    package var canBeAllowed: Bool { severity == .warning || rulesThatCanBeAllowed.contains("\(id)") }
}

private let rulesThatCanBeAllowed: Set<String> = Set(
    Rule.all.filter { if case .reading = $0.finder { false } else { true } }.map { "\($0.fault.id)" })

/// Every fault that can be found in a source, by reading or by a rule.
package let knownFaults: [Fault] = {
    let ofReading = SyntaxFault.all + SchemaFault.all + minutesFaults
    let known = Set(ofReading.map { "\($0.id)" })
    return ofReading + SuppressionFault.all + Rule.all.map(\.fault).filter { !known.contains("\($0.id)") }
}()

/// What there is to tell of each of them, with its reason where a rule has one.
package let knownNotes: [RuleNote] = {
    let reasons = Dictionary(uniqueKeysWithValues: Rule.all.map { ("\($0.fault.id)", $0.reason) })
    return knownFaults.map { RuleNote($0, because: reasons["\($0.id)"]) }
}()

/// The faults of comments that allow something.
package enum SuppressionFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [unclear, withoutReason, unknown, ofError, unused]

    static let unclear = Fault(
        "unclear-comment", .warning,
        Wording(
            sv: "«» börjar som ett tillåtande men är inget", en: "«» begins as if it allowed something, but does not"),
        remedy: Wording(
            sv: "skriv # protokoll: tillåt doubled-word: varför det är rätt här",
            en: "write # protokoll: tillåt doubled-word: why it is right here"))

    static let withoutReason = Fault(
        "allowed-without-reason", .warning, Wording(sv: "«» har inget skäl", en: "«» has no reason"),
        remedy: Wording(
            sv: "skriv efter ett kolon varför det är rätt här", en: "write after a colon why it is right here"))

    static let unknown = Fault(
        "unknown-rule", .warning, Wording(sv: "«» är ingen regel", en: "«» is no rule"),
        remedy: Wording(
            sv: "protokoll rules visar vad de heter", en: "protokoll rules tells what they are called"))

    static let ofError = Fault(
        "allowed-error", .warning,
        Wording(sv: "«» tillåter ett fel som måste rättas", en: "«» allows an error that must be mended"),
        remedy: Wording(sv: "ta bort kommentaren", en: "remove the comment"))

    static let unused = Fault(
        "unused-comment", .warning,
        Wording(sv: "«» tillåter något som inte finns här", en: "«» allows what is not found here"),
        remedy: Wording(sv: "ta bort kommentaren", en: "remove the comment"))
}

/// A comment that speaks to the program.
private struct Command {
    private let text: [UInt8]
    private let range: SourceRange
    private(set) var isOfFile = false
    private let id: Range<Int>
    private let reason: Range<Int>

    /// Something that is wrong with a comment.
    struct Failure: Error { let diagnostic: Diagnostic }

    /// Nil for a comment that is for people.
    init?(_ file: SourceFile, _ range: SourceRange) {
        let text = Array(file.bytes[range.start..<range.end])
        self.text = text
        self.range = range
        var index = Command.end(of: "#", in: text, from: 0)
        index = index.flatMap { Command.end(of: "protokoll:", in: text, from: Command.skippingSpace(text, $0)) }
        guard let start = index else { return nil }
        let word = Command.end(of: "tillåt", in: text, from: Command.skippingSpace(text, start))
        guard let word else {
            id = 0..<0
            reason = 0..<0
            return
        }
        let idStart = Command.skippingSpace(text, word)
        var end = idStart
        while end < text.count, text[end] != UInt8(ascii: ":"), text[end] != UInt8(ascii: " ") { end += 1 }
        id = idStart..<end
        var rest = Command.skippingSpace(text, end)
        if let ofFile = Command.end(of: "i filen", in: text, from: rest) {
            isOfFile = true
            rest = Command.skippingSpace(text, ofFile)
        }
        reason = rest..<text.count
    }

    /// The id that the comment allows.
    func reading() -> Result<String, Failure> {
        guard !id.isEmpty else { return failure(SuppressionFault.unclear, 0..<text.count) }
        let name = String(decoding: text[id], as: UTF8.self)
        guard knownFaults.contains(where: { "\($0.id)" == name }) else {
            let nearest = nearestWord(to: name, among: knownFaults.map(\.id))
            return failure(SuppressionFault.unknown, id, nearest)
        }
        let words = text[reason].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }
        guard text[reason].first == UInt8(ascii: ":"), !words.isEmpty else {
            return failure(SuppressionFault.withoutReason, 0..<text.count)
        }
        return .success(name)
    }

    private func failure(
        _ fault: Fault, _ part: Range<Int>, _ nearest: StaticString? = nil
    ) -> Result<String, Failure> {
        let place = SourceRange(range.start + part.lowerBound, range.start + part.upperBound)
        return .failure(Failure(diagnostic: Diagnostic(fault, at: place, suggestion: nearest.map(Fact.word))))
    }

    private static func skippingSpace(_ text: [UInt8], _ start: Int) -> Int {
        text[start...].firstIndex { $0 != UInt8(ascii: " ") } ?? text.count
    }

    private static func end(of word: String, in text: [UInt8], from start: Int) -> Int? {
        text[start...].starts(with: word.utf8) ? start + word.utf8.count : nil
    }
}

extension SyntaxTree {
    /// What a comment is about: its line if something stands before it there, else the key or the item that follows it.
    fileprivate func scope(ofComment index: Int) -> SourceRange {
        let comment = nodes[index].range
        let bytes = file.bytes
        let lineStart = bytes[..<comment.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        if bytes[lineStart..<comment.start].contains(where: { $0 != UInt8(ascii: " ") }) {
            return SourceRange(lineStart, comment.end)
        }
        let next = nodes[index...].first { $0.start >= comment.end && ($0.kind == .entry || $0.kind == .item) }
        return next?.range ?? SourceRange(at: comment.end)
    }
}
