import Diagnostics
import Minutes
import Schema

extension Meeting.Session {
    static let record = Record<Meeting.Session>(
        "session", "Pass", help: Wording(sv: "En del av ett sammanträde", en: "A stretch of a meeting"),
        [
            .optional(
                "date", "Dag", as: .date, help: Wording(sv: "Dagen då det började", en: "The day on which it began")
            ) { session, _ in session.day },
            .required(
                "start", "Början", as: .time, help: Wording(sv: "När det började", en: "When it began")
            ) { session, _ in session.start },
            .optional(
                "endDate", "Sista dag", as: .date,
                help: Wording(
                    sv: "Dagen då det slutade, om den är en annan", en: "The day on which it ended, if that is another")
            ) { session, _ in session.lastDay == session.day ? nil : session.lastDay },
            .optional(
                "end", "Slut", as: .time, help: Wording(sv: "När det slutade", en: "When it ended")
            ) { session, _ in session.end },
        ])
}

extension TimeSpan {
    static let record = Record<TimeSpan>(
        "break", "Avbrott", help: Wording(sv: "Ett avbrott i ett sammanträde", en: "A break in a meeting"),
        [
            .optional(
                "date", "Dag", as: .date,
                help: Wording(sv: "Dagen, om den är sagd", en: "The day, if that is said")
            ) { span, _ in span.day },
            .required("start", "Början", as: .time, help: Wording(sv: "När det började", en: "When it began")) {
                span, _ in span.start
            },
            .optional("end", "Slut", as: .time, help: Wording(sv: "När det slutade", en: "When it ended")) {
                span, _ in span.end
            },
        ])
}
