import Documents
import TestSupport
import Testing

@testable import CommonMark

struct PlainProseTests {
    /// Texts of pieces among which some mean something in Markdown only in some places.
    @Test func readsWhatCmarkReads() throws {
        let pieces = [
            "Nämnden", "beslutar", " ", " ", "\n", "\n", "\n\n", "1", "12.", "3)", "#", "+", "-", "=", "~", "~~~", ">",
            "!", "?",
            ".", ",", ":", ";", "(", ")", "{", "}", "\"", "'", "^", "$", "%", "|", "\u{A0}", "–", "”", "å", "§ 19",
            "2031-05-06", "e\u{301}",
            "   ", "a\n", "\u{2009}", "\u{FEFF}", "19-34",
        ]
        var numbers = SeededNumbers(seed: 6)
        var shortWays = 0
        for _ in 0..<caseCount {
            let text = numbers.times(1...9).map { _ in numbers.pick(pieces) }.joined()
            let bytes = Array(text.utf8)
            let survey = Survey(bytes)
            if Markdown.plainBlocks(bytes, survey, isVerbatim: false) != nil { shortWays += 1 }
            let long = Markdown.readWithCmark(bytes, survey, as: .prose, isVerbatim: false)
            try #require(Markdown.read(bytes, as: .prose) == long, "\(text.debugDescription)")
        }
        #expect(shortWays > caseCount / 4)
    }
}
