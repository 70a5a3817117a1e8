import Diagnostics
import HouseStyles
import Minutes
import Syntax
import TestSupport
import Testing

/// Votes: names against counts against who served, for generated meetings.
struct GeneratedMeetingTests {
    @Test func findsNothingInWhatIsRightAndEachPlantedFaultAlone() throws {
        var planted: [String: Int] = [:]
        for seed in 0..<caseCount {
            var numbers = SeededNumbers(seed: seed)
            let generated = GeneratedMeeting(&numbers)
            let context = try context(of: generated, seed)
            for item in generated.items {
                let found = faults(in: item, context)
                try #require(found == [], "case \(seed)\n\(generated.meeting)\n\(item.text)")
            }
            let item = numbers.pick(generated.items)
            for fault in PlantedFault.all.shuffled(using: &numbers) {
                guard let faulty = fault.plant(item) else { continue }
                let id = generated.isByRoster ? fault.idByRoster ?? fault.id : fault.id
                let found = faults(in: faulty, context)
                try #require(found == [id], "case \(seed)\n\(generated.meeting)\n\(faulty.text)")
                planted[fault.id + " " + fault.what, default: 0] += 1
                break
            }
        }
        // A fault that is never planted would prove nothing.
        if caseCount >= 2_000 { #expect(planted.count == PlantedFault.all.count, "\(planted)") }
    }

    private func context(of generated: GeneratedMeeting, _ seed: Int) throws -> MeetingContext {
        let body = generated.body.flatMap { Body.reading(parsed($0), in: .standard).value }
        let read = Meeting.reading(parsed(generated.meeting), of: body, in: .standard)
        try #require(read.diagnostics.map { "\($0.fault.id)" } == [], "case \(seed)\n\(generated.meeting)")
        return MeetingContext(style: .standard, body: body, meeting: read.value)
    }

    private func faults(in item: GeneratedMeeting.Item, _ context: MeetingContext) -> [String] {
        AgendaItem.reading(parsed(item.text), in: context).diagnostics.map { "\($0.fault.id)" }
    }

    private func parsed(_ text: String) -> Diagnosed<SyntaxTree> {
        SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: text))
    }
}

/// A way of making a right § wrong, and the one fault that must be found then.
private struct PlantedFault: Sendable {
    let id: String
    /// Which of several ways to the same fault it is.
    let what: String
    /// The fault instead, where the body's file tells who is elected.
    var idByRoster: String?
    /// The § with the fault; nil if it cannot have it.
    let plant: @Sendable (GeneratedMeeting.Item) -> GeneratedMeeting.Item?

    init(
        _ id: String, _ what: String, byRoster: String? = nil,
        _ change: @escaping @Sendable (inout GeneratedMeeting.Item) -> Bool
    ) {
        self.id = id
        self.what = what
        idByRoster = byRoster
        plant = { item in
            var item = item
            return change(&item) ? item : nil
        }
    }

    private static let stranger = GeneratedMeeting.Elected(name: "Hjördis Åkerblom", party: "S")

    static let all: [PlantedFault] = [
        PlantedFault("disqualified-votes", "ja") { $0.addVoter($0.disqualified.first) },
        PlantedFault("absent-takes-part", "ja") { $0.addVoter($0.absent.first) },
        PlantedFault("replaced-takes-part", "ja") { $0.addVoter($0.replaced.first) },
        PlantedFault("alternate-takes-part", "ja") { $0.addVoter($0.idle.first) },
        PlantedFault("not-at-the-meeting", "ja", byRoster: "unknown-person") { $0.addVoter(stranger) },
        PlantedFault("vote-lacks-names", "ja") { item in
            guard !item.isCounted, item.yes.count > 1 else { return false }
            item.yes.removeLast()
            return true
        },
        PlantedFault("votes-twice", "nej") { item in
            guard !item.isCounted, let voter = item.yes.last else { return false }
            item.no.append(voter)
            return true
        },
        PlantedFault("vote-count-against-serving", "en för mycket") { item in
            item.surplus = 1
            // Who stands outside the decision may have voted all the same.
            return item.isCounted && item.outside.isEmpty
        },
        PlantedFault("vote-count-against-serving", "en för lite") { item in
            item.surplus = -1
            return item.isCounted && item.outside.isEmpty
        },
        PlantedFault("decided-without-tie", "utslagsröst") { item in
            item.more.append("genom: utslagsröst")
            return true
        },
        PlantedFault("reserves-without-taking-part", "jävig") { item in
            guard let person = item.disqualified.first else { return false }
            item.reservers.append(person)
            return true
        },
        PlantedFault("absent-takes-part", "reservation") { $0.addReserver($0.absent.first) },
        PlantedFault("replaced-takes-part", "reservation") { $0.addReserver($0.replaced.first) },
        PlantedFault("alternate-takes-part", "reservation") { $0.addReserver($0.idle.first) },
        PlantedFault("alternate-moves", "yrkande") { $0.addMover($0.idle.first) },
        PlantedFault("replaced-takes-part", "yrkande") { $0.addMover($0.replaced.first) },
        PlantedFault("disqualified-takes-part", "yrkande") { $0.addMover($0.disqualified.first) },
        PlantedFault("absent-takes-part", "deltar inte") { item in
            guard let person = item.absent.first else { return false }
            item.outside.append(person)
            return true
        },
    ]
}

extension GeneratedMeeting.Item {
    fileprivate mutating func addVoter(_ person: GeneratedMeeting.Elected?) -> Bool {
        guard let person, !isCounted else { return false }
        yes.append(person)
        return true
    }

    fileprivate mutating func addReserver(_ person: GeneratedMeeting.Elected?) -> Bool {
        guard let person else { return false }
        reservers.append(person)
        return true
    }

    fileprivate mutating func addMover(_ person: GeneratedMeeting.Elected?) -> Bool {
        guard let person else { return false }
        movers.append(person)
        return true
    }
}
