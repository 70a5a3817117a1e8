import Diagnostics
import Documents
import Minutes
import OpenData
import Rendering
import Schema
import Syntax

/// One source as it is published: its name and the files that are made of it.
package struct Extract: Sendable {
    /// The name of the files, without its end.
    package let name: String
    /// The content of each file, in the order of the formats that were asked for.
    package let files: [[UInt8]]
    /// The ends of their names, without the dot.
    let ends: [String]
    /// The rows that it gives to each of the tables, if they were asked for.
    var rows: [[UInt8]] = []
    /// Its data for the file of its meeting, if they were asked for.
    var item: ItemData? = nil
    /// The pages to the recipients of its decision, when they are asked for.
    var copies: [Extract] = []
    /// What the source is called where others may read it; nil when its path is.
    var sourceName: String? = nil
}

extension EditionKind {
    /// What the name of a page ends with that is made of a source with secrets.
    var markOfSecrets: String {
        switch self {
        case .public: ""
        case .complete: "-sekretess"
        }
    }
}

extension Extract {
    /// Takes a source the whole way. There is no extract of a source with a single error.
    static func making(of file: SourceFile, in setting: Setting, _ build: Build) -> Diagnosed<Extract?> {
        let parsed = SyntaxTree.parsing(file)
        let number = setting.number(of: parsed.value)
        let read = Publication.reading(parsed, in: setting, numbered: number, build)
        let extract = read.value.map { making(of: $0.edition, isDraft: $0.isDraft, from: file, in: setting, build) }
        return Diagnosed(extract, read.diagnostics)
    }

    /// A source without errors, as it was read and as those for whom the edition is may know it.
    static func reading(
        _ parsed: Diagnosed<SyntaxTree>, in setting: Setting, numbered number: ParagraphNumber?, as kind: EditionKind
    ) -> Diagnosed<(source: Source, edition: Edition<Source>)?> {
        var read = Source.reading(parsed, in: setting.context, numbered: number)
        guard let source = read.value, !read.hasErrors else { return Diagnosed(nil, read.diagnostics) }
        let edition = source.edition(kind)
        read.diagnostics += edition.diagnostics
        guard let edition = edition.value, !read.hasErrors else { return Diagnosed(nil, read.diagnostics) }
        return Diagnosed((source, edition), read.diagnostics)
    }

    /// The pages of an edition of a source. Of a draft there are no data, which nobody could tell from those of the minutes.
    static func making(
        of edition: Edition<Source>, isDraft: Bool = false, from file: SourceFile, in setting: Setting, _ build: Build
    ) -> Extract {
        let style = setting.context.style
        lazy var document =
            isDraft ? edition.document(in: style).markedAsDraft(style) : edition.document(in: style)
        var files: [[UInt8]] = []
        var ends: [String] = []
        var rows: [[UInt8]] = []
        var item: ItemData?
        for format in build.formats {
            switch format {
            case .page(let format): files.append(format.render(document, setting.template))
            case .json:
                if isDraft { continue }
                let data = edition.data(in: style, from: file)
                files.append(data.file)
                item = data.item
            case .csv:
                if !isDraft { rows = edition.rows(in: style) }
                continue
            }
            ends.append(format.fileExtension)
        }
        let name = name(of: edition, from: file)
        return Extract(
            name: name, files: files, ends: ends, rows: rows, item: item,
            copies: build.isForRecipients && !isDraft ? copies(of: edition, name, in: setting, build.formats) : [],
            sourceName: edition.isOfSecrets ? file.discreetName : nil)
    }

    /// The name of the pages of an edition. Of a source that withholds something, pages that hold it are kept apart by
    /// their names from those that do not, and the name of the file gives none, since it can tell what is withheld.
    static func name(of edition: Edition<Source>, from file: SourceFile) -> String {
        guard edition.isOfSecrets else { return name(number: edition.number, source: file.name) }
        let number = edition.number.map { name(number: $0, source: "") } ?? edition.content.discreetName(numbered: file)
        return number + edition.editionKind.markOfSecrets
    }

    /// A page to each recipient, called by its place among them: `214-till-1`.
    private static func copies(
        of edition: Edition<Source>, _ name: String, in setting: Setting, _ formats: [BuildFormat]
    ) -> [Extract] {
        edition.extractsForRecipients(in: setting.context.style).enumerated().map { place, document in
            making(of: document, named: "\(name)-till-\(place + 1)", in: setting, formats)
        }
    }

    /// A document in those of the formats that are pages, and its data, if it has some.
    static func making(
        of document: Document, named name: String, in setting: Setting, _ formats: [BuildFormat],
        data: () -> [UInt8]? = { nil }
    ) -> Extract {
        var files: [[UInt8]] = []
        var ends: [String] = []
        for format in formats {
            switch format {
            case .page(let page): files.append(page.render(document, setting.template))
            case .json:
                guard let data = data() else { continue }
                files.append(data)
            case .csv: continue
            }
            ends.append(format.fileExtension)
        }
        return Extract(name: name, files: files, ends: ends)
    }

    /// The name of the pages of a §: its number with the first digits padded to three, so that a list of files stands in
    /// the order of the §§; `63/20` is `063-20`. What has no number is called what its source is.
    package static func name(number: String?, source: String) -> String {
        guard let number, !number.isEmpty else {
            let name = source.lastComponent
            return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
        }
        let digits = number.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        let plain = number.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): byte
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: UInt8(ascii: "-")
            }
        }
        return String(repeating: "0", count: max(0, 3 - digits)) + String(decoding: plain, as: UTF8.self)
    }
}
