import Diagnostics
import Minutes
import Schema

extension Rule {
    static let missingAppendix = Rule(
        Fault(
            "missing-appendix", .warning,
            Wording(sv: "«» finns inte bland bilagorna", en: "«» is not among the appendices"),
            remedy: Wording(
                sv: "rätta numret, eller lägg till bilagan under bilagor",
                en: "correct the number, or add the appendix below bilagor")),
        .consistency,
        because: Wording(
            sv: "Det som beslutet hänvisar till är en del av beslutet, och den som läser måste kunna hitta det.",
            en: "What the decision refers to is a part of it, and a reader must be able to find it."),
        failing: .item(
            """
            beslut: Nämnden antar taxan enligt ⟪bilaga 2⟫.
            bilagor: [Taxa för gästhamnen 2032]
            """),
        passing: .item(
            """
            beslut: Nämnden antar taxan enligt bilaga 1.
            bilagor: [Taxa för gästhamnen 2032]
            """),
        exceptions: Wording(
            sv: "En paragraf utan bilagor, och bilagor till andra handlingar: bilaga 2 till budgeten.",
            en: "A § without appendices, and appendices of other documents: bilaga 2 till budgeten."),
        finder: .words(WordShape("bB", lengths: 6...6)) { text, word in
            guard text.voice == .own, text.has("ilaga", at: word.lowerBound + 1) else { return nil }
            let number = text.wordAfter(word.upperBound)
            guard number.count < 4, text.digitEnd(number.lowerBound) == number.upperBound,
                let value = text.number(number), !text.refersToAnother(after: number.upperBound)
            else { return nil }
            return text.surroundings.lacksAppendix(value) ? Match(range: word.lowerBound..<number.upperBound) : nil
        })
}

extension RunningText {
    /// Whether the words after a number say what it is an appendix of.
    fileprivate func refersToAnother(after place: Int) -> Bool {
        let next = spaceEnd(place)
        return ["till ", "i ", "av ", "från ", "–", "-", "och "].contains { has($0, at: next) }
    }
}

extension Surroundings {
    /// Whether the source has a list of appendices and the number is not among them.
    func lacksAppendix(_ number: Int) -> Bool {
        let item: AgendaItem
        switch source {
        case .item(let own): item = own
        case .document(let document): item = document.item
        case nil: return false
        }
        guard let appendices = item.appendices, appendices.allSatisfy({ $0.number == nil }) else { return false }
        let isNamed = [item.documents ?? [], item.earlierHandling ?? [], appendices.compactMap(\.title)].joined()
            .contains { $0.plainText.lowercased().contains("bilaga \(number)") }
        return number > appendices.count && !isNamed && !hasAppendixOfMeeting(number)
    }

    private func hasAppendixOfMeeting(_ number: Int) -> Bool {
        guard let appendices = context.meeting?.appendices else { return false }
        let isNumbered = appendices.contains { $0.number != nil }
        return isNumbered ? appendices.contains { $0.number?.value == "\(number)" } : number <= appendices.count
    }
}
