import Diagnostics

extension Rule {
    static let unlikeItemEndings = Rule(
        Fault(
            "unlike-item-endings", .warning,
            Wording(
                sv: "punkterna i listan slutar olika: «» har inte samma tecken som de andra",
                en: "the items of the list end unlike: «» has not the same mark as the others"),
            remedy: Wording(
                sv: "sluta alla på samma sätt; den sista får ha punkt ändå",
                en: "end all alike; the last one may have a full stop anyhow")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: punkterna i en lista får samma skiljetecken.",
            en: "Swedish rules of writing for authorities: the items of a list have the same punctuation."),
        failing: .text(
            """
            Tre frågor återstår.

            - Kabeln ligger för grunt.
            - Muddringen gör ⟪uppehåll⟫
            - Kostnaden ryms i budgeten.
            """),
        passing: .text(
            """
            Nämnden vill

            - bygga ett cykelrum
            - sköta det
            - redovisa hur det används.

            Tre frågor återstår.

            - Kabeln ligger för grunt.
            - Får muddringen göra uppehåll?
            - Kostnaden ryms i budgeten.
            """),
        exceptions: Wording(
            sv: "Punkt bara efter den sista, och komma med samt eller och före den.",
            en: "A full stop after the last one alone, and a comma with samt or och before it."),
        finder: .prose { prose in
            prose.lists.compactMap { list in
                guard list.items.allSatisfy(\.isPlain) else { return nil }
                return list.itemThatEndsUnlike(in: prose.text).map { item in
                    Match(range: prose.text.wordBefore(item.content.upperBound))
                }
            }
        })
}

extension ListInProse {
    /// The first item that does not end as the first of all does.
    fileprivate func itemThatEndsUnlike(in text: RunningText) -> Item? {
        let endings = items.map { text.ending(of: $0.content) }
        guard !endings.contains(.other), let first = endings.first else { return nil }
        let last = endings.count - 1
        let odd = endings.indices.first { place in
            endings[place] != first && !(place == last && endings[place] == .stop)
                && !(place == last - 1 && endings[place] == .link)
        }
        return odd.map { items[$0] }
    }
}

private enum Ending {
    case none, comma, stop, link, other
}

extension RunningText {
    /// How an item ends.
    fileprivate func ending(of item: Range<Int>) -> Ending {
        let last = item.upperBound - 1
        switch self[last] {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return .stop
        case UInt8(ascii: ","): return .comma
        default: break
        }
        guard isAfterWord(item.upperBound) else { return .other }
        return linkWords.contains(wordBefore(item.upperBound), in: self) ? .link : .none
    }
}

private let linkWords: Words<Void> = ["samt", "och", "eller"]
