import Diagnostics
import Documents
import Minutes
import OpenData
import Rendering
import Schema
import Syntax

/// A whole meeting as it is published: what came of each of its sources, and the documents of all of them.
struct MeetingPages: Sendable {
    /// What came of a source.
    struct Made: Sendable {
        let state: Outcome.State
        /// Its pages, if it has any.
        let pages: Extract?
        /// Whether it has faults and shows a sign that it withholds something.
        var mayHoldSecrets = false
    }

    /// One for each source, in order.
    let extracts: [Made]
    /// The pages of the §§ in the meeting's own file.
    var own: [Extract] = []
    /// The minutes, the summons, the notices; none when a § has errors, since they would lack it.
    let documents: [Extract]
    /// What there is to say of the meeting when all its §§ are known.
    var report = ""

    /// Takes the sources of a meeting the whole way.
    static func making(of paths: [String], in setting: Setting, _ build: Build) -> MeetingPages {
        var extracts: [Made] = []
        var items: [AgendaItem] = []
        var isWhole = true
        var isDraft = false
        for source in MeetingSource.reading(paths, in: setting.context) {
            do throws(Obstacle) {
                let parsed = try source.parsed.get()
                let file = parsed.value.file
                let read = Publication.reading(parsed, in: setting, numbered: source.number, build)
                let report = Reporter.full.report(read.diagnostics, file, build.manner)
                guard let publication = read.value else {
                    isWhole = false
                    let isSilent = Discretion.of(file, with: read.diagnostics) == .silent
                    extracts.append(Made(state: .faulty(report: report), pages: nil, mayHoldSecrets: isSilent))
                    continue
                }
                if case .item(let item) = publication.source { items.append(item) }
                isDraft = isDraft || publication.isDraft
                let pages = Extract.making(
                    of: publication.edition, isDraft: publication.isDraft, from: file, in: setting, build)
                extracts.append(Made(state: .staged(claim: pages.name, report: report), pages: pages))
            } catch {
                isWhole = false
                extracts.append(Made(state: .unreadable(error), pages: nil))
            }
        }
        guard let tree = setting.meetingTree, let meeting = setting.context.meeting else {
            return MeetingPages(extracts: extracts, documents: [])
        }
        let file = tree.file
        let assembled = Proceedings.assembling(items, of: meeting, in: setting.context)
        let errors = Publication.errors(in: assembled.value, of: tree)
        func report(_ found: [Diagnostic]) -> String {
            FileFindings(found, in: file).report(.full, build.manner)
        }
        guard errors.isEmpty || build.makesDrafts else {
            let report = report(errors)
            return MeetingPages(extracts: extracts, documents: [], report: report)
        }
        var found = errors
        let own = meeting.items.compactMap { item in
            let edition = Source.item(item).edition(build.edition)
            found += edition.diagnostics
            return edition.value.map {
                Extract.making(of: $0, isDraft: !errors.isEmpty, from: file, in: setting, build)
            }
        }
        guard isWhole else {
            let report = report(found)
            return MeetingPages(extracts: extracts, own: own, documents: [], report: report)
        }
        let made = assembled.value.edition(build.edition, of: tree)
        let report = report(found + assembled.diagnostics + made.diagnostics)
        isDraft = isDraft || !errors.isEmpty
        guard !assembled.hasErrors, let edition = made.value, !edition.items.isEmpty else {
            return MeetingPages(extracts: extracts, own: own, documents: [], report: report)
        }
        // The first is of the whole meeting, and so are the data.
        let hasTables = build.formats.contains(where: \.isOfFolder)
        let data = extracts.compactMap { $0.pages?.item } + own.compactMap(\.item)
        let documents = edition.documents.enumerated().map { place, document in
            let name = edition.isOfSecrets ? document.name + build.edition.markOfSecrets : document.name
            let style = setting.context.style
            let page = isDraft ? document.document.markedAsDraft(style) : document.document
            var pages = Extract.making(of: page, named: name, in: setting, build.formats) {
                place == 0 && !isDraft ? edition.data(in: style, with: data) : nil
            }
            if hasTables, place == 0, !isDraft { pages.rows = edition.rows(in: setting.context.style) }
            return pages
        }
        return MeetingPages(extracts: extracts, own: own, documents: documents, report: report)
    }
}
