import Diagnostics
import HouseStyles
import Minutes
package import Schema
import Syntax

/// A source that withholds one thing, with a word in it that may stand nowhere in public.
package struct CanarySource: Sendable, CustomStringConvertible {
    /// A way of withholding.
    package enum Way: String, CaseIterable, Sendable {
        case everything, sections, names
        case markedText = "marked-text"
        case points, appendices
    }

    /// What kind of file it is.
    package enum Kind: String, CaseIterable, Sendable { case item, opinion, memorandum }

    /// Where the word stands and how it is withheld: `yrkanden/motivering, sections`.
    package let name: String
    package let kind: Kind
    package let way: Way
    package let text: String
    package var description: String { name }

    /// What every word of a canary begins with, whatever else it is.
    package static let stem = "Kanörie"
}

/// The sources, and the places where a canary cannot live.
package struct Aviary: Sendable {
    package private(set) var sources: [CanarySource] = []
    /// Where no text can be withheld in some way, so that such a source is refused.
    package private(set) var uninhabitable: [String] = []

    /// A canary in each place of each kind of source, withheld in each way that there is.
    package static let whole = Aviary()

    private init() {
        for kind in CanarySource.Kind.allCases {
            let keys = kind.keys.filter { !["paragraf", "slag", "sekretess", "avidentifiera"].contains("\($0.key)") }
            // The same key may be declared with places of several shapes.
            let slots = Slot.all(below: keys)
            let variants = Dictionary(grouping: slots, by: \.name)
            var names: Set<String> = []
            for slot in slots where names.insert(slot.name).inserted {
                add(Habitat(kind: kind, name: slot.name, variants: variants[slot.name] ?? []))
            }
            addMappings(kind)
        }
    }

    private mutating func add(_ habitat: Habitat) {
        for way in [CanarySource.Way.everything, .sections, .markedText, .names] where habitat.allows(way) {
            if let source = habitat.source(way, mark(sources.count)) {
                sources.append(source)
            } else {
                uninhabitable.append(habitat.title(way))
            }
        }
    }

    /// Each kind of mapping that can be withheld by a ground of its own.
    private mutating func addMappings(_ kind: CanarySource.Kind) {
        let ways: [(CanarySource.Way, key: String, content: String)] = [
            (.points, "beslut", "punkt"), (.points, "förslag", "punkt"), (.points, "anmälningar", "punkt"),
            (.points, "delegationsbeslut", "punkt"), (.appendices, "bilagor", "titel"),
        ]
        for (way, key, content) in ways where kind.keys.contains(where: { "\($0.key)" == key }) {
            let mark = mark(sources.count)
            let rest = way == .appendices ? ["fil: \(mark.lowercased()).pdf"] : ["punkter: [\(mark) fågel]"]
            let lines =
                kind.head(without: key) + ["\(key):", "  - \(content): \(mark) fågel"] + rest.map { "    " + $0 }
                + ["    sekretess: 21 kap. 1 § OSL"]
            let name = "\(kind.rawValue): \(key)/\(content), \(way.rawValue)"
            let source = CanarySource(name: name, kind: kind, way: way, lines: lines)
            if source.isPublishable { sources.append(source) } else { uninhabitable.append(source.name) }
        }
    }

    /// A word for each source, of letters, so that it can be a name.
    private func mark(_ number: Int) -> String {
        let letters = [number / 400, number / 20 % 20, number % 20].map { Character(UnicodeScalar(UInt8(97 + $0))) }
        return CanarySource.stem + String(letters)
    }
}

/// A place in a kind of source, with what must stand around it.
private struct Habitat {
    let kind: CanarySource.Kind
    let name: String
    private let key: String
    /// The lines of the place with a text in it, in a way that can be read.
    private let lines: ((String) -> [String])?

    init(kind: CanarySource.Kind, name: String, variants: [Slot]) {
        self.kind = kind
        self.name = name
        let key = String(name.prefix { $0 != "/" })
        self.key = key
        lines = variants.lazy.flatMap { slot in (0..<slot.fillings).lazy.map { (slot, $0) } }.first { slot, filling in
            CanarySource.Way.sections.texts("Fågel").contains { text in
                let lines = kind.head(without: key) + slot.lines(text, filling)
                return CanarySource(name: "", kind: kind, way: .sections, lines: lines).isPublishable
            }
        }.map { slot, filling in
            { slot.lines($0, filling) }
        }
    }

