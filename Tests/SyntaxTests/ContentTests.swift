import Diagnostics
import Syntax
import Testing

struct ContentTests {
    private func scalar(_ text: String) throws -> (Scalar, SourceFile) {
        let file = SourceFile(name: "-", text: text)
        let result = SyntaxTree.parsing(file)
        #expect(result.diagnostics.isEmpty)
        guard case .mapping(let mapping) = result.value.root, let entry = mapping.entries.first(where: { _ in true }),
            case .scalar(let scalar) = entry.value
        else { throw NoScalar() }
        return (scalar, file)
    }

    private struct NoScalar: Error {}

    /// The source text of the place where each word of the content came from.
    private func origins(of text: String) throws -> [String] {
        let (scalar, file) = try scalar(text)
        let content = scalar.content
        #expect(String(decoding: content.bytes, as: UTF8.self) == scalar.text)
        let words = content.bytes.indices.split { content.bytes[$0] == UInt8(ascii: " ") || content.bytes[$0] == 10 }
        return words.map { file.text(content.range(of: $0.startIndex..<$0.endIndex)) }
    }

    @Test func findsTheWayBackFromOneRun() throws {
        #expect(try origins(of: "a: Två ord # x\n") == ["Två", "ord"])
        #expect(try origins(of: "a: 'Två ord'\n") == ["Två", "ord"])
    }

    @Test func findsTheWayBackFromFoldedLines() throws {
        #expect(try origins(of: "a: Två\n  ord  \n\n   och ett\n") == ["Två", "ord", "och", "ett"])
        #expect(try origins(of: "a: >\r\n  Två\r\n  ord\r\n") == ["Två", "ord"])
    }

    @Test func findsTheWayBackFromEscapes() throws {
        #expect(try origins(of: #"a: "Tv\u00e5 \"ord\"\n""#) == [#"Tv\u00e5"#, #"\"ord\""#])
        #expect(try origins(of: "a: 'en ''båt'' till'") == ["en", "''båt''", "till"])
    }

    @Test func findsTheWayBackFromALiteral() throws {
        #expect(try origins(of: "a: |\n    Två\n      ord\n\n    till\n") == ["Två", "ord", "till"])
    }

    @Test func findsPlacesBetweenCharactersAndAtTheEnd() throws {
        let content = try scalar("a: |\n  Två\n  ord\n").0.content
        #expect(content.range(of: 0..<0) == SourceRange(at: 7))
        #expect(content.range(of: 5..<5) == SourceRange(at: 14))
        #expect(content.range(of: 9..<9) == SourceRange(at: 18))
        #expect(content.range(of: 0..<9) == SourceRange(7, 18))
        #expect(try scalar("a: \"\"").0.content.range(of: 0..<0) == SourceRange(at: 4))
    }

    @Test func givesTheRangeAndStyleOfEachScalar() throws {
        let (plain, file) = try scalar("a: Två\n  ord # x\n")
        #expect(file.text(plain.range) == "Två\n  ord" && plain.style == .plain && !plain.isMissing)
        #expect(try scalar("a: \"\"").0.style == .doubleQuoted)
        #expect(try !scalar("a: \"\"").0.isMissing)
        #expect(try scalar("a: ''").0.style == .singleQuoted)
        #expect(try scalar("a: >-\n  b").0.style == .folded)
        #expect(try scalar("a: |\n  b").0.style == .literal)
        let missing = try scalar("a:  # x\n").0
        #expect(missing.isMissing && missing.text == "" && missing.range == SourceRange(at: 2))
    }

    @Test func findsTheBlankLineThatDividesNothing() throws {
        #expect(try scalar("a: Två\n\n  ord\n").0.blankLine == SourceRange(8, 8))
        #expect(try scalar("a: >\n  Två\n\n  ord\n").0.blankLine == SourceRange(12, 12))
        #expect(try scalar("a: >\n  Två\n  ord\n").0.blankLine == nil)
    }
}
