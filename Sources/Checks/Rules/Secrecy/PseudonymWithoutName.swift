import Minutes

extension Rule {
    static let pseudonymWithoutName = Rule(
        SecrecyFault.noName, .secrecy, because: .failsClosed,
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            avidentifiera:
              - namn: ⟪"19700101"⟫
                blir: sökanden
            """),
        passing: .item(
            """
            beslut: Nämnden avslår ansökan.
            avidentifiera:
              - namn: Kim Ek
                blir: sökanden
            """),
        finder: .reading)
}
