import Diagnostics
import Foundation
import Testing
import Workspace

/// The pages of the handbook that are made of the declarations of keys and rules.
struct GoldenHandbookTests {
    private static let folder = URL(filePath: #filePath)
        .appending(path: "../../../Sources/protokoll/Documentation.docc").standardized

    @Test(arguments: ["Regler.md", "Nycklar.md"]) func isWhatTheProgramTells(_ name: String) throws {
        let page = name == "Regler.md" ? RuleReference.page(in: .swedish) : KeyReference.page(in: .swedish)
        let file = GoldenHandbookTests.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try page.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == page)
    }

    @Test(arguments: Language.allCases) func explainsEveryRuleInBothLanguages(_ language: Language) {
        for id in RuleReference.ids {
            let text = RuleReference.explanation(of: "\(id)", in: language) ?? ""
            #expect(text.hasPrefix("\(id) ") && !text.contains("⟪"), "\(id)")
        }
    }
}
