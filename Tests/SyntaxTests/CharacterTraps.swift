import Diagnostics
import Syntax
import Testing

extension Trap {
    static let ofCharacters = [
        Trap("control-character", "rubrik: Sv⟪\u{0}⟫ar", mended: "rubrik: Svar", quiet: "rubrik: Svar"),
        Trap("control-character", "rubrik: Sv⟪\u{9B}⟫ar", mended: "rubrik: Svar", quiet: "rubrik: \u{A7} \u{A9}"),
        Trap("control-character", "rubrik: Sv⟪\u{7F}⟫ar", mended: "rubrik: Svar", quiet: "rubrik: ~"),
        Trap("control-character", "rubrik: Sv⟪\u{FEFF}⟫ar", mended: "rubrik: Svar", quiet: "\u{FEFF}rubrik: Svar"),
        Trap("control-character", "rubrik: Sv⟪\u{FFFF}⟫ar", mended: "rubrik: Svar", quiet: "rubrik: \u{FFFD}\u{1F600}"),
        Trap("line-separator", "rubrik: Svar⟪\u{85}⟫på", mended: "rubrik: Svar på", quiet: "rubrik: Svar\n  på"),
        Trap("line-separator", "rubrik: Svar⟪\u{2028}⟫på", mended: "rubrik: Svar på", quiet: "rubrik: Svar\r\n  på"),
        Trap("line-separator", "rubrik: Svar⟪\u{2029}⟫på", mended: "rubrik: Svar på", quiet: "rubrik: Svar – på"),
        Trap("line-separator", "rubrik: Svar⟪\u{0B}⟫på", mended: "rubrik: Svar på", quiet: "rubrik: Svar\r  på"),
        Trap("line-separator", "rubrik: Svar⟪\u{0C}⟫på", mended: "rubrik: Svar på", quiet: "rubrik: Svar på"),
        Trap("direction-character", "av: ⟪\u{202E}⟫Tova", mended: "av: Tova", quiet: "av: \u{200F}Tova"),
        Trap("direction-character", "av: ⟪\u{2066}⟫Tova", mended: "av: Tova", quiet: "av: Tova\u{205F}Almgren"),
        Trap("soft-hyphen", "plats: färje⟪\u{AD}⟫läget", mended: "plats: färjeläget", quiet: "plats: färje-läget"),
        Trap("tab-in-text", "tabell: ⟪Namn\tAntal⟫", quiet: "tabell: Namn Antal\t"),
        Trap("tab-in-text", "tabell: |\n  ⟪Namn\tAntal⟫\n  Båt\t3\n", quiet: "tabell: |\n  Namn Antal\n"),
    ]
}

struct EncodingTests {
    static let ids = ["not-utf-8", "utf-16", "file-too-large"]

    @Test func reportsTheFirstByteThatIsNotUTF8() {
        let latin1 = Array("rubrik: F".utf8) + [0xE4] + Array("rjel".utf8) + [0xE4] + Array("get\ndnr: 1\n".utf8)
        let result = SyntaxTree.parsing(SourceFile(name: "-", bytes: latin1))
        #expect(result.diagnostics.map { "\($0.fault.id)" } == ["not-utf-8"])
        #expect(result.diagnostics.map(\.range) == [SourceRange(9, 10)])
        #expect(Plain(result.value.root).description == #"{"rubrik": "F�rjel�get", "dnr": "1"}"#)
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xE2, 0x28, 0xA1],
        ] as [[UInt8]])
    func refusesWhatOnlyLooksLikeUTF8(bytes: [UInt8]) {
        let found = SyntaxTree.parsing(SourceFile(name: "-", bytes: Array("a: ".utf8) + bytes)).diagnostics
        #expect(found.map { "\($0.fault.id)" } == ["not-utf-8"])
        #expect(found.first?.range.start == 3)
    }

    @Test(
        arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x3A, 0], [0, 0x61, 0, 0x3A]] as [[UInt8]])
    func reportsUTF16Once(bytes: [UInt8]) {
        let result = SyntaxTree.parsing(SourceFile(name: "-", bytes: bytes))
        #expect(result.diagnostics.map { "\($0.fault.id)" } == ["utf-16"])
        #expect(result.value.root == nil)
    }

    @Test func refusesAFileThatIsTooLarge() {
        let large = SourceFile(name: "-", bytes: Array(repeating: UInt8(ascii: "a"), count: SyntaxTree.largestFile + 1))
        let result = SyntaxTree.parsing(large)
        #expect(result.diagnostics.map { "\($0.fault.id)" } == ["file-too-large"])
        #expect(result.value.leaves.map(\.range) == [large.range])
    }

    @Test func takesByteOrderMarkAndCarriageReturns() {
        let text = "\u{FEFF}---\r\nrubrik: Svar\r\n  på remiss\r\närendet: |\r\n  Ett\r\n  två\r\n"
        let result = SyntaxTree.parsing(SourceFile(name: "-", text: text))
        #expect(result.diagnostics.isEmpty)
        #expect(Plain(result.value.root).description == #"{"rubrik": "Svar på remiss", "ärendet": "Ett\ntvå\n"}"#)
    }
}
