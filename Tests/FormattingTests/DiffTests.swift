import Formatting
import Foundation
import TestSupport
import Testing

struct DiffTests {
    @Test func showsAChangeWithTheLinesAroundIt() {
        let old = "a\nb\nc\nd\ne\nf\ng\nh\n"
        #expect(
            difference(old, old.replacing("e\n", with: "E\nE\n")) == """
                --- x
                +++ x
                @@ -2,7 +2,8 @@
                 b
                 c
                 d
                -e
                +E
                +E
                 f
                 g
                 h

                """)
        #expect(difference(old, old) == "")
    }

    @Test func joinsChangesThatAreNearAndPartsThoseThatAreNot() {
        let old = (1...30).map { "\($0)\n" }.joined()
        let near = difference(old, old.replacing("\n10\n", with: "\n").replacing("\n16\n", with: "\n"))
        let far = difference(old, old.replacing("\n10\n", with: "\n").replacing("\n18\n", with: "\n"))
        #expect(near.components(separatedBy: "@@ -").count == 2)
        #expect(far.components(separatedBy: "@@ -").count == 3)
    }

    @Test func tellsOfAMissingLineEnd() {
        #expect(difference("a", "a\n") == "--- x\n+++ x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
        #expect(difference("", "a\n") == "--- x\n+++ x\n@@ -0,0 +1 @@\n+a\n")
    }

    /// What `patch` would make of a difference is the new text, and no difference has more lines than it needs.
    @Test func leadsFromEveryTextToEveryOther() throws {
        for seed in 0..<caseCount {
            var random = SeededNumbers(seed: seed)
            let old = random.times(0...12).map { _ in random.pick(["a\n", "b\n", "c\n"]) }
            let new = random.times(0...12).map { _ in random.pick(["a\n", "b\n", "c\n"]) }
            let text = difference(old.joined(), new.joined())
            try #require(Patch.applying(text, to: ["x": old.joined()]) == ["x": new.joined()], "\(seed)\n\(text)")
            let changed = text.split(separator: "\n").dropFirst(2).count { $0.hasPrefix("-") || $0.hasPrefix("+") }
            try #require(changed == old.count + new.count - 2 * common(old, new), "\(seed)\n\(text)")
        }
    }

    private func difference(_ old: String, _ new: String) -> String {
        String(decoding: UnifiedDiff.between(Array(old.utf8), Array(new.utf8), named: "x"), as: UTF8.self)
    }

    /// The length of the longest common subsequence, by the table that everybody knows.
    private func common(_ old: [String], _ new: [String]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
        for (row, left) in old.enumerated() {
            for (column, right) in new.enumerated() {
                table[row + 1][column + 1] =
                    left == right ? table[row][column] + 1 : max(table[row][column + 1], table[row + 1][column])
            }
        }
        return table[old.count][new.count]
    }
}
