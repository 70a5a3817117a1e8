import Schema

/// At which §§ of a meeting each of those on its lists served, as it follows from the lines about them, from who filled whose
/// seat and from who was disqualified.
package struct ServedParagraphs: Sendable {
    private let servings: [(number: ParagraphNumber, serving: Serving)]

    init(_ proceedings: Proceedings) {
        servings = proceedings.items.compactMap { item in
            guard item.kind?.value != .reference, let number = item.paragraphNumber,
                let serving = item.serving(in: proceedings.context)
            else { return nil }
            return (number, serving)
        }
    }

    /// The §§ at which the person served by the line; nil if that is none, or nobody knows.
    package func paragraphs(of line: PersonLine) -> ParagraphSelection? {
        let served = numbers(of: line)
        return served.isEmpty ? nil : ParagraphSelection(served)
    }

    /// The same, if they are others than the line itself says.
    func paragraphsBeyondWords(of line: PersonLine) -> ParagraphSelection? {
        let served = numbers(of: line)
        let isSaid = served.count == servings.count { line.holds(at: $0.number) }
        return served.isEmpty || isSaid ? nil : ParagraphSelection(served)
    }

    private func numbers(of line: PersonLine) -> [ParagraphNumber] {
        servings.compactMap { number, serving in
            guard line.holds(at: number) else { return nil }
            let isServing = (serving.servers + serving.partlyServing).contains { server in
                server.person.name == line.person.name && server.insteadOf?.name == line.substitutesFor?.name
            }
            return isServing ? number : nil
        }
    }
}

extension Proceedings {
    /// At which §§ each served.
    package var servedParagraphs: ServedParagraphs { ServedParagraphs(self) }
}
