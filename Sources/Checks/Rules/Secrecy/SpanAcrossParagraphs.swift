import Minutes

extension Rule {
    static let spanAcrossParagraphs = Rule(
        SecrecyFault.spanAcrossParagraphs, .secrecy, because: .failsClosed,
        failing: .item(
            """
            beslut: |
              Nämnden avslår ansökan från ⟪((⟫Kim Ek.

              Nämnden hör grannen)).
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan till ((Kim Ek / sökanden)).
            sekretess:
              gäller: markerad text
              grund: 26 kap. 1 § OSL
            """),
        finder: .reading)
}
