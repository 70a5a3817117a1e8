import Foundation
import Testing

/// The text of the package itself, as these tests read it.
enum Package {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every Swift file under Sources.
    static let sources: [File] = {
        let folder = root.appending(path: "Sources")
        let paths = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)).map { File(path: path, text: $0) }
        }
    }()

    /// One source file of ours.
    struct File: CustomTestStringConvertible {
        /// The path under Sources.
        let path: String
        let text: String

        var target: String { String(path.prefix { $0 != "/" }) }
        var testDescription: String { path }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// The lines without what follows `//`, which may say anything.
        var code: [Substring] {
            lines.map { line in line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line }
        }

        /// The modules that the file imports.
        var imports: Set<String> {
            Set(
                code.compactMap { line in
                    let words = line.split(separator: " ")
                    guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(isModifier),
                        index + 1 < words.count
                    else { return nil }
                    return String(words[words.count - 1])
                })
        }

        private func isModifier(_ word: Substring) -> Bool {
            word.hasPrefix("@") || ["package", "internal", "public", "private", "fileprivate"].contains(word)
        }
    }
}
