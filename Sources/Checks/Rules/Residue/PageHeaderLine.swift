import Diagnostics

extension Rule {
    static let pageHeaderLine = Rule(
        Fault(
            "page-header-line", .error,
            Wording(
                sv: "«» är från sidans huvud eller fot i ett annat dokument",
                en: "«» comes from the head or foot of a page in another document"),
            remedy: Wording(
                sv: "ta bort det; huvud, fot och sidnummer skrivs ut av husstilen",
                en: "remove it; the house style prints head, foot and page numbers")),
        .residue,
        because: Wording(
            sv:
                "Sidhuvuden följer med när text kopieras och hamnar mitt i ärendet, även mellan en rubrik och dess text.",
            en:
                "Page heads come along when text is copied, and land within a matter, even between a heading and its text."
        ),
        failing: .text(
            """
            Färjan går varje timme.

            ⟪Sammanträdesdatum: 2031-05-06⟫

            ⟪19 (74)⟫

            Den är full, ⟪Sida 2 av 4⟫, på sommaren.

            ⟪Justerandes sign⟫
            """),
        passing: .text("Sammanträdesdatum beslutas i maj. Av 74 svar var 19 (26 procent) sena. Sida vid sida."),
        finder: .words(WordShape("SJU0123456789", lengths: 1...19)) { text, word in
            guard let end = text.pageHeaderEnd(word) else { return nil }
            return Match(range: word.lowerBound..<end)
        })
}

private enum Header {
    case date, signature, certificate, page
}

private let headers: Words<Header> = [
    "sammanträdesdatum": .date, "justerandes": .signature, "justerares": .signature, "utdragsbestyrkande": .certificate,
    "sida": .page, "sid": .page,
]

extension RunningText {
    /// Where what comes from the head or foot of a page ends that begins with a word.
    fileprivate func pageHeaderEnd(_ word: Range<Int>) -> Int? {
        if isDigit(word.lowerBound) { return pageOnItsLine(word) }
        guard word.count > 2, let header = headers[word, in: self] else { return nil }
        let end = word.upperBound
        switch header {
        case .date:
            return self[end] == UInt8(ascii: ":") || isDigit(spaceEnd(end)) || isAlone(word)
                ? spaceStart(lineEnd(end)) : nil
        case .signature:
            let next = wordAfter(end)
            return has("sign", at: next.lowerBound) ? next.upperBound : nil
        case .certificate: return isAlone(word) ? end : nil
        case .page: return pageEnd(end)
        }
    }

    /// `19 (74)` alone on a line.
    private func pageOnItsLine(_ word: Range<Int>) -> Int? {
        guard word.count < 4, self[word.upperBound + 1] == UInt8(ascii: "("), has(" (", at: word.upperBound),
            firstOnLine(word.lowerBound) == word.lowerBound
        else {
            return nil
        }
        let total = word.upperBound + 2..<digitEnd(word.upperBound + 2)
        guard let page = number(word), let pages = number(total), page <= pages,
            self[total.upperBound] == UInt8(ascii: ")"), spaceEnd(total.upperBound + 1) >= lineEnd(total.upperBound)
        else { return nil }
        return total.upperBound + 1
    }

    /// ` 2 av 4`, or ` 2 (4)` after `Sid`, which reading does not know.
    private func pageEnd(_ end: Int) -> Int? {
        let page = wordAfter(end)
        guard isDigit(page.lowerBound), digitEnd(page.lowerBound) == page.upperBound else { return nil }
        if has(" av ", at: page.upperBound), isDigit(page.upperBound + 4) { return digitEnd(page.upperBound + 4) }
        guard has("d ", at: end - 1), has(" (", at: page.upperBound) else { return nil }
        let total = digitEnd(page.upperBound + 2)
        return total > page.upperBound + 2 && self[total] == UInt8(ascii: ")") ? total + 1 : nil
    }

    /// Whether nothing else stands on the line of a word.
    private func isAlone(_ word: Range<Int>) -> Bool {
        firstOnLine(word.lowerBound) == word.lowerBound && spaceStart(lineEnd(word.upperBound)) == word.upperBound
    }
}
