import Minutes

extension Rule {
    static let roleWithoutHolder = Rule(
        RosterFault.roleWithoutHolder, .consistency, because: .roster,
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
                ordförande: ⟪vice ordföranden⟫
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
                ordförande: ordföranden
                """
            ),
        ]),
        finder: .reading)
}
