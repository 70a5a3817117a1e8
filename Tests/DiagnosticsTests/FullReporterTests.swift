import Diagnostics
import Testing

struct FullReporterTests {
    @Test func showsTheLineWithThePlaceMarked() {
        expect(
            unknownKey, at: "beslutt", suggestion: "beslut", in: "paragraf: 19\n\nbeslutt:\n",
            reads: """
                a.yaml:3:1: fel: Okänd nyckel 'beslutt'; menade du 'beslut'? [unknown-key]
                   3 │ beslutt:
                     │ ━━━━━━━

                """)
    }

    @Test func speaksEnglish() {
        expect(
            unknownKey, at: "beslutt", suggestion: "beslut", in: "beslutt:\n", language: .english,
            reads: """
                a.yaml:1:1: error: Unknown key 'beslutt'; did you mean 'beslut'? [unknown-key]
                   1 │ beslutt:
                     │ ━━━━━━━

                """)
    }

    @Test func countsCharactersAndNotBytes() {
        expect(
            unknownKey, at: "Å", in: "åäöÅ: x\n",
            reads: """
                a.yaml:1:4: fel: Okänd nyckel 'Å' [unknown-key]
                   1 │ åäöÅ: x
                     │    ━

                """)
    }

    /// To look at the whole of such a line for each fault would take minutes.
    @Test(.timeLimit(.minutes(1))) func showsLittleOfALongLine() {
        let many = 1 << 19
        let file = SourceFile(name: "a.yaml", text: String(repeating: "a", count: 2 * many))
        let faults = (0..<50).map { Diagnostic(unknownKey, at: SourceRange(many + $0, 2 * many)) }
        let report = Reporter.all[0].report(faults, file, Manner(.swedish))
        let line = "   1 │ …" + String(repeating: "a", count: 68) + "…" + "\n"
        #expect(report.contains(line))
        #expect(report.utf8.count < 50_000)
    }

    @Test func doesNotCountAByteOrderMark() {
        expect(
            unknownKey, at: "b", in: "\u{FEFF}a: b",
            reads: """
                a.yaml:1:4: fel: Okänd nyckel 'b' [unknown-key]
                   1 │ <U+FEFF>a: b
                     │            ━

                """)
    }

    @Test func marksWideAndCombiningLettersWhereTheyStand() {
        expect(
            unknownKey, at: "日本", in: "a\u{308}漢 日本\n",
            reads: """
                a.yaml:1:5: fel: Okänd nyckel '日本' [unknown-key]
                   1 │ a\u{308}漢 日本
                     │     ━━━━

                """)
    }

