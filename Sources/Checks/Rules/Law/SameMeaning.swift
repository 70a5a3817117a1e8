import Diagnostics
import Minutes

extension Rule {
    static let sameMeaning = Rule(
        Fault(
            "both-answers-mean-the-same", .error,
            Wording(
                sv: "«» är vad ja betyder, men nej betyder samma sak",
                en: "«» is what yes means, but no means the same"),
            remedy: Wording(
                sv: "rätta ja för eller nej för: de ska vara två olika beslut",
                en: "correct ja för or nej för: they must be two different decisions"),
            related: Wording(sv: "vad nej betyder", en: "what no means")),
        .law, because: .votesAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: ⟪uthyrning av bryggan⟫
              nej för: uthyrning av bryggan
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: Edvin Krantz (L)
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning av bryggan
              nej för: avslag
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: Edvin Krantz (L)
            """),
        finder: .item { item, _ in
            item.openVotes.compactMap { vote in
                guard let yes = vote.meaningOfYes, let no = vote.meaningOfNo, yes.inlines == no.inlines else {
                    return nil
                }
                return Finding(at: yes.range, related: no.range)
            }
        })
}
