import Diagnostics
import JSON
import Schema
import Testing
import Workspace

/// What an editor inserts, with its places left as they are, is a source that schema and program accept.
struct SnippetTests {
    private let schemas = EditorSchemas()

    @Test(arguments: EditedFile.allCases) func beginsFilesThatAreRight(_ file: EditedFile) throws {
        let snippets = try #require(editorSchema(of: file, in: .swedish)["defaultSnippets"]?.values)
        #expect(snippets.count == (file == .source ? 6 : 1))
        for snippet in snippets {
            let body = try #require(snippet["body"])
            let isItem = file == .source && body["slag"]?.string != "tjänsteskrivelse"
            let source = (isItem ? "paragraf: 214\n" : "") + body.yaml()
            #expect(schemas.violations(of: source, as: file) == [], "\(source)")
            let meeting = file == .source ? "datum: 2031-05-06\norgan: hamnnämnden\n" : nil
            #expect(Reading(source, as: file, meeting: meeting).errors == [], "\(source)")
        }
    }

    /// The server makes one of two keys that are called the same, and what it then inserts is broken.
    @Test func givesKeysThatMeetInOnePlaceOneExample() {
        for place in PlacedKey.all {
            var examples: [String: String] = [:]
            for key in place.key.shape.parts.mappings.flatMap({ $0.keys() }) {
                let other = examples.updateValue("\(key.example)", forKey: "\(key.key)")
                #expect(other == nil || other == "\(key.example)", "\(place.path)")
            }
        }
    }

    @Test func offersEachKeyWithItsExampleAndEachWordWithItsMeaning() throws {
        let item = try #require(editorSchema(of: .source, in: .swedish)["definitions"]?["AgendaItem"]?["properties"])
        let motions = try #require(item["yrkanden"]?["defaultSnippets"]?.values.first)
        #expect(motions["label"]?.string == "- av: Tova Almgren (S) …")
        #expect(
            motions["body"]?.text
                == #"[\n  {\n    "av": "${1:Tova Almgren (S)}",\n    "yrkar": "${2:bifall till förslaget}"\n  }\n]"#
                .replacing(#"\n"#, with: "\n"))
        let vote = try #require(item["omröstning"]?["markdownDescription"]?.string)
        #expect(vote.contains("Kan också skrivas: omröstningar, votering, voteringar."))
        #expect(vote.hasSuffix("```yaml\nomröstning:\n  ja för: bifall\n  nej för: avslag\n  ja: 6\n  nej: 5\n```"))
        let status = try #require(item["status"])
        #expect(status["defaultSnippets"]?.values.first?["body"]?.string == "${1|kallelse,utkast,justerat|}")
        let words = try #require(status["anyOf"]?.values.first)
        #expect(words["enum"]?.values.map(\.string) == ["kallelse", "utkast", "justerat"])
        #expect(words["enumDescriptions"]?.values.count == 3)
    }
}

extension JSON {
    /// A body as the server writes it out: mappings and lists are YAML, and a place has its text.
    fileprivate func yaml(_ indentation: String = "") -> String {
        members.map { name, value in
            let inner = value.members.isEmpty ? value.list(indentation) : "\n" + value.yaml(indentation + "  ")
            return "\(indentation)\(name):\(value.string.map { " \($0.filled)\n" } ?? inner)"
        }.joined()
    }

    private func list(_ indentation: String) -> String {
        "\n"
            + values.map { value in
                let inner =
                    value.string.map { $0.filled + "\n" }
                    ?? String(value.yaml(indentation + "    ").dropFirst(indentation.count + 4))
                return indentation + "  - " + inner
            }.joined()
    }
}

extension String {
    /// With the text of each place, or the first of its words, in its stead.
    fileprivate var filled: String {
        replacing(/\$\{[0-9]+\|([^,|]+)[^}]*\}/) { String($0.1) }
            .replacing(/\$\{[0-9]+:((?:\\.|[^\\}])+)\}/) { $0.1.replacing("\\", with: "") }
    }
}
