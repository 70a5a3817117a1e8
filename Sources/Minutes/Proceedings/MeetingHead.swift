import Documents
import HouseStyles
import Schema

/// What stands above every document of a meeting: which document, whose meeting, when and where.
extension Proceedings {
    var style: HouseStyle { context.style }

    /// "Hamnnämnden 6 maj 2031".
    var title: [Inline] {
        let body = context.bodyName?.inlines.capitalized ?? []
        return body.isEmpty ? days : [Inline].joined(body + [.text(" ")] + days)
    }

    /// The days of the meeting: "6 maj 2031 och 7 maj 2031".
    var days: [Inline] { enumeration((meeting.days ?? []).map { [style.date($0.value)] }) }

    /// The title of the file: "Sammanträdesprotokoll: Hamnnämnden 6 maj 2031".
    func documentTitle(_ label: Label) -> String { style.label(label).plainText + ": " + title.plainText }

    /// The head with the given facts in it, of a document that holds the §§ as the edition has them; or none of them.
    func head(_ label: Label, _ facts: [NamedValue], for edition: EditionKind = .public) -> Block {
        var blocks: [Block] = [.paragraph(style.label(label), role: "dokumenttyp")]
        if let municipality { blocks.append(.paragraph(municipality, role: "sammantrade")) }
        blocks.append(.heading(level: 1, title, anchor: Anchor(Role(word: label.key).name)))
        if !facts.isEmpty { blocks.append(.fields(facts)) }
        if let notice = statusNotice { blocks.append(.paragraph(notice, role: "status")) }
        if edition == .complete, let notice = secrecyNotice { blocks.append(.paragraph(notice, role: "status")) }
        return .section(Section(.header, role: "huvud", blocks))
    }

    /// That the document is not for everybody; nil when all of its §§ are public.
    private var secrecyNotice: [Inline]? {
        let notices = items.compactMap(\.notice)
        guard !notices.isEmpty else { return nil }
        var grounds: [String] = []
        for ground in notices.flatMap(\.grounds) where !grounds.contains(ground.text) { grounds.append(ground.text) }
        return style.sentence(.completeEdition, ["grund": enumeration(grounds.map { [.text($0)] })])
    }

    private var municipality: [Inline]? {
        context.body?.municipality?.inlines ?? style.municipality.map { [.text($0)] }
    }

    private var statusNotice: [Inline]? {
        switch meeting.status?.value {
        case .draft: style.sentence(.draft)
        case .summons: style.sentence(.summons)
        case .confirmed, nil: nil
        }
    }

    /// A fact under its name, unless there is nothing to say.
    func fact(_ label: Label, _ value: [Inline]?) -> NamedValue? {
        guard let value, !value.isEmpty else { return nil }
        return NamedValue(style.label(label).plainText, value)
    }

    /// What kind of meeting it is.
    var occasion: NamedValue? {
        switch meeting.occasion?.value {
        case .ordinary: fact(.occasion, style.label(.ordinary))
        case .extraordinary: fact(.occasion, style.label(.extraordinary))
        case .constituent: fact(.occasion, style.label(.constituent))
        case nil: nil
        }
    }

    /// When and where it took place.
    var timeAndPlace: NamedValue? {
        fact(.timeAndPlace, joined([times, meeting.place?.inlines ?? []], by: ", "))
    }

    /// When it was: the times alone if it was on one day, and else each with its day.
    private var times: [Inline] {
        let isOnOneDay = (meeting.days ?? []).count < 2
        return joined(
            meeting.sessions.map { session in
                let isPastMidnight = session.lastDay != session.day
                let start = isOnOneDay ? [style.time(session.start)] : moment(session.day, session.start)
                guard let end = session.end else { return start }
                return start + [.text("–")]
                    + (isPastMidnight ? moment(session.lastDay, end) : [style.time(end)])
            }, by: "; ")
    }

    /// The breaks: "15.45–16.00".
    var breaks: [Inline] {
        joined(
            (meeting.adjournments ?? []).map { adjournment in
                let span = adjournment.value
                let start = span.day == nil ? [style.time(span.start)] : moment(span.day, span.start)
                return start + (span.end.map { [.text("–"), style.time($0)] } ?? [])
            }, by: "; ")
    }

    private func moment(_ day: Day?, _ time: TimeOfDay) -> [Inline] {
        (day.map { [style.date($0), .text(" kl.\u{A0}")] } ?? []) + [style.time(time)]
    }

    /// Several people in one line of the head.
    func people(_ label: Label, _ lines: [PersonLine]?) -> NamedValue? {
        fact(label, lines.map { joined($0.map(\.phrase.inlines), by: "; ") })
    }

    /// What is not empty in one line.
    private func joined(_ parts: [[Inline]], by sign: String) -> [Inline] {
        var line: [Inline] = []
        for part in parts where !part.isEmpty {
            if !line.isEmpty { line.append(.text(sign)) }
            line += part
        }
        return [Inline].joined(line)
    }
}
