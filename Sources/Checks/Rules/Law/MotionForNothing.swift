import Minutes

extension Rule {
    static let motionForNothing = Rule(
        MotionFault.nothing, .law, because: .motionsAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            yrkanden:
              - ⟪av: Edvin Krantz (L)⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            yrkanden:
              - av: Edvin Krantz (L)
                yrkar: avslag
            """),
        finder: .reading)
}
