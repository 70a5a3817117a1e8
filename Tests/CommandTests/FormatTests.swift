import Foundation
import Testing

struct FormatCommandTests {
    private static let messy = "rubrik: 'Öppettider'\nnr: 19\nbeslut:\n- Gästhamnen ska vara öppen.\n"
    private static let neat = "paragraf: 19\nrubrik: Öppettider\nbeslut:\n  - Gästhamnen ska vara öppen.\n"

    @Test func writesSourcesInPlaceAndKeepsTheirPermissions() throws {
        let desk = try Desk(["a.yaml": Self.messy, "b.yaml": Self.neat])
        let path = desk.path + "/a.yaml"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        let run = try desk.run("format")
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(run.error == "1 källa är formaterad\n")
        #expect(try desk.read("a.yaml") == Self.neat)
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(permissions == 0o640)
        let again = try desk.run("format")
        #expect(again.error == "2 källor har redan rätt form\n")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: desk.path).sorted() == [".run", "a.yaml", "b.yaml"])
    }

    @Test func checksWithoutWriting() throws {
        let desk = try Desk(["m/a.yaml": Self.messy, "m/b.yaml": Self.neat, "m/.c.yaml": Self.messy])
        let run = try desk.run("format", "--check", "m")
        #expect(run.status == 1)
        #expect(run.output == "m/a.yaml\n")
        #expect(run.error == "1 källa skulle ändras\n")
        #expect(try desk.read("m/a.yaml") == Self.messy)
        #expect(try desk.run("format", "m").status == 0)
        #expect(try desk.run("format", "--check", "m").status == 0)
    }

    @Test func showsWhatWouldChange() throws {
        let desk = try Desk(["a.yaml": Self.messy])
        let run = try desk.run("format", "--diff", "a.yaml")
        #expect(run.status == 1)
        #expect(
            run.output == """
                --- a.yaml
                +++ a.yaml
                @@ -1,4 +1,4 @@
                -rubrik: 'Öppettider'
                -nr: 19
                +paragraf: 19
                +rubrik: Öppettider
                 beslut:
                -- Gästhamnen ska vara öppen.
                +  - Gästhamnen ska vara öppen.

                """)
        #expect(try desk.read("a.yaml") == Self.messy)
    }

    @Test func showsNothingOfASourceWithSecrets() throws {
        let desk = try Desk(["a.yaml": Self.messy + "sekretess: 21 kap. 1 § OSL\n"])
        let run = try desk.run("format", "--diff", "a.yaml")
        #expect(run.status == 1)
        #expect(!run.output.contains("Gästhamnen") && run.output.contains("inte är offentlig"))
    }

    @Test func formatsStandardInput() throws {
        let desk = try Desk(["organ.schema.json": "{}"])
        let run = try desk.run("format", "-", input: Self.messy)
        #expect(run.status == 0)
        #expect(run.output == Self.neat)
        #expect(try desk.run("format", "-", input: Self.neat).output == Self.neat)
        let body = try desk.run("format", "-", "--stdin-filename", "organ.yaml", input: "parti: {}\n")
        #expect(body.status == 1 && body.output == "" && body.error.contains("organ.yaml:1:8: fel:"))
        let named = try desk.run("format", "-", "--stdin-filename", "organ.yaml", input: "nämnd: x\nnamn: y\nid: z\n")
        #expect(named.output.hasPrefix("# yaml-language-server: $schema=organ.schema.json\n"))
    }

    @Test func leavesASourceThatItCannotRead() throws {
        let desk = try Desk(["a.yaml": "rubrik: Svar: nej\nnr:   1\n", "b.yaml": Self.messy])
        let run = try desk.run("format", "a.yaml", "b.yaml")
        #expect(run.status == 1)
        #expect(run.error.contains("[colon-in-text]"))
        #expect(run.error.hasSuffix("1 källa är formaterad; 1 källa är lämnad som den är\n"))
        #expect(try desk.read("a.yaml") == "rubrik: Svar: nej\nnr:   1\n")
        #expect(try desk.read("b.yaml") == Self.neat)
        #expect(try desk.run("format", "ingen.yaml").status == 2)
        #expect(try desk.run("format", "--check", "a.yaml").status == 1)
    }

    @Test func writesTheLineForEditorsWhereASchemaLiesAbove() throws {
        let desk = try Desk([
            "protokoll.schema.json": "{}", "n/m/a.yaml": Self.neat,
            "n/m/b.yaml": "# Ett.\n\n# yaml-language-server: $schema=protokoll.schema.json\nparagraf: 1\n",
            "n/m/c.yaml":
                "# yaml-language-server: $schema=https://lovsala.example/protokoll.schema.json\nparagraf: 1\n",
            "n/m/stil.yaml": "kommun: Lövsala\n",
        ])
        let other = try desk.read("n/m/c.yaml")
        #expect(try desk.run("format", ".").status == 0)
        let line = "# yaml-language-server: $schema=../../protokoll.schema.json\n"
        #expect(try desk.read("n/m/a.yaml") == line + Self.neat)
        #expect(try desk.read("n/m/b.yaml") == line + "# Ett.\nparagraf: 1\n")
        #expect(try desk.read("n/m/c.yaml") == other)
        #expect(try desk.read("n/m/stil.yaml") == "kommun: Lövsala\n")
    }

    @Test func followsALinkThatIsNamed() throws {
        let desk = try Desk(["kallor/a.yaml": Self.messy])
        try FileManager.default.createSymbolicLink(
            atPath: desk.path + "/lank.yaml", withDestinationPath: "kallor/a.yaml")
        #expect(try desk.run("format", "lank.yaml").status == 0)
        #expect(try desk.read("kallor/a.yaml") == Self.neat)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: desk.path + "/lank.yaml") == "kallor/a.yaml")
    }
}
