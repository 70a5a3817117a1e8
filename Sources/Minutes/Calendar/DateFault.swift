package import Diagnostics

/// How the days of confirming, announcing and appealing can be against the law or against each other. What is late is a fact
/// that minutes must be able to say, so it is a warning; what cannot be is an error.
package enum DateFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        confirmedBeforeMeeting, confirmedLate, announcedBeforeConfirmation, announcedLate, announcedUnconfirmed,
        announcedTwice, announcedMissing, wrongLastDay, takenDownEarly,
    ]

    /// Minutes are confirmed after the meeting.
    package static let confirmedBeforeMeeting = Fault(
        "confirmed-before-meeting", .error, Wording(sv: "«» är före sammanträdet", en: "«» is before the meeting"),
        remedy: Wording(
            sv: "rätta dagen för justeringen eller för sammanträdet",
            en: "correct the day of the confirmation or that of the meeting"))

    /// Kommunallagen 5 kap. 69 §.
    package static let confirmedLate = Fault(
        "confirmed-late", .warning,
        Wording(
            sv: "«» är mer än fjorton dagar efter sammanträdet; justeringen skulle ha skett senast {}",
            en: "«» is more than fourteen days after the meeting; the confirmation was due by {}"),
        remedy: Wording(sv: "låt dagen stå om den är rätt", en: "leave the day if it is right"))

    /// What is announced is that the minutes are confirmed.
    package static let announcedBeforeConfirmation = Fault(
        "announced-before-confirmation", .error,
        Wording(
            sv: "«» är före justeringen {}, och då finns inget att tillkännage",
            en: "«» is before the confirmation on {}, when there is nothing to announce"),
        remedy: Wording(
            sv: "rätta dagen, eller skriv omedelbart justerad: ja i de paragrafer som anslaget gäller",
            en: "correct the day, or write omedelbart justerad: ja in the §§ that the notice is about"))

    /// Kommunallagen 8 kap. 12 §.
    package static let announcedLate = Fault(
        "announced-late", .warning,
        Wording(
            sv: "«» är senare än andra dagen efter justeringen; den skulle ha tillkännagetts senast {}",
            en: "«» is later than the second day after the confirmation; the announcement was due by {}"),
        remedy: Wording(sv: "låt dagen stå om den är rätt", en: "leave the day if it is right"))

    /// What is announced has been confirmed.
    package static let announcedUnconfirmed = Fault(
        "announced-unconfirmed", .error,
        Wording(
            sv: "ingenstans står när paragraferna i anslaget justerades",
            en: "nothing says when the §§ of this notice were confirmed"),
        remedy: Wording(
            sv: "lägg till justering i mötets fil, eller omedelbart justerad: ja i paragraferna",
            en: "add justering to the file of the meeting, or omedelbart justerad: ja to the §§"))

    /// A § is announced once.
    package static let announcedTwice = Fault(
        "announced-twice", .error,
        Wording(
            sv: "två anslag gäller samma paragrafer, så ingen kan veta när tiden för överklagande går ut",
            en: "two notices are about the same §§, so nobody can know when the time for appeal ends"),
        remedy: Wording(
            sv: "skriv vilka paragrafer varje anslag gäller", en: "write which §§ each notice is about"),
        related: Wording(sv: "det andra anslaget", en: "the other notice"))

    /// The §§ that are announced are in the minutes.
    package static let announcedMissing = Fault(
        "announced-missing", .error,
        Wording(
            sv: "«» nämner en paragraf som inte finns i protokollet",
            en: "«» names a § that is not in the minutes"),
        remedy: Wording(
            sv: "rätta numren; utan paragrafer gäller anslaget alla som inget annat anslag nämner",
            en: "correct the numbers; without paragrafer the notice is about all that no other notice names"))

    /// The last day of appeal is computed.
    package static let wrongLastDay = Fault(
        "wrong-last-day", .error,
        Wording(
            sv: "«» är inte sista dagen för överklagande; den är {}",
            en: "«» is not the last day of appeal; that is {}"))

    /// Kommunallagen 13 kap. 5 §.
    package static let takenDownEarly = Fault(
        "taken-down-early", .warning,
        Wording(
            sv: "«» är för tidigt; anslaget ska sitta uppe hela den sista dagen för överklagande, {}",
            en: "«» is too early; the notice shall stay up all of the last day of appeal, {}"),
        remedy: Wording(
            sv:
                "låt dagen stå om den är rätt, men sätt upp anslaget på nytt: annars går tiden för överklagande inte ut",
            en: "leave the day if it is right, but put the notice up again: else the time for appeal does not run out"))
}
