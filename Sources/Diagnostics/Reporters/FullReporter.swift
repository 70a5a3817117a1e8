extension Reporter {
    /// For people: what is wrong and where, the line with the place marked, and what to write instead.
    package static let full = Reporter(name: "full") { diagnostics, file, manner in
        guard !diagnostics.isEmpty else { return "" }
        var writer = FullWriter(file, manner, .of(file, with: diagnostics))
        let shown = diagnostics.worthShowing.inReadingOrder
        for diagnostic in shown { writer.write(diagnostic) }
        writer.writeRest(diagnostics.count - shown.count)
        return writer.text
    }
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

extension Fact {
    /// Whether the fact tells something about the text at the place; a number may count what is withheld.
    fileprivate var isChosenBySource: Bool {
        switch self {
        case .word, .words: false
        case .number, .published, .day: true
        }
    }

    /// The fact as it may be printed.
    fileprivate func shown(_ discretion: Discretion) -> String {
        discretion == .open || !isChosenBySource ? text.shownSafely : "…"
    }
}

private struct FullWriter {
    private(set) var text = ""
    private let file: SourceFile
    private let manner: Manner
    private let lines: Lines
    private let discretion: Discretion
    /// What the file is called.
    private let name: String

    init(_ file: SourceFile, _ manner: Manner, _ discretion: Discretion) {
        self.file = file
        self.manner = manner
        lines = Lines(file)
        self.discretion = discretion
        name = Glyphs(discretion == .open ? file.name : file.discreetName).text
    }

    mutating func write(_ diagnostic: Diagnostic) {
        writeHeadline(diagnostic)
        writeExcerpt(diagnostic.range, color: diagnostic.severity.color)
        if let related = diagnostic.related, let wording = diagnostic.fault.related {
            writeNote(words(wording, about: related) + lineInPlaceOfExcerpt(related))
            writeExcerpt(related, color: .blue)
        }
        if let fix = diagnostic.fix {
            write(fix)
        } else if let remedy = diagnostic.fault.remedy {
            let used = diagnostic.fault.message.holes
            writeNote(words(remedy, about: diagnostic.range, Array(diagnostic.facts.dropFirst(used))))
        }
    }

    /// What is left of a file with so many faults that a message for each would be a flood.
    mutating func writeRest(_ count: Int) {
        guard count > 0 else { return }
        writeNote(FullWriter.rest.text(in: manner.language, quote: name, facts: [String(count)]))
    }

    private mutating func writeHeadline(_ diagnostic: Diagnostic) {
        let position = lines.position(of: diagnostic.range.start)
        let place = "\(name):\(position.line):\(position.column):"
        let severity = diagnostic.severity.wording.text(in: manner.language) + ":"
        var message = words(diagnostic.fault.message, about: diagnostic.range, diagnostic.facts)
        if let suggestion = diagnostic.suggestion, discretion == .open || !suggestion.isChosenBySource {
            message += FullWriter.meant.text(in: manner.language, quote: suggestion.shown(discretion))
        }
        text += manner.colored(place, .bold) + " " + manner.colored(severity, diagnostic.severity.color)
        text += " \(message) [\(diagnostic.fault.id)]\n"
    }

    private func words(_ wording: Wording, about range: SourceRange, _ facts: [Fact] = []) -> String {
        wording.text(in: manner.language, quote: quote(range), facts: facts.map { $0.shown(discretion) })
    }

    /// The text of a range on one line and not too long.
    private func quote(_ range: SourceRange) -> String {
        guard discretion == .open else { return "…" }
        var glyphs = Glyphs()
        var isAfterSpace = true
        let enough = SourceRange(range.start, min(range.end, range.start + FullWriter.longestQuoteInBytes))
        for scalar in file.text(enough).unicodeScalars {
            let isSpace = scalar == " " || scalar == "\n" || scalar == "\r"
            if glyphs.width >= FullWriter.longestQuote { return glyphs.text + "…" }
            if !isSpace { glyphs.append(scalar) } else if !isAfterSpace { glyphs.append(" ") }
            isAfterSpace = isSpace
        }
        return enough == range ? glyphs.text : glyphs.text + "…"
    }

    /// Where a range stands, when its line must not be shown.
    private func lineInPlaceOfExcerpt(_ range: SourceRange) -> String {
        guard discretion == .silent else { return "" }
        return FullWriter.onLine.text(in: manner.language, quote: "", facts: [String(lines.number(at: range.start))])
    }

    /// The first line of a range, with the range marked.
    private mutating func writeExcerpt(_ range: SourceRange, color: Manner.Color) {
        guard discretion == .open else { return }
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
        guard discretion == .open, let first = fix.edits.first?.range, let last = fix.edits.last?.range else {
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

    private static let meant = Wording(sv: "; menade du «»?", en: "; did you mean «»?")
    private static let onLine = Wording(sv: " (rad {})", en: " (line {})")
    private static let likeThis = Wording(sv: ", så här:", en: ", like this:")
    private static let rest = Wording(
        sv: "«» har {} fel eller varningar till, som visas när de här är rättade",
        en: "«» has {} more errors or warnings, which are shown when these are mended")
    private static let margin = "     "
    private static let longestQuote = 60
    /// A place may have megabytes, and most of them may be spaces.
    private static let longestQuoteInBytes = 4096
    private static let mostLines = 4
    static let mostDiagnostics = 100
}
