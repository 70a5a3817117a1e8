/// How a house sets one kind of document in a matter.
package struct DocumentManner: Sendable {
    /// What stands above the text, in order.
    package internal(set) var head: [HeadElement]
    /// The parts in the order in which they are printed.
    package internal(set) var order: [DocumentPart]
    /// What is called otherwise here than on the other pages of the house.
    var labels: [Label: HouseStyle.Name]
}

/// What can stand above the text of a document in a matter.
package enum HeadElement: Int, CaseIterable, Sendable {
    case documentType, title, status
    case municipality, department, unit, address, officer, day, diaryNumber, classification
    case recipient, recipientsNumber, body, meetingDate

    /// The word in a style: of a fact that of its label.
    package var key: StaticString {
        switch self {
        case .documentType: Label.documentType.key
        case .title: "rubrik"
        case .status: Label.status.key
        case .municipality, .department, .unit, .address, .officer, .day, .diaryNumber, .classification, .recipient,
            .recipientsNumber, .body, .meetingDate:
            label?.key ?? ""
        }
    }

    /// What the fact is called; nil for what stands without a name.
    package var label: Label? {
        switch self {
        case .documentType, .title, .status: nil
        case .municipality: .municipality
        case .department: .department
        case .unit: .unit
        case .address: .address
        case .officer: .officer
        case .day: .day
        case .diaryNumber: .diaryNumber
        case .classification: .classification
        case .recipient: .recipient
        case .recipientsNumber: .recipientsNumber
        case .body: .body
        case .meetingDate: .meetingDate
        }
    }
}

/// A part of a document in a matter.
package enum DocumentPart: Hashable, Sendable {
    /// One that a § can have too.
    case shared(Part)
    /// The lines of those who sign.
    case signatures

    /// Every part, in canonical order.
    package static let all: [DocumentPart] =
        [.shared(.summary), .shared(.proposal), .shared(.text), .shared(.documents), .signatures]
        + [
            Part.reservation, .minutesNote, .specialStatement, .alternateStatement, .voteExplanation, .appendices,
            .dispatch, .forExecution, .forKnowledge, .service, .publication,
        ].map(DocumentPart.shared)

    /// The word in sources and in styles.
    package var key: StaticString {
        switch self {
        case .shared(let part): part.key
        case .signatures: "underskrifter"
        }
    }
}
