import Diagnostics
import Syntax
import Testing

struct TreeTests {
    @Test func drawsAMappingWithRanges() {
        let source = SourceFile(
            name: "019.yaml",
            text: """
                # Utkast
                paragraf: 214
                beslut:
                - Nämnden bifaller
                  ansökan. # klart

                tom:
                """)
        let tree = SyntaxTree.parsing(source).value
        #expect(
            tree.dump(ranges: true) == """
                0..<76  file
                0..<8     comment "# Utkast"
                8..<9     lineEnd "\\n"
                9..<76    mapping
                9..<22      entry
                9..<17        plain "paragraf"
                17..<18       colon ":"
                18..<19       whitespace " "
                19..<22       plain "214"
                22..<23     lineEnd "\\n"
                23..<62     entry
                23..<29       plain "beslut"
                29..<30       colon ":"
                30..<31       lineEnd "\\n"
                31..<62       blockSequence
                31..<62         item
                31..<32           dash "-"
                32..<33           whitespace " "
                33..<62           plain "Nämnden bifaller\\n  ansökan."
                62..<63     whitespace " "
                63..<70     comment "# klart"
                70..<71     lineEnd "\\n"
                71..<72     lineEnd "\\n"
                72..<76     entry
                72..<75       plain "tom"
                75..<76       colon ":"

                """)
    }
}
