package import Diagnostics
import Documents
package import HouseStyles
import Schema
package import Syntax

extension AgendaItem {
    /// Reads a § file. What could be read is in the value, however many faults there are; nil when there is nothing.
    package static func reading(_ tree: SyntaxTree, in style: HouseStyle) -> Diagnosed<AgendaItem?> {
        var reader = Reader(vocabulary: style.vocabulary, homes: homes)
        let start = SourceRange(at: 0)
        switch tree.root {
        case nil:
            return Diagnosed(nil, [Diagnostic(ItemFault.emptyFile, at: start)])
        case .scalar(let scalar) where scalar.isMissing:
            return Diagnosed(nil, [Diagnostic(ItemFault.emptyFile, at: start)])
        case .scalar, .sequence:
            return Diagnosed(nil, [Diagnostic(ItemFault.notAnItem, at: start)])
        case .mapping(let mapping):
            var item = AgendaItem(range: mapping.range)
            fields.read(mapping, into: &item, &reader)
            item.check(in: style, &reader)
            return Diagnosed(item, reader.diagnostics)
        }
    }

    /// What holds between the keys of a §, whoever served.
    private func check(in style: HouseStyle, _ reader: inout Reader) {
        let start = SourceRange(at: range.start)
        let needsDecision = (kind?.value ?? .matter).needsDecision && status?.value != .summons
        if needsDecision, decision?.isEmpty ?? true { reader.report(ItemFault.missingDecision, at: start) }
        if case .groups(let groups)? = decision {
            for group in groups {
                if let same = group.isSameAsDecision { reader.report(DecisionFault.sameForDecision, at: same.range) }
            }
        }
        if rounds != nil, !onlyRound.isEmpty { reader.report(ItemFault.twoHandlings, at: start) }
        if body == nil {
            reader.report(Diagnostic(ItemFault.missingMeeting, at: start, facts: ["organ", "organ: hamnnämnden"]))
        }
        if meetingDate == nil {
            reader.report(
                Diagnostic(ItemFault.missingMeeting, at: start, facts: ["sammanträde", "sammanträde: 2031-05-06"]))
        }
        if case .named(let name)? = appeal, style.appeals[name.value] == nil {
            reader.report(ItemFault.unknownAppeal, at: name.range)
        }
        if let pattern = style.diaryNumber, let numbers = diaryNumbers, let first = numbers.first,
            !numbers.contains(where: { pattern.matches($0.plainText) })
        {
            reader.report(ItemFault.unusualDiaryNumber, at: first.range)
        }
    }

    /// Under which key each key of a deeper level is at home, for one that stands at the top.
    private static let homes: [String: StaticString] = {
        var homes: [String: StaticString] = [:]
        func add(_ keys: [StaticString], below home: StaticString) {
            for key in keys { homes["\(key)"] = homes["\(key)"] ?? home }
        }
        add(Vote.fields.all.map(\.key), below: "omröstning")
        add(Motion.fields.all.map(\.key), below: "yrkanden")
        add(Decision.Group.fields.all.map(\.key), below: "beslut")
        add(Decision.Election.fields.all.map(\.key), below: "valda")
        add(Statement.fields.all.map(\.key), below: "reservation")
        add(FreeSection.fields.all.map(\.key), below: "avsnitt")
        add(Confirmation.fields.all.map(\.key), below: "justering")
        return homes
    }()
}

/// Every kind of fault that this target can find, for lists, tests and the handbook.
package let minutesFaults: [Fault] =
    ItemFault.all + DecisionFault.all + MotionFault.all + VoteFault.all + StatementFault.all + PeopleFault.all
    + RecipientFault.all + ParagraphFault.all + ProseFault.all + Residue.all
