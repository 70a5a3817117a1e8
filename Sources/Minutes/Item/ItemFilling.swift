import Diagnostics
import HouseStyles
import Schema

extension AgendaItem {
    /// Takes over what the body and the meeting say. What the § says itself must agree with it.
    mutating func fill(from context: MeetingContext, _ reader: inout Reader) {
        fillPlace(from: context, &reader)
        let place = number?.range ?? SourceRange(at: range.start)
        addStandingRecipients(of: context.body, at: place)
        addressOfBody = context.body?.address
        guard let meeting = context.meeting else { return }
        fillStatus(from: meeting, &reader)
        if confirmation == nil, dayOfImmediateConfirmation == nil {
            confirmation = meeting.confirmation?.moved(to: place)
        }
        fillAnnouncement(from: meeting)
    }

    /// When it was announced that the § is confirmed; what is not confirmed cannot have been.
    private mutating func fillAnnouncement(from meeting: Meeting) {
        guard meeting.announcements != nil, kind?.value != .reference,
            confirmation?.day != nil || dayOfImmediateConfirmation != nil
        else {
            return
        }
        announced = meeting.announcement(of: paragraphNumber)?.posted?.value
    }

    /// Takes over where the matter is dealt with: by which body of which municipality, and when.
    mutating func fillPlace(from context: MeetingContext, _ reader: inout Reader) {
        if context.body == nil, context.meeting == nil { return }
        let place = number?.range ?? SourceRange(at: range.start)
        fill(\.municipality, with: context.body?.municipality, at: place, &reader)
        fill(\.body, with: context.bodyName, at: place, &reader)
        if let meeting = context.meeting { fillDay(from: meeting, &reader) }
    }

    /// A fact of the head, which is said once: here or there.
    private mutating func fill(
        _ path: WritableKeyPath<AgendaItem, Phrase?>, with known: Phrase?, at place: SourceRange, _ reader: inout Reader
    ) {
        guard let known else { return }
        guard let own = self[keyPath: path] else {
            self[keyPath: path] = known.moved(to: place)
            return
        }
        if own.plainText.lowercased() != known.plainText.lowercased() {
            reader.report(MeetingFault.disagrees, at: own.range)
        }
    }

    /// Who gets every decision stands after those whom the § names, and once.
    private mutating func addStandingRecipients(of body: Body?, at place: SourceRange) {
        guard let standing = body?.standingRecipients, decision?.isEmpty == false else { return }
        let lists = [dispatch, forExecution, forKnowledge, service, publication]
        let named = lists.flatMap { $0 ?? [] }.map(\.recipient)
        let others = standing.filter { !named.contains($0.recipient) }
        if others.isEmpty { return }
        dispatch = (dispatch ?? []) + others.map { $0.moved(to: place) }
        parts.insert(.dispatch)
    }

    /// A § of a meeting of several days may say which; else it is the first.
    private mutating func fillDay(from meeting: Meeting, _ reader: inout Reader) {
        guard let days = meeting.days, let first = days.first else { return }
        guard let own = meetingDate else {
            meetingDate = Located(first.value, at: number?.range ?? SourceRange(at: range.start))
            return
        }
        if !days.contains(where: { $0.value == own.value }) { reader.report(MeetingFault.disagrees, at: own.range) }
    }

    private mutating func fillStatus(from meeting: Meeting, _ reader: inout Reader) {
        guard let known = meeting.status else { return }
        guard let own = status else {
            status = Located(known.value, at: number?.range ?? SourceRange(at: range.start))
            return
        }
        if own.value != known.value, immediatelyConfirmed == nil {
            reader.report(MeetingFault.disagrees, at: own.range)
        }
    }
}

extension MeetingContext {
    /// What the body is called: by its own file, else by the meeting's.
    var bodyName: Phrase? { body?.name ?? meeting?.body }
}

extension Phrase {
    /// Who is meant, without a note in brackets: `Hamnnämnden (återremiss)`.
    fileprivate var recipient: String {
        let text = plainText
        let end = text.hasSuffix(")") ? text.firstIndex(of: "(") : nil
        return text[..<(end ?? text.endIndex)].split(separator: " ").joined(separator: " ").lowercased()
    }

    /// The same words as if they stood in another place: a place belongs to one file.
    func moved(to place: SourceRange) -> Phrase { Phrase(inlines: inlines, footnotes: footnotes, range: place) }
}

extension Confirmation {
    /// The same facts as if they stood in another place.
    fileprivate func moved(to range: SourceRange) -> Confirmation {
        Confirmation(
            day: day.map { Located($0.value, at: range) }, time: time.map { Located($0.value, at: range) },
            place: place?.moved(to: range))
    }
}
