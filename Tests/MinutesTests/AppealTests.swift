import Diagnostics
import Documents
import HouseStyles
import Minutes
import Schema
import Syntax
import Testing

/// What a § says of how to appeal.
struct AppealTests {
    private static let item = """
        paragraf: 214
        rubrik: Ny färjeterminal
        kommun: Tallviks kommun
        organ: hamnnämnden
        sammanträde: 2031-05-06
        beslut: Nämnden godkänner programmet.

        """

    @Test func saysTheLastDayOfAppealOfAnAnnouncedParagraph() throws {
        let text = try appeal(
            "laglighetsprövning", meeting: "datum: 2031-05-06\njustering: 2031-05-15\nanslag: 2031-05-16")
        #expect(
            text.contains(
                "Det tillkännagavs den 16 maj 2031, så överklagandet ska ha kommit in senast den 9 juni 2031."))
        #expect(text.contains("medlem av Tallviks kommun kan överklaga beslutet till förvaltningsrätten,"))
        #expect(text.contains("vilket beslut det gäller: hamnnämndens beslut den 6 maj 2031, § 214"))
        #expect(!text.contains("{") && !text.contains("["))
    }

    @Test func saysNoLastDayOfWhatIsNotConfirmed() throws {
        let text = try appeal("laglighetsprövning", meeting: "datum: 2031-05-06\nanslag: 2031-05-16")
        #expect(!text.contains("Det tillkännagavs"))
    }

    @Test func saysOnlyHowLongBeforeTheAnnouncement() throws {
        let text = try appeal("laglighetsprövning", meeting: "datum: 2031-05-06")
        #expect(text.contains("inom tre veckor från den dag då"))
        #expect(!text.contains("Det tillkännagavs"))
        #expect(!text.contains("{") && !text.contains("["))
    }

    @Test(arguments: [
        ("§§ 213–215", "den 3 juni 2031"), ("214", "den 3 juni 2031"), ("§ 215", "den 9 juni 2031"),
    ])
    func takesTheAnnouncementThatNamesTheParagraph(_ paragraphs: String, _ lastDay: String) throws {
        let meeting = """
            datum: 2031-05-06
            justering: 2031-05-15
            anslag:
              - 2031-05-16
              - uppsatt: 2031-05-13
                paragrafer: \(paragraphs)
            """
        #expect(try appeal("laglighetsprövning", meeting: meeting).contains("senast \(lastDay)."))
    }

    @Test func givesNoDayWhereEverybodyHasAnother() throws {
        let text = try appeal(
            "förvaltningsbesvär", meeting: "datum: 2031-05-06\njustering: 2031-05-15\nanslag: 2031-05-16")
        #expect(text.contains("inom tre veckor från den dag då den som överklagar fick del av beslutet."))
        #expect(text.contains("den sista dagen kan inte stå här"))
        #expect(text.contains("skickas eller lämnas till hamnnämnden, inte till domstolen."))
        #expect(!text.contains("juni"))
    }

    @Test func findsATextByItsNameInWhateverCase() throws {
        #expect(try appeal("Laglighetsprövning").contains("ska vara skriftligt"))
    }

    @Test func namesTheAddressOfTheBody() throws {
        let text = try appeal("förvaltningsbesvär", body: "namn: hamnnämnden\nadress: Box 4, 123 45 Tallvik")
        #expect(text.contains("skickas eller lämnas till hamnnämnden, Box 4, 123 45 Tallvik, inte till domstolen."))
    }

    @Test func takesTheTextOfTheBodyBeforeTheHouses() throws {
        let body = """
            namn: hamnnämnden
            överklagandehänvisningar:
              laglighetsprövning: |
                Se *{organs}* [webbplats](https://tallvik.example)[, senast **{sista dag}**][^1].

                [^1]: Avgörs av {domstol}.
            """
        let meeting = "datum: 2031-05-06\njustering: 2031-05-15\nanslag: 2031-05-16"
        let document = try extract("laglighetsprövning", body: body, meeting: meeting)
        #expect(document.blocks.text.contains("Se hamnnämndens webbplats, senast den 9 juni 2031."))
        #expect(document.footnotes.map(\.blocks.text) == ["Avgörs av förvaltningsrätten."])
    }

    @Test func keepsTheDayForMachines() throws {
        let document = try extract(
            "laglighetsprövning", meeting: "datum: 2031-05-06\njustering: 2031-05-15\nanslag: 2031-05-16")
        var days: [String] = []
        _ = document.blocks.mappingText { inlines in
            for case .time(_, let iso) in inlines { days.append(iso) }
            return inlines
        }
        #expect(days.contains("2031-06-09"))
    }

    @Test(arguments: [
        "laglighetsprövning: Se <b>här</b>.", "laglighetsprövning: Se ![skylten](https://tallvik.example/a.png).",
    ])
    func refusesATextThatNoPageCanHold(_ text: String) {
        let tree = SyntaxTree.parsing(SourceFile(name: "stil.yaml", text: "överklagandehänvisningar:\n  \(text)\n"))
        #expect(HouseStyle.reading(tree.value, over: .standard).value.faultsOfAppeals.map(\.severity).contains(.error))
        let body = SyntaxTree.parsing(
            SourceFile(name: "organ.yaml", text: "namn: hamnnämnden\növerklagandehänvisningar:\n  \(text)\n"))
        #expect(Body.reading(body, in: .standard).hasErrors)
    }

    @Test func hasNoFaultInTheTextsOfTheStandardStyle() {
        #expect(HouseStyle.standard.faultsOfAppeals.isEmpty)
        #expect(HouseStyle.standard.appeals.keys.sorted() == ["förvaltningsbesvär", "laglighetsprövning"])
    }

    /// The page of a § with the text of the given name, as words with ordinary spaces.
    private func appeal(_ name: String, body: String? = nil, meeting: String? = nil) throws -> String {
        try extract(name, body: body, meeting: meeting).blocks.text
    }

    private func extract(_ name: String, body: String? = nil, meeting: String? = nil) throws -> Document {
        let body = try body.map { text in
            let read = Body.reading(parsed(text), in: .standard)
            #expect(read.diagnostics.map { "\($0.fault.id)" } == [])
            return try #require(read.value)
        }
        let meeting = try meeting.map { text in
            let read = Meeting.reading(parsed(text), of: body, in: .standard)
            #expect(read.diagnostics.map { "\($0.fault.id)" } == [])
            return try #require(read.value)
        }
        let context = MeetingContext(style: .standard, body: body, meeting: meeting)
        let read = AgendaItem.reading(parsed(AppealTests.item + "överklagande: \(name)\n"), in: context)
        #expect(read.diagnostics.map { "\($0.fault.id)" } == [])
        return try #require(read.value?.edition(.public).value).extract(in: context.style)
    }

    private func parsed(_ text: String) -> Diagnosed<SyntaxTree> {
        SyntaxTree.parsing(SourceFile(name: "1.yaml", text: text))
    }
}

extension [Block] {
    /// All running text, with ordinary spaces.
    fileprivate var text: String {
        var words: [String] = []
        _ = mappingText { inlines in
            words.append(inlines.plainText)
            return inlines
        }
        return words.joined(separator: "\n").replacing("\u{A0}", with: " ")
    }
}
