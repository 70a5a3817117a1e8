import Checks
import Diagnostics
import Testing

/// Personal data that no public edition has is no fault: withholding it is the remedy.
struct WithheldTests {
    @Test(arguments: [
        """
        sekretess: 26 kap. 1 § OSL
        beslut: Nämnden beviljar ansökan från 811228-9874.
        """,
        """
        sekretess:
          gäller: ärendet
          grund: 26 kap. 1 § OSL
        beslut: Nämnden beviljar ansökan.
        ärendet: Sökanden är 811228-9874.
        """,
        """
        sekretess:
          gäller: markerad text
          grund: 26 kap. 1 § OSL
        beslut: Nämnden beviljar ansökan från ((811228-9874 / sökanden)).
        """,
        """
        beslut:
          - punkt: Nämnden beviljar ansökan från 811228-9874.
            sekretess: 26 kap. 1 § OSL
          - Nämnden avslår den andra ansökan.
        """,
    ])
    func saysNothingOfWhatIsWithheld(_ keys: StaticString) throws {
        #expect(try MarkedExample(.item(keys)).findings().map { "\($0.diagnostic.fault.id)" } == [])
    }

    @Test(arguments: [
        """
        sekretess:
          gäller: ärendet
          grund: 26 kap. 1 § OSL
        beslut: Nämnden beviljar ansökan från 811228-9874.
        ärendet: Sökanden bor på Norra kajen.
        """,
        """
        sekretess:
          gäller: markerad text
          grund: 26 kap. 1 § OSL
        beslut: Nämnden beviljar ansökan från ((sökanden)) med nummer 811228-9874.
        """,
        """
        sekretess:
          gäller: markerad text
          grund: 26 kap. 1 § OSL
        beslut: Nämnden beviljar ansökan från ((Kim Ek / 811228-9874)).
        """,
        """
        sekretess:
          gäller: paragrafen
          grund: 26 kap. 1 § OSL
          visa: [upplysningar]
        beslut: Nämnden beviljar ansökan.
        upplysningar: Sökanden är 811228-9874.
        """,
    ])
    func findsWhatStandsOpenBesideIt(_ keys: StaticString) throws {
        #expect(
            try MarkedExample(.item(keys)).findings().map { "\($0.diagnostic.fault.id)" } == [
                "personal-identity-number"
            ])
    }
}
