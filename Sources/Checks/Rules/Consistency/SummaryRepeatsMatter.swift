import Diagnostics
import Minutes

extension Rule {
    static let summaryRepeatsMatter = Rule(
        Fault(
            "summary-repeats-matter", .warning,
            Wording(
                sv: "sammanfattningen står ordagrant i ärendet också",
                en: "the summary stands word for word in the matter too"),
            remedy: Wording(
                sv: "korta sammanfattningen, eller ta bort den", en: "shorten the summary, or remove it")),
        .consistency,
        because: Wording(
            sv: "En sammanfattning som är bakgrunden en gång till säger inget, och har publicerats så.",
            en: "A summary that is the background once more says nothing. It has been published so."),
        failing: .item(
            """
            beslut: Motionen avslås.
            sammanfattning: ⟪Två ledamöter vill att kommunen bygger ett låst cykelrum vid färjeläget.⟫
            ärendet: |
              Två ledamöter vill att kommunen bygger ett låst cykelrum vid färjeläget.

              Rummet skulle rymma fyrtio cyklar.
            """),
        passing: .item(
            """
            beslut: Motionen avslås.
            sammanfattning: Förvaltningen avstyrker motionen, eftersom två cykelrum redan byggs.
            ärendet: |
              Två ledamöter vill att kommunen bygger ett låst cykelrum vid färjeläget.

              Rummet skulle rymma fyrtio cyklar.
            """),
        exceptions: Wording(
            sv: "Sammanfattningar kortare än sextio tecken.", en: "Summaries shorter than sixty characters."),
        finder: .item { item, _ in
            guard let summary = item.summary, let matter = item.matter, let first = summary.blocks.first,
                matter.blocks.contains(first)
            else { return [] }
            let words = summary.words
            guard words.utf8.count >= 60, matter.words.utf8.count >= words.utf8.count, matter.words.contains(words)
            else { return [] }
            return [Finding(at: summary.range)]
        })
}
