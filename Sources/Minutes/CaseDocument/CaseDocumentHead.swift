import Documents
import HouseStyles
import Schema

extension CaseDocument {
    /// What stands above the text, in the order of the house. Facts that follow each other stand together.
    func head(in manner: DocumentManner, for edition: EditionKind, _ page: inout Page) -> Block {
        var blocks: [Block] = []
        for element in manner.head {
            switch element {
            case .documentType: blocks.append(.paragraph(page.style.label(kind.label), role: "dokumenttyp"))
            case .title: blocks.append(.heading(level: 1, title(&page), anchor: Anchor(page.anchor)))
            case .status:
                if status?.value == .draft {
                    blocks.append(.paragraph(page.style.sentence(.documentDraft), role: "status"))
                }
            case .municipality, .department, .unit, .address, .officer, .day, .diaryNumber, .classification,
                .recipient, .recipientsNumber, .body, .meetingDate:
                guard let label = element.label else { continue }
                let value = item.substitute(for: label, page.style) ?? value(of: element, &page)
                if value.isEmpty { continue }
                blocks.append(fact: NamedValue(page.style.label(label).plainText, value))
            }
        }
        if let notice = item.secrecyParagraph(for: edition, page.style) { blocks.append(notice) }
        return .section(Section(.header, role: "huvud", blocks))
    }

    /// The title, or what the house calls a document that is withheld whole.
    private func title(_ page: inout Page) -> [Inline] {
        if item.title == nil, item.notice != nil { return page.style.label(.secretItem) }
        return page.place(item.title)
    }

    /// Whether the board that deals with the matter already stands there as the one to whom the document goes.
    private var isAddressedToBody: Bool {
        guard let body = item.body?.plainText.lowercased() else { return false }
        return recipients?.contains { $0.plainText.lowercased() == body } ?? false
    }

    private func value(of element: HeadElement, _ page: inout Page) -> [Inline] {
        let style = page.style
        switch element {
        case .documentType, .title, .status: return []
        case .municipality: return item.municipality?.inlines ?? style.municipality.map { [.text($0)] } ?? []
        case .department: return page.place(department)
        case .unit: return page.place(unit)
        case .address: return page.lines(of: address)
        case .officer: return (officers ?? []).map { $0.lines(&page) }.joinedLines
        case .day: return day.map { [style.date($0.value)] } ?? []
        case .diaryNumber: return page.lines(of: item.diaryNumbers)
        case .classification: return page.place(item.classification)
        case .recipient: return page.lines(of: recipients).capitalized
        case .recipientsNumber: return page.lines(of: recipientsNumbers)
        case .body: return isAddressedToBody ? [] : page.place(item.body).capitalized
        case .meetingDate: return item.meetingDate.map { [style.date($0.value)] } ?? []
        }
    }
}

extension Officer {
    /// Name and title, and below them how to reach whoever it is.
    fileprivate func lines(_ page: inout Page) -> [Inline] {
        var name = page.place(name)
        if let title { name += [.text(", ")] + page.place(title) }
        var lines = [[Inline].joined(name)]
        if let phone {
            lines.append([.text("\(page.style.label(.phone).plainText): \(phone.value)")])
        }
        if let email {
            let link = Inline.link([.text(email.value)], to: "mailto:\(email.value)")
            lines.append([.text("\(page.style.label(.email).plainText): "), link])
        }
        return lines.joinedLines
    }
}

extension Page {
    /// Each phrase on a line.
    fileprivate mutating func lines(of phrases: [Phrase]?) -> [Inline] {
        var lines: [[Inline]] = []
        for phrase in phrases ?? [] { lines.append(place(phrase)) }
        return lines.joinedLines
    }
}

extension [[Inline]] {
    /// The lines with ends between them.
    fileprivate var joinedLines: [Inline] { Array<Inline>(joined(separator: [.lineBreak])) }
}

extension [Block] {
    /// Adds a fact to those before it, if the last block is facts.
    fileprivate mutating func append(fact: NamedValue) {
        guard case .fields(let facts)? = last else { return append(.fields([fact])) }
        self[count - 1] = .fields(facts + [fact])
    }
}
