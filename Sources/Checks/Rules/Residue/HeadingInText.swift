import Diagnostics

extension Rule {
    static let headingInText = Rule(
        Fault(
            "heading-in-text", .warning,
            Wording(
                sv: "«» är en rubrik som har hamnat på samma rad som annan text",
                en: "«» is a heading that has got onto the line of other text"),
            remedy: Wording(
                sv: "ta bort den; rubrikerna skrivs ut av husstilen",
                en: "remove it; the house style prints the headings")),
        .residue,
        because: Wording(
            sv: "När ett protokoll kopieras ur Word hamnar nästa rubrik sist i ärendets titel. Så har det publicerats.",
            en:
                "When minutes are copied from Word, the next heading lands at the end of the title. It has been published."
        ),
        failing: .item(
            """
            beslut: Motionen avslås.
            sammanfattning: Svar på motion från två ledamöter ⟪BESLUT⟫
            """),
        passing: .text("Svar på motion från två ledamöter. Beslut fattas i maj. ABBA spelar. BESLUTA NU, säger VD."),
        finder: .signs("BYRSOEP") { text, sign in
            guard text.isCapital(sign + 1), !text.isCapital(sign - 1), !text.isCapital(sign - 2) else { return nil }
            let word = sign..<text.wordEnd(sign)
            guard headings.contains(word, in: text), text.isAllCapitals(word), text.isBesideText(word) else {
                return nil
            }
            return Match(range: word)
        })
}

private let headings: Words<Void> = [
    "beslut", "bakgrund", "beslutsgång", "beslutsunderlag", "yrkande", "yrkanden", "reservation", "reservationer",
    "sammanfattning", "omröstning", "expedieras", "protokollsutdrag", "beslutsmotivering",
]

extension RunningText {
    fileprivate func isAllCapitals(_ word: Range<Int>) -> Bool {
        word.allSatisfy { 0x41...0x5A ~= bytes[$0] || bytes[$0] == 0xC3 || 0x80...0x9E ~= bytes[$0] }
    }

    /// Whether a sentence ends or begins on the line of a word.
    fileprivate func isBesideText(_ word: Range<Int>) -> Bool {
        var before = word.lowerBound
        while "* ".utf8.contains(self[before - 1]) { before -= 1 }
        if isSmall(before - 1) || isSmall(before - 2) || self[before - 1] == UInt8(ascii: ".") { return true }
        let next = wordAfter(word.upperBound)
        return before == lineStart(word.lowerBound) && next.lowerBound > word.upperBound
            && !hasLineEnd(in: word.upperBound..<next.lowerBound) && isCapital(next.lowerBound)
            && isSmall(next.upperBound - 1)
    }
}
