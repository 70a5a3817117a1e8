import Documents
import HouseStyles

extension People {
    /// Those named as they stand in a sentence: as typed, or joined as "A, B och C". A party alone is its members.
    func inlines(in style: HouseStyle) -> [Inline] {
        if let typed, participants.allSatisfy({ if case .person = $0 { true } else { false } }) { return typed }
        var names: [[Inline]] = []
        var parties: [String] = []
        var remaining: [[Inline]] = []
        for participant in participants {
            switch participant {
            case .person(let person): names.append([.text(person.text)])
            case .vacant(let party, _): names.append([.text(party.map { "vakant (\($0))" } ?? "vakant")])
            case .party(let code, _): parties.append(code)
            case .remaining: remaining.append(style.sentence(.remainingMembers))
            }
        }
        if !parties.isEmpty {
            names.append(style.clause(.partyMembers, ["partier": enumeration(parties.map { [.text($0)] })]))
        }
        return enumeration(names + remaining)
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
