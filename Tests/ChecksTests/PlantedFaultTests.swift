import Checks
import Diagnostics
import TestSupport
import Testing

/// The fault of each rule, planted in sources that are otherwise right and drawn at random: it is found by its rule and by
/// no other, and without it nothing is found.
struct PlantedFaultTests {
    @Test func findsEachPlantedFaultByItsRuleAlone() throws {
        let rules = Rule.all
        for seed in 0..<max(caseCount, rules.count) {
            var numbers = SeededNumbers(seed: seed)
            let rule = rules[seed % rules.count]
            let (right, faulty) = try sources(of: rule, &numbers)
            try #require(ids(in: right) == [], "case \(seed)\n\(right.sources)")
            let found = faulty.findings(asking: rule)
            let id = "\(rule.fault.id)"
            try #require(
                found.map { "\($0.diagnostic.fault.id)" }.allSatisfy { $0 == id }, "case \(seed)\n\(faulty.sources)")
            try #require(found.map(\.marked) == faulty.marked, "case \(seed): \(id)\n\(faulty.sources)")
        }
    }

    /// A right source, and one with the fault of the rule in it.
    private func sources(
        of rule: Rule, _ numbers: inout SeededNumbers
    ) throws -> (right: MarkedExample, faulty: MarkedExample) {
        switch rule.failing {
        case .text(let text):
            var item = GeneratedItem(without: [], &numbers)
            let right = MarkedExample([("214.yaml", item.source())])
            item.plant(text: "\(text)", &numbers)
            return (right, MarkedExample([("214.yaml", item.source())]))
        case .item(let keys):
            let lines = "\(keys)\n"
            let item = GeneratedItem(without: Set(lines.topLevelKeys + ["beslut"]), &numbers)
            let right = GeneratedItem(without: [], &numbers)
            return (
                MarkedExample([("214.yaml", right.source())]),
                MarkedExample([("214.yaml", item.source(with: lines))])
            )
        case .document(let source):
            return (try MarkedExample(rule.passing), MarkedExample([("handling.yaml", "\(source)\n")]))
        case .folder(let files):
            return (try MarkedExample(rule.passing), MarkedExample(files.map { ("\($0.name)", "\($0.source)\n") }))
        }
    }

    private func ids(in example: MarkedExample) -> [String] {
        example.findings().map { "\($0.diagnostic.fault.id)" }
    }
}

extension String {
    /// The keys in the first column.
    fileprivate var topLevelKeys: [String] {
        split(separator: "\n").compactMap { line in
            guard let first = line.first(where: { $0 != "⟪" }), first.isLetter, let colon = line.firstIndex(of: ":")
            else {
                return nil
            }
            return line[..<colon].filter { $0 != "⟪" }
        }
    }
}
