import Diagnostics
import Minutes
import Schema

extension Rule {
    static let missingAttendanceList = Rule(
        Fault(
            "missing-attendance-list", .error,
            Wording(
                sv: "«» ska ha närvaron, men någon sådan bilaga finns inte i sammanträdet",
                en: "«» is to have the attendance, but the meeting has no such appendix"),
            remedy: Wording(
                sv: "lägg till bilagan under bilagor i sammantrade.yaml, eller skriv vilka som tjänstgjorde",
                en: "add the appendix below bilagor in sammantrade.yaml, or write who served")),
        .consistency, because: .roster,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                närvarolista: ⟪Bilaga 2⟫
                bilagor: [Karta]
                """
            )
        ]),
        passing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                närvarolista: Bilaga 2
                bilagor: [Karta, Närvarolista]
                """
            )
        ]),
        exceptions: Wording(
            sv: "En lista som nämns vid namn och inte som bilaga.",
            en: "A list that is named and not called an appendix."),
        finder: .meeting { proceedings in
            guard let list = proceedings.meeting.attendanceList, !proceedings.meeting.lists(list.plainText) else {
                return []
            }
            return [Finding(at: list.range)]
        })
}

extension Meeting {
    /// Whether what a text calls an appendix, by number or alone, is among those of the meeting.
    fileprivate func lists(_ text: String) -> Bool {
        let words = text.lowercased()
        guard words.contains("bilaga") else { return true }
        guard let appendices, !appendices.isEmpty else { return false }
        let digits = words.drop { !$0.isNumber }.prefix { $0.isNumber }
        guard let number = Int(digits) else { return true }
        return appendices.contains { $0.number != nil }
            ? appendices.contains { $0.number?.value == "\(number)" } : number <= appendices.count
    }
}
