import Diagnostics
import Schema

/// The comparison of a meeting's lines about people with its §§; each line is reported once, for the first § where it fails.
struct AttendanceChecks {
    private let meeting: Meeting
    private let context: MeetingContext
    private let numbered: [(number: ParagraphNumber, item: AgendaItem)]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ proceedings: Proceedings) {
        meeting = proceedings.meeting
        context = proceedings.context
        numbered = proceedings.items.compactMap { item in
            item.paragraphNumber.map { ($0, item) }
        }
    }

    /// Reports all that can be found.
    mutating func run() {
        guard !numbered.isEmpty else { return }
        checkNumbers()
        checkConfirmers()
        if meeting.chairs != nil { checkChairs() }
        guard context.attendance != nil else { return }
        checkSubstitutes()
        checkReturns()
    }

    private func disqualified(at item: AgendaItem) -> Set<String> {
        let statements = (item.disqualification ?? []).filter { $0.concerns == nil }
        return context.attendance?.names(in: statements) ?? Set(statements.persons { _ in true }.map(\.name))
    }

    private mutating func report(
        _ fault: Fault, at range: SourceRange, _ number: ParagraphNumber? = nil, related: SourceRange? = nil
    ) {
        let facts: [Fact] = number.map { [.published(["§ " + $0.text])] } ?? []
        diagnostics.append(Diagnostic(fault, at: range, facts: facts, related: related))
    }
}

// MARK: - Chairs and those who confirm

extension AttendanceChecks {
    private mutating func checkChairs() {
        if let (number, _) = numbered.first(where: { meeting.chair(at: $0.number) == nil }),
            let place = meeting.chairs?.first?.range
        {
            report(AttendanceListFault.withoutChair, at: SourceRange(at: place.start), number)
        }
        for line in meeting.chairs ?? [] {
            let failing = numbered.first { number, item in
                guard meeting.chair(at: number)?.range == line.range else { return false }
                if disqualified(at: item).contains(line.person.name) { return true }
                guard let serving = item.serving(in: context) else { return false }
                switch serving.standing(of: line.person.name) {
                case .serves, .servesInPart: return false
                case .absent, .replaced, .alternate, .disqualified, nil: return true
                }
            }
            if let failing { report(AttendanceListFault.chairNotServing, at: line.person.range, failing.number) }
        }
    }

    private mutating func checkConfirmers() {
        guard let confirmers = meeting.confirmers else { return }
        for line in confirmers {
            let own = numbered.filter { line.holds(at: $0.number) }
            let name = line.person.name
            if let chaired = own.first(where: { context.chair(at: $0.number)?.name == name }) {
                report(AttendanceListFault.confirmerIsChair, at: line.person.range, chaired.number)
                continue
            }
            let servings = own.compactMap { $0.item.serving(in: context) }
            let isThere = servings.contains { serving in
                switch serving.standing(of: name) {
                case .serves, .servesInPart: true
                case .absent, .replaced, .alternate, .disqualified, nil: false
                }
            }
            if !servings.isEmpty, !isThere { report(AttendanceListFault.confirmerNotServing, at: line.person.range) }
            let disqualifying = own.first { number, item in
                let out = disqualified(at: item)
                return out.contains(name) && meeting.confirmers(at: number).allSatisfy { out.contains($0.person.name) }
            }
            if let disqualifying {
                report(AttendanceListFault.disqualifiedConfirmer, at: line.person.range, disqualifying.number)
            }
        }
        checkNumberOfConfirmers(confirmers)
    }

    private mutating func checkNumberOfConfirmers(_ confirmers: [PersonLine]) {
        guard let wanted = context.body?.confirmers?.value, let place = confirmers.first?.range else { return }
        for (number, _) in numbered {
            let count = Set(meeting.confirmers(at: number).map(\.person.name)).count
            guard count < wanted else { continue }
            let facts: [Fact] = [.number(count), .published(["§ " + number.text]), .number(wanted)]
            diagnostics.append(
                Diagnostic(AttendanceListFault.tooFewConfirmers, at: SourceRange(at: place.start), facts: facts))
            return
        }
    }
}

// MARK: - Members and alternates

extension AttendanceChecks {
    private mutating func checkNumbers() {
        let lines = [
            meeting.chairs, meeting.secretaries, meeting.confirmers, meeting.members, meeting.alternates,
            meeting.others,
        ].flatMap { $0 ?? [] }
        let elsewhere = (meeting.gaps ?? []).compactMap(\.paragraphs?.value)
        for line in lines {
            for selection in [line.only, line.except].compactMap(\.self)
            where !numbered.contains(where: { selection.contains($0.number) })
                && !elsewhere.contains(where: selection.overlaps)
            {
                report(AttendanceListFault.aboutNoParagraph, at: line.range)
            }
        }
    }

    private mutating func checkSubstitutes() {
        guard let attendance = context.attendance else { return }
        let substitutions = attendance.substitutions
        for (place, substitution) in substitutions.enumerated() {
            guard let member = substitution.member else { continue }
            let own = numbered.filter { substitution.line.holds(at: $0.number) && !$0.item.isChanging }
            let name = attendance.attendees[member].person.name
            let present = own.first {
                attendance.isPresent(member, at: $0.number) && !disqualified(at: $0.item).contains(name)
                    && !$0.item.isPartlyDisqualified(name, in: attendance)
            }
            if let present {
                report(AttendanceListFault.forSomebodyPresent, at: substitution.line.person.range, present.number)
                continue
            }
            for other in substitutions[..<place]
            where other.member == member && other.alternate != substitution.alternate {
                guard let both = own.first(where: { other.line.holds(at: $0.number) }) else { continue }
                report(
                    AttendanceListFault.seatFilledTwice, at: substitution.line.person.range, both.number,
                    related: other.line.person.range)
                break
            }
        }
    }

    /// Who came back to a seat that an alternate had filled.
    private mutating func checkReturns() {
        for line in meeting.members ?? [] where !line.isVacant {
            var wasReplaced = false
            for (number, item) in numbered {
                guard let serving = item.serving(in: context) else { continue }
                switch serving.standing(of: line.person.name) {
                case .replaced: wasReplaced = true
                case .serves where wasReplaced:
                    report(AttendanceListFault.returnsToServe, at: line.person.range, number)
                    wasReplaced = false
                case .serves, .servesInPart, .disqualified, .absent, .alternate, nil: break
                }
            }
        }
    }
}

extension AgendaItem {
    /// Whether somebody comes or leaves while the matter is handled.
    var isChanging: Bool { (rounds ?? [onlyRound]).contains { $0.attendance != nil } }

    /// Whether somebody is disqualified in a part of the matter.
    fileprivate func isPartlyDisqualified(_ name: String, in attendance: Attendance) -> Bool {
        attendance.names(in: (disqualification ?? []).filter { $0.concerns != nil }).contains(name)
    }
}
