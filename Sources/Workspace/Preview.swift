import Diagnostics

extension Build {
    /// The one page of a source, or the first document of a meeting whose own file was named, in the first format, with
    /// what there is to say; nil when there are faults. Nothing is written.
    package func page(
        of folder: SourceFolder, _ settings: SettingShelf
    ) throws(Obstacle) -> (page: [UInt8]?, report: String) {
        var settings = settings
        let (setting, findings) = try settings.setting(for: folder.path)
        let shared = findings.map { $0.report(.full, manner) }.joined()
        guard let setting else { return (nil, shared) }
        if folder.isMeeting {
            let made = MeetingPages.making(of: folder.names.map(folder.path(of:)), in: setting, self)
            let reports = made.extracts.map { $0.state.report(in: manner) }
            return (made.documents.first?.files.first, shared + reports.joined() + made.report)
        }
        let file = try SourceFile.reading(folder.path(of: folder.names[0]))
        let extract = Extract.making(of: file, in: setting, self)
        let report = Reporter.full.report(extract.diagnostics, file, manner)
        return (extract.value?.files.first, shared + report)
    }
}

extension Outcome.State {
    /// What there is to say of it.
    fileprivate func report(in manner: Manner) -> String {
        switch self {
        case .staged(_, let report), .faulty(let report): report
        case .unreadable(let obstacle), .stopped(let obstacle): obstacle.message(in: manner)
        }
    }
}
