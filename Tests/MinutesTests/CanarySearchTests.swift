import Foundation
import TestSupport
import Testing

/// The search itself: a search that finds nothing proves nothing.
struct CanarySearchTests {
    @Test(arguments: [
        "en Kanörieaab här", "KANÖRIE", "kano\u{308}rie", "kanorie-aab.pdf", "Kan%C3%B6rie", "Kan%c3%b6rie",
        "Kano%CC%88rie",
        "Kan&#246;rie", "Kan&#xF6;rie", "Kan&#xf6;rie", "Kan&ouml;rie", #"Kan\u00f6rie"#, #"Kan\u00F6rie"#,
        "Kan\u{AD}örie",
        "%4ban%C3%B6rie", "&#75;anörie",
    ]) func findsACanary(_ text: String) { #expect(text.holdsCanary) }

    @Test(arguments: ["Kanörie", "KANÖRIE", "kanörie", "Kano\u{308}rie", "kanorie"]) func findsACanaryInBase64(
        _ word: String
    ) {
        for before in ["", "a", "ab", "abc", "abcd"] {
            for after in ["", "a", "ab", "abc"] {
                #expect(
                    Data((before + word + after).utf8).base64EncodedString().holdsCanary, "\(before)\(word)\(after)")
            }
        }
    }

    @Test func findsACanaryInUTF16() throws {
        let data = try #require("En Kanörie".data(using: .utf16LittleEndian))
        #expect(data.holdsCanary)
    }

    @Test(arguments: ["", "Kanarie", "En kanon i hamnen", "Kan öra", "%4", "&#", "&#x;", #"\u12"#])
    func findsNoCanaryWhereThereIsNone(_ text: String) { #expect(!text.holdsCanary) }
}
