package import Diagnostics

/// How the file of a meeting can contradict itself about who was there, or what its §§ say.
package enum AttendanceListFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        listedTwice, forNobody, forSomebodyPresent, seatFilledTwice, missingSecretary, withoutChair, chairNotServing,
        confirmerIsChair, confirmerNotServing, disqualifiedConfirmer, tooFewConfirmers, aboutNoParagraph,
        returnsToServe,
    ]

    /// Nobody is listed twice.
    package static let listedTwice = Fault(
        "listed-twice", .error,
        Wording(sv: "«» står på två ställen i närvaron", en: "«» stands twice in the attendance"),
        remedy: Wording(
            sv: "ta bort den ena raden, eller skriv paragraferna på samma rad: §§ 1–3, 7",
            en: "remove one of the lines, or write the §§ on one line: §§ 1–3, 7"),
        related: Wording(sv: "står redan här", en: "already stands here"))

    /// Who is replaced is a member.
    package static let forNobody = Fault(
        "substitutes-for-nobody", .error,
        Wording(
            sv: "ersättaren tjänstgör «», men ingen ledamot heter så",
            en: "the alternate serves «», but no member is called so"),
        remedy: Wording(
            sv: "skriv ledamoten som ersättaren tjänstgör för: Malva Tegner (KD), för Edvin Krantz (L)",
            en: "write the member for whom the alternate serves: Malva Tegner (KD), för Edvin Krantz (L)"))

    /// Who is there is not replaced.
    package static let forSomebodyPresent = Fault(
        "substitutes-for-somebody-present", .error,
        Wording(
            sv: "ledamoten som «» ersätter är själv närvarande vid {}",
            en: "the member in whose place «» serves is present at {}"),
        remedy: Wording(
            sv: "skriv vilka paragrafer var och en var med vid: Edvin Krantz (L), §§ 1–3",
            en: "write at which §§ each was there: Edvin Krantz (L), §§ 1–3"))

    /// A seat has one holder.
    package static let seatFilledTwice = Fault(
        "seat-filled-twice", .error,
        Wording(
            sv: "«» ersätter en ledamot som redan har en ersättare vid {}",
            en: "«» serves for a member who already has an alternate at {}"),
        remedy: Wording(sv: "rätta paragraferna på den ena raden", en: "correct the §§ on one of the lines"),
        related: Wording(sv: "den andra ersättaren står här", en: "the other alternate stands here"))

    /// Somebody keeps the minutes.
    package static let missingSecretary = Fault(
        "missing-secretary", .warning,
        Wording(sv: "det står inte vem som förde protokollet", en: "it does not say who kept the minutes"),
        remedy: Wording(
            sv: "lägg till en rad: sekreterare: Siri Lund, nämndsekreterare",
            en: "add a line: sekreterare: Siri Lund, nämndsekreterare"))

    /// Every § has a chair.
    package static let withoutChair = Fault(
        "paragraph-without-chair", .error,
        Wording(sv: "ingen är ordförande vid {}", en: "nobody chairs {}"),
        remedy: Wording(
            sv: "lägg till en rad under ordförande med paragrafen: Ruben Sköld (C), § 9",
            en: "add a line below ordförande with the §: Ruben Sköld (C), § 9"))

    /// Who chairs serves.
    package static let chairNotServing = Fault(
        "chair-not-serving", .error,
        Wording(sv: "«» är ordförande men tjänstgör inte vid {}", en: "«» chairs but does not serve at {}"),
        remedy: Wording(
            sv: "skriv vem som var ordförande då: Ruben Sköld (C), § 9, eller rätta närvaron",
            en: "write who chaired then: Ruben Sköld (C), § 9, or correct the attendance"))

    /// Who confirms does so beside the chair.
    package static let confirmerIsChair = Fault(
        "confirmer-is-chair", .error,
        Wording(
            sv: "«» är ordförande vid {} och justerar ändå själv",
            en: "«» chairs {} and cannot confirm beside the chair"),
        remedy: Wording(sv: "skriv den som valdes att justera", en: "write who was chosen to confirm"))

    /// Who confirms has served.
    package static let confirmerNotServing = Fault(
        "confirmer-not-serving", .error,
        Wording(
            sv: "«» tjänstgör inte vid någon paragraf att justera", en: "«» serves at no § that is theirs to confirm"),
        remedy: Wording(
            sv: "rätta namnet, paragraferna eller närvaron", en: "correct the name, the §§ or the attendance"))

    /// Who is disqualified does not confirm alone.
    package static let disqualifiedConfirmer = Fault(
        "disqualified-confirmer", .error,
        Wording(
            sv: "«» är jävig vid {}, och ingen annan justerar den paragrafen",
            en: "«» is disqualified from {}, which nobody else confirms"),
        remedy: Wording(
            sv: "skriv ej § 9 på raden, och en rad till med den som justerar § 9",
            en: "write ej § 9 on the line, and another line with who confirms § 9"))

    /// As many confirm as the body says.
    package static let tooFewConfirmers = Fault(
        "too-few-confirmers", .warning,
        Wording(
            sv: "{} justerar {}, men organet ska ha {} justerare utöver ordföranden",
            en: "{} confirm {}, but the body has {} beside the chair"),
        remedy: Wording(
            sv: "lägg till den som fattas under justerare", en: "add whoever is missing below justerare"))

    /// The §§ of a line are in the meeting.
    package static let aboutNoParagraph = Fault(
        "line-about-no-paragraph", .warning,
        Wording(
            sv: "ingen av paragraferna på raden «» finns i sammanträdet",
            en: "none of the §§ on the line «» is in the meeting"),
        remedy: Wording(sv: "rätta numren", en: "correct the numbers"))

    /// Who has broken off their service for another reason than being disqualified does not serve again.
    package static let returnsToServe = Fault(
        "returns-to-serve", .warning,
        Wording(
            sv: "«» tjänstgör igen vid {}, efter att ha ersatts utan jäv",
            en: "«» serves again at {}, after an alternate came in without disqualification"),
        remedy: Wording(
            sv: "kontrollera paragraferna: den som har lämnat sin plats till en ersättare tar inte tillbaka den",
            en: "check the §§: who has left the seat to an alternate does not take it back"))
}
