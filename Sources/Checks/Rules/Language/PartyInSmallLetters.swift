import Diagnostics
import HouseStyles
import Minutes
import Schema

extension Rule {
    static let partyInSmallLetters = Rule(
        Fault(
            "party-in-small-letters", .warning,
            Wording(sv: "partibeteckningen «» skrivs med stor bokstav", en: "the code of a party, «», is in capitals")),
        .language,
        because: Wording(
            sv: "Partierna skriver sina beteckningar med stora bokstäver. Små är kvar i mallar från före 2010.",
            en: "The parties write their codes in capitals. Small ones are left in templates from before 2010."),
        failing: .text("Ordföranden lämnar ordet till Tova Almgren ⟪(s)⟫ och Malva Tegner ⟪(kd)⟫."),
        passing: .text("Ordföranden lämnar ordet till Tova Almgren (S), se bilaga A (s) och Berit Stav (vd)."),
        exceptions: Wording(
            sv: "Beteckningar som husstilen och organet inte har.",
            en: "Codes that the house style and the body do not have."),
        fixing: .safely,
        finder: .signs("(") { text, sign in
            let code = sign + 1..<text.wordEnd(sign + 1)
            guard text.isSmall(sign + 1), 1...4 ~= code.count, text[code.upperBound] == UInt8(ascii: ")"),
                text[sign - 1] == UInt8(ascii: " "), text.isName(before: sign)
            else { return nil }
            let capitals = text.string(code).uppercased()
            guard text.surroundings.context.style.vocabulary.parties[capitals] != nil else { return nil }
            return Match(range: sign..<code.upperBound + 1, replacement: (code, capitals, title))
        })

    private static let title = Wording(sv: "skriv stor bokstav", en: "write capitals")
}

extension RunningText {
    /// Whether two words with capitals stand before a place, as a name does.
    fileprivate func isName(before place: Int) -> Bool {
        let last = wordBefore(place)
        let first = wordBefore(last.lowerBound)
        return last.count > 1 && first.count > 1 && isCapital(last.lowerBound) && isCapital(first.lowerBound)
            && last.lowerBound == first.upperBound + 1
    }
}
