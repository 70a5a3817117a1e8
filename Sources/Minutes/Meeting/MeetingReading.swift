package import Diagnostics
package import HouseStyles
import Schema
package import Syntax

extension Meeting {
    /// Reads `sammantrade.yaml`. What could be read is in the value, however many faults there are.
    package static func reading(
        _ parsed: Diagnosed<SyntaxTree>, of body: Body?, in style: HouseStyle
    ) -> Diagnosed<Meeting?> {
        let context = MeetingContext(style: style, body: body)
        return parsed.reading { mapping, isWhole in
            let vocabulary = context.vocabulary(for: mapping, "datum", in: fields)
            var reader = Reader(vocabulary: vocabulary, isWhole: isWhole)
            var meeting = Meeting(range: mapping.range)
            fields.read(mapping, into: &meeting, &reader)
            meeting.check(against: body, &reader)
            meeting.checkPeople(of: context.roster, &reader)
            meeting.checkTimes(&reader)
            meeting.checkDates(&reader)
            meeting.completeItems(of: body, in: style, &reader)
            Residue.checkThatNothingIsWithheld(in: mapping, of: parsed.value.file, &reader)
            return Diagnosed(meeting, meeting.naming(reader.diagnostics))
        }
    }

    private func check(against body: Body?, _ reader: inout Reader) {
        if let own = self.body, let name = body?.name, own.plainText.lowercased() != name.plainText.lowercased() {
            reader.report(MeetingFault.disagrees, at: own.range)
        }
    }
}
