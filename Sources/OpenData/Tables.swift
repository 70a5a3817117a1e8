import Diagnostics
import Documents
package import HouseStyles
package import Minutes

/// The tables of the data: the names of their files, without their ends.
package let tableNames = tables.map(\.name) + ["attendance"]

/// The first row of each table, with the names of the columns.
package let tableHeaders = tables.map { CSV.row($0.header) } + [CSV.row(AttendanceRow.columns.map(\.name))]

extension Edition<Source> {
    /// The rows that the source gives to each of the tables, in their order; a document in a matter has no tables.
    package func rows(in style: HouseStyle) -> [[UInt8]] {
        switch content {
        case .item(let item):
            let context = Context(edition: editionKind, style: style, anchor: item.anchor, origin: nil)
            return tables.map { $0.rows(item, context).flatMap(CSV.row) } + [[]]
        case .document: return []
        }
    }
}

extension Edition<Proceedings> {
    /// The rows that the meeting itself gives to each of the tables, in their order: who was there.
    package func rows(in style: HouseStyle) -> [[UInt8]] {
        let context = Context(edition: editionKind, style: style, anchor: Anchor("protokoll"), origin: nil)
        let rows = AttendanceFacts.all(at: content).map { facts in
            AttendanceRow.columns.map { $0.cell(AttendanceRow(meeting: content, facts: facts), context) }
        }
        return tables.map { _ in [] } + [rows.flatMap(CSV.row)]
    }
}

/// Every table of §§, in the order in which they are offered.
private let tables: [Table] = [
    Table("decisions", DecisionRow.columns) { DecisionRow.all(of: $0, $1) },
    Table("motions", MotionRow.columns) { MotionRow.all(of: $0, $1) },
    Table("votes", VoteFacts.columns) { VoteFacts.all(of: $0, $1) },
    Table("ballots", BallotRow.columns) { item, context in
        VoteFacts.all(of: item, context).flatMap { vote in vote.ballots.map { BallotRow(vote: vote, ballot: $0) } }
    },
    Table("candidates", CandidateRow.columns) { item, context in
        VoteFacts.all(of: item, context).flatMap { vote in
            (vote.vote?.candidates ?? []).map { CandidateRow(vote: vote, candidate: $0) }
        }
    },
    Table("reservations", ReservationRow.columns) { ReservationRow.all(of: $0, $1) },
]

extension AgendaItem {
    /// What stands first in each row: which § of which meeting it is about.
    static let columns: [Column<AgendaItem>] = [
        Column(record.property("municipality")), Column(record.property("body")),
        Column(record.property("meetingDate")), Column(record.property("id"), named: "agendaItemId"),
        Column(record.property("number"), named: "agendaItemNumber"), Column(record.property("title")),
        Column(record.property("diaryNumbers")), Column(record.property("status")),
    ]
}

/// Somebody at a meeting.
private struct AttendanceRow: Sendable {
    let meeting: Proceedings
    let facts: AttendanceFacts

    static let columns: [Column<AttendanceRow>] =
        Proceedings.record.columns("municipality", "body", "dates") { $0.meeting }
        + AttendanceFacts.record.columns(
            "capacity", "name", "party", "role", "title", "substitutesFor", "agendaItemNumbers",
            "exceptAgendaItemNumbers", "servedAgendaItemNumbers"
        ) { $0.facts }
}

/// A point, an election or the prose of a decision: what has an id of its own.
private struct DecisionRow: Sendable {
    let decision: DecisionFacts
    var point: PointFacts?
    var election: ElectionFacts?

    static func all(of item: AgendaItem, _ context: Context) -> [DecisionRow] {
        DecisionFacts.decisions(of: item, at: context.anchor.appending(Part.decision.anchorWord)).flatMap { decision in
            decision.points.flatMap(\.withInner).map { DecisionRow(decision: decision, point: $0) }
                + decision.elections.map { DecisionRow(decision: decision, election: $0) }
                + (decision.text == nil ? [] : [DecisionRow(decision: decision)])
        }
    }

