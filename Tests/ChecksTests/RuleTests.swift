import Checks
import Diagnostics
import Testing

/// What holds for every rule: its examples show it.
struct RuleTests {
    @Test(arguments: Rule.all) func findsWhatItsFailingExampleMarks(_ rule: Rule) throws {
        let example = try MarkedExample(rule.failing)
        let found = example.findings(asking: rule).filter { "\($0.diagnostic.fault.id)" == "\(rule.fault.id)" }
        #expect(found.map(\.marked) == example.marked, "\(rule.fault.id) in\n\(example.sources)")
    }

    @Test(arguments: Rule.all) func findsNothingElseInItsFailingExample(_ rule: Rule) throws {
        let example = try MarkedExample(rule.failing)
        let others = example.findings(asking: rule).filter { "\($0.diagnostic.fault.id)" != "\(rule.fault.id)" }
        #expect(others.map { "\($0.diagnostic.fault.id)" } == [], "\(rule.fault.id) in\n\(example.sources)")
    }

    @Test(arguments: Rule.all) func isSilentAboutItsPassingExample(_ rule: Rule) throws {
        let example = try MarkedExample(rule.passing)
        #expect(
            example.findings(asking: rule).map { "\($0.diagnostic.fault.id): \($0.marked)" } == [],
            "\(rule.fault.id) in\n\(example.sources)")
    }

    @Test(arguments: Rule.all) func offersAFixIfItSaysSo(_ rule: Rule) throws {
        let example = try MarkedExample(rule.failing)
        let fixes = example.findings(asking: rule).filter { "\($0.diagnostic.fault.id)" == "\(rule.fault.id)" }.map(
            \.diagnostic.fix)
        switch rule.fixing {
        case .byHand: #expect(fixes.allSatisfy { $0 == nil }, "\(rule.fault.id)")
        case .safely: #expect(fixes.allSatisfy { $0?.isSafe == true }, "\(rule.fault.id)")
        case .unsafely: #expect(fixes.allSatisfy { $0?.isSafe == false }, "\(rule.fault.id)")
        }
    }

    @Test(arguments: Rule.all.filter { $0.fixing != .byHand })
    func isSilentOnceItsFixesAreMade(_ rule: Rule) throws {
        let example = try MarkedExample(rule.failing)
        let mended = example.mended(of: rule)
        #expect(mended.sources != example.sources)
        #expect(
            mended.findings(asking: rule).filter {
                $0.diagnostic.severity == .error || "\($0.diagnostic.fault.id)" == "\(rule.fault.id)"
            }
            .map { "\($0.diagnostic.fault.id): \($0.marked)" } == [], "\(rule.fault.id) in\n\(mended.sources)")
    }

    @Test func namesEachRuleOnce() {
        let ids = Rule.all.map { "\($0.fault.id)" }
        #expect(Set(ids).count == ids.count)
    }
}

extension Rule: CustomTestStringConvertible {
    /// The id.
    public var testDescription: String { "\(fault.id)" }
}
