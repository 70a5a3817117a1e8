import Foundation
import Testing

/// A source with a canary in everything that it withholds, and in its own name: none of it may leave the program.
struct CanaryTests {
    private static let source = """
        paragraf: 214
        rubrik: Svar till ((Kanariea Fågel / sökanden))
        organ: hamnnämnden
        sammanträde: 2031-05-06
        sekretess:
          - gäller: markerad text
            grund: 21 kap. 1 § OSL
          - gäller: [skäl, delges]
            grund: 26 kap. 1 § OSL
        avidentifiera:
          - namn: Bo Kanarienamn
            blir: sökanden
        beslut:
          - |
            Avslag för [((kanariespann / sökanden))](https://lovsala.example/1) enligt BO KANARIENAMN.[^((kanarienot))]

            [^((kanarienot))]: Se ((kanariesida)).
          - punkt: Kanariepunkt ska betala.
            sekretess: 21 kap. 1 § OSL
        skäl: Kanarieavsnitt.
        delges: Kanarie
        bilagor:
          - titel: Kanariebilaga
            fil: kanarie.pdf
            sekretess: 25 kap. 1 § OSL
        """

    @Test func letsNoCanaryOut() throws {
        let faulty = CanaryTests.source.replacing("214", with: "215").replacing("26 kap. 1 § OSL", with: "kanarie")
        let broken = CanaryTests.source.replacing("paragraf: 214", with: "paragraf 216")
        let desk = try Desk([
            "in/214-kanarie.yaml": CanaryTests.source, "in/215-kanarie.yaml": faulty, "in/216-kanarie.yaml": broken,
            "in/217-kanarie.yaml": CanaryTests.source, "rent/214-kanarie.yaml": CanaryTests.source,
        ])
        for language in ["sv", "en"] {
            let run = try desk.run(
                "build", "in", "-o", "out", "--format", "html,html-fragment,markdown,text,json,csv", "--verbose",
                "--language", language)
            #expect(!holdsCanary(run.output + run.error), "\(run.error)")
        }
        let one = try desk.run("build", "rent", "-o", "ut", "--format", "html,markdown,text,json,csv")
        #expect(one.status == 0 && !holdsCanary(one.output + one.error))
        let files = try FileManager.default.subpathsOfDirectory(atPath: desk.path + "/ut")
        #expect(files.contains("214.html") && files.contains("214.json"))
        for file in files where !file.hasSuffix("/") {
            #expect(!holdsCanary(file))
            #expect(try !holdsCanary(desk.read("ut/" + file)), "\(file)")
        }
        let complete = try desk.run("build", "in/214-kanarie.yaml", "-o", "hemligt", "--edition", "complete")
        let page = try desk.read("hemligt/214-sekretess.html")
        #expect(complete.status == 0 && holdsCanary(page))
    }

    /// As it is, in any case, with letters as entities or percent signs, and in base64 however it is aligned.
    private func holdsCanary(_ text: String) -> Bool {
        let encoded = ["kanarie", "Kanarie", "KANARIE"].flatMap { word in
            (0..<3).map { shift in
                let bytes = Data(String(repeating: " ", count: shift).utf8) + Data(word.utf8)
                return String(bytes.base64EncodedString().dropFirst(shift == 0 ? 0 : shift + 1).prefix(6))
            }
        }
        let plain = (text.removingPercentEncoding ?? text).replacing("&#107;", with: "k").replacing("&#x6b;", with: "k")
        return [text, plain].contains { $0.lowercased().contains("kanarie") }
            || encoded.contains { text.contains($0) }
    }
}
