import Minutes

extension Rule {
    static let memberAndAlternate = Rule(
        BodyFault.memberAndAlternate, .consistency, because: .roster,
        failing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                ledamöter:
                  - Tova Almgren (S), ordförande
                  - Edvin Krantz (L)
                  - Oskar Lund (S), till 2031-03-31
                ersättare:
                  - ⟪Edvin Krantz (L)⟫
                  - Lovisa Ek (M)
                """
            ),
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                sammanträde: 2031-05-06
                beslut: Nämnden hyr ut bryggan.
                """
            ),
        ]),
        passing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                ledamöter:
                  - Tova Almgren (S), ordförande
                  - Edvin Krantz (L)
                  - Oskar Lund (S), till 2031-03-31
                ersättare:
                  - Ivar Ek (S)
                  - Lovisa Ek (M)
                """
            ),
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                sammanträde: 2031-05-06
                beslut: Nämnden hyr ut bryggan.
                reservation: Edvin Krantz (L)
                """
            ),
        ]),
        finder: .reading)
}
