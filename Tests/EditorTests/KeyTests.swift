import Schema
import Testing

/// What the schemas make of every key, wherever it may stand: they take its example, and what is no value of it they refuse
/// where it stands. The program does the same.
struct KeyTests {
    private let schemas = EditorSchemas()

    @Test func takesTheExampleOfEveryKey() {
        for place in PlacedKey.all { expectAccepted(place, place.key.exampleLines) }
    }

    @Test func takesEveryKeyByItsWordsInAnyCase() {
        for place in PlacedKey.all {
            let example = place.key.exampleLines
            // In a list of points or groups `punkt` tells a point, though it is a word of a group too.
            for word in [place.key.key] + place.key.synonyms where "\(place.key.key) \(word)" != "punkter punkt" {
                for spelling in ["\(word)", "\(word)".uppercased()] {
                    let first = spelling + example[0].dropFirst("\(place.key.key)".count)
                    expectAccepted(place, [first] + example.dropFirst())
                }
            }
        }
    }

    private func expectAccepted(_ place: PlacedKey, _ lines: [String]) {
        let source = place.source(with: lines)
        #expect(schemas.violations(of: source, as: place.kind.file) == [], "\(source)")
        #expect(Reading(source, as: place.kind.file).errorsOfForm == [], "\(source)")
    }

    @Test func refusesWhatIsNoValueOfAKeyWhereItStands() {
        for place in PlacedKey.all {
            for fault in PlantedForm.all(in: place) {
                let source = place.source(with: fault.lines)
                let found = schemas.violations(of: source, as: place.kind.file).map(\.path)
                // Besides, what it stands in may lack a key, or be taken for something else without it.
                #expect(found.contains { $0.hasPrefix(fault.path) }, "\(fault.path): \(found)\n\(source)")
                #expect(
                    found.allSatisfy { fault.path.hasPrefix($0) || $0.hasPrefix(fault.path) },
                    "\(fault.path): \(found)\n\(source)")
                #expect(Reading(source, as: place.kind.file).errors != [], "\(source)")
            }
        }
    }
}

/// Lines in the place of a key that make a source wrong in form, and where it then is wrong.
private struct PlantedForm {
    let lines: [String]
    let path: String

    private static let stranger = "okänd nyckel"

    /// One of every kind that is wrong for the key.
    static func all(in place: PlacedKey) -> [PlantedForm] {
        let word = "\(place.key.key)"
        let parts = place.key.shape.parts
        var faults = [
            PlantedForm(lines: place.key.exampleLines + [stranger + ": text"], path: place.mapping + "/" + stranger)
        ]
        func plant(_ lines: [String], at path: String = "") {
            faults.append(PlantedForm(lines: lines, path: place.path + path))
        }
        if !parts.takesOwnKeys {
            plant(["\(word):", "  \(stranger): text"], at: parts.mappings.isEmpty ? "" : "/" + stranger)
        }
        if !parts.takesText { plant(["\(word): dumheter"]) }
        if parts.elements.isEmpty {
            plant(["\(word):", "  - ett", "  - två"])
        } else {
            let inner = Shape.either(parts.elements).parts
            plant(["\(word):", "  -"], at: "/0")
            plant(["\(word):", "  - \(stranger): text"], at: inner.mappings.isEmpty ? "/0" : "/0/" + stranger)
        }
        // A document without its kind is a §.
        if place.key.isRequired, word != "slag" {
            plant(["\(word):"])
            let others = place.levels[place.levels.count - 1].keys.filter { "\($0.key)" != word }
            let rest = others.contains(where: \.isRequired) ? [] : others.first?.exampleLines
            if let rest { faults.append(PlantedForm(lines: rest, path: place.mapping)) }
        }
        return faults
    }
}
