import Diagnostics
import Minutes
package import Schema
import Syntax

/// A § that the program begins: what is known of it before somebody writes what happened.
package struct DraftItem: Sendable {
    /// The title.
    package var title: String
    /// The word for what it is, if it is no matter to decide.
    package var kind: String?
    package var diaryNumber: String?
    /// The number, if it shall be another than the next.
    package var number: String?

    /// A § with a title.
    package init(title: String, kind: String? = nil, diaryNumber: String? = nil, number: String? = nil) {
        self.title = title
        self.kind = kind
        self.diaryNumber = diaryNumber
        self.number = number
    }
}

/// A meeting that the program begins, with its agenda.
package struct DraftMeeting: Sendable {
    package var date: Day
    package var time: String?
    package var place: String?
    /// The titles of its §§, in order.
    package var agenda: [String]

    /// A meeting on a day.
    package init(date: Day, time: String? = nil, place: String? = nil, agenda: [String] = []) {
        self.date = date
        self.time = time
        self.place = place
        self.agenda = agenda
    }
}

/// Where drafts are written: a folder with the body and the meeting that it stands in.
package struct DraftDesk: Sendable {
    private let folder: String
    private let context: MeetingContext

    /// The desk in a folder.
    ///
    /// - Throws: what makes it impossible to know what the folder stands in.
    package init(in folder: String) throws(Obstacle) {
        var shelf = SettingShelf(style: nil)
        let (setting, findings) = try shelf.setting(for: folder)
        guard let setting else { throw Obstacle(.faultyFolder, folder, findings: findings) }
        self.folder = folder
        context = setting.context
    }

    /// Writes a §, and says what its file is called. Nothing that exists is overwritten.
    ///
    /// In a meeting whose §§ leave their numbers to their places this one does too. Without a meeting's file the § says its
    /// day if the folder is called by one, and its body if no `organ.yaml` does.
    package func write(_ item: DraftItem) throws(Obstacle) -> String {
        let sources = try sourcesInOrder()
        let next = try number(after: sources)
        var text = SourceText()
        let leavesNumber = context.meeting != nil && sources.last.map { !$0.saysItsNumber } ?? false
        if let number = item.number ?? (leavesNumber ? nil : next) {
            text.add("paragraf", number)
        } else if !leavesNumber {
            text.add("paragraf", nil)
        }
        if let kind = item.kind { text.add("slag", kind) }
        text.add("rubrik", item.title)
        if let dnr = item.diaryNumber { text.add("dnr", dnr) }
        if context.meeting == nil {
            if context.body == nil { text.add("organ", nil) }
            text.add("sammanträde", Day(nameOf: folder)?.iso)
        }
        for key: StaticString in ["beslut", "ärendet", "expedieras"] { text.add(key, nil) }
        let number = (item.number ?? next).map { Extract.name(number: $0, source: "") }
        let place = try placeInOrder()
        let prefix = leavesNumber ? place : number ?? place
        return try create("\(prefix)-\(item.title.asFileName).yaml", text.text)
    }

    /// Writes a meeting in a folder called by its day, with a file for each § of the agenda, and says what they are called.
    package func write(_ meeting: DraftMeeting) throws(Obstacle) -> [String] {
        let home = folder.appending(meeting.date.iso)
        let first = try numberOfFirst(at: meeting.date)
        try Disk.makeFolder(home)
        var text = SourceText()
        text.add("status", "kallelse")
        text.add("datum", meeting.date.iso)
        text.add("tid", meeting.time)
        text.add("plats", meeting.place)
        let roster = context.roster?.on([meeting.date])
        text.add("ordförande", roster?.chair?.line)
        text.add("sekreterare", nil)
        text.add("ledamöter", each: roster?.members.map(\.line) ?? [])
        text.add("ersättare", each: roster?.alternates.map(\.line) ?? [])
        var names = [try create(meeting.date.iso.appending("sammantrade.yaml"), text.text)]
        for (place, title) in meeting.agenda.enumerated() {
            var item = SourceText()
            if place == 0, let first { item.add("paragraf", first) }
            item.add("rubrik", title)
            item.add("beslut", nil)
            let prefix = (place < 9 ? "0" : "") + "\(place + 1)"
            names.append(
                try create(meeting.date.iso.appending("\(prefix)-\(title.asFileName).yaml"), item.text))
        }
        return names
    }

    /// The number after those that the names of the sources begin with, in two digits at least.
    private func placeInOrder() throws(Obstacle) -> String {
        let numbers = try SourceFolder.paths(in: folder).compactMap { path in
            Int(path.lastComponent.prefix { $0.isASCII && $0.isNumber })
        }
        let next = String((numbers.max() ?? 0) + 1)
        return next.count < 2 ? "0" + next : next
    }

    private func create(_ name: String, _ text: String) throws(Obstacle) -> String {
        let path = folder.appending(name)
        guard !Disk.exists(path) else { throw Obstacle(.exists, path) }
        try Disk.create(path, Array(text.utf8))
        return path
    }
}

extension DraftDesk {
    /// A § that is there already.
    private struct Known {
        let number: ParagraphNumber?
        let saysItsNumber: Bool
    }

    /// The §§ of the folder in the order of the agenda.
    private func sourcesInOrder() throws(Obstacle) -> [Known] { try known(in: folder) }

    private func known(in folder: String) throws(Obstacle) -> [Known] {
        let paths = try SourceFolder.paths(in: folder).sorted { $0.lastComponent.isBeforeOnAgenda($1.lastComponent) }
        return MeetingSource.reading(paths, in: context).compactMap { source in
            guard case .success(let parsed) = source.parsed else { return nil }
            let leaves = Numbering.isNeeded(for: parsed.value)
            guard leaves || source.number != nil else { return nil }
            return Known(number: source.number, saysItsNumber: !leaves)
        }
    }

    /// The number after those of the folder; of the first § of a meeting the one after the meeting before.
    private func number(after known: [Known]) throws(Obstacle) -> String? {
        if let last = known.compactMap(\.number).max() { return last.next?.text }
        guard let date = context.meeting?.days?.first?.value ?? Day(nameOf: folder) else { return nil }
        return try DraftDesk.last(before: date, in: self, besides: folder.parent).flatMap { $0.next?.text }
    }

    private func numberOfFirst(at date: Day) throws(Obstacle) -> String? {
        if case .perMeeting? = context.body?.numbering?.value { return nil }
        return try DraftDesk.last(before: date, in: self, besides: folder).flatMap { $0.next?.text } ?? "1"
    }

    /// The highest number of the last meeting before a day in the same year, among the folders called by days.
    private static func last(
        before date: Day, in desk: DraftDesk, besides folder: String
    ) throws(Obstacle) -> ParagraphNumber? {
        let days = try Disk.entries(of: folder).compactMap { entry in
            entry.kind == .folder ? Day(nameOf: entry.name).map { (day: $0, name: entry.name) } : nil
        }
        for earlier in days.filter({ $0.day < date && $0.day.year == date.year }).sorted(by: { $1.day < $0.day }) {
            if let last = try desk.known(in: folder.appending(earlier.name)).compactMap(\.number).max() { return last }
        }
        return nil
    }
}

extension Day {
    /// The day that a folder is called by: `2031-05-06`.
    fileprivate init?(nameOf folder: String) {
        do throws(Day.ReadingError) { try self.init(reading: folder.lastComponent) } catch { return nil }
    }
}

extension Roster.Mandate {
    /// As a list names somebody: `Tova Almgren (S)`.
    fileprivate var line: String { party.map { "\(name) (\($0 == "-" ? "–" : $0))" } ?? name }
}
