import Testing

/// The lists and explanations as a user reads them.
struct ReferenceTests {
    @Test func listsRulesByFamily() throws {
        let run = try Desk().run("rules")
        #expect(run.status == 0)
        #expect(run.output.contains("Sekretess och personuppgifter\n  personal-identity-number"))
        #expect(run.output.contains("Källans form\n"))
    }

    @Test func explainsARuleInBothLanguages() throws {
        let desk = try Desk()
        let swedish = try desk.run("explain", "personal-identity-number").output
        #expect(swedish.contains("Varför:\n    Personnummer ska tas bort"))
        #expect(swedish.contains("Fel:\n    Sökanden, 811228-9874, äger") && !swedish.contains("⟪"))
        #expect(try desk.run("explain", "personal-identity-number", "--language", "en").output.contains("Why:\n"))
    }

    @Test func explainsAKeyAndWhereItStands() throws {
        let run = try Desk().run("explain", "reservationer")
        #expect(run.status == 0 && run.output.contains("En paragraf › reservation\n"))
        #expect(run.output.contains("Kan också skrivas: reservationer."))
    }

    @Test func explainsAWordThatAKeyTakes() throws {
        #expect(
            try Desk().run("explain", "utgår").output.contains("slag\n    utgår: Ärendet utgår från dagordningen\n"))
    }

    @Test func suggestsWhatWasMeant() throws {
        let run = try Desk().run("explain", "reservatoin")
        #expect(run.status == 2 && run.error.contains("menade du reservation?"))
    }

    @Test func listsKeysOfEveryKindOfFile() throws {
        let run = try Desk().run("keys")
        for kind in ["En paragraf", "En handling i ett ärende", "sammantrade.yaml", "organ.yaml"] {
            #expect(run.output.contains(kind + "\n"))
        }
    }
}
