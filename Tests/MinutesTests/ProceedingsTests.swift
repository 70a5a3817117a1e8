import Diagnostics
import HouseStyles
import Minutes
import Rendering
import Schema
import Syntax
import Testing

struct ProceedingsTests {
    @Test func putsTheItemsInTheOrderOfTheirNumbers() throws {
        let proceedings = try assembled(["paragraf: 12a", "paragraf: 2", "paragraf: 13", "paragraf: 12"])
        #expect(proceedings.items.map { $0.number?.value } == ["2", "12", "12a", "13"])
    }

    /// All that the meeting's file says stands in the minutes, with the notes numbered in the order of the page.
    @Test func losesNothingThatTheFileOfTheMeetingSays() throws {
        let file = """
            form: extra
            kungörelse: |
              Kungjort på anslagstavlan.[^1]

              [^1]: Den 2 maj.
            frånvarande: [Edvin Krantz (L), Ylva Hedin (V)]
            luckor:
              - paragrafer: § 3
                skäl: Står i ett eget protokoll
            bilagor: [Närvarolista, Röstlista]
            """
        let lines = try minutes(of: ["paragraf: 2", "paragraf: 4"], file)
        for line in [
            "Form:       Extra sammanträde", "Kungjort på anslagstavlan.[1]", "[1] Den 2 maj.", "- Edvin Krantz (L)",
            "- Ylva Hedin (V)", "Sekreterare", "Ordförande", "Justerare", "- §\u{A0}3: Står i ett eget protokoll",
            "- Närvarolista", "- Röstlista",
        ] { #expect(lines.contains(line), "\(line)") }
    }

    @Test func saysOnTheCoverThatACompleteEditionIsNotPublic() throws {
        let heads = [
            "paragraf: 2\nsekretess: 26 kap. 1 § OSL", "paragraf: 3",
            "paragraf: 4\nsekretess: 21 kap. 1 § OSL", "paragraf: 5\nsekretess: 26 kap. 1 § OSL",
        ]
        let cover = try minutes(of: heads, edition: .complete).prefix { $0 != "Innehåll" }
        let grounds = "26\u{A0}kap.\u{A0}1\u{A0}§ OSL och 21\u{A0}kap.\u{A0}1\u{A0}§ OSL"
        #expect(cover.contains { $0.contains("inte är offentliga: \(grounds). Den får inte publiceras.") })
        #expect(!(try minutes(of: heads)).contains { $0.contains("publiceras") })
    }

    /// What is only named as standing in other minutes is neither confirmed nor announced with these.
    @Test func countsNoItemThatStandsInOtherMinutes() throws {
        let lines = try minutes(
            of: ["paragraf: 2\nslag: hänvisning", "paragraf: 3", "paragraf: 4"],
            "justering: 2031-05-13\nanslag: 2031-05-14")
        #expect(lines.filter { $0.hasPrefix("Paragrafer:") }.allSatisfy { $0.hasSuffix(" §§\u{A0}3–4") })
        #expect(lines.count { $0.hasPrefix("Paragrafer:") } == 2)
    }
}

/// The minutes of a meeting, line by line.
private func minutes(of heads: [String], _ file: String = "", edition kind: EditionKind = .public) throws -> [String] {
    let edition = try #require(try assembled(heads, file).edition(kind).value)
    let document = try #require(edition.documents.first?.document)
    return String(decoding: document.plainText, as: UTF8.self).split(separator: "\n").map(String.init)
}

/// The §§ of a meeting, put together.
private func assembled(_ heads: [String], _ more: String = "") throws -> Proceedings {
    let style = HouseStyle.standard
    let meeting = try #require(
        Meeting.reading(
            SyntaxTree.parsing(SourceFile(name: "m.yaml", text: "datum: 2031-05-06\n" + more)), of: nil, in: style
        )
        .value)
    let context = MeetingContext(style: style, meeting: meeting)
    let items = heads.compactMap { head in
        let file = SourceFile(name: "1.yaml", text: head + "\nrubrik: Svar\nbeslut: Avslag.")
        return AgendaItem.reading(SyntaxTree.parsing(file), in: context).value
    }
    return Proceedings.assembling(items, of: meeting, in: context).value
}

extension Proceedings {
    /// An edition of a meeting of which nothing is told about its own file.
    func edition(_ kind: EditionKind) -> Diagnosed<Edition<Proceedings>?> {
        edition(kind, of: SyntaxTree.parsing(SourceFile(name: "sammantrade.yaml", text: "")).value)
    }
}
