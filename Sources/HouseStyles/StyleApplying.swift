import Diagnostics
package import Schema

extension WrittenStyle {
    /// The base style with what is written here put over it.
    func applied(to base: HouseStyle, _ reader: inout Reader) -> HouseStyle {
        var style = base
        if let municipality { style.municipality = municipality.value }
        if let order { style.order = complete(order, &reader) }
        for entry in labels ?? [] { apply(label: entry, to: &style, &reader) }
        for entry in sentences ?? [] { apply(sentence: entry, to: &style, &reader) }
        if let template = template(paragraphSign, fitting: base.isBlank ? nil : base.paragraphSign, &reader) {
            style.paragraphSign = template
        }
        if let template = template(paragraphsSign, fitting: base.isBlank ? nil : base.paragraphsSign, &reader) {
            style.paragraphsSign = template
        }
        if let roles { style.vocabulary.roles = roles.map(\.value) }
        for party in parties ?? [] { style.vocabulary.parties[party.key.value] = party.content.value }
        if let diaryNumber { style.diaryNumber = DiaryNumberPattern(diaryNumber.value) }
        style.dateStyle = dateStyle?.value ?? base.dateStyle
        style.timeStyle = timeStyle?.value ?? base.timeStyle
        style.clauseStyle = clauseStyle?.value ?? base.clauseStyle
        style.headStyle = headStyle?.value ?? base.headStyle
        style.voteStyle = voteStyle?.value ?? base.voteStyle
        style.quoteStyle = quoteStyle?.value ?? base.quoteStyle
        for appeal in appeals ?? [] { style.appeals[canonicalKey(appeal.key.value)] = appeal.content }
        style.court = court?.value ?? base.court
        return style
    }

    /// The order as written. A part that is left out would lose what stands under it, so that is a fault.
    private func complete(_ order: [Located<Part>], _ reader: inout Reader) -> [Part] {
        var places: [Part: SourceRange] = [:]
        for part in order {
            if let first = places.updateValue(part.range, forKey: part.value) {
                reader.report(Diagnostic(StyleFault.partGivenTwice, at: part.range, related: first))
            }
        }
        let end = order.last?.range ?? SourceRange(at: 0)
        for part in Part.allCases where places[part] == nil && part != .freeSections {
            reader.report(Diagnostic(StyleFault.partLeftOut, at: end, facts: [.word(part.key)]))
        }
        return order.map(\.value)
    }

    private func apply(label entry: OpenEntry<[Located<String>]>, to style: inout HouseStyle, _ reader: inout Reader) {
        let key = canonicalKey(entry.key.value)
        guard let label = Label.allCases.first(where: { "\($0.key)" == key }) else {
            let nearest = nearestWord(to: key, among: Label.allCases.map(\.key))
            reader.report(Diagnostic(StyleFault.unknownLabel, at: entry.key.range, suggestion: nearest.map(Fact.word)))
            return
        }
        let templates = entry.content.compactMap { template($0, fitting: nil, &reader) }
        guard let one = templates.first else { return }
        style.labels[label.rawValue] = HouseStyle.Name(one: one, several: templates.count > 1 ? templates[1] : one)
    }

    private func apply(sentence entry: OpenEntry<Located<String>>, to style: inout HouseStyle, _ reader: inout Reader) {
        let key = canonicalKey(entry.key.value)
        guard let sentence = Sentence.allCases.first(where: { "\($0.key)" == key }) else {
            let nearest = nearestWord(to: key, among: Sentence.allCases.map(\.key))
            reader.report(
                Diagnostic(StyleFault.unknownSentence, at: entry.key.range, suggestion: nearest.map(Fact.word)))
            return
        }
        let known = style.isBlank ? nil : style.sentences[sentence.rawValue]
        guard let template = template(entry.content, fitting: known, &reader) else { return }
        style.sentences[sentence.rawValue] = template
    }

    /// A template, if it is whole and has no hole that the one it replaces lacks.
    private func template(
        _ text: Located<String>?, fitting known: SentenceTemplate?, _ reader: inout Reader
    ) -> SentenceTemplate? {
        guard let text else { return nil }
        do throws(SentenceTemplate.ReadingError) {
            let template = try SentenceTemplate(reading: text.value)
            if let known, !Set(template.holes).isSubset(of: known.holes) {
                reader.report(StyleFault.unknownHole, at: text.range)
                return nil
            }
            return template
        } catch {
            reader.report(StyleFault.unbalancedTemplate, at: text.range)
            return nil
        }
    }
}

extension HouseStyle {
    /// The style with parties and texts on appeal that one body adds, and with its dnr.
    package func adding(
        parties: [OpenEntry<Located<String>>], appeals: [OpenEntry<Located<AppealNotice>>],
        diaryNumber: Located<String>?
    ) -> HouseStyle {
        var style = self
        for party in parties { style.vocabulary.parties[party.key.value] = party.content.value }
        for appeal in appeals { style.appeals[canonicalKey(appeal.key.value)] = appeal.content }
        if let diaryNumber { style.diaryNumber = DiaryNumberPattern(diaryNumber.value) }
        return style
    }
}
