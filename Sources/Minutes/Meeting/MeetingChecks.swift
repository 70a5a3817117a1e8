import Diagnostics
import Schema

extension Meeting {
    /// Reports what the file contradicts by itself or by the body's list, whatever the §§ are.
    func checkPeople(of roster: Roster?, _ reader: inout Reader) {
        checkThatNobodyIsListedTwice(&reader)
        checkSubstitutes(of: roster, &reader)
        let isHeld = status?.value != .summons && (members ?? alternates) != nil
        if isHeld, secretaries == nil {
            reader.report(AttendanceListFault.missingSecretary, at: SourceRange(at: range.start))
        }
    }

    private func checkThatNobodyIsListedTwice(_ reader: inout Reader) {
        var places: [String: SourceRange] = [:]
        var alternateNames: Set<String> = []
        let members = (members ?? []).filter { !$0.isVacant }.map(\.person)
        let absent = absent?.persons ?? []
        for person in members + absent {
            if let first = places.updateValue(person.range, forKey: person.name) {
                reader.report(Diagnostic(AttendanceListFault.listedTwice, at: person.range, related: first))
            }
        }
        // An alternate may serve for one member and then for another, and so have several lines.
        for line in alternates ?? [] where alternateNames.insert(line.person.name).inserted {
            if let first = places[line.person.name] {
                reader.report(Diagnostic(AttendanceListFault.listedTwice, at: line.person.range, related: first))
            }
        }
    }

    private func checkSubstitutes(of roster: Roster?, _ reader: inout Reader) {
        let elected = roster?.on((days ?? []).map(\.value)).members ?? []
        let listed = Set(((members ?? []).map(\.person) + (absent?.persons ?? [])).map(\.name))
        let alternateNames = Set((alternates ?? []).map(\.person.name))
        for line in alternates ?? [] {
            guard let member = line.substitutesFor, member.name != "vakant", !listed.contains(member.name) else {
                continue
            }
            let isKnown = elected.contains { $0.name == member.name }
            let mustBeKnown = !elected.isEmpty || members != nil && absent != nil
            if alternateNames.contains(member.name) || mustBeKnown && !isKnown {
                reader.report(AttendanceListFault.forNobody, at: member.range)
            }
        }
    }
}