    @Test func marksThePlaceAfterTheLastCharacter() {
        let file = SourceFile(name: "a.yaml", text: "rubrik:\n")
        let report = Reporter.all[0].report([Diagnostic(missing, at: SourceRange(at: 8))], file, Manner(.swedish))
        #expect(
            report == """
                a.yaml:2:1: fel: 'beslut' saknas [missing]
                   2 │ \("")
                     │ ━
                     = Skriv beslutet under nyckeln

                """)
    }

    @Test func showsTheOtherPlaceToo() {
        let file = SourceFile(name: "a.yaml", text: "dnr: 1\nrubrik: x\ndnr: 2\n")
        let diagnostic = Diagnostic(duplicate, at: SourceRange(17, 20), related: SourceRange(0, 3))
        let report = Reporter.all[0].report([diagnostic], file, Manner(.swedish))
        #expect(
            report == """
                a.yaml:3:1: fel: 'dnr' står redan [duplicate]
                   3 │ dnr: 2
                     │ ━━━
                     = Står först här
                   1 │ dnr: 1
                     │ ━━━

                """)
    }

    @Test func showsWhatTheLineBecomes() {
        let file = SourceFile(name: "a.yaml", text: "paragraf: 19\nrubrik: Kajen: ny simhall\ndnr: 1\n")
        let fix = Fix(
            Wording(sv: "Sätt citattecken om texten", en: "Put quotes around the text"),
            [Edit(SourceRange(at: 21), "\""), Edit(SourceRange(at: 38), "\"")])
        let report = Reporter.all[0].report(
            [Diagnostic(colon, at: SourceRange(26, 27), fix: fix)], file, Manner(.swedish))
        #expect(
            report == """
                a.yaml:2:14: fel: Kolon före blanksteg [colon]
                   2 │ rubrik: Kajen: ny simhall
                     │              ━
                     = Sätt citattecken om texten, så här:
                   2 │ rubrik: "Kajen: ny simhall"

                """)
    }

    @Test func cutsALongLineAroundThePlace() {
        let file = SourceFile(
            name: "a.yaml", text: String(repeating: "a", count: 300) + "XYZ" + String(repeating: "b", count: 300))
        let report = Reporter.all[0].report([Diagnostic(colon, at: SourceRange(300, 303))], file, Manner(.swedish))
        let lines = report.split(separator: "\n")
        #expect(
            lines[1] == "   1 │ …" + String(repeating: "a", count: 29) + "XYZ" + String(repeating: "b", count: 66) + "…"
        )
        #expect(lines[2] == "     │ " + String(repeating: " ", count: 30) + "━━━")
    }

    @Test func tellsOfPlacesInTheOrderOfTheFile() {
        let file = SourceFile(name: "a.yaml", text: "a b c")
        let found = [4, 0, 2].map { Diagnostic(colon, at: SourceRange($0, $0 + 1)) }
        let report = Reporter.all[0].report(found, file, Manner(.swedish))
        let places = report.split(separator: "\n").filter { $0.hasPrefix("a.yaml") }.map { $0.prefix(10) }
        #expect(places == ["a.yaml:1:1", "a.yaml:1:3", "a.yaml:1:5"])
    }

    @Test(arguments: ["\u{1B}[31m", "\u{202E}", "\u{2066}", "\u{7F}", "\u{9B}", "\u{85}", "\u{2028}", "\u{0}", "\u{7}"])
    func neverSendsAControlToTheTerminal(control: String) {
        let file = SourceFile(name: "a\(control).yaml", text: "rubrik: x\(control)y\n")
        let diagnostic = Diagnostic(unknownKey, at: SourceRange(8, 10 + control.utf8.count))
        let report = Reporter.all[0].report([diagnostic], file, Manner(.swedish))
        for scalar in control.unicodeScalars where !scalar.isASCII || scalar.value < 32 || scalar.value == 127 {
            #expect(!report.unicodeScalars.contains(scalar))
        }
    }

    @Test func tellsOfTheFirstHundredFaultsAndOfErrorsBeforeWarnings() {
        let file = SourceFile(name: "a.yaml", text: String(repeating: "a: b\n", count: 300))
        let warning = Fault("odd", .warning, Wording(sv: "Ovanligt", en: "Odd"))
        let found = (0..<300).map { Diagnostic($0 < 250 ? warning : unknownKey, at: SourceRange(at: $0 * 5)) }
        let report = Reporter.all[0].report(found, file, Manner(.swedish))
        #expect(report.split(separator: "[odd]").count == 51)
        #expect(report.split(separator: "[unknown-key]").count == 51)
        #expect(report.hasSuffix("= 'a.yaml' har 200 fel eller varningar till, som visas när de här är rättade\n"))
    }

    @Test func colorsOnlyWhenAsked() {
        let file = SourceFile(name: "a.yaml", text: "a: b")
        let found = [Diagnostic(unknownKey, at: SourceRange(0, 1))]
        #expect(!Reporter.all[0].report(found, file, Manner(.swedish)).contains("\u{1B}"))
        #expect(Reporter.all[0].report(found, file, Manner(.swedish, isColored: true)).contains("\u{1B}[1;31m"))
    }
}

struct DiscretionTests {
    @Test(arguments: [
        "sekretess: 21 kap. 1 § OSL", "SEKRETESS:", "Avidentifiera:", "se\u{AD}kretess:", "((", #"a: "\x28\u0028""#,
    ])
    func keepsEveryWordOfASourceThatWithholds(sign: String) {
        let source = "rubrik: Kanarie\n\(sign)\nKanarie: kanarie\n"
        let file = SourceFile(name: "a.yaml", text: source)
        let fix = Fix(Wording(sv: "Ändra", en: "Change"), [Edit(SourceRange(at: 9), "x")])
        let diagnostic = Diagnostic(unknownKey, at: SourceRange(8, 15), related: SourceRange(8, 15), fix: fix)
        for language in Language.allCases {
            let report = Reporter.all[0].report([diagnostic], file, Manner(language))
            #expect(!report.lowercased().contains("anarie"))
            #expect(report.contains("'…'"))
        }
    }

