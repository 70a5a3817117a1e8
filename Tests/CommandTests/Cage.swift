import Foundation
import TestSupport

/// Folders of sources with canaries in them, by the names of their files, which have canaries too.
struct Cage {
    private(set) var files: [String: String] = [:]

    /// Every place where a canary can live, in one meeting.
    static let whole: Cage = {
        var cage = Cage()
        cage.addMeeting("in/möte", Aviary.whole.sources)
        return cage
    }()

    /// Some canaries in each way below each key: a meeting that is right, one before it is held, and a folder in which each
    /// source has a fault of its own.
    static let some: Cage = {
        var cage = Cage()
        cage.addMeeting("in/möte", chosen)
        cage.files["in/kallelse/sammantrade.yaml"] = "organ: hamnnämnden\ndatum: 2031-05-06\nstatus: kallelse\n"
        cage.files["in/kallelse/1-kanörie.yaml"] = summoned
        for (index, source) in chosen.enumerated() {
            for place in [index, index + 5] {
                let fault = Cage.faults[place % Cage.faults.count]
                cage.files["in/fel/\(name(index))-\(place % Cage.faults.count)-kanörie.yaml"] = fault(source.text)
            }
        }
        cage.addMeetingsWithFaults()
        return cage
    }()

    /// For each key of each kind of file a source, so that every way of withholding comes now and then.
    private static let chosen: [CanarySource] = {
        var seen: [String: Int] = [:]
        return Aviary.whole.sources.filter { source in
            let key = String(source.name.prefix { $0 != "/" && $0 != "," })
            seen[key, default: 0] += 1
            return source.way == .points || source.way == .appendices
                || seen[key] == 1 + key.utf8.count % 4 || seen[key] == 5 + key.utf8.count % 4
        }
    }()

    private mutating func addMeeting(_ folder: String, _ sources: [CanarySource]) {
        files["\(folder)/sammantrade.yaml"] = "datum: 2031-05-06\njustering: 2031-05-12\nanslag: 2031-05-13\n"
        for (index, source) in sources.enumerated() {
            files["\(folder)/\(Cage.name(index))-kanörie.yaml"] = source.text.replacing(
                "paragraf: 214", with: "paragraf: \(index + 1)")
        }
    }

    /// Meetings in which the file of the meeting or of the body is wrong, or tells what a § withholds.
    private mutating func addMeetingsWithFaults() {
        let open = "paragraf: 1\nrubrik: Svar\nbeslut: Nämnden avslår.\n"
        let meeting = "datum: 2031-05-06\norgan: hamnnämnden\n"
        let folders: [(meeting: String, body: String, source: String)] = [
            (meeting, "namn: hamnnämnden\nadress: Kanöria Kanöriesson, Kajen 2\n", Cage.named),
            (meeting + "plats: ((Kanörie / hemma))\n", "", open), (meeting + "sekretess: Kanörie\n", "", open),
            (meeting + "paragrafer:\n  - rubrik: ((Kanörie\n    beslut: Kanörie.\n", "", open),
            (meeting, "namn: hamnnämnden\nadress: ((Kanörie / hemma))\n", open),
            (meeting + "ordförande: ((Kanörie Fågel / Vem))\n", "", open),
            (meeting + "luckor:\n  - paragrafer: 7\n    skäl: ((Kanörie\n", "", open),
        ]
        for (index, folder) in folders.enumerated() {
            files["in/fel-\(index)/sammantrade.yaml"] = folder.meeting
            if !folder.body.isEmpty { files["in/fel-\(index)/organ.yaml"] = folder.body }
            files["in/fel-\(index)/001\(folder.source == open ? "" : "-kanörie").yaml"] = folder.source
        }
    }

    /// A § in which somebody has another name.
    private static let named = """
        paragraf: 1
        rubrik: Svar
        beslut: Nämnden avslår.
        avidentifiera:
          - namn: Kanöria Kanöriesson
            blir: N.N.
        skäl: Kanöria Kanöriesson har hörts.

        """

    /// A § that nothing is decided on yet.
    private static let summoned = """
        paragraf: 1
        rubrik: Svar till ((Kanörie fågel / sökanden))
        sekretess:
          gäller: markerad text
          grund: 21 kap. 1 § OSL
        föredragande: ((Kanöria Kanöriesson / Noor Haddad)), kanslichef
        text: ((Kanörie)) har skrivit till nämnden.

        """

    private static func name(_ index: Int) -> String { String(String(10_001 + index).dropFirst()) }

    /// What somebody does wrong in a source.
    private static let faults: [@Sendable (String) -> String] = [
        { $0.replacing(" kap. 1 § OSL", with: " kap. kanörie") },
        { $0.replacing("sekretess:", with: "sekretes:").replacing("avidentifiera:", with: "avidentifera:") },
        { $0 + "kanörie: kanörie\n" }, { $0 + "rubrik: Kanörie\nrubrik: Kanörie\n" },
        { $0 + "beredning: \($0.firstMark) Kanöriesson har hörts om \($0.firstMark) fågel.\n" },
        { $0.replacing(": ", with: ":", maxReplacements: 1) }, { $0.replacing("))", with: ")") + "\tkanörie: 1\n" },
        { $0 + "status: kanörie\nsammanträde: kanörie\n" },
        { $0.replacing("214", with: "kanörie") + "datum: kanörie\n" },
        { $0 + "slag: kanörie\nyrkanden:\n  - Kanörie: kanörie\n" },
    ]

    /// The same with other words, which are longer, in the place of the canaries.
    var withOtherBirds: Cage {
        var cage = Cage()
        for (name, text) in files { cage.files[name.withOtherBirds] = text.withOtherBirds }
        return cage
    }
}

extension String {
    fileprivate var withOtherBirds: String {
        replacing("Kanörie", with: "Ugglebogårdens").replacing("kanörie", with: "ugglebogårdens")
            .replacing("Kanöria", with: "Ugglebogårda").replacing("kanorie", with: "ugglebogarden")
    }

    /// The first word that a canary is in.
    fileprivate var firstMark: String {
        guard let start = firstRange(of: CanarySource.stem)?.lowerBound else { return CanarySource.stem }
        return String(self[start...].prefix { $0.isLetter })
    }
}
