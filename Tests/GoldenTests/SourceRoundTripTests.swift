import CommonMark
import Diagnostics
import Documents
import Foundation
import HouseStyles
import Minutes
import Rendering
import Schema
import Syntax
import TestSupport
import Testing
import Workspace

/// The Markdown of a § is read again as the same document.
struct SourceRoundTripTests {
    @Test(arguments: Sample.all, ["standard", "lovsala", "sundvik", "tallvik"])
    func readsBackASample(_ sample: Sample, _ style: String) throws {
        let folder = Sample.root.appending(path: "Styles/\(style)").path(percentEncoded: false)
        var shelf = SettingShelf(style: folder)
        let place = Sample.root.appending(path: sample.path).deletingLastPathComponent().path(percentEncoded: false)
        let context = try #require(try shelf.setting(for: place).setting).context
        let source = Source.reading(SyntaxTree.parsing(try sample.file), in: context)
        let edition = try #require(source.value?.edition(.public).value)
        try expectToReadBack(edition.document(in: context.style), sample.path)
    }

    /// Sources put together of the keys of all samples: most combinations that a secretary can write, and many that she
    /// would not.
    @Test(arguments: [
        ("paragraf: 7\nrubrik: Prov\nslag: övrigt\n", AgendaItem.keys),
        ("slag: yttrande\nrubrik: Prov\nstatus: antaget\ntext: Nämnden svarar.\n", CaseDocument.keys),
    ]) func readsBackGeneratedSources(_ head: String, _ keys: [KeyDeclaration]) throws {
        let known = Set(keys.flatMap { [$0.key] + $0.synonyms }.map { "\($0)" })
        let entries = try Sample.all.flatMap { try self.entries(of: $0) }.filter { known.contains($0.key) }
        let context = MeetingContext(style: .standard)
        var read = 0
        for seed in 0..<caseCount {
            var numbers = SeededNumbers(seed: seed)
            var source = head
            var used = Set(head.split(separator: "\n").map { String($0.prefix { $0 != ":" }) })
            for _ in numbers.times(1...8) {
                let entry = numbers.pick(entries)
                if used.insert(entry.key).inserted { source += entry.text }
            }
            let made = Source.reading(SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: source)), in: context)
            // A combination may leave somewhere what it withholds elsewhere, and then there is no page to read back.
            guard let value = made.value, !made.hasErrors, let edition = value.edition(.public).value else { continue }
            read += 1
            try expectToReadBack(edition.document(in: .standard), source)
        }
        #expect(read > caseCount / 2)
    }

    private func expectToReadBack(_ document: Document, _ origin: String) throws {
        let markdown = try #require(OutputFormat.all.first { $0.name == "markdown" })
        let text = markdown.render(document, try PageTemplate(Array("{{{innehåll}}}".utf8)))
        let prose = Markdown.read(text, as: .prose, isVerbatim: true)
        let expected = document.inMarkdown
        try #require(
            prose.blocks == expected.blocks && prose.footnotes == expected.footnotes,
            "\(origin)\n\(String(decoding: text, as: UTF8.self))")
    }

    /// The keys at the top of a sample, each with the lines that belong to it.
    private func entries(of sample: Sample) throws -> [(key: String, text: String)] {
        var entries: [(key: String, text: String)] = []
        for line in String(decoding: try sample.file.bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if let first = line.first, first.isLetter {
                entries.append((String(line.prefix { $0 != ":" }), line + "\n"))
            } else if !entries.isEmpty, !line.hasPrefix("#") {
                entries[entries.count - 1].text += line + "\n"
            }
        }
        return entries
    }
}
