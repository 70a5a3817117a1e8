package import Diagnostics
package import HouseStyles
import Schema
package import Syntax

extension Body {
    /// Reads `organ.yaml`. What could be read is in the value, however many faults there are.
    package static func reading(_ parsed: Diagnosed<SyntaxTree>, in style: HouseStyle) -> Diagnosed<Body?> {
        parsed.reading { mapping, isWhole in
            var vocabulary = style.vocabulary
            for (code, name) in ownParties(in: mapping) { vocabulary.parties[code] = name }
            var reader = Reader(vocabulary: vocabulary, isWhole: isWhole)
            var body = Body(range: mapping.range)
            fields.read(mapping, into: &body, &reader)
            body.checkID(&reader)
            body.checkRoster(&reader)
            Residue.checkThatNothingIsWithheld(in: mapping, of: parsed.value.file, &reader)
            return Diagnosed(body, reader.diagnostics)
        }
    }

    /// The parties that the body adds, which may stand below the names that they belong to.
    private static func ownParties(in mapping: Mapping) -> [(code: String, name: String)] {
        let place = fields.place(of: "partier")
        guard
            case .mapping(let parties)? = mapping.entries.first(where: { fields.place(of: $0.key.text) == place })?
                .value
        else { return [] }
        return parties.entries.compactMap { entry in
            if case .scalar(let name) = entry.value { (entry.key.text, name.text) } else { nil }
        }
    }

    /// Addresses are ASCII, so that they can be typed and never change their spelling on the way.
    private func checkID(_ reader: inout Reader) {
        guard let id else { return }
        let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
        if id.value.allSatisfy(letters.contains), id.value.first != "-", id.value.last != "-", !id.value.isEmpty {
            return
        }
        let plain: [Character: String] = ["å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"]
        let words = id.value.lowercased().map { plain[$0] ?? (letters.contains($0) ? String($0) : "-") }.joined()
        let address = words.split(separator: "-").joined(separator: "-")
        let title = Wording(
            sv: "skriv det med a–z, siffror och bindestreck", en: "write it with a–z, digits and hyphens")
        let fix = address.isEmpty ? nil : Fix(title, [Edit(id.range, address)], isSafe: false)
        reader.report(Diagnostic(BodyFault.notAnAddress, at: id.range, fix: fix))
    }
}
