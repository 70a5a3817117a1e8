package import Diagnostics
import Syntax

/// The mending of a source by the fixes of what was found in it, round after round, until no more is found that can be.
///
/// Fixes of one round never touch each other; what two of them would change waits for the next. After each round the source
/// is read again: where a round has made an error that was not there, its fixes are tried one by one, and one that makes an
/// error is left.
package struct Mending: Sendable {
    /// Whether fixes are made after which somebody should read the source.
    package let makesAllFixes: Bool

    /// Mending by safe fixes, or by all.
    package init(makesAllFixes: Bool) { self.makesAllFixes = makesAllFixes }

    /// A fix can make room for another; more rounds than this would mean that two undo each other.
    private static let mostRounds = 10

    /// The source as it is when no more can be mended.
    ///
    /// - Parameter findings: reads a source and asks the rules.
    /// - Returns: the mended source, and how many fixes were made; nil when there was nothing to mend.
    package func mending(
        _ file: SourceFile, findings: (SourceFile) -> [Diagnostic]
    ) -> (file: SourceFile, count: Int)? {
        var file = file
        var found = findings(file)
        var count = 0
        for _ in 0..<Mending.mostRounds {
            let fixes = apart(found, outside: SyntaxTree.parsing(file).value.wordsOfOthers)
            guard !fixes.isEmpty else { break }
            var made = 0
            for attempt in [fixes] + fixes.map({ [$0] }) where made == 0 {
                let mended = SourceFile(name: file.name, bytes: attempt.joinedFix.applied(to: file.bytes[...]))
                let left = findings(mended)
                guard left.errors <= found.errors, left.count < found.count else { continue }
                (file, found, made) = (mended, left, attempt.count)
            }
            guard made > 0 else { break }
            count += made
        }
        return count == 0 ? nil : (file, count)
    }

    /// The fixes that may be made, in the order of the source, without those that touch one before them. Where others are
    /// quoted nothing is mended, whatever it is.
    private func apart(_ found: [Diagnostic], outside quotations: [SourceRange]) -> [Fix] {
        var fixes: [Fix] = []
        var end = -1
        for diagnostic in found.inReadingOrder {
            guard let fix = diagnostic.fix, makesAllFixes || fix.isSafe, let first = fix.edits.first,
                let last = fix.edits.last,
                first.range.start > end
            else { continue }
            let whole = SourceRange(first.range.start, last.range.end)
            guard !quotations.contains(where: { $0.start <= whole.end && whole.start <= $0.end }) else { continue }
            fixes.append(fix)
            end = last.range.end
        }
        return fixes
    }
}

extension [Diagnostic] {
    fileprivate var errors: Int { count { $0.severity == .error } }
}

extension [Fix] {
    /// All at once.
    fileprivate var joinedFix: Fix { Fix(self[0].title, flatMap(\.edits)) }
}
