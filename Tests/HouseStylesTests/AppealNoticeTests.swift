import Diagnostics
import Foundation
import HouseStyles
import Syntax
import Testing

struct AppealNoticeTests {
    @Test(arguments: [
        ("Skriv till {domstol}[ senast {sista dag}].", "Skriv till {domstol}."),
        ("Skriv[ till {adress}[ före {sista dag}]] nu.", "Skriv nu."),
        (
            "Se [webbplatsen](https://tallvik.example)[^1] eller {organ}.",
            "Se [webbplatsen](https://tallvik.example)[^1] eller {organ}."
        ),
        ("[{kommun}](https://tallvik.example)", "[{kommun}](https://tallvik.example)"),
        (#"Ett \[tecken\] och \{ett till\}"#, #"Ett \[tecken\] och \{ett till\}"#),
    ])
    func leavesOutWhatIsNotKnown(_ text: String, _ markdown: String) throws {
        let known: Set<AppealNotice.Hole> = [.municipality, .body, .bodys, .court, .number]
        #expect(try AppealNotice(reading: Array(text.utf8)).markdown(where: known.contains) == markdown)
    }

    @Test(arguments: [
        ("unknown-appeal-hole", "Skriv till ⟪{domare}⟫."), ("unknown-appeal-hole", "Senast[ ⟪{sista dagen}⟫]."),
        ("hole-outside-brackets", "Senast ⟪{sista dag}⟫."),
        ("hole-outside-brackets", "[Senast ⟪{sista dag}⟫](https://tallvik.example)"),
        ("brackets-without-hole", "Skriv till ⟪[domstolens namn]⟫."),
        ("unbalanced-template", "Skriv ⟪[⟫till {domstol}."), ("unbalanced-template", "Skriv till ⟪{⟫domstol."),
        ("unbalanced-template", "Skriv till {domstol}⟪]⟫."), ("unbalanced-template", "Skriv till domstol⟪}⟫."),
        ("unbalanced-template", "[[[[[[[[⟪[⟫{domstol}]]]]]]]]]"),
    ])
    func refusesWhatWouldLeaveAGap(_ id: String, _ marked: String) throws {
        let source = "överklagandehänvisningar:\n  hamnavgift: |\n    Första raden.\n    \(marked)\n"
        let parts = source.components(separatedBy: CharacterSet(charactersIn: "⟪⟫"))
        let start = parts[0].utf8.count
        let tree = SyntaxTree.parsing(SourceFile(name: "stil.yaml", text: parts.joined()))
        let found = HouseStyle.reading(tree.value, over: .standard).diagnostics
        #expect(found.map { "\($0.fault.id)" } == [id])
        #expect(found.map(\.range) == [SourceRange(start, start + parts[1].utf8.count)])
    }

    @Test func suggestsTheHoleThatWasMeant() throws {
        let tree = SyntaxTree.parsing(
            SourceFile(name: "stil.yaml", text: "överklagandehänvisningar:\n  a: Till {domstolen}.\n"))
        let found = HouseStyle.reading(tree.value, over: .standard).diagnostics
        #expect(found.map(\.suggestion?.text) == ["domstol"])
    }

    @Test func keepsWhatIsKnown() throws {
        let notice = try AppealNotice(reading: Array("Skriv[ till {adress}[ före {SISTA\n  dag}]] nu.".utf8))
        #expect(notice.markdown { $0 == .address } == "Skriv till {adress} nu.")
        #expect(notice.markdown { _ in true } == "Skriv till {adress} före {sista dag} nu.")
        #expect(notice.markdown { $0 == .lastDay } == "Skriv nu.")
    }
}
