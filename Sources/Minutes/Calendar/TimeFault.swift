package import Diagnostics

/// How the times of a meeting can be impossible.
package enum TimeFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [endsBeforeItBegins, notOneForEachDay, onNoDayOfMeeting, adjournedOutside]

    static let endsBeforeItBegins = Fault(
        "reversed-times", .error,
        Wording(sv: "«» slutar inte efter att det börjar", en: "«» does not end after it begins"),
        remedy: Wording(
            sv: "rätta klockslagen; går sammanträdet över midnatt står båda dagarna i datum",
            en: "correct the times; if the meeting goes past midnight, both days stand in datum"))

    static let notOneForEachDay = Fault(
        "not-one-time-for-each-day", .error,
        Wording(
            sv: "tiderna är {} men dagarna i datum är {}", en: "there are {} times, but {} days in datum"),
        remedy: Wording(
            sv: "skriv en tid för varje dag, i samma ordning, eller en tid för hela sammanträdet",
            en: "write a time for each day, in the same order, or one for the whole meeting"))

    static let onNoDayOfMeeting = Fault(
        "on-no-day-of-meeting", .error,
        Wording(
            sv: "«» är på en dag som inte står i sammanträdets datum", en: "«» is on a day that is not in datum"),
        remedy: Wording(sv: "rätta dagen, eller lägg till den i datum", en: "correct the day, or add it to datum"))

    static let adjournedOutside = Fault(
        "adjourned-outside-meeting", .error,
        Wording(sv: "«» ligger inte inom sammanträdets tid", en: "«» does not fall into the time of the meeting"),
        remedy: Wording(sv: "rätta klockslagen här eller i tid", en: "correct the times here or in tid"),
        related: Wording(sv: "sammanträdets tid står här", en: "the time of the meeting stands here"))
}
