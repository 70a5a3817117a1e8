import Minutes

extension Rule {
    static let personAtAnotherTime = Rule(
        RosterFault.atAnotherTime, .consistency, because: .roster,
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
                reservation: ⟪Lund⟫
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
