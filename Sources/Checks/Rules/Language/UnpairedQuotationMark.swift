import Diagnostics

extension Rule {
    static let unpairedQuotationMark = Rule(
        Fault(
            "unpaired-quotation-mark", .warning,
            Wording(sv: "citattecknet har inget par", en: "the quotation mark has no other half"),
            remedy: Wording(
                sv: "sätt det andra där citatet börjar eller slutar",
                en: "put the other where the quotation begins or ends")
        ),
        .language,
        because: Wording(
            sv: "Utan slut på citatet vet läsaren inte vad som är någon annans ord.",
            en: "Without the end of a quotation the reader does not know which words are somebody else's."),
        failing: .text("Motionärerna skriver att ⟪”⟫den som lämnar cykeln vid kajen tar bilen."),
        passing: .text(
            """
            Motionärerna skriver att ”den som lämnar cykeln tar bilen”. De fortsätter:

            ”Kajen är mörk.

            ”Kajen är kall.”
            """),
        exceptions: Wording(
            sv: "Ett citat på flera stycken, där varje stycke börjar med ett citattecken. Tum efter ett tal.",
            en: "A quotation of several paragraphs, each of which begins with a mark. Inches after a number."),
        finder: .signs("\"”") { text, sign in
            guard text.isQuotationMark(sign), !text.isInch(sign), text.isFirstMark(sign) else { return nil }
            return text.unpairedMark(from: sign).map { Match(range: $0..<text.markEnd($0)) }
        })
}

extension RunningText {
    fileprivate func markEnd(_ place: Int) -> Int { self[place] == UInt8(ascii: "\"") ? place + 1 : place + 3 }

    /// Whether a mark stands after a number, as inches do, and not after the end of a quotation.
    fileprivate func isInch(_ place: Int) -> Bool { self[place] == UInt8(ascii: "\"") && isDigit(place - 1) }

    /// Whether no mark stands before a place: one of them is enough to ask about them all.
    fileprivate func isFirstMark(_ place: Int) -> Bool {
        !(range.lowerBound..<place).contains { isQuotationMark($0) && !isInch($0) }
    }

    /// The first mark that nothing answers, from the first of all on.
    fileprivate func unpairedMark(from first: Int) -> Int? {
        var open: Int?
        var index = first
        while index < range.upperBound {
            guard isQuotationMark(index), !isInch(index), !isInTable(index) else {
                index += 1
                continue
            }
            if let opened = open {
                if opens(index) {
                    guard index == firstOnLine(index), hasParagraphEnd(in: opened..<index) else { return opened }
                    open = index
                } else {
                    open = nil
                }
            } else if closes(index) {
                return index
            } else {
                open = index
            }
            index = markEnd(index)
        }
        return open
    }

    /// Whether a mark can only open: after a space, before a letter.
    private func opens(_ mark: Int) -> Bool { isOutside(mark - 1) && isInside(markEnd(mark)) }

    /// Whether a mark can only close: after a letter or a mark, before a space.
    private func closes(_ mark: Int) -> Bool {
        isOutside(markEnd(mark)) && mark > range.lowerBound && !isBlank(mark - 1) && self[mark - 1] != UInt8(ascii: "(")
    }

    private func isOutside(_ place: Int) -> Bool { self[place] == 0 || isBlank(place) }
    private func isInside(_ place: Int) -> Bool { RunningText.letterLength(self[place]) > 0 }
}
