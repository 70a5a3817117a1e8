import Diagnostics
package import Schema

extension WrittenStyle {
    /// The base style with what is written here put over it.
    func applied(to base: HouseStyle, _ reader: inout Reader) -> HouseStyle {
        var style = base
        if let municipality { style.municipality = municipality.value }
        if let order {
            style.order = order.complete(of: Part.allCases.filter { $0 != .freeSections }, { $0.key }, &reader)
        }
        for (label, name) in names(labels, &reader) { style.labels[label.rawValue] = name }
        for entry in sentences ?? [] { apply(sentence: entry, to: &style, &reader) }
        if let template = template(
            paragraphSign.map(keptTogether), fitting: base.isBlank ? nil : base.paragraphSign, &reader)
        {
            style.paragraphSign = template
        }
        if let template = template(
            paragraphsSign.map(keptTogether), fitting: base.isBlank ? nil : base.paragraphsSign, &reader)
        {
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
        for kind in DocumentKind.allCases {
            guard let written = documents?[kind] else { continue }
            style.documents[kind.rawValue] = manner(written, over: base.documents[kind.rawValue], &reader)
        }
        return style
    }

    /// A sign that stays on one line with its number, however its space was typed.
    private func keptTogether(_ sign: Located<String>) -> Located<String> {
        Located(String(sign.value.map { $0 == " " ? "\u{A0}" : $0 }), at: sign.range)
    }

    /// How a kind of document is set, where the house says more than the base style.
    private func manner(
        _ written: WrittenManner, over base: DocumentManner, _ reader: inout Reader
    ) -> DocumentManner {
        var manner = base
        if let head = written.head { manner.head = head.complete(of: HeadElement.allCases, { $0.key }, &reader) }
        if let order = written.order { manner.order = order.complete(of: DocumentPart.all, { $0.key }, &reader) }
        for (label, name) in names(written.labels, &reader) { manner.labels[label] = name }
        return manner
    }

    /// What is called how, of what can have a name.
    private func names(
        _ entries: [OpenEntry<[Located<String>]>]?, _ reader: inout Reader
    ) -> [(Label, HouseStyle.Name)] {
        var names: [(Label, HouseStyle.Name)] = []
        for entry in entries ?? [] {
            let key = canonicalKey(entry.key.value)
            guard let label = Label.byKey[key] else {
                let nearest = nearestWord(to: key, among: Label.allCases.map(\.key))
                reader.report(
                    Diagnostic(StyleFault.unknownLabel, at: entry.key.range, suggestion: nearest.map(Fact.word)))
                continue
            }
            let templates = entry.content.compactMap { template($0, fitting: nil, &reader) }
            guard let one = templates.first else { continue }
            names.append((label, HouseStyle.Name(one: one, several: templates.count > 1 ? templates[1] : one)))
        }
        return names
    }

    private func apply(sentence entry: OpenEntry<Located<String>>, to style: inout HouseStyle, _ reader: inout Reader) {
        let key = canonicalKey(entry.key.value)
        guard let sentence = Sentence.byKey[key] else {
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

extension Array {
    /// The order as written. What is left out would lose what stands under it, so that is a fault.
    fileprivate func complete<Thing: Hashable>(
        of all: [Thing], _ key: (Thing) -> StaticString, _ reader: inout Reader
    ) -> [Thing] where Element == Located<Thing> {
        var places: [Thing: SourceRange] = [:]
        for thing in self {
            if let first = places.updateValue(thing.range, forKey: thing.value) {
                reader.report(Diagnostic(StyleFault.partGivenTwice, at: thing.range, related: first))
            }
        }
        let end = last?.range ?? SourceRange(at: 0)
        for thing in all where places[thing] == nil {
            reader.report(Diagnostic(StyleFault.partLeftOut, at: end, facts: [.word(key(thing))]))
        }
        return map(\.value)
    }
}
