import Schema

extension Meeting {
    /// Who chairs a § by the meeting's file: a line that names its §§ goes before one that does not.
    package func chair(at number: ParagraphNumber) -> PersonLine? { chosen(chairs, at: number) }

    /// Who keeps the minutes of a §.
    package func secretary(at number: ParagraphNumber) -> PersonLine? { chosen(secretaries, at: number) }

    /// Those who confirm a § beside the chair.
    package func confirmers(at number: ParagraphNumber) -> [PersonLine] { holding(confirmers, at: number) }

    /// Others who are present at a §.
    package func others(at number: ParagraphNumber) -> [PersonLine] { holding(others, at: number) }

    private func holding(_ lines: [PersonLine]?, at number: ParagraphNumber) -> [PersonLine] {
        (lines ?? []).filter { $0.holds(at: number) }
    }

    private func chosen(_ lines: [PersonLine]?, at number: ParagraphNumber) -> PersonLine? {
        let holding = holding(lines, at: number)
        return holding.first { $0.only != nil } ?? holding.first
    }
}

extension MeetingContext {
    /// Who chairs a §: by the meeting's file, or else the chair of the body, if she is there.
    func chair(at number: ParagraphNumber) -> Person? {
        guard let meeting else { return nil }
        if meeting.chairs != nil { return meeting.chair(at: number)?.person }
        guard let attendance, let chair = vocabulary.directory?.holder(of: "ordförande"),
            let place = attendance.place(of: chair.name), attendance.isPresent(place, at: number)
        else { return nil }
        return attendance.attendees[place].person
    }
}
