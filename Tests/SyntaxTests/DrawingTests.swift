import Diagnostics
import Syntax
import Testing

struct DrawingTests {
    private func drawing(_ text: String) -> String {
        SyntaxTree.parsing(SourceFile(name: "-", text: text)).value.dump(ranges: false)
    }

    @Test func drawsAListInBrackets() {
        #expect(
            drawing("[a, 'b' ] # c") == """
                file
                  flowSequence
                    openBracket "["
                    item
                      plain "a"
                    comma ","
                    whitespace " "
                    item
                      singleQuoted "'b'"
                    whitespace " "
                    closeBracket "]"
                  whitespace " "
                  comment "# c"

                """)
    }

    @Test func endsABranchWithItsLastValue() {
        #expect(
            drawing("- a: |\n    b\n\n# c\n- >-\n  d") == """
                file
                  blockSequence
                    item
                      dash "-"
                      whitespace " "
                      mapping
                        entry
                          plain "a"
                          colon ":"
                          whitespace " "
                          literal "|\\n    b\\n"
                    lineEnd "\\n"
                    comment "# c"
                    lineEnd "\\n"
                    item
                      dash "-"
                      whitespace " "
                      folded ">-\\n  d"

                """)
    }

    @Test func drawsWhatItHasNoUseFor() {
        #expect(
            drawing("a: 1\n- b\n---\nc") == """
                file
                  mapping
                    entry
                      plain "a"
                      colon ":"
                      whitespace " "
                      plain "1"
                    lineEnd "\\n"
                    unreadable "- b"
                  lineEnd "\\n"
                  unreadable "---\\nc"

                """)
    }
}
