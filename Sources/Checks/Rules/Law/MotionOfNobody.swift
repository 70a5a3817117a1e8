import Minutes

extension Rule {
    static let motionOfNobody = Rule(
        MotionFault.nobody, .law, because: .motionsAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            yrkanden:
              - ⟪yrkar: avslag⟫
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
