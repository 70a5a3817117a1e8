import Documents
import HouseStyles

extension People {
    /// Those named as they stand in a sentence: as typed, or joined as "A, B och C". A party alone is its
    /// members; parties that stand together share one phrase.
    func inlines(in style: HouseStyle) -> [Inline] {
        if let typed, participants.allSatisfy({ if case .person = $0 { true } else { false } }) { return typed }
        return enumeration(names(in: style))
    }

    /// Each on a line of its own; a text that was typed as one stays one.
    func lines(in style: HouseStyle) -> [[Inline]] { typed == nil ? names(in: style) : [inlines(in: style)] }

    private func names(in style: HouseStyle) -> [[Inline]] {
        var names: [[Inline]] = []
        var parties: [[Inline]] = []
        func add(_ name: [Inline]?) {
            if !parties.isEmpty { names.append(style.clause(.partyMembers, ["partier": enumeration(parties)])) }
            parties = []
            if let name { names.append(name) }
        }
        for participant in participants {
            switch participant {
            case .party(let code, _): parties.append([.text(code)])
            case .person(let person): add([.text(person.text)])
            case .vacant(let party, _): add([.text(party.map { "vakant (\($0))" } ?? "vakant")])
            case .remaining: add(style.clause(.remainingMembers))
            }
        }
        add(nil)
        return names
    }
}

extension Person {
    /// The person as typed: role, name, m.fl. and party.
    var text: String {
        [role, name, andOthers ? "m.fl." : nil, party.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
    }
}

/// "A", "A och B", "A, B och C".
func enumeration(_ items: [[Inline]]) -> [Inline] {
    var line: [Inline] = []
    for (place, item) in items.enumerated() {
        if place > 0 { line.appendJoining([.text(place == items.count - 1 ? " och " : ", ")]) }
        line.appendJoining(item)
    }
    return line
}
