import Diagnostics
import HouseStyles
import Minutes
import Syntax
import Testing

/// What makes it impossible to tell what is secret. Each is an error, in both editions.
struct SecrecyFaultTests {
    @Test(arguments: [
        MarkedFault("span-without-ground", "beslut: Avslag för ⟪((Kim Ek / sökanden))⟫."),
        MarkedFault("unclosed-span", "beslut: Avslag för ⟪((⟫Kim Ek / sökanden)."),
        MarkedFault("unclosed-span", "beslut: Avslag för ⟪((⟫Kim (Ek / sökanden))."),
        MarkedFault("span-across-paragraphs", "beslut: |\n  Avslag för ⟪((⟫Kim\n\n  Ek))."),
        MarkedFault(
            "span-across-paragraphs",
            "beslut: Avslag.\närendet: |\n  | Vem | Plats |\n  | --- | --- |\n  | ⟪((⟫Kim | 4)) |"),
        MarkedFault("ambiguous-span", "beslut: Avslag för ⟪((⟫Kim / Bo / sökanden))."),
        MarkedFault("empty-span", "beslut: Avslag för ⟪((⟫))."),
        MarkedFault("empty-span", "beslut: Avslag för ⟪((⟫ / sökanden))."),
        MarkedFault("empty-span", "beslut: Avslag för ⟪((⟫Kim Ek / ))."),
        MarkedFault("unclear-mark", "beslut: Avslag för ⟪((⟫Kim ((Ek)) / sökanden))."),
        MarkedFault("unclear-mark", "beslut: Avslag för \\⟪(\\(⟫Kim Ek\\)\\)."),
        MarkedFault("unclear-mark", "beslut: Avslag för \\⟪((⟫Kim Ek))."),
        MarkedFault(
            "unclear-mark",
            "\(ground)beslut: Avslag för ((Kim Ek)).\nskäl: Sökanden (Bo Alm / grannen⟪))⟫ har hörts."),
        MarkedFault(
            "span-without-ground",
            "beslut: Avslag för ⟪((Kim Ek))⟫.\nsekretess:\n  gäller: skäl\n  grund: 21 kap. 1 § OSL\nskäl: Nej."),
        MarkedFault(
            "ground-without-span", "beslut: Avslag.\nsekretess:\n  gäller: ⟪markerad text⟫\n  grund: 21 kap. 1 § OSL"),
        MarkedFault("unknown-scope", "beslut: Avslag.\nsekretess:\n  gäller: ⟪allt⟫\n  grund: 21 kap. 1 § OSL"),
        MarkedFault("unknown-scope", "beslut: Avslag.\nsekretess:\n  gäller: ⟪organ⟫\n  grund: 21 kap. 1 § OSL"),
        MarkedFault("unknown-scope", "beslut: Avslag.\nsekretess:\n  gäller:⟪⟫\n  grund: 21 kap. 1 § OSL"),
        MarkedFault("absent-secret-key", "beslut: Avslag.\nsekretess:\n  gäller: ⟪ärendet⟫\n  grund: 21 kap. 1 § OSL"),
        MarkedFault(
            "unknown-shown-key",
            "beslut: Avslag.\nsekretess:\n  gäller: paragrafen\n  grund: 21 kap. 1 § OSL\n  visa: [dnr, ⟪namnen⟫]"),
        MarkedFault(
            "only-for-whole-item",
            "beslut: Avslag.\nsekretess:\n  gäller: beslut\n  grund: 21 kap. 1 § OSL\n  visa: ⟪dnr⟫"),
        MarkedFault(
            "only-for-whole-item",
            "beslut: Avslag.\nsekretess:\n  gäller: beslut\n  grund: 21 kap. 1 § OSL\n  rubrik: ⟪Båtplats⟫"),
        MarkedFault("missing-key", "beslut: Avslag.\nsekretess:\n  ⟪⟫gäller: beslut"),
        MarkedFault("missing-key", "beslut: Avslag.\nsekretess:\n  ⟪⟫grund: 21 kap. 1 § OSL"),
        MarkedFault("missing-ground", "beslut: Avslag.\nsekretess:\n  gäller: beslut\n  grund:⟪⟫"),
        MarkedFault("substitute-without-ground", "beslut:\n  - punkt: Avslag.\n    i stället: ⟪Nej⟫"),
        MarkedFault(
            "substitute-without-ground", "beslut: Avslag.\nbilagor:\n  - titel: Intyg\n    i stället: ⟪Bilaga⟫"),
        MarkedFault("no-name", "beslut: Avslag.\navidentifiera:\n  - namn: ⟪42⟫\n    blir: sökanden"),
        MarkedFault("no-name", "beslut: Avslag.\navidentifiera: ⟪[]⟫"),
        MarkedFault("missing-key", "beslut: Avslag.\navidentifiera:\n  - ⟪⟫namn: Kim Ek"),
    ]) func findsWhatIsWrong(_ fault: MarkedFault) {
        expect(fault.id, in: "paragraf: 214\nrubrik: Svar\n" + fault.source)
    }

    @Test func findsAMarkInAKey() {
        expect(
            "span-out-of-place", besides: ["unknown-key", "missing-meeting"],
            in: "paragraf: 214\nrubrik: Svar\nbeslut: Nej.\n⟪((⟫Kim: Ek")
    }

    private static let ground = "sekretess:\n  gäller: markerad text\n  grund: 21 kap. 1 § OSL\n"

    @Test(arguments: [
        "beslut: Enligt lagen (se bilaga (3)) avslås ansökan.",
        "beslut: Nämnden avslår ansökan (enligt a) och b)).",
        "beslut: \"Ansökan (dnr 5\\\\6 (a)) avslås))\"",
    ]) func letsBracketsBe(_ source: String) {
        expectNoFault(in: "paragraf: 214\nrubrik: Svar\n" + source)
    }
}
