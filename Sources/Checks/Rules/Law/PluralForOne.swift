import Diagnostics
import Documents
import Minutes

extension Rule {
    static let pluralForOne = Rule(
        Fault(
            "several-speak-for-one", .warning,
            Wording(
                sv: "en enda reserverar sig, men motiveringen säger vi",
                en: "one has a reservation, but its words say we"),
            remedy: Wording(
                sv: "skriv under av alla som reserverar sig, eller skriv partiet",
                en: "write below av all who have it, or write the party")),
        .law, because: .onlyWhoDecidesReserves,
        failing: .item(
            """
            beslut: Motionen avslås.
            reservation:
              - av: Edvin Krantz (L)
                motivering: ⟪Cyklar stjäls varje vecka. Därför reserverar vi oss mot beslutet.⟫
            """),
        passing: .item(
            """
            beslut: Motionen avslås.
            reservation:
              - av: [Edvin Krantz (L), Sixten Brodin (M)]
                motivering: Cyklar stjäls varje vecka. Därför reserverar vi oss mot beslutet.
              - av: Malva Tegner (KD)
                motivering: Vi i kommunen behöver ett cykelrum.
            """),
        exceptions: Wording(
            sv: "Ett parti, m.fl., och vi om kommunen eller partiet.", en: "A party, m.fl., and we of the municipality."
        ),
        finder: .item { item, _ in
            (item.reservations ?? []).compactMap { statement in
                guard let words = statement.ownWords, statement.people?.count == 1, signs.areIn(words.words) else {
                    return nil
                }
                return Finding(at: words.range)
            }
        })

    private static let signs: SoughtWords = [
        "reserverar vi oss", "vi reserverar oss", "yrkade vi ", "vi yrkade ", "yrkar vi ", "vi yrkar ",
        "föreslår vi att",
    ]
}
