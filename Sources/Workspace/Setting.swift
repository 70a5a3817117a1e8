package import Diagnostics
import HouseStyles
package import Minutes
package import Rendering
import Schema
import Syntax

/// What the sources of a folder are built in: the house, the body and the meeting, and the page of the house.
package struct Setting: Sendable {
    /// What a § of the folder stands in.
    package let context: MeetingContext
    /// The page, split at its holes.
    package let template: PageTemplate
    /// The meeting's own file, for what is found about it when its §§ are known.
    let meetingFile: SourceFile?

    /// A setting of a style alone.
    package init(_ style: ReadyStyle) {
        context = MeetingContext(style: style.style)
        template = style.template
        meetingFile = nil
    }

    fileprivate init(_ style: ReadyStyle, _ body: Body?, _ meeting: Meeting?, in file: SourceFile?) {
        context = MeetingContext(style: style.style, body: body, meeting: meeting)
        template = style.template
        meetingFile = file
    }
}

/// Where settings are found: `organ.yaml` in the nearest folder at or above a folder, `sammantrade.yaml` in the folder.
package struct SettingShelf {
    private var styles: StyleShelf
    private var bodies: [String: Read<Body>] = [:]

    /// A file that is shared by several sources, read once.
    private struct Read<Content: Sendable>: Sendable {
        /// What it says; nil when it has errors.
        let content: Content?
        /// What is wrong with it, to be told once.
        var report: String
        /// The style that it asks for.
        var style: String? = nil
    }

    /// The shelf for the style that the user asked for, if any.
    package init(style choice: String?) { styles = StyleShelf(choice) }

    /// The setting of a folder, with what there is to say of the files it is read from; nil when they have errors. What
    /// was told of a file once is not told again.
    package mutating func setting(
        for folder: String, _ manner: Manner
    ) throws(Obstacle) -> (setting: Setting?, report: String) {
        let bodyPath = try SettingShelf.bodyFile(for: folder)
        let body = try bodyPath.map { path throws(Obstacle) in try self.body(at: path, manner) }
        let style = try styles.style(for: folder, unlessChosen: body?.style)
        guard let meetingPath = SettingShelf.meetingFile(in: folder) else {
            if let body, body.content == nil { return (nil, body.report) }
            return (Setting(style, body?.content, nil, in: nil), body?.report ?? "")
        }
        let file = try SourceFile.reading(meetingPath)
        let read = Meeting.reading(SyntaxTree.parsing(file), of: body?.content, in: style.style)
        let report = (body?.report ?? "") + Reporter.full.report(read.diagnostics, file, manner)
        guard let meeting = read.value, !read.hasErrors, body == nil || body?.content != nil else {
            return (nil, report)
        }
        return (Setting(style, body?.content, meeting, in: file), report)
    }

    private mutating func body(at path: String, _ manner: Manner) throws(Obstacle) -> Read<Body> {
        if let known = bodies[path] { return known }
        let file = try SourceFile.reading(path)
        let tree = SyntaxTree.parsing(file)
        var read = Body.reading(tree, in: try styles.style(for: path.parent).style)
        if let own = read.value?.style?.value {
            read = Body.reading(tree, in: try styles.style(for: path.parent, unlessChosen: own).style)
        }
        let report = Reporter.full.report(read.diagnostics, file, manner)
        let body = Read(
            content: read.hasErrors ? nil : read.value, report: report, style: read.value?.style?.value)
        bodies[path] = Read(content: body.content, report: "", style: body.style)
        return body
    }

    private static func bodyFile(for folder: String) throws(Obstacle) -> String? {
        try upwards(from: Disk.absolute(folder)).map { $0.appending("organ.yaml") }.first(where: Disk.exists)
    }

    /// A macOS disk may spell ä as two characters.
    private static func meetingFile(in folder: String) -> String? {
        SourceFolder.meetingNames.map(folder.appending).first(
            where: Disk.exists)
    }
}
