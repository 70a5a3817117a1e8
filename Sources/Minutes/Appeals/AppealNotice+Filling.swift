import CommonMark
import Diagnostics
import Documents
import HouseStyles
import Schema

extension AgendaItem {
    /// A text of the house on how to appeal, with what is known of this § in its holes.
    func passage(of notice: Located<AppealNotice>, in style: HouseStyle) -> Passage {
        let values = AppealNotice.Hole.allCases.map { (key: "{\($0.key)}", value: value(of: $0, in: style)) }
        let markdown = notice.value.markdown { !value(of: $0, in: style).isEmpty }
        let prose = Markdown.read(Array(markdown.utf8), as: .prose)
        return Passage(
            blocks: prose.blocks.mappingText { $0.filled(values) },
            footnotes: prose.footnotes.map { Footnote($0.blocks.mappingText { $0.filled(values) }) },
            range: notice.range)
    }

    /// What stands in a hole; nothing when it is not known.
    private func value(of hole: AppealNotice.Hole, in style: HouseStyle) -> [Inline] {
        switch hole {
        case .municipality: [.text(municipality?.plainText ?? style.municipality ?? "kommunen")]
        case .body: [.text(nameOfBody)]
        case .bodys: [.text(genitive(nameOfBody))]
        case .court: [.text(style.court)]
        case .number: style.paragraph(number?.value ?? "")
        case .address: (addressOfBody?.plainText).map { [.text($0)] } ?? []
        case .meetingDate: meetingDate.map { style.dateInSentence($0.value) } ?? []
        case .announced: announced.map { style.dateInSentence($0) } ?? []
        case .lastDay: announced.map { style.dateInSentence(AppealPeriod(announced: $0).lastDay) } ?? []
        }
    }

    private var nameOfBody: String { body?.plainText ?? "nämnden" }
}

extension [Inline] {
    /// The text with each `{sista dag}` replaced by what it stands for.
    fileprivate func filled(_ values: [(key: String, value: [Inline])]) -> [Inline] {
        var filled: [Inline] = []
        for inline in self {
            switch inline {
            case .text(let text): filled.append(text: text[...], values)
            case .emphasis(let content): filled.append(.emphasis(content.filled(values)))
            case .strong(let content): filled.append(.strong(content.filled(values)))
            case .link(let content, let address): filled.append(.link(content.filled(values), to: address))
            case .code, .time, .lineBreak, .footnote: filled.append(inline)
            }
        }
        return filled
    }

    private mutating func append(text: Substring, _ values: [(key: String, value: [Inline])]) {
        var rest = text
        while let brace = rest.firstIndex(of: "{") {
            appendJoining([.text(String(rest[..<brace]))])
            rest = rest[brace...]
            if let (key, value) = values.first(where: { rest.hasPrefix($0.key) }) {
                appendJoining(value)
                rest = rest.dropFirst(key.count)
            } else {
                appendJoining([.text("{")])
                rest = rest.dropFirst()
            }
        }
        appendJoining([.text(String(rest))])
    }
}
