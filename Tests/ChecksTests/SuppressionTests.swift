import Checks
import Diagnostics
import HouseStyles
import Minutes
import Syntax
import Testing

struct SuppressionTests {
    @Test func allowsTheLineOfTheComment() {
        #expect(findings("ärende: Det är 5% av det. # protokoll: tillåt percent-without-space: citat") == [])
    }

    @Test func allowsTheKeyThatFollows() {
        let source = """
            # protokoll: tillåt percent-without-space: så står det i taxan
            ärende: |
              Det är 5% här.

              Och 6% där.
            """
        #expect(findings(source) == [])
    }

    @Test func allowsTheItemThatFollowsAndNoOther() {
        let source = """
            expediera till: x
            beslut2: x
            """
        #expect(!findings(source).isEmpty)
        let items = """
            underlag:
              # protokoll: tillåt percent-without-space: titel
              - Rapport om 5% av talen
              - Rapport om 6% av talen
            """
        #expect(findings(items) == ["percent-without-space"])
    }

    @Test func allowsTheWholeFile() {
        let source = """
            # protokoll: tillåt percent-without-space i filen: citat ur taxan
            ärende: Det är 5% av det.
            skäl: Det är 6% av det.
            """
        #expect(findings(source) == [])
    }

    @Test func demandsAReason() {
        let source = """
            # protokoll: tillåt percent-without-space
            ärende: Det är 5% av det.
            """
        #expect(findings(source) == ["allowed-without-reason", "percent-without-space"])
    }

    @Test func namesTheRuleThatWasMeant() {
        #expect(findings("# protokoll: tillåt percent-without-spac: x\n") == ["unknown-rule"])
    }

    @Test func tellsOfACommentThatIsNotNeeded() {
        #expect(findings("# protokoll: tillåt percent-without-space: x\nskäl: Ja.") == ["unused-comment"])
    }

    @Test func doesNotTellOfACommentAboutWhatIsNotAskedFor() throws {
        let selection = try Selection(select: ["law"], ignore: [])
        #expect(findings("# protokoll: tillåt percent-without-space: x\nskäl: Ja.", selection) == [])
    }

    @Test func doesNotAllowAnErrorOfReading() {
        let source = "# protokoll: tillåt raw-html: x\närende: Det är <b>så</b>."
        #expect(findings(source).sorted() == ["allowed-error", "raw-html", "raw-html"])
    }

    @Test func leavesCommentsForPeopleAlone() {
        #expect(findings("# protokollet tillåts vara kort\nskäl: Ja.") == [])
    }

    /// The ids of what is found in a § with some more keys.
    private func findings(_ keys: String, _ selection: Selection = .all) -> [String] {
        let head = "paragraf: 1\nrubrik: Taxan\norgan: hamnnämnden\nsammanträde: 2031-05-06\nbeslut: [Taxan antas.]\n"
        let parsed = SyntaxTree.parsing(SourceFile(name: "1.yaml", text: head + keys + "\n"))
        let context = MeetingContext(style: .standard)
        let read = Source.reading(parsed, in: context)
        guard let source = read.value else { return ["nothing"] }
        let found =
            read.diagnostics
            + Inspection(selection.rules).findings(in: source, of: parsed.value, context, isWhole: !read.hasErrors)
        return Suppressions(in: parsed.value).applied(to: found, isAsked: selection.includes).inReadingOrder
            .map { "\($0.fault.id)" }
    }
}
