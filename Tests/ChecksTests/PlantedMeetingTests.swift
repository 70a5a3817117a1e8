import Checks
import Diagnostics
import TestSupport
import Testing

/// Right meetings with votes, drawn at random, in which one § is made wrong: the rule finds it there and nothing else does.
struct PlantedMeetingTests {
    @Test func findsNothingInARightMeetingAndEachPlantedFaultAlone() throws {
        var planted: Set<String> = []
        for seed in 0..<caseCount / 4 {
            var numbers = SeededNumbers(seed: seed)
            let meeting = GeneratedMeeting(&numbers)
            let sources = meeting.items.map(\.text)
            try #require(ids(meeting, sources) == [], "case \(seed)\n\(meeting.meeting)\n\(sources)")
            let place = Int.random(in: meeting.items.indices, using: &numbers)
            for fault in MeetingFault.all.shuffled(using: &numbers) {
                guard let source = fault.plant(meeting.items[place], numbers.pick(meeting.items)) else { continue }
                var faulty = sources
                faulty[place] = source
                try #require(ids(meeting, faulty) == [fault.id], "case \(seed)\n\(meeting.meeting)\n\(source)")
                planted.insert(fault.id)
                break
            }
        }
        if caseCount >= 2_000 { #expect(planted == Set(MeetingFault.all.map(\.id))) }
    }

    private func ids(_ meeting: GeneratedMeeting, _ sources: [String]) -> [String] {
        var files =
            [("sammantrade.yaml", meeting.meeting)] + sources.enumerated().map { ("\($0.offset).yaml", $0.element) }
        if let body = meeting.body { files.append(("organ.yaml", body)) }
        return MarkedExample(files).findings().map { "\($0.diagnostic.fault.id)" }
    }
}

/// A way of making a right § of a meeting wrong.
private struct MeetingFault: Sendable {
    let id: String
    /// The source with the fault, nil where it cannot be had; the other § is any of the same meeting.
    let plant: @Sendable (GeneratedMeeting.Item, GeneratedMeeting.Item) -> String?

    init(_ id: String, _ plant: @escaping @Sendable (GeneratedMeeting.Item, GeneratedMeeting.Item) -> String?) {
        self.id = id
        self.plant = plant
    }

    static let all: [MeetingFault] = [
        MeetingFault("both-answers-mean-the-same") { item, _ in
            item.text.replacing("nej för: avslag", with: "nej för: uthyrning")
        },
        MeetingFault("open-vote-in-election") { item, _ in item.text.replacing("rubrik:", with: "slag: val\nrubrik:") },
        MeetingFault("votes-without-taking-part") { item, _ in
            guard !item.isCounted, let voter = item.yes.last else { return nil }
            var item = item
            item.outside.append(voter)
            return item.text
        },
        MeetingFault("reserves-against-own-vote") { item, _ in
            guard !item.isCounted, let voter = item.yes.last(where: { !item.movers.contains($0) }) else { return nil }
            var item = item
            item.reservers.append(voter)
            return item.text
        },
        MeetingFault("motions-without-procedure") { item, _ in
            guard let mover = item.serving.last, let other = item.serving.first, mover != other else { return nil }
            return """
                paragraf: \(item.number)
                rubrik: Brygga \(item.number)
                beslut: Nämnden hyr ut bryggan.
                yrkanden:
                  - av: \(mover.text)
                    yrkar: avslag
                  - av: \(other.text)
                    yrkar: bifall

                """
        },
        MeetingFault("decision-differs-from-proposal") { item, _ in
            item.text + "förslag: Nämnden hyr ut ”bryggan”.\n"
        },
        MeetingFault("missing-paragraph") { item, other in
            item.text + "ärendet: Hyran beslutas för sig (se § \(other.number + 40)).\n"
        },
        MeetingFault("missing-appendix") { item, _ in
            item.text + "bilagor: [Omröstningslista, Karta]\närendet: Bryggan är utmärkt i bilaga 3.\n"
        },
        MeetingFault("referral-without-reason") { item, _ in
            item.text.replacing("Nämnden hyr ut bryggan.", with: "Ärendet återremitteras till förvaltningen.")
        },
        MeetingFault("person-in-delegation-list") { item, _ in
            item.text + "delegationsbeslut: [Båtplats för Kerstin Ek beviljas till och med hösten.]\n"
        },
        MeetingFault("personal-identity-number") { item, _ in item.text + "ärendet: Sökanden är 811228-9874.\n" },
    ]
}
