package import Diagnostics
import Documents
package import HouseStyles
import Schema
package import Syntax

extension AgendaItem {
    /// Reads a § file. What could be read is in the value, however many faults there are; nil when there is nothing.
    ///
    /// - Parameter number: the one that the § has by its place in the meeting, if it does not say one.
    package static func reading(
        _ parsed: Diagnosed<SyntaxTree>, in context: MeetingContext, numbered number: ParagraphNumber? = nil
    ) -> Diagnosed<AgendaItem?> {
        parsed.reading { mapping, isWhole, markings in
            var reader = reader(for: mapping, isWhole: isWhole, in: context)
            var item = AgendaItem(range: mapping.range)
            let found = fields.read(mapping, into: &item, &reader)
            item.complete(found, in: context, numbered: number, &reader)
            item.withhold(markings, in: context, &reader)
            return Diagnosed(item, reader.diagnostics)
        }
    }

    private static func reader(for mapping: Mapping, isWhole: Bool, in context: MeetingContext) -> Reader {
        let vocabulary = context.vocabulary(for: mapping, "sammanträde", in: fields)
        return Reader(vocabulary: vocabulary, isWhole: isWhole, homes: { homes })
    }

    /// Reads a § file that stands alone.
    package static func reading(_ parsed: Diagnosed<SyntaxTree>, in style: HouseStyle) -> Diagnosed<AgendaItem?> {
        reading(parsed, in: MeetingContext(style: style))
    }

    /// Takes over what the meeting says, and reports what cannot be in it or in the § itself.
    mutating func complete(
        _ found: FoundKeys, in context: MeetingContext, numbered place: ParagraphNumber?, _ reader: inout Reader
    ) {
        fill(found, from: context, numbered: place, &reader)
        let serving = serving(in: context)
        if let serving { nameVoters(serving, &reader) }
        check(found, in: context.style, &reader)
        checkDays(isConfirmedApart: found.has("justering"), of: context.meeting, &reader)
        if let serving { checkThatTheyServe(serving, &reader) }
        checkVotes(serving, in: context, &reader)
    }

    private mutating func fill(
        _ found: FoundKeys, from context: MeetingContext, numbered place: ParagraphNumber?, _ reader: inout Reader
    ) {
        parts = PartSet(found)
        if !found.has("paragraf") { number = place.map { Located($0.text, at: SourceRange(at: range.start)) } }
        fill(from: context, &reader)
    }

    /// The § as it is read from what is left for the public. That what it says is true was found when all of it was read.
    func reread(from tree: SyntaxTree, _ withheld: Withheld) -> Diagnosed<AgendaItem?> {
        guard case .mapping(let mapping)? = tree.root else { return Diagnosed(nil) }
        let context = withheld.context
        var reader = AgendaItem.reader(for: mapping, isWhole: true, in: context)
        var item = AgendaItem(range: mapping.range)
        let found = AgendaItem.fields.read(mapping, into: &item, &reader)
        item.fill(
            found, from: context, numbered: number.flatMap { ParagraphNumber(reading: $0.value) }, &reader)
        if let serving = serving(in: context) { item.nameVoters(serving, &reader) }
        item.settle(withheld)
        return Diagnosed(item, reader.diagnostics)
    }

    /// What holds between the keys of a §, whoever served.
    private func check(_ found: FoundKeys, in style: HouseStyle, _ reader: inout Reader) {
        let start = SourceRange(at: range.start)
        if reader.isWhole { checkWhatIsMissing(found, &reader) }
        checkStatus(&reader)
        DecisionFault.checkClauses(of: decision, &reader)
        DecisionFault.checkClauses(of: proposal, &reader)
        checkTakingPart(&reader)
        for round in rounds ?? [onlyRound] { round.checkOutcome(&reader) }
        if case .groups(let groups)? = decision {
            for group in groups {
                if let same = group.isSameAsDecision { reader.report(DecisionFault.sameForDecision, at: same.range) }
            }
        }
        if rounds != nil, !onlyRound.isEmpty { reader.report(ItemFault.twoHandlings, at: start) }
        if case .named(let name)? = appeal, style.appealNotice(named: name.value) == nil {
            reader.report(ItemFault.unknownAppeal, at: name.range)
        }
        checkDiaryNumbers(in: style, &reader)
    }

    /// One of the numbers should look like those of the house; the others may be another's.
    func checkDiaryNumbers(in style: HouseStyle, _ reader: inout Reader) {
        guard let pattern = style.diaryNumber, let numbers = diaryNumbers, let first = numbers.first,
            !numbers.contains(where: { pattern.matches($0.plainText) })
        else { return }
        reader.report(ItemFault.unusualDiaryNumber, at: first.range)
    }

    /// What the page says of how far the minutes have come must agree with what else it says.
    private func checkStatus(_ reader: inout Reader) {
        guard let status else { return }
        let day = confirmation?.day
        switch status.value {
        case .confirmed:
            if reader.isWhole, confirmation == nil, dayOfImmediateConfirmation == nil {
                reader.report(ItemFault.confirmedWithoutDay, at: status.range)
            }
        case .draft, .summons:
            if let day {
                reader.report(Diagnostic(ItemFault.unconfirmedWithDay, at: day.range, related: status.range))
            }
            if status.value == .summons, decision?.isEmpty == false {
                reader.report(ItemFault.decisionInSummons, at: status.range)
            }
        }
    }

    /// What a § cannot do without, if nothing that is written hides it.
    private func checkWhatIsMissing(_ found: FoundKeys, _ reader: inout Reader) {
        let start = SourceRange(at: range.start)
        if number == nil, !found.has("paragraf") { reader.report(ItemFault.missingNumber, at: start) }
        let needsDecision = (kind?.value ?? .matter).needsDecision && status?.value != .summons
        let isHidden = found.has(Part.decision.key) && reader.hasErrors
        if needsDecision, !isHidden, decision?.isEmpty ?? true {
            reader.report(ItemFault.missingDecision, at: start)
        }
        let meeting: [(key: StaticString, example: StaticString)] = [
            ("organ", "organ: hamnnämnden"), ("sammanträde", "sammanträde: 2031-05-06"),
        ]
        for (key, example) in meeting where !found.has(key) && !isSupplied(key) {
            reader.report(Diagnostic(ItemFault.missingMeeting, at: start, facts: [.word(key), .word(example)]))
        }
    }

    /// Whether the meeting has said what the key would say.
    private func isSupplied(_ key: StaticString) -> Bool {
        "\(key)" == "organ" ? body != nil : meetingDate != nil
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
    ItemFault.all + DecisionFault.all + NumberFault.all + MotionFault.all + VoteFault.all + StatementFault.all
    + PeopleFault.all + LineFault.all + RosterFault.all + BodyFault.all + SecrecyFault.all + MeetingFault.all
    + AttendanceFault.all + AttendanceListFault.all + NumberRunFault.all
    + DateFault.all + TimeFault.all + RecipientFault.all + ReferenceFault.all + ParagraphFault.all + ProseFault.all
    + Residue.all
    + caseDocumentFaults
