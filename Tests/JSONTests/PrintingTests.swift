import JSON
import Testing

struct PrintingTests {
    @Test func keepsTheOrderOfMembers() {
        let value = JSON.object([("b", 1), ("a", .array([true, .null, -2])), ("c", .object([])), ("d", .array([]))])
        #expect(
            value.text == """
                {
                  "b": 1,
                  "a": [
                    true,
                    null,
                    -2
                  ],
                  "c": {},
                  "d": []
                }
                """)
    }

    @Test(arguments: [
        ("å\u{1F600}/", #""å😀/""#),
        ("\"\\\n\r\t", #""\"\\\n\r\t""#),
        ("\u{0}\u{1F}\u{7F}\u{85}\u{2028}", #""\u0000\u001f\u007f\u0085\u2028""#),
        ("e\u{301}", "\"e\u{301}\""),
        ("\r\n", #""\r\n""#),
    ])
    func escapesWhatMustBeEscaped(text: String, expected: String) {
        #expect(JSON.string(text).text.unicodeScalars.elementsEqual(expected.unicodeScalars))
        #expect(JSON.object([(text, 0)]).text.contains(expected))
    }
}
