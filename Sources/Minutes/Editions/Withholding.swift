import Schema

extension AgendaItem {
    /// The § without what its source withholds.
    var withholding: AgendaItem {
        guard secrecy?.ground != nil else { return self }
        var item = AgendaItem(range: range)
        item.secrecy = secrecy
        item.number = number
        item.kind = kind
        item.municipality = municipality
        item.body = body
        item.meetingDate = meetingDate
        item.status = status
        item.confirmation = confirmation
        item.immediatelyConfirmed = immediatelyConfirmed
        return item
    }
}