    static let columns: [Column<DecisionRow>] =
        [Column(either("id")), Column(PointFacts.record.property("number").lifted { $0.point })]
        + [Column(DecisionFacts.record.property("body").lifted { $0.decision }, named: "decidingBody")]
        + DecisionFacts.record.columns("recipient", "heading", "leadIn") { $0.decision }
        + [Column(either("text"))]
        + ElectionFacts.record.columns("office", "people", "term") { $0.election }

    /// What the point says, or the election, or else the decision.
    private static func either(_ name: StaticString) -> Property<DecisionRow> {
        let own = DecisionFacts.record.property(name)
        let point = PointFacts.record.property(name)
        let election = name.description == "id" ? ElectionFacts.record.property(name) : nil
        return Property(declaration: own.declaration) { row, context in
            if let facts = row.point { return point.write(facts, context) }
            if let facts = row.election { return election?.write(facts, context) }
            return own.write(row.decision, context)
        }
    }
}

extension PointFacts {
    /// The point and those in it.
    fileprivate var withInner: [PointFacts] { [self] + points.flatMap(\.withInner) }
}

extension VoteFacts {
    fileprivate static func all(of item: AgendaItem, _ context: Context) -> [VoteFacts] {
        RoundFacts.all(of: item, at: context.anchor).compactMap { $0.vote.map { VoteFacts($0) } }
    }

    fileprivate static let columns: [Column<VoteFacts>] = record.columns(
        "id", "kind", "isClosed", "requestedBy", "meaningOfYes", "meaningOfNo", "yes", "no", "abstaining", "absent",
        "blank", "invalid", "outcome", "reason", "appendix", "text"
    ) { $0 }
}

extension Participant {
    /// What is said of somebody in a row of their own.
    fileprivate static func columns<Row>(of participant: @escaping @Sendable (Row) -> Participant?) -> [Column<Row>] {
        record.columns("kind", "name", "party", "role", "andOthers", of: participant)
    }
}

extension People? {
    /// Those named, a row for each; a row for nobody where no one is.
    fileprivate var rows: [Participant?] {
        let participants = self?.participants ?? []
        return participants.isEmpty ? [nil] : participants
    }
}

/// Somebody's answer in a vote.
private struct BallotRow: Sendable {
    let vote: VoteFacts
    let ballot: BallotFacts

    static let columns: [Column<BallotRow>] =
        [Column(VoteFacts.record.property("id").lifted { $0.vote }, named: "voteId")]
        + BallotFacts.record.columns("answer") { $0.ballot } + Participant.columns { $0.ballot.voter }
}

/// The votes for one candidate of a closed ballot.
private struct CandidateRow: Sendable {
    let vote: VoteFacts
    let candidate: Vote.Candidate

    static let columns: [Column<CandidateRow>] =
        [Column(VoteFacts.record.property("id").lifted { $0.vote }, named: "voteId")]
        + Vote.Candidate.record.columns("name", "count") { $0.candidate }
}

/// Somebody's motion; one without names has a row too.
private struct MotionRow: Sendable {
    let motion: Identified<Motion>
    let participant: Participant?

    static func all(of item: AgendaItem, _ context: Context) -> [MotionRow] {
        RoundFacts.all(of: item, at: context.anchor).flatMap(\.motions).flatMap { motion in
            motion.people.rows.map { MotionRow(motion: motion, participant: $0) }
        }
    }

    static let columns: [Column<MotionRow>] =
        Motion.record.columns("id") { $0.motion } + Participant.columns { $0.participant }
        + Motion.record.columns("demand", "wording", "motivation", "text") { $0.motion }
}

/// Somebody's reservation; one without names has a row too.
private struct ReservationRow: Sendable {
    let reservation: Identified<Statement>
    let participant: Participant?

    static func all(of item: AgendaItem, _ context: Context) -> [ReservationRow] {
        (Statement.identified(.reservation) { $0.reservations }(item, context) ?? []).flatMap { reservation in
            reservation.people.rows.map { ReservationRow(reservation: reservation, participant: $0) }
        }
    }

    static let columns: [Column<ReservationRow>] =
        Statement.record.columns("id") { $0.reservation } + Participant.columns { $0.participant }
        + Statement.record.columns("concerns", "inFavourOf", "points", "ownWords", "appendix", "text") {
            $0.reservation
        }
}
