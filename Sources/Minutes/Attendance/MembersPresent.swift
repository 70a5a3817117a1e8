import Diagnostics
import Documents
import HouseStyles
import Schema

extension Proceedings {
    /// The members present: as the meeting's file lists them, else those of the body who are neither absent nor replaced,
    /// each with the §§ at which an alternate is in for them. Nil when nobody says who was there.
    package var membersPresent: [PersonLine]? { meeting.members ?? context.attendance?.derivedMembers(in: style) }
}

extension Attendance {
    /// The members present by the list of the body; nil when the meeting's file lists them itself.
    fileprivate func derivedMembers(in style: HouseStyle) -> [PersonLine]? {
        guard isDerived else { return nil }
        return attendees.indices.filter { attendees[$0].kind == .member }.map { place in
            let replaced = substitutions.filter { $0.member == place }.compactMap(\.line.only)
            return line(about: attendees[place], replacedAt: replaced, in: style)
        }
    }

    private func line(
        about attendee: Attendee, replacedAt replaced: [ParagraphSelection], in style: HouseStyle
    ) -> PersonLine {
        var text: [Inline] = [.text([attendee.person.text, attendee.title].compactMap(\.self).joined(separator: ", "))]
        var except: ParagraphSelection?
        if !replaced.isEmpty {
            let selection = ParagraphSelection(stretches: replaced.flatMap(\.ranges))
            text += [.text(", ej ")] + style.paragraphs(selection)
            except = selection
        }
        let range = attendee.person.range
        return PersonLine(
            phrase: Phrase(inlines: [Inline].joined(text), footnotes: [], range: range), person: attendee.person,
            title: attendee.title, substitutesFor: nil, only: nil, except: except, from: nil, until: nil)
    }
}
