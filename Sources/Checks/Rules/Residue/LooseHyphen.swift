import Diagnostics

extension Rule {
    static let looseHyphen = Rule(
        Fault(
            "loose-hyphen", .warning,
            Wording(
                sv: "bindestrecket i «» binder inte ihop något", en: "the hyphen in «» ties nothing together"),
            remedy: Wording(
                sv: "skriv ihop ordet, skriv och emellan, eller sätt ett tankstreck med mellanrum på båda sidor",
                en: "write one word, write och between, or put a dash with a space on both sides")),
        .residue,
        because: Wording(
            sv:
                "En avstavning från radslutet i ett annat dokument, eller ett led som har fallit bort. Båda har publicerats.",
            en: "A word divided at the end of a line elsewhere, or a part that was lost. Both have been published."),
        failing: .text("Det finns ⟪till- räckliga⟫ rutiner för samverkan ⟪hamn- fiske⟫."),
        passing: .text(
            "Kultur- och fritidsnämnden, in- respektive utfart, social-, miljö- och hamnfrågor, bad- eller båtliv."),
        exceptions: Wording(
            sv: "Utelämnade led före och, eller, samt, respektive och liknande ord.",
            en: "Parts left out before och, eller, samt, respektive and the like."),
        finder: .signs("-") { text, sign in
            guard text.isBlank(sign + 1), text.isSmall(sign - 1) || text.isSmall(sign - 2) && text[sign - 2] > 0x7F,
                !text.isInTable(sign)
            else { return nil }
            let next = text.wordAfter(sign + 1)
            let start = text.wordStart(sign)
            guard next.count > 2, text.isLetter(next.lowerBound), !linkWords.contains(next, in: text),
                text[next.upperBound] != UInt8(ascii: "-"), !text.hasParagraphEnd(in: sign + 1..<next.lowerBound),
                start < sign, text[start - 1] != UInt8(ascii: "-")
            else { return nil }
            return Match(range: start..<next.upperBound)
        })

    private static let linkWords: Words<Void> = [
        "och", "eller", "samt", "respektive", "resp", "till", "kontra", "som", "såväl", "liksom", "men", "inte", "plus",
        "inklusive", "alternativt", "utan", "snarare", "jämte", "även", "ej", "alt",
    ]
}
