import Diagnostics
import Minutes

extension Rule {
    static let tabledWithoutReason = Rule(
        Fault(
            "tabled-without-reason", .warning,
            Wording(
                sv: "ärendet bordläggs, men det står varken varför eller till när",
                en: "the matter is postponed, but neither why nor until when"),
            remedy: Wording(
                sv: "skriv till vilket sammanträde, eller vad som behöver inväntas",
                en: "write until which meeting, or what has to be waited for")),
        .law,
        because: Wording(
            sv: """
                Ett bordlagt ärende tas upp igen som det är (kommunallagen 5 kap. 50 §). Den som väntar på beslutet behöver \
                veta när, eller varför det fick vänta.
                """,
            en: """
                A matter that is postponed comes back as it is (kommunallagen chapter 5, section 50). Those who wait for the \
                decision need to know when, or why it had to wait.
                """),
        failing: .item("beslut: ⟪Ärendet bordläggs.⟫"),
        passing: .item("beslut: Ärendet bordläggs till nästa sammanträde."),
        exceptions: Wording(
            sv: "Skälet eller dagen står i yrkandet, i beslutsgången eller under skäl.",
            en: "The reason or the day stands in the motion, in the procedure or below skäl."),
        isOnRequest: true,
        finder: .item { item, _ in
            guard item.reasons == nil, let sentences = item.decision?.sentences,
                let tabling = sentences.first(where: { Postponement.isTabling($0.text) }),
                !sentences.contains(where: { Postponement.isReasoned($0.text) || $0.text.contains(" till ") }),
                !item.hasReasonedRounds
            else { return [] }
            return [Finding(at: tabling.range)]
        })
}
