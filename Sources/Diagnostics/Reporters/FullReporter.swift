extension Reporter {
    /// For people: what is wrong and where, the line with the place marked, and what to write instead.
    package static let full = Reporter(
        name: "full", help: Wording(sv: "med raden och vad man kan göra", en: "with the line and what to do"),
        report: { diagnostics, file, manner in
            guard !diagnostics.isEmpty else { return "" }
            var writer = FullWriter(Telling(diagnostics, file, manner))
            let shown = diagnostics.worthShowing.inReadingOrder
            for diagnostic in shown { writer.write(diagnostic) }
            writer.writeRest(diagnostics.count - shown.count)
            return writer.text
        })
}

extension [Diagnostic] {
    /// By place and then by id, so that the same findings are always told in the same order.
    package var inReadingOrder: [Diagnostic] {
        sorted { left, right in
            let (one, other) = ((left.range.start, left.range.end), (right.range.start, right.range.end))
            return one != other ? one < other : "\(left.fault.id)" < "\(right.fault.id)"
        }
    }

    /// As many as anyone reads of one file: errors before warnings, since they are what stops the page.
    fileprivate var worthShowing: [Diagnostic] {
        guard count > FullWriter.mostDiagnostics else { return self }
        let errors = filter { $0.severity == .error }.inReadingOrder
        let warnings = filter { $0.severity == .warning }.inReadingOrder
        return Array((errors + warnings).prefix(FullWriter.mostDiagnostics))
    }
}

private struct FullWriter {
    private(set) var text = ""
    private let telling: Telling
    /// What the file is called, as a terminal may show it.
    private let name: String
    private var file: SourceFile { telling.file }
    private var manner: Manner { telling.manner }
    private var lines: Lines { telling.lines }

    init(_ telling: Telling) {
        self.telling = telling
        name = Glyphs(telling.name).text
    }

    mutating func write(_ diagnostic: Diagnostic) {
        writeHeadline(diagnostic)
        writeExcerpt(diagnostic.range, color: diagnostic.severity.color)
        if let related = diagnostic.related, let wording = diagnostic.fault.related {
            writeNote(telling.words(wording, about: related) + lineInPlaceOfExcerpt(related))
            writeExcerpt(related, color: .blue)
        }
        if let fix = diagnostic.fix {
            write(fix)
        } else if let remedy = telling.remedy(of: diagnostic) {
            writeNote(remedy)
        }
    }

    /// What is left of a file with so many faults that a message for each would be a flood.
    mutating func writeRest(_ count: Int) {
        guard count > 0 else { return }
        writeNote(FullWriter.rest.text(in: manner.language, quote: name, facts: [String(count)]))
    }

    private mutating func writeHeadline(_ diagnostic: Diagnostic) {
        let position = telling.start(of: diagnostic.range)
        let place = "\(name):\(position.line):\(position.column):"
        let severity = diagnostic.severity.wording.text(in: manner.language) + ":"
        text += manner.colored(place, .bold) + " " + manner.colored(severity, diagnostic.severity.color)
        text += " \(telling.message(of: diagnostic)) [\(diagnostic.fault.id)]\n"
    }

    /// Where a range stands, when its line must not be shown.
    private func lineInPlaceOfExcerpt(_ range: SourceRange) -> String {
        guard telling.discretion == .silent else { return "" }
        return FullWriter.onLine.text(in: manner.language, quote: "", facts: [String(lines.number(at: range.start))])
    }

    /// The first line of a range, with the range marked.
    private mutating func writeExcerpt(_ range: SourceRange, color: Manner.Color) {
        guard telling.discretion == .open else { return }
        let number = lines.number(at: range.start)
        let excerpt = Excerpt(file.bytes, line: lines.range(number), mark: range)
        writeGutter(String(number))
        text += excerpt.line + "\n"
        writeGutter("")
        text += String(repeating: " ", count: excerpt.indent)
        text += manner.colored(String(repeating: "━", count: excerpt.length), color) + "\n"
    }

    /// What the lines of a fix become; of a silent source only the words for it.
    private mutating func write(_ fix: Fix) {
        let title = fix.title.text(in: manner.language)
        guard telling.discretion == .open, let first = fix.edits.first?.range, let last = fix.edits.last?.range else {
            return writeNote(title)
        }
        let firstLine = lines.number(at: first.start)
        let old = SourceRange(
            lines.range(firstLine).start, max(last.end, lines.range(lines.number(at: last.end)).end))
        let new = SourceFile(name: file.name, bytes: fix.applied(to: file.bytes[old.start..<old.end]))
        guard !new.bytes.isEmpty else { return writeNote(title) }
        writeNote(title + FullWriter.likeThis.text(in: manner.language))
        let newLines = Lines(new)
        for number in 1...min(newLines.count, FullWriter.mostLines) {
            let range = newLines.range(number)
            let mark = SourceRange(at: min(max(first.start - old.start, range.start), range.end))
            writeGutter(String(firstLine + number - 1))
            text += Excerpt(new.bytes, line: range, mark: mark).line + "\n"
        }
    }

    private mutating func writeNote(_ note: String) {
        text += FullWriter.margin + manner.colored("=", .blue) + " " + note + "\n"
    }

    private mutating func writeGutter(_ number: String) {
        let pad = String(repeating: " ", count: max(0, FullWriter.margin.utf8.count - 1 - number.utf8.count))
        text += manner.colored("\(pad)\(number) │", .blue) + " "
    }

    private static let onLine = Wording(sv: " (rad {})", en: " (line {})")
    private static let likeThis = Wording(sv: ", så här:", en: ", like this:")
    private static let rest = Wording(
        sv: "«» har {} fel eller varningar till, som visas när de här är rättade",
        en: "«» has {} more errors or warnings, which are shown when these are mended")
    private static let margin = "     "
    private static let mostLines = 4
    static let mostDiagnostics = 100
}
