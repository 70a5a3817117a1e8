import Diagnostics

extension Rule {
    static let repeatedList = Rule(
        Fault(
            "repeated-list", .warning,
            Wording(sv: "listan «» står redan i texten", en: "the list «» is already in the text"),
            remedy: Wording(sv: "ta bort den ena", en: "remove one of them")),
        .consistency,
        because: Wording(
            sv: "Hela listor har publicerats två gånger i samma text efter att ha klistrats in på nytt.",
            en: "Whole lists have been published twice in one text after being pasted again."),
        failing: .text(
            """
            Hamnen behöver

            - bojar vid udden
            - ljus vid kajen

            Så här ser behoven ut:

            - ⟪bojar vid udden
            - ljus vid kajen⟫
            """),
        passing: .text(
            """
            Hamnen behöver

            - bojar vid udden
            - ljus vid kajen

            Senare behövs

            - bojar vid udden
            - bänkar på kajen
            """),
        exceptions: Wording(
            sv: "Listor kortare än tjugo tecken; rader från sextio tecken räknas som stycken.",
            en: "Lists shorter than twenty characters; lines of sixty characters are looked at as paragraphs."),
        finder: .prose { prose in
            prose.lists.compactMap { list in
                guard list.items.count > 1, list.items.allSatisfy({ $0.content.count < 60 }),
                    let first = list.items.first, let last = list.items.last
                else { return nil }
                let content = first.content.lowerBound..<last.content.upperBound
                guard content.count >= 20, prose.text.holds(content, before: list.start) else { return nil }
                return Match(range: content)
            }
        })
}

extension RunningText {
    /// Whether the same bytes stand before a place, up to the end of a line.
    fileprivate func holds(_ content: Range<Int>, before place: Int) -> Bool {
        guard place - content.count > range.lowerBound else { return false }
        let letter = bytes[content.lowerBound]
        return (range.lowerBound..<place - content.count).contains { start in
            bytes[start] == letter && self[start + content.count] == UInt8(ascii: "\n")
                && bytes[start..<start + content.count].elementsEqual(bytes[content])
        }
    }
}
