package import Diagnostics
import Schema

extension Proceedings {
    /// Puts the §§ of a meeting together: those in its own file, and those given in the order of their files. What is
    /// found is about the meeting's file.
    package static func assembling(
        _ items: [AgendaItem], of meeting: Meeting, in context: MeetingContext
    ) -> Diagnosed<Proceedings> {
        let proceedings = Proceedings(context: context, meeting: meeting, items: inOrder(meeting.items + items))
        var attendance = AttendanceChecks(proceedings)
        attendance.run()
        return Diagnosed(
            proceedings, proceedings.faultsOfAnnouncements + proceedings.faultsOfNumbers + attendance.diagnostics)
    }

    /// By number; a § without a number stays after the one before it.
    private static func inOrder(_ items: [AgendaItem]) -> [AgendaItem] {
        var last: ParagraphNumber?
        let numbered = items.enumerated().map { place, item in
            last = item.paragraphNumber ?? last
            return (number: last, place: place, item: item)
        }
        return numbered.sorted { left, right in
            switch (left.number, right.number) {
            case (let first?, let second?): (first, left.place) < (second, right.place)
            case (nil, _?): true
            case (_?, nil): false
            case (nil, nil): left.place < right.place
            }
        }.map(\.item)
    }
}
