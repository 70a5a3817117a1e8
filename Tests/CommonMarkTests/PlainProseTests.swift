import Documents
import Foundation
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
        let cases = ProcessInfo.processInfo.environment["CASES"].flatMap(Int.init) ?? 2_000
        var state: UInt64 = 6
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        var shortWays = 0
        for _ in 0..<cases {
            let text = (0...next(8)).map { _ in pieces[next(pieces.count)] }.joined()
            let bytes = Array(text.utf8)
            let survey = Survey(bytes)
            if Markdown.plainBlocks(bytes, survey, isVerbatim: false) != nil { shortWays += 1 }
            let long = Markdown.readWithCmark(bytes, survey, as: .prose, isVerbatim: false)
            try #require(Markdown.read(bytes, as: .prose) == long, "\(text.debugDescription)")
        }
        #expect(shortWays > cases / 4)
    }
}