    @Test func keepsTheWordsOfASourceInUTF16() {
        let bytes = Array("sekretess: Kanarie".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let file = SourceFile(name: "a.yaml", bytes: bytes)
        let report = Reporter.all[0].report([Diagnostic(unknownKey, at: file.range)], file, Manner(.swedish))
        #expect(report == "….yaml:1:1: fel: Okänd nyckel '…' [unknown-key]\n")
    }

    @Test func keepsTheWordsOfASourceWhoseMisspeltKeyWithholds() {
        let file = SourceFile(name: "a.yaml", text: "sekrtess: kanarie\n")
        let misspelt = Diagnostic(unknownKey, at: SourceRange(0, 8), suggestion: .word("sekretess"))
        let other = Diagnostic(unknownKey, at: SourceRange(10, 17))
        let report = Reporter.all[0].report([misspelt, other], file, Manner(.swedish))
        #expect(!report.contains("kanarie"))
        #expect(report.contains("menade du 'sekretess'?"))
    }

    @Test(arguments: [
        ("hamn/2031-05-06/223-kim-ek.yaml", "hamn/2031-05-06/223-….yaml"), ("kim-ek.yaml", "….yaml"),
        ("223.yaml", "223.yaml"), ("hamn/2031-05-06-223-x", "hamn/2031-05-06-223-…"), ("-", "-"),
    ]) func tellsOfTheNameOfASecretSourceOnlyItsNumber(name: String, told: String) {
        let file = SourceFile(name: name, text: "sekretess: Kanarie\n")
        let report = Reporter.all[0].report([Diagnostic(unknownKey, at: file.range)], file, Manner(.swedish))
        #expect(report == told + ":1:1: fel: Okänd nyckel '…' [unknown-key]\n")
    }

    @Test(arguments: [
        "rubrik: (Sekretariatet)", "sekreterare: Siri Lund", "sekret: nej", "Sekretes för alla",
        "\n\r\n",
        "- ", "sekretariat: x",
    ]) func showsASourceThatWithholdsNothing(_ source: String) {
        #expect(Discretion.of(SourceFile(name: "a.yaml", text: source)) == .open)
    }

    /// Before the keys are read nobody can say what was meant.
    @Test(arguments: [
        "sekretes: nej", "a: b\r\nSektretess : nej", "  - sekrettess: nej", "\"sekrtess\": nej", "sekertess: nej",
        "rubrik: a\n\tavidentifera:\n", "avidentifieras: Kim Ek", "sékretes: nej",
        "\u{A0}\u{A0} sekretes: nej", "\u{FEFF}sekretes: nej", "sekretes\u{A0} \u{A0}: nej",
        "s\0e\0k\0r\0e\0t\0e\0s\0:",
    ]) func isSilentOfASourceWithAMisspeltKey(_ source: String) {
        #expect(Discretion.of(SourceFile(name: "a.yaml", text: source)) == .silent)
    }
}

struct WordingTests {
    @Test func fillsItsHoles() {
        let wording = Wording(sv: "«» har {} fel av { } och {}", en: "")
        #expect(wording.text(in: .swedish, quote: "§", facts: ["3", "9"]) == "'§' har 3 fel av { } och 9")
    }
}

private let unknownKey = Fault("unknown-key", .error, Wording(sv: "Okänd nyckel «»", en: "Unknown key «»"))
private let missing = Fault(
    "missing", .error, Wording(sv: "'beslut' saknas", en: "'beslut' is missing"),
    remedy: Wording(sv: "Skriv beslutet under nyckeln", en: "Write the decision under its key"))
private let duplicate = Fault(
    "duplicate", .error, Wording(sv: "«» står redan", en: "«» is already there"),
    related: Wording(sv: "Står först här", en: "First here"))
private let colon = Fault("colon", .error, Wording(sv: "Kolon före blanksteg", en: "A colon before a space"))

/// Reports a fault at the only occurrence of a text.
private func expect(
    _ fault: Fault, at text: String, suggestion: Fact? = nil, in source: String, language: Language = .swedish,
    reads expected: String, location: SourceLocation = #_sourceLocation
) {
    let file = SourceFile(name: "a.yaml", text: source)
    let wanted = Array(text.utf8)
    let start = file.bytes.indices.first { file.bytes[$0...].starts(with: wanted) } ?? 0
    let diagnostic = Diagnostic(
        fault, at: SourceRange(start, start + wanted.count), suggestion: suggestion)
    #expect(Reporter.all[0].report([diagnostic], file, Manner(language)) == expected, sourceLocation: location)
}
