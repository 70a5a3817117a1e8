import Diagnostics
import HouseStyles
import Minutes
import Schema
import Syntax
import Testing

/// What the file of a body may say, and whom it gives to its meetings.
struct BodyTests {
    @Test(arguments: [
        MarkedFault("id-not-an-address", "id: ⟪hamnnämnden⟫"), MarkedFault("id-not-an-address", "id: ⟪hamn/namnd⟫"),
        MarkedFault("id-not-an-address", "id: ⟪Hamn⟫"),
        MarkedFault("missing-party", "ledamöter: ⟪Ylva Hedin⟫, ordförande"),
        MarkedFault("unknown-role", "ledamöter: ⟪Ylva Hedin (V), ordförnde⟫"),
        MarkedFault("unknown-role", "ersättare: ⟪Ylva Hedin (V), ledamot, hamnchef⟫"),
        MarkedFault("unknown-party", "ledamöter: ⟪Ylva Hedin (Q)⟫"),
        MarkedFault("ends-before-it-begins", "ledamöter: ⟪Ylva Hedin (V)⟫, från 2031-05-29, till 2031-05-28"),
        MarkedFault("person-listed-twice", "ledamöter: [Ylva Hedin (V), ⟪Ylva Hedin (V)⟫]"),
        MarkedFault("person-listed-twice", "ersättare: [Ylva Hedin (V), Abdi Nuur (V), ⟪Ylva Hedin (-)⟫]"),
        MarkedFault(
            "person-listed-twice",
            "ledamöter:\n  - Ylva Hedin (V), till 2031-05-28\n  - ⟪Ylva Hedin (-)⟫, från 2031-05-28"),
        MarkedFault("member-and-alternate", "ledamöter: Ylva Hedin (V)\nersättare: ⟪Ylva Hedin (V)⟫"),
        MarkedFault(
            "member-and-alternate",
            "ledamöter:\n  - Ylva Hedin (V), från 2031-05-29\nersättare:\n  - ⟪Ylva Hedin (V)⟫, till 2031-06-16"),
        MarkedFault(
            "role-held-twice", "ledamöter:\n  - Ylva Hedin (V), ordförande\n  - ⟪Abdi Nuur (V)⟫, ordförande"),
        MarkedFault(
            "role-held-twice",
            "ledamöter:\n  - Ylva Hedin (V), första vice ordförande\n  - ⟪förste vice ordföranden Abdi Nuur (V)⟫"),
        MarkedFault(
            "more-members-than-seats", "antal ledamöter: 2\nledamöter: [Ylva Hedin (V), vakant (S), ⟪Abdi Nuur (V)⟫]"),
        MarkedFault(
            "more-members-than-seats",
            "antal ledamöter: 1\nledamöter:\n  - Ylva Hedin (V), till 2031-06-16\n  - ⟪Abdi Nuur (V)⟫, från 2031-06-16"),
    ]) func findsWhatContradictsItself(_ fault: MarkedFault) {
        let source = MarkedSource("namn: hamnnämnden\n\(fault.source)\n")
        let found = read(source.text).diagnostics
        #expect(found.map { "\($0.fault.id)" } == [fault.id] && found.first?.range == source.range, "\(fault.source)")
    }

    @Test(arguments: [
        "id: hamnnamnden-2", "ledamöter: [Ylva Hedin (V), vakant (S)]", "antal ledamöter: 9\nledamöter: Ylva Hedin (V)",
        "ledamöter:\n  - Ylva Hedin (V), ordförande, till 2031-05-28\n  - Abdi Nuur (V), ordförande, från 2031-05-29",
        "ledamöter:\n  - Ylva Hedin (V), till 2031-05-28\n  - Ylva Hedin (-), från 2031-05-29",
        "ledamöter:\n  - Ylva Hedin (V), från 2031-05-29\nersättare:\n  - Ylva Hedin (V), till 2031-05-28",
        "ledamöter: [Ylva Hedin (LP)]\npartier:\n  LP: Lövsalapartiet", "tjänstemän: [\"Berit Stav, hamnchef\"]",
        "antal ledamöter: 1\nledamöter:\n  - Ylva Hedin (V), till 2031-06-16\n  - Abdi Nuur (V), från 2031-06-17",
        "ledamöter:\n  - Ylva Hedin (V), andra vice ordförande\n  - Abdi Nuur (V), tredje vice ordförande",
    ]) func isQuietAboutARightRoster(_ keys: String) {
        let found = read("namn: hamnnämnden\n\(keys)\n").diagnostics
        #expect(found.isEmpty, "\(found.map { "\($0.fault.id)" })")
    }

