/// What may be told of what was found in one file, in words, whatever the reporter: where the source withholds something,
/// none of its text.
struct Telling {
    let file: SourceFile
    let manner: Manner
    let lines: Lines
    /// Whether the text of the source may be shown.
    let discretion: Discretion
    /// What the file is called.
    let name: String

    init(_ diagnostics: [Diagnostic], _ file: SourceFile, _ manner: Manner) {
        self.file = file
        self.manner = manner
        lines = Lines(file)
        discretion = .of(file, with: diagnostics)
        name = discretion == .open ? file.name : file.discreetName
    }

    /// What programs call the file, which know it from the folder where the run began: without `./` before it.
    var path: String { name.withoutThisFolder }

    /// What is wrong, in one line.
    func message(of diagnostic: Diagnostic) -> String {
        let message = words(diagnostic.fault.message, about: diagnostic.range, diagnostic.facts)
        guard let suggestion = diagnostic.suggestion, discretion == .open || !suggestion.isChosenBySource else {
            return message
        }
        return message + Telling.meant.text(in: manner.language, quote: suggestion.shown(discretion))
    }

    /// What to write instead, where no fix shows it.
    func remedy(of diagnostic: Diagnostic) -> String? {
        guard diagnostic.fix == nil, let remedy = diagnostic.fault.remedy else { return nil }
        return words(remedy, about: diagnostic.range, Array(diagnostic.facts.dropFirst(diagnostic.fault.message.holes)))
    }

    /// The message and what to do about it, in one line.
    func advice(of diagnostic: Diagnostic) -> String {
        let message = message(of: diagnostic)
        // A question is an answer too.
        if message.hasSuffix("?") { return message }
        let advice = remedy(of: diagnostic) ?? diagnostic.fix?.title.text(in: manner.language)
        return advice.map { message + "; " + $0 } ?? message
    }

    /// The words of a wording about a place.
    func words(_ wording: Wording, about range: SourceRange, _ facts: [Fact] = []) -> String {
        wording.text(in: manner.language, quote: quote(range), facts: facts.map { $0.shown(discretion) })
    }

    /// Where a range begins.
    func start(of range: SourceRange) -> Position { place(of: range.start, on: range) }

    /// Where a range ends: the place after its last character.
    func end(of range: SourceRange) -> Position { place(of: range.end, on: range) }

    /// An offset as it may be told; nil if it may not.
    func offset(_ offset: Int) -> Int? { discretion == .open ? offset : nil }

    /// Of a source that withholds something no more than the line, since columns count what stands before them on it, and an
    /// end tells how long something is.
    private func place(of offset: Int, on range: SourceRange) -> Position {
        switch discretion {
        case .open: lines.position(of: offset)
        case .silent: Position(line: lines.number(at: range.start), column: 1)
        }
    }

    /// The text of a range on one line and not too long.
    private func quote(_ range: SourceRange) -> String {
        guard discretion == .open else { return "…" }
        var glyphs = Glyphs()
        var isAfterSpace = true
        let enough = SourceRange(range.start, min(range.end, range.start + Telling.longestQuoteInBytes))
        for scalar in file.text(enough).unicodeScalars {
            let isSpace = scalar == " " || scalar == "\n" || scalar == "\r"
            if glyphs.width >= Telling.longestQuote { return glyphs.text + "…" }
            if !isSpace { glyphs.append(scalar) } else if !isAfterSpace { glyphs.append(" ") }
            isAfterSpace = isSpace
        }
        return enough == range ? glyphs.text : glyphs.text + "…"
    }

    private static let meant = Wording(sv: "; menade du «»?", en: "; did you mean «»?")
    private static let longestQuote = 60
    /// A place may have megabytes, and most of them may be spaces.
    private static let longestQuoteInBytes = 4096
}

extension String {
    /// A path without `./` before it.
    package var withoutThisFolder: String {
        var path = self[...]
        while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
        return path.isEmpty ? self : String(path)
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
