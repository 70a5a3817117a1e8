/// The parts that a page can have, in canonical order. A house style says what each is called and where it stands.
///
/// The word of a part is also its key in the source language, so a part is named once.
package enum Part: Int, CaseIterable, Sendable {
    case text, decision, notTakingPart, reasons, summary, matter, preparation, earlierHandling, documents
    case reports, delegatedDecisions, freeSections, proposal, handling
    case disqualification, reservation, minutesNote, specialStatement, alternateStatement, voteExplanation
    case information, immediatelyConfirmed, appendices
    case dispatch, forExecution, forKnowledge, service, publication, appeal

    /// The word in sources and in styles.
    package var key: StaticString {
        switch self {
        case .text: "text"
        case .decision: "beslut"
        case .notTakingPart: "deltar inte"
        case .reasons: "skäl"
        case .summary: "sammanfattning"
        case .matter: "ärendet"
        case .preparation: "beredning"
        case .earlierHandling: "tidigare behandling"
        case .documents: "underlag"
        case .reports: "anmälningar"
        case .delegatedDecisions: "delegationsbeslut"
        case .freeSections: "avsnitt"
        case .proposal: "förslag"
        case .handling: "behandling"
        case .disqualification: "jäv"
        case .reservation: "reservation"
        case .minutesNote: "protokollsanteckning"
        case .specialStatement: "särskilt uttalande"
        case .alternateStatement: "ersättaryttrande"
        case .voteExplanation: "röstförklaring"
        case .information: "upplysningar"
        case .immediatelyConfirmed: "omedelbart justerad"
        case .appendices: "bilagor"
        case .dispatch: "expedieras"
        case .forExecution: "för verkställighet"
        case .forKnowledge: "för kännedom"
        case .service: "delges"
        case .publication: "kungörs"
        case .appeal: "överklagande"
        }
    }
}

/// What a house calls things: the heading of a part, of a step of the handling, the name of a field in the head.
package enum Label: Int, CaseIterable, Sendable {
    case decision, ownDecision, proposalTo, proposalFrom, notTakingPart, reasons, summary, matter, preparation,
        earlierHandling,
        documents
    case reports, delegatedDecisions, proposal
    case attendance, adjournment, motions, procedure, votingOrder, vote, mainVote, counterVote, closedVote
    case disqualification, reservation, minutesNote, specialStatement, alternateStatement, voteExplanation
    case information, immediatelyConfirmed, appendices
    case dispatch, forExecution, forKnowledge, service, publication, appeal
    case report, memorandum, opinion
    case minutes, summons, agenda, notice, contents, timeAndPlace, protocolNumber, paragraphs
    case deciding, servingAlternates, otherAlternates, othersPresent, secretary, confirmers, placeOfConfirmation
    case occasion, breaks, ordinary, extraordinary, constituent, callToMeeting, gaps
    case signatures, signature, posted, lastDayOfAppeal, takenDown, storagePlace
    case documentType, municipality, body, meetingDate, number, diaryNumber, classification, agendaPlace, presenter,
        chair
    case department, unit, address, officer, phone, email, recipient, recipientsNumber
    case status, confirmation, secretItem, withheld
    case answer, yes, no, abstaining, absent, name, count, day, caseNumber, point, candidate, blank, invalid

    /// Each by its word: a style names most of them.
    static let byKey = Dictionary(allCases.map { ("\($0.key)", $0) }) { first, _ in first }

    /// The word in a style's list of labels: of a part its key, else the Swedish word for the thing.
    package var key: StaticString {
        switch self {
        case .decision: Part.decision.key
        case .ownDecision: "eget beslut"
        case .proposalTo: "förslag till"
        case .proposalFrom: "förslag från"
        case .notTakingPart: Part.notTakingPart.key
        case .reasons: Part.reasons.key
        case .summary: Part.summary.key
        case .matter: Part.matter.key
        case .preparation: Part.preparation.key
        case .earlierHandling: Part.earlierHandling.key
        case .documents: Part.documents.key
        case .reports: Part.reports.key
        case .delegatedDecisions: Part.delegatedDecisions.key
        case .proposal: Part.proposal.key
        case .attendance: "närvaro"
        case .adjournment: "ajournering"
        case .motions: "yrkanden"
        case .procedure: "beslutsgång"
        case .votingOrder: "propositionsordning"
        case .vote: "omröstning"
        case .mainVote: "huvudvotering"
        case .counterVote: "motförslag"
        case .closedVote: "sluten"
        case .disqualification: Part.disqualification.key
        case .reservation: Part.reservation.key
        case .minutesNote: Part.minutesNote.key
        case .specialStatement: Part.specialStatement.key
        case .alternateStatement: Part.alternateStatement.key
        case .voteExplanation: Part.voteExplanation.key
        case .information: Part.information.key
        case .immediatelyConfirmed: Part.immediatelyConfirmed.key
        case .appendices: Part.appendices.key
        case .dispatch: Part.dispatch.key
        case .forExecution: Part.forExecution.key
        case .forKnowledge: Part.forKnowledge.key
        case .service: Part.service.key
        case .publication: Part.publication.key
        case .appeal: Part.appeal.key
        case .report: DocumentKind.report.key
        case .memorandum: DocumentKind.memorandum.key
        case .opinion: DocumentKind.opinion.key
        case .minutes: "protokoll"
        case .summons: "kallelse"
        case .agenda: "föredragningslista"
        case .notice: "anslag"
        case .contents: "innehåll"
        case .timeAndPlace: "tid och plats"
        case .protocolNumber: "protokollsnummer"
        case .paragraphs: "paragrafer"
        case .deciding: "beslutande"
        case .servingAlternates: "tjänstgörande ersättare"
        case .otherAlternates: "ej tjänstgörande ersättare"
        case .othersPresent: "övriga närvarande"
        case .secretary: "sekreterare"
        case .confirmers: "justerare"
        case .placeOfConfirmation: "justeringens plats och tid"
        case .occasion: "form"
        case .breaks: "avbrott"
        case .ordinary: "ordinarie"
        case .extraordinary: "extra"
        case .constituent: "konstituerande"
        case .callToMeeting: "kungörelse"
        case .gaps: "luckor"
        case .signatures: "underskrifter"
        case .signature: "underskrift"
        case .posted: "anslaget sätts upp"
        case .lastDayOfAppeal: "sista dag för överklagande"
        case .takenDown: "anslaget tas ned"
        case .storagePlace: "förvaringsplats"
        case .documentType: "dokumenttyp"
        case .municipality: "kommun"
        case .body: "organ"
        case .meetingDate: "sammanträde"
        case .number: "paragraf"
        case .diaryNumber: "dnr"
        case .classification: "klassificering"
        case .agendaPlace: "dagordning"
        case .presenter: "föredragande"
        case .chair: "ordförande"
        case .department: "förvaltning"
        case .unit: "avdelning"
        case .address: "adress"
        case .officer: "handläggare"
        case .phone: "telefon"
        case .email: "e-post"
        case .recipient: "till"
        case .recipientsNumber: "mottagarens dnr"
        case .status: "status"
        case .confirmation: "justering"
        case .secretItem: "hemlig paragraf"
        case .withheld: "utelämnat"
        case .answer: "svar"
        case .yes: "ja"
        case .no: "nej"
        case .abstaining: "avstår"
        case .absent: "frånvarande"
        case .name: "namn"
        case .count: "antal"
        case .day: "datum"
        case .caseNumber: "ärendenummer"
        case .point: "punkt"
        case .candidate: "kandidat"
        case .blank: "blanka"
        case .invalid: "ogiltiga"
        }
    }
}
