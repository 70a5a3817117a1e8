import Diagnostics

extension Rule {
    static let paragraphWithoutStop = Rule(
        Fault(
            "paragraph-without-stop", .warning,
            Wording(sv: "stycket slutar utan punkt efter «»", en: "the paragraph ends without a full stop after «»")),
        .language,
        because: Wording(
            sv: "Utan punkt ser det ut som om slutet har fallit bort. Så har förvaltningars förslag publicerats.",
            en: "Without a full stop the end seems to be lost. Proposals of administrations have been published so."),
        failing: .text("Arbetet följer tidplanen. Förvaltningen anser därmed att motionen är ⟪besvarad⟫"),
        passing: .text(
            """
            Arbetet följer tidplanen. Förvaltningen föreslår att

            - avslå motionen

            Mer finns hos hamnen. Adressen är www.lovsala.example
            """),
        exceptions: Wording(
            sv: "Stycken av en enda mening, rubriker, listor, tabeller, adresser.",
            en: "Paragraphs of a single sentence, headings, lists, tables, addresses."),
        fixing: .safely,
        finder: .prose { prose in
            prose.paragraphs.compactMap { paragraph in
                let content = paragraph.lowerBound..<prose.text.spaceStart(paragraph.upperBound)
                guard prose.text.lacksStop(content) else { return nil }
                let word = prose.text.wordBefore(content.upperBound)
                return Match(range: word, replacement: (word.upperBound..<word.upperBound, ".", title))
            }
        })

    private static let title = Wording(sv: "sätt punkt", en: "put a full stop")
}

extension RunningText {
    /// Whether a paragraph of several sentences ends with a letter or a digit.
    fileprivate func lacksStop(_ content: Range<Int>) -> Bool {
        guard isAfterWord(content.upperBound), isLetter(content.lowerBound), !isLeadIn(content.upperBound) else {
            return false
        }
        let lastLine = firstOnLine(content.upperBound - 1)
        let afterBreak = lastLine > content.lowerBound && isHardBreak(spaceStart(lastLine))
        return !afterBreak && !isLastWordAddress(content) && isLetter(lastLine) && content.contains { endsSentence($0) }
    }

    /// Whether a list or a table follows, for which the paragraph is the lead-in.
    private func isLeadIn(_ end: Int) -> Bool {
        let next = spaceEnd(end)
        return "-*+|".utf8.contains(self[next]) || isDigit(next) && ".)".utf8.contains(self[digitEnd(next)])
    }

    private func isHardBreak(_ lineEnd: Int) -> Bool {
        self[lineEnd - 1] == UInt8(ascii: "\\") || self[lineEnd] == 0x20
    }

    private func isLastWordAddress(_ content: Range<Int>) -> Bool {
        let start =
            bytes[content].lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") } ?? content.lowerBound
        return bytes[start..<content.upperBound].contains { ".@/".utf8.contains($0) }
    }

    /// Whether a full stop at a place is followed by a new sentence.
    private func endsSentence(_ place: Int) -> Bool {
        bytes[place] == UInt8(ascii: ".") && isBlank(place + 1) && isSmall(place - 1) && isCapital(spaceEnd(place + 1))
    }
}
