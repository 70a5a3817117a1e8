import ArgumentParser
import Diagnostics
import Minutes
import Schema
import Workspace

extension Protokoll {
    /// Begins a source.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Börja på en paragraf eller ett sammanträde.",
            discussion: "Det som inte anges frågas det efter. Ingen fil som finns skrivs över.",
            subcommands: [Item.self, Meeting.self])

        /// Begins a §.
        struct Item: ParsableCommand {
            static let configuration = CommandConfiguration(
                commandName: "paragraf", abstract: "Börja på en paragraf, med nästa nummer.")

            @Argument(help: ArgumentHelp("Sammanträdets mapp.", valueName: "mapp"))
            var folder = "."

            @Option(help: ArgumentHelp("Rubriken.", valueName: "rubrik"))
            var title: String?

            @Option(help: ArgumentHelp("Vad paragrafen är, om den inte är ett ärende.", valueName: "slag"))
            var kind: String?

            @Option(help: ArgumentHelp("Diarienummer.", valueName: "dnr"))
            var dnr: String?

            @Option(help: ArgumentHelp("Ett annat nummer än nästa.", valueName: "nummer"))
            var number: String?

            @OptionGroup var speech: Speech

            func run() throws {
                let words = AgendaItem.Kind.words.map { "\($0.word)" }
                if let kind, !words.contains(kind) {
                    throw ValidationError(
                        Texts.unknownKind.text(
                            in: speech.manner.language, quote: kind.shownSafely,
                            facts: [words.joined(separator: ", ")]))
                }
                let desk = try DraftDesk(in: folder)
                var item = DraftItem(title: try speech.answer(title, Texts.title, "--title"), kind: kind)
                item.diaryNumber = dnr ?? (title == nil ? ask(Texts.dnr.text(in: speech.manner.language)) : nil)
                item.number = number
                show(try desk.write(item).shownSafely + "\n")
            }
        }

        /// Begins a meeting.
        struct Meeting: ParsableCommand {
            static let configuration = CommandConfiguration(
                commandName: "sammantrade",
                abstract: "Börja på ett sammanträde, med organets ledamöter och en dagordning.")

            @Argument(help: ArgumentHelp("Organets mapp.", valueName: "mapp"))
            var folder = "."

            @Option(help: ArgumentHelp("Dagen.", valueName: "datum"))
            var date: String?

            @Option(help: ArgumentHelp("När det börjar: 18.30.", valueName: "tid"))
            var time: String?

            @Option(help: ArgumentHelp("Var.", valueName: "plats"))
            var place: String?

            @Option(help: ArgumentHelp("Rubriken på en paragraf; en gång för varje.", valueName: "rubrik"))
            var agenda: [String] = []

            @OptionGroup var speech: Speech

            func run() throws {
                let language = speech.manner.language
                let desk = try DraftDesk(in: folder)
                let isAsked = date == nil
                var meeting = DraftMeeting(date: try day(), time: time, place: place, agenda: agenda)
                if isAsked {
                    meeting.time = time ?? ask(Texts.time.text(in: language))
                    meeting.place = place ?? ask(Texts.place.text(in: language))
                    while agenda.isEmpty, let title = ask(Texts.agenda.text(in: language)) {
                        meeting.agenda.append(title)
                    }
                }
                show(try desk.write(meeting).map { $0.shownSafely + "\n" }.joined())
            }

            private func day() throws -> Day {
                let text = try speech.answer(date, Texts.date, "--date")
                do throws(Day.ReadingError) {
                    return try Day(reading: text)
                } catch {
                    throw ValidationError(
                        Texts.notADay.text(in: speech.manner.language, quote: text.shownSafely))
                }
            }
        }
    }
}

extension Speech {
    /// What was given, or what is answered to a question; without either the option is asked for.
    fileprivate func answer(_ given: String?, _ question: Wording, _ option: String) throws -> String {
        if let answer = given ?? ask(question.text(in: manner.language)), !answer.isEmpty { return answer }
        throw ValidationError(Texts.missing.text(in: manner.language, quote: option))
    }
}

/// Asks somebody at the terminal; nil for an empty line and at the end.
private func ask(_ question: String) -> String? {
    say(question + " ")
    let answer = readLine().map { String($0.drop { $0 == " " }) }
    return answer.flatMap { $0.isEmpty ? nil : $0 }
}

private enum Texts {
    static let title = Wording(sv: "Rubrik:", en: "Title:")
    static let dnr = Wording(sv: "Diarienummer (tomt om inget):", en: "Registration number (empty for none):")
    static let date = Wording(sv: "Dag (2031-09-02):", en: "Day (2031-09-02):")
    static let time = Wording(sv: "Tid (18.30):", en: "Time (18.30):")
    static let place = Wording(sv: "Plats:", en: "Place:")
    static let agenda = Wording(sv: "Nästa ärende (tomt när alla är med):", en: "Next matter (empty after the last):")
    static let missing = Wording(sv: "ange «»", en: "give «»")
    static let notADay = Wording(sv: "«» är ingen dag; skriv 2031-09-02", en: "«» is not a day; write 2031-09-02")
    static let unknownKind = Wording(sv: "«» är inget slag; de som finns är {}", en: "«» is no kind; the kinds are {}")
}
