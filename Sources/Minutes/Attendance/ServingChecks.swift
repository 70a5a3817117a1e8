import Diagnostics
import Schema

extension AgendaItem {
    /// Who serves at the §, if the files of the meeting and the body say who was there.
    package func serving(in context: MeetingContext) -> Serving? {
        guard let attendance = context.attendance, let text = number?.value, let number = ParagraphNumber(reading: text)
        else { return nil }
        let statements = disqualification ?? []
        return Serving(
            attendance, at: number, chair: context.chair(at: number),
            disqualified: attendance.names(in: statements.filter { $0.concerns == nil }),
            inPart: attendance.names(in: statements.filter { $0.concerns != nil }),
            isChanging: isChanging)
    }

    /// What holds between those whom the § names and those who serve at it.
    func checkThatTheyServe(_ serving: Serving, _ reader: inout Reader) {
        let check = ServingCheck(serving, disqualified: (disqualification ?? []).persons { $0.concerns == nil })
        for round in rounds ?? [onlyRound] { check.check(round, &reader) }
        for statement in reservations ?? [] { check.check(statement, mayBe: [.disqualified], &reader) }
        for statement in notTakingPart ?? [] { check.check(statement, mayBe: [.disqualified], &reader) }
        if let chair, let known = serving.chair, chair.person.name != known.name {
            reader.report(MeetingFault.disagrees, at: chair.range)
        }
        for person in (disqualification ?? []).persons(where: { _ in true })
        where serving.standing(of: person.name) == nil {
            reader.report(AttendanceFault.stranger, at: person.range)
        }
        for person in (alternateStatements ?? []).persons(where: { _ in true })
        where serving.standing(of: person.name) == .serves {
            reader.report(AttendanceFault.serverAsAlternate, at: person.range)
        }
        checkQuorum(serving, &reader)
    }

    private func checkQuorum(_ serving: Serving, _ reader: inout Reader) {
        guard let seats = serving.seats, decision?.isEmpty == false, let number else { return }
        let present = serving.numberPresent
        guard present * 2 <= seats else { return }
        let facts: [Fact] = [.number(present), .number(seats)]
        reader.report(Diagnostic(AttendanceFault.noQuorum, at: number.range, facts: facts))
    }
}

/// The comparison of those whom a § names with those who serve at it.
private struct ServingCheck {
    private let serving: Serving
    private let disqualified: [Person]

    init(_ serving: Serving, disqualified: [Person]) {
        self.serving = serving
        self.disqualified = disqualified
    }

    func check(_ round: Round, _ reader: inout Reader) {
        for motion in round.motions ?? [] {
            check(motion.people, mayBe: [], &reader) { $0 == .alternate ? AttendanceFault.alternateMoves : nil }
        }
        guard case .vote(let vote)? = round.ballot else { return }
        check(vote.requestedBy, mayBe: [], &reader)
        for tally in [vote.yes, vote.no] { check(tally?.people, mayBe: [.disqualified], &reader) }
        check(vote.abstaining?.people, mayBe: [.disqualified], &reader)
        check(vote.absent?.people, mayBe: [.disqualified, .absent, .replaced], &reader)
    }

    func check(_ statement: Statement, mayBe allowed: [Serving.Standing], _ reader: inout Reader) {
        check(statement.people, mayBe: allowed, &reader)
    }

    /// Reports those who do not serve, unless what they are is allowed.
    ///
    /// - Parameter fault: what is reported of somebody of that standing, if something else than usual.
    private func check(
        _ people: People?, mayBe allowed: [Serving.Standing], _ reader: inout Reader,
        as fault: (Serving.Standing) -> Fault? = { _ in nil }
    ) {
        for participant in people?.participants ?? [] {
            switch participant {
            case .person(let person):
                guard let standing = serving.standing(of: person.name) else {
                    reader.report(AttendanceFault.stranger, at: person.range)
                    continue
                }
                if allowed.contains(standing) { continue }
                if let fault = fault(standing) {
                    reader.report(fault, at: person.range)
                } else if let diagnostic = diagnostic(of: person, standing) {
                    reader.report(diagnostic)
                }
            case .party(let code, let range):
                if !serving.hasMembers(of: code) { reader.report(AttendanceFault.partyNotServing, at: range) }
            case .vacant, .remaining: break
            }
        }
    }

    private func diagnostic(of person: Person, _ standing: Serving.Standing) -> Diagnostic? {
        switch standing {
        case .serves, .servesInPart: return nil
        case .absent: return Diagnostic(AttendanceFault.absent, at: person.range)
        case .alternate: return Diagnostic(AttendanceFault.alternate, at: person.range)
        case .replaced:
            let names = serving.substitute(of: person.name).map { [$0.text] } ?? []
            return Diagnostic(AttendanceFault.replaced, at: person.range, facts: [.published(names)])
        case .disqualified:
            let place = disqualified.first { $0.name == person.name }?.range
            return Diagnostic(AttendanceFault.disqualified, at: person.range, related: place)
        }
    }
}

extension [Statement] {
    /// Those named in the statements that are wanted.
    func persons(where isWanted: (Statement) -> Bool) -> [Person] {
        filter(isWanted).flatMap { $0.people?.persons ?? [] }
    }
}

extension Vote.Tally {
    /// Who gave the answer, if it says so.
    var people: People? {
        switch self {
        case .count: nil
        case .people(let people): people
        }
    }
}
