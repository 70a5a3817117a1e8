import Diagnostics
import Minutes
import Schema

extension Rule {
    static let confirmedByNobody = Rule(
        Fault(
            "confirmed-by-nobody", .warning,
            Wording(
                sv: "protokollet är justerat, men det står inte av vem",
                en: "the minutes are confirmed, but not by whom"),
            remedy: Wording(
                sv: "lägg till en rad: justerare: Edvin Krantz (L)", en: "add a line: justerare: Edvin Krantz (L)")),
        .law,
        because: Wording(
            sv: """
                Ordföranden och minst en ledamot till justerar protokollet, senast fjorton dagar efter sammanträdet \
                (kommunallagen 5 kap. 69 §, och organets arbetsordning).
                """,
            en: """
                The chair and at least one more member confirm the minutes, within fourteen days of the meeting \
                (kommunallagen chapter 5, section 69, and the rules of the body).
                """),
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                status: ⟪justerat⟫
                justering: 2031-05-12
                """
            ),
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                """
            ),
        ]),
        passing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justerare: Edvin Krantz (L)
                status: justerat
                justering: 2031-05-12
                """
            ),
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                """
            ),
        ]),
        finder: .meeting { proceedings in
            let meeting = proceedings.meeting
            guard let status = meeting.status, status.value == .confirmed, meeting.confirmers?.isEmpty ?? true else {
                return []
            }
            return [Finding(at: status.range)]
        })
}
