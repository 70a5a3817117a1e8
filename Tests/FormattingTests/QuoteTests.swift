import Foundation
import TestSupport
import Testing
import Yams

/// Which texts get quotes, held against what Yams, a reader of YAML 1.1, makes of them without.
struct QuoteTests {
    @Test(arguments: [
        "no", "No", "NO", "yes", "on", "off", "true", "False", "y", "N", "null", "~", "=", "<<", "18:30", "1:20:30",
        "16.00", "2.10", "2.4", "1_000", "0123", "0x1F", "0b11", "0o17", "1e3", "1.5e+3", "+46", ".5", "5.", ".inf",
        "-.INF", ".nan", "-5", "2031:7", "2031-5-6 18:30:00", "2031-05-06T18:30:00Z", "1234567890123456",
        "- streck", "? fråga", ": kolon", "Norra kajen: simhall", "slutar med:", "före #efter", "# först", "&ankare",
        "*kursiv*", "!tagg", "| rör", "> 5 %", "'citat'", "%", "@", "`kod`", "[länk](https://lovsala.example)", "{x}",
        ", komma", "",
    ]) func putsQuotesAround(_ text: String) throws {
        let quoted = text.contains { $0 == "\"" || $0 == "\\" } ? "'\(text)'" : "\"\(text)\""
        #expect(try formatted("k: \(quoted)\n") == "k: \(quoted)\n")
    }

    @Test(arguments: [
        "nej", "ja", "nope", "nO", "214", "0", "214a", "63/20", "2031-05-06", "6 maj 2031", "18.30–20.05", "2.4.1",
        "417-31-HAMN", "141-31-KS", "12/13", "1 000", "https://lovsala.example/a#b", "5%", "a:b", "x#y", "it's",
        "Kim \"K\" Ek", "a, b", "(S)", "§ 12", "–", "– streck", "år", "1.2.3.4", "+", ".", "..", "1-2", "kl. 18:30",
    ]) func putsNoQuotesAround(_ text: String) throws {
        let quoted = "'\(text.replacing("'", with: "''"))'"
        #expect(try formatted("k: \(quoted)\n") == "k: \(text)\n")
        #expect(try formatted("k: \(text)\n") == "k: \(text)\n")
    }

    /// What has no quotes is the same text when another reader has read it and written it.
    @Test func leavesNoTextWithoutQuotesThatAReaderChanges() throws {
        let signs = Array("0123456789.:-+_eExXoOnyfatrlsNYTF~=<")
        var random = SeededNumbers(seed: 2031)
        for _ in 0..<caseCount {
            let text = String((0..<Int.random(in: 1...6, using: &random)).map { _ in random.pick(signs) })
            let line = try formatted("k: \"\(text)\"\n") ?? ""
            guard line == "k: \(text)\n" else { continue }
            let value = try Yams.load(yaml: line) as? [String: Any]
            switch value?["k"] {
            case let read as String: #expect(read == text)
            case let read as Int: #expect("\(read)" == text)
            case is Date: #expect(text.contains(/^\d{4}-\d\d-\d\d$/))
            default: Issue.record("\(text) is read as \(String(describing: value?["k"]))")
            }
        }
    }

    @Test func choosesTheQuotesThatNeedNoEscapes() throws {
        #expect(try formatted(#"k: "a: \"b\"""# + "\n") == #"k: 'a: "b"'"# + "\n")
        #expect(try formatted(#"k: 'a: b'"# + "\n") == #"k: "a: b""# + "\n")
        #expect(try formatted(#"k: "it's: \"b\"""# + "\n") == #"k: 'it''s: "b"'"# + "\n")
    }

    @Test func keepsEscapes() throws {
        for line in [#"k: "a\u00a0b""#, #"k: "a\nb""#, #"k: "\_x""#] {
            #expect(try formatted(line + "\n") == line + "\n")
        }
    }
}