    @Test(arguments: [
        ("Hamnnämnden", "hamnnamnden"), ("hamn & båt", "hamn-bat"), ("TN/öst", "tn-ost"),
    ]) func offersAnAddress(_ typed: String, _ address: String) {
        let source = "id: \(typed)\nnamn: a\n"
        let fix = read(source).diagnostics.first?.fix
        let mended = fix.map { String(decoding: $0.applied(to: Array(source.utf8)[...]), as: UTF8.self) }
        #expect(mended == "id: \(address)\nnamn: a\n")
    }

    @Test func knowsWhoServesOnADay() throws {
        let roster = try roster(
            "antal ledamöter: 3\nledamöter:\n  - Oskar Lund (S), till 2031-06-16\n  - Ylva Hedin (V)\n"
                + "  - Siri Vall (S), från 2031-06-17\nersättare: [Abdi Nuur (V)]\ntjänstemän: [\"Berit Stav, hamnchef\"]"
        )
        let before = roster.on([try #require(Day(year: 2031, month: 6, day: 16))])
        let after = roster.on([try #require(Day(year: 2031, month: 6, day: 17))])
        #expect(before.members.map(\.name) == ["Oskar Lund", "Ylva Hedin"])
        #expect(after.members.map(\.name) == ["Ylva Hedin", "Siri Vall"])
        #expect(after.member(named: "Oskar Lund") == nil && after.party(of: "Siri Vall") == "S")
        #expect(after.alternate(named: "Abdi Nuur")?.party == "V" && after.seats == 3)
        #expect(after.officials.map(\.title) == ["hamnchef"])
    }

    @Test func putsTheLeadersInTheirTurn() throws {
        let roster = try roster(
            "ledamöter:\n  - Ylva Hedin (V), andre vice ordförande\n  - Tova Almgren (S), 1:e vice ordförande\n"
                + "  - Edvin Krantz (L)\n  - ordföranden Ruben Sköld (C)")
        #expect(roster.leaders.map(\.name) == ["Ruben Sköld", "Tova Almgren", "Ylva Hedin"])
        #expect(roster.chair?.name == "Ruben Sköld")
    }

    @Test func letsAlternatesEnterInTheOrderOfTheirParties() throws {
        let roster = try roster(
            "ledamöter: Tova Almgren (S)\nersättare: [Lovisa Ek (M), Ivar Frisk (S), Abdi Nuur (V), Sara Holm (S)]\n"
                + "inkallelseordning:\n  S: [S, V]\n  M: M")
        #expect(
            roster.alternates(enteringFor: "S").map(\.name)
                == ["Ivar Frisk", "Sara Holm", "Abdi Nuur", "Lovisa Ek"])
        #expect(roster.alternates(enteringFor: "M").first?.name == "Lovisa Ek")
        #expect(roster.alternates(enteringFor: "C").first?.name == "Lovisa Ek")
    }

    @Test func hasNoRosterWithoutNames() throws {
        #expect(MeetingContext(style: .standard, body: read("namn: hamnnämnden").value).roster == nil)
    }

    private func roster(_ keys: String) throws -> Roster {
        let read = read("namn: hamnnämnden\n\(keys)\n")
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map { "\($0.fault.id)" })")
        return try #require(MeetingContext(style: .standard, body: read.value).roster)
    }

    private func read(_ text: String) -> Diagnosed<Body?> {
        Body.reading(SyntaxTree.parsing(SourceFile(name: "organ.yaml", text: text)), in: .standard)
    }
}