    func title(_ way: CanarySource.Way) -> String { "\(kind.rawValue): \(name), \(way.rawValue)" }

    func allows(_ way: CanarySource.Way) -> Bool {
        way == .markedText || way == .names || !kind.publicKeys.contains(key)
    }

    /// A source with a canary in the place.
    func source(_ way: CanarySource.Way, _ mark: String) -> CanarySource? {
        guard let lines else { return nil }
        let head = kind.head(without: key) + way.secrecy(of: key, mark)
        return way.texts(mark).lazy.map { text in
            CanarySource(name: title(way), kind: kind, way: way, lines: head + lines(text))
        }.first(where: \.isPublishable)
    }
}

extension CanarySource.Way {
    /// Texts with a mark in them, of which one may fit where names, titles or any text stand.
    fileprivate func texts(_ mark: String) -> [String] {
        switch self {
        case .everything, .sections:
            [
                "\(mark).", "\(mark) Kanöriesson, kanöriechef", "\(mark) Kanöriesson (S)", "kanorie@lovsala.example",
            ]
        case .markedText:
            [
                "Det gäller ((\(mark) fågel / sökanden)).", "((\(mark) fågel / sökanden))", "((\(mark)))",
                "((\(mark) Kanöriesson)) (S)", "((\(mark) Kanöriesson / Noor Haddad)), utredare",
                "((\(mark) Kanöriesson (S) / Noor Haddad (S)))", "((kanorie@lovsala.example / info@lovsala.example))",
            ]
        case .names:
            [
                "Det gäller \(mark) Kanöriesson.", "\(mark) Kanöriessons fågel", "\(mark) Kanöriesson",
                "\(mark) Kanöriesson (S)", "\(mark) Kanöriesson, utredare",
            ]
        case .points, .appendices: []
        }
    }

    /// What the source says of its secrecy.
    fileprivate func secrecy(of key: String, _ mark: String) -> [String] {
        switch self {
        case .everything: ["sekretess: 26 kap. 1 § OSL"]
        case .sections: ["sekretess:", "  gäller: \(key)", "  grund: 26 kap. 1 § OSL"]
        case .markedText: ["sekretess:", "  gäller: markerad text", "  grund: 21 kap. 1 § OSL"]
        case .names: ["avidentifiera:", "  - namn: \(mark) Kanöriesson", "    blir: Noor Haddad"]
        case .points, .appendices: []
        }
    }
}

extension CanarySource.Kind {
    /// Every key of such a source.
    package var keys: [KeyDeclaration] { self == .item ? AgendaItem.keys : CaseDocument.keys }

    /// What is public whatever else is withheld.
    fileprivate var publicKeys: Set<String> {
        switch self {
        case .item:
            ["paragraf", "slag", "kommun", "organ", "sammanträde", "status", "justering", "omedelbart justerad"]
        case .opinion, .memorandum: ["slag", "kommun", "organ", "sammanträde", "status", "datum"]
        }
    }

    /// What such a source must say, without a key that is said otherwise.
    fileprivate func head(without key: String) -> [String] {
        let lines =
            switch self {
            case .item:
                [
                    "paragraf: 214", "rubrik: Svar", "organ: hamnnämnden", "sammanträde: 2031-05-06",
                    "beslut: Nämnden avslår.",
                ]
            case .memorandum:
                [
                    "slag: tjänsteskrivelse", "rubrik: Svar", "dnr: 417-31-HAMN", "organ: hamnnämnden",
                    "datum: 2031-04-22", "text: Förvaltningen svarar.",
                ]
            case .opinion:
                [
                    "slag: yttrande", "status: antaget", "rubrik: Svar", "dnr: 417-31-HAMN", "organ: hamnnämnden",
                    "datum: 2031-04-22", "till: Kommunstyrelsen", "text: Nämnden svarar.",
                ]
            }
        return lines.filter { !$0.hasPrefix(key + ":") }
    }
}

extension CanarySource {
    fileprivate init(name: String, kind: Kind, way: Way, lines: [String]) {
        self.init(name: name, kind: kind, way: way, text: lines.joined(separator: "\n") + "\n")
    }

    private static let context = MeetingContext(style: .standard)

    /// Whether the source is right and has a public edition.
    fileprivate var isPublishable: Bool {
        let read = Source.reading(
            SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: text)), in: CanarySource.context)
        guard let source = read.value, !read.hasErrors else { return false }
        let edition = source.edition(.public)
        return edition.value != nil && !edition.hasErrors
    }
}
