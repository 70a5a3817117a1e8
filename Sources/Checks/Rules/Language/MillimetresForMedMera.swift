import Diagnostics

extension Rule {
    static let millimetresForMedMera = Rule(
        Fault(
            "mm-for-med-mera", .warning,
            Wording(
                sv: "«» betyder millimeter, inte med mera; det förkortas m.m. med punkter",
                en: "«» means millimetres, not med mera, which is m.m. with full stops")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: med mera förkortas m.m. eller skrivs ut. Utan punkter är mm en enhet.",
            en:
                "Swedish rules of writing for authorities: med mera is m.m. or is written out. Without periods mm is a unit."
        ),
        failing: .text("Nämnden ser över bojar, bryggor ⟪mm⟫ före sommaren."),
        passing: .text("Nämnden ser över bojar, bryggor m.m. före sommaren. Isen var 40 mm tjock, mätt i mm."),
        fixing: .unsafely,
        finder: .words(WordShape("m", lengths: 2...2)) { text, word in
            guard text[word.lowerBound + 1] == UInt8(ascii: "m"), text[word.lowerBound - 1] == 0x20
            else { return nil }
            let before = text.wordBefore(word.lowerBound)
            guard !before.isEmpty, !text.isDigit(before.lowerBound), !wordsBeforeUnit.contains(before, in: text),
                !text.isInTable(word.lowerBound), !"²³/".utf8.contains(text[word.upperBound])
            else { return nil }
            let isEnd = text[word.upperBound] == UInt8(ascii: ".")
            return Match(range: word, replacement: (word, isEnd ? "m.m" : "m.m.", title))
        })

    private static let title = Wording(sv: "skriv m.m.", en: "write m.m.")

    private static let wordsBeforeUnit: Words<Void> = [
        "i", "per", "antal", "av", "en", "varje", "på", "till", "några", "få", "många", "enstaka", "två", "tre", "fyra",
        "fem", "sex", "sju", "åtta", "nio", "tio", "hel", "halv",
    ]
}
