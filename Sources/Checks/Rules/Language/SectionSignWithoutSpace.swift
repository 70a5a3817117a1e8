import Diagnostics

extension Rule {
    static let sectionSignWithoutSpace = Rule(
        Fault(
            "section-sign-without-space", .warning,
            Wording(
                sv: "«» skrivs med mellanrum mellan § och talet",
                en: "«» is written with a space between § and the number")
        ),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: ett tecken och dess tal skiljs åt av ett mellanrum: § 19 och 5 kap. 67 §.",
            en:
                "Swedish rules of writing for authorities: a sign and its number are parted by a space: § 19, 5 kap. 67 §."
        ),
        failing: .text("Förslaget behandlades i ⟪§19⟫ och prövades enligt 5 kap. ⟪67§⟫ kommunallagen."),
        passing: .text("Förslaget behandlades i § 19 och prövades enligt 5 kap. 67 § kommunallagen."),
        fixing: .safely,
        finder: .signs("§") { text, sign in
            guard text[sign + 1] == 0xA7 else { return nil }
            let first = text[sign - 1] == 0xA7 ? sign - 2 : sign
            if text.isDigit(sign + 2) {
                return Match(range: first..<text.digitEnd(sign + 2), replacement: (sign + 2..<sign + 2, " ", title))
            }
            guard text.isDigit(sign - 1) else { return nil }
            let end = text[sign + 2] == 0xC2 && text[sign + 3] == 0xA7 ? sign + 4 : sign + 2
            return Match(range: text.digitStart(sign)..<end, replacement: (sign..<sign, " ", title))
        })

    private static let title = Wording(sv: "sätt ett mellanrum vid §", en: "put a space beside §")
}
