import Checks
import Diagnostics
import HouseStyles
import Minutes
import Schema
import Syntax
import Testing

/// What holds for every kind of fault, wherever it is declared.
struct FaultTableTests {
    private static let ofReading = SyntaxFault.all + SchemaFault.all + StyleFault.all + minutesFaults

    private static let all: [Fault] = {
        let names = Set(ofReading.map { "\($0.id)" })
        return ofReading + knownFaults.filter { !names.contains("\($0.id)") }
    }()

    /// The faults of reading that are of form alone, and what came too late in fact. Everything else could lose, falsify or reveal content, so
    /// it is an error.
    private static let warnings: Set<String> = [
        "alternate-moves",
        "announced-late",
        "clause-as-point",
        "confirmed-late",
        "count-without-appendix",
        "curly-quotes",
        "empty-header-cell",
        "joined-lines",
        "line-about-no-paragraph",
        "link-title",
        "lot-outside-election",
        "minority-in-doubt",
        "missing-in-head",
        "missing-meeting",
        "missing-secretary",
        "missing-numbers",
        "outcome-unsaid",
        "recipients-with-commas",
        "returns-to-serve",
        "server-in-alternate-statement",
        "signatures-on-proposal",
        "soft-hyphen",
        "tab-in-text",
        "taken-down-early",
        "too-few-confirmers",
        "unknown-party",
        "unusual-dnr",
    ]

    @Test func namesEachFaultOnce() {
        let ids = FaultTableTests.all.map { "\($0.id)" }
        let repeated = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(repeated == [])
    }

    @Test func warnsOnlyOfForm() {
        let found = Set(FaultTableTests.ofReading.filter { $0.severity == .warning }.map { "\($0.id)" })
        #expect(found == FaultTableTests.warnings)
    }

    @Test func writesIdsInKebabCase() {
        for fault in FaultTableTests.all {
            #expect("\(fault.id)".wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil, "\(fault.id)")
        }
    }

    @Test func saysItInOneLineWithoutAFullStop() {
        for fault in FaultTableTests.all {
            for wording in [fault.message, fault.remedy, fault.related].compactMap(\.self) {
                for language in Language.allCases {
                    let text = wording.text(in: language)
                    #expect(
                        !text.isEmpty && !text.hasSuffix(".") && !text.hasSuffix(" ") && !text.contains("\n"),
                        "\(fault.id): \(text)")
                    #expect(text.first?.isUppercase == false || text.hasPrefix("YAML"), "\(fault.id): \(text)")
                }
            }
        }
    }

    @Test func takesTheSameFactsInBothLanguages() {
        for fault in FaultTableTests.all {
            for wording in [fault.message, fault.remedy, fault.related].compactMap(\.self) {
                for sign in ["{}", "«»"] {
                    let counts = Language.allCases.map { wording.text(in: $0).ranges(of: sign).count }
                    #expect(counts[0] == counts[1], "\(fault.id)")
                }
            }
        }
    }
}
