import Diagnostics
import Syntax
import Testing

struct RecoveryTests {
    @Test func reportsEachOfSeveralFaults() {
        let source = """
            paragraf:214
            rubrik: Norra kajen: simhall
            dnr: [417-31-HAMN
            beslut:
              - "Nämnden bifaller
              -avslår
               - tredje
            \tärendet: |
              Text
            reservation
            ja: 1
            ja: 2
            underlag: *motion
            """
        let result = SyntaxTree.parsing(SourceFile(name: "-", text: source))
        #expect(
            result.diagnostics.map { "\($0.fault.id)" } == [
                "missing-space-after-colon", "colon-in-text", "unclosed-bracket", "unclosed-quote",
                "missing-space-after-dash", "list-within-text", "tab-indentation", "line-without-key",
                "duplicate-key", "alias",
            ])
    }

    @Test func keepsWhatStandsAfterAFault() {
        let source = "a:1\nb:\n    - x\n  - y\nc: \"z\" w\nd: [e\nf: &g h\n? i\nj: k\n"
        let result = SyntaxTree.parsing(SourceFile(name: "-", text: source))
        #expect(
            Plain(result.value.root).description
                == #"{"a": "1", "b": ["x", "y"], "c": "\"z\" w", "d": "[e", "f": "&g h", "j": "k"}"#)
    }

    @Test(arguments: ["", "\n", "# bara en kommentar", "---\n", "\u{FEFF}", "  \n\n"])
    func hasNoRootWhereNothingIsSaid(source: String) {
        let result = SyntaxTree.parsing(SourceFile(name: "-", text: source))
        #expect(result.value.root == nil)
        #expect(result.diagnostics.isEmpty)
    }

    @Test func takesAnyRoot() {
        #expect(
            Plain(SyntaxTree.parsing(SourceFile(name: "-", text: "bara text")).value.root).description
                == #""bara text""#)
        #expect(
            Plain(SyntaxTree.parsing(SourceFile(name: "-", text: "- a\n- [b]")).value.root).description
                == #"["a", ["b"]]"#)
        #expect(
            Plain(SyntaxTree.parsing(SourceFile(name: "-", text: "[a, 'b']")).value.root).description == #"["a", "b"]"#)
        #expect(
            Plain(SyntaxTree.parsing(SourceFile(name: "-", text: "|\n a\n b\n")).value.root).description == #""a\nb\n""#
        )
    }

    @Test func offersToMakeASentenceOfAMapping() throws {
        let source = "beslut:\n  - Nämnden beslutar: 'avslag'\n"
        let tree = SyntaxTree.parsing(SourceFile(name: "-", text: source)).value
        let mended = tree.quoting(SourceRange(12, source.utf8.count - 1)).applied(to: source)
        #expect(mended == "beslut:\n  - \"Nämnden beslutar: 'avslag'\"\n")
    }
}
