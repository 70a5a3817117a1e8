import Diagnostics

extension Rule {
    static let lostLinkAddress = Rule(
        Fault(
            "lost-link-address", .warning,
            Wording(sv: "«» är resten av en länk utan adress", en: "«» is what is left of a link without its address"),
            remedy: Wording(
                sv: "ta bort snedstrecket och skriv adressen, eller ta bort klamrarna",
                en: "remove the backslash and write the address, or remove the brackets")),
        .residue,
        because: Wording(
            sv:
                "Noter och länkar har tappat sina adresser vid en konvertering och publicerats som klamrar och snedstreck.",
            en: "Notes and links have lost their addresses in a conversion, and were published as brackets and strokes."
        ),
        failing: .text("Mer finns i utredningen [se not 3⟪]\\(⟫)."),
        passing: .text("Mer finns i [utredningen om hamnen](https://lovsala.example/hamnen) \\(not 3\\)."),
        finder: .signs("]") { text, sign in
            text[sign + 1] == UInt8(ascii: "\\") && text[sign + 2] == UInt8(ascii: "(")
                ? Match(range: sign..<sign + 3) : nil
        })
}
