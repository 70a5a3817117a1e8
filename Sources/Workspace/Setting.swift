import Diagnostics
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
    let meetingTree: SyntaxTree?
    /// The bytes of that file.
    var meetingFile: SourceFile? { meetingTree?.file }

    /// A setting of a style alone.
    package init(_ style: ReadyStyle) {
        context = MeetingContext(style: style.style)
        template = style.template
        meetingTree = nil
    }

    fileprivate init(_ style: ReadyStyle, _ body: Body?, _ meeting: Meeting?, in tree: SyntaxTree?) {
        context = MeetingContext(style: style.style, body: body, meeting: meeting)
        template = style.template
        meetingTree = tree
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
        /// What was found in it, to be told once.
        var findings: [FileFindings]
        /// The style that it asks for.
        var style: String? = nil
    }

    /// The shelf for the style that the user asked for, if any.
    package init(style choice: String?) { styles = StyleShelf(choice) }

    /// The setting of a folder, with what was found in the files that it is read from; nil when they have errors. What was
    /// found in a file is told with the first folder that the file is read for.
    package mutating func setting(
        for folder: String
    ) throws(Obstacle) -> (setting: Setting?, findings: [FileFindings]) {
        let bodyPath = try SettingShelf.bodyFile(for: folder)
        let body = try bodyPath.map { path throws(Obstacle) in try self.body(at: path) }
        let style = try styles.style(for: folder, unlessChosen: body?.style)
        guard let meetingPath = SettingShelf.meetingFile(in: folder) else {
            if let body, body.content == nil { return (nil, body.findings) }
            return (Setting(style, body?.content, nil, in: nil), body?.findings ?? [])
        }
        let file = try SourceFile.reading(meetingPath)
        let parsed = SyntaxTree.parsing(file)
        let read = Meeting.reading(parsed, of: body?.content, in: style.style)
        let findings = (body?.findings ?? []) + [FileFindings(read.diagnostics, in: file)]
        guard let meeting = read.value, !read.hasErrors, body == nil || body?.content != nil else {
            return (nil, findings)
        }
        return (Setting(style, body?.content, meeting, in: parsed.value), findings)
    }

    private mutating func body(at path: String) throws(Obstacle) -> Read<Body> {
        if let known = bodies[path] { return known }
        let file = try SourceFile.reading(path)
        let tree = SyntaxTree.parsing(file)
        var read = Body.reading(tree, in: try styles.style(for: path.parent).style)
        if let own = read.value?.style?.value {
            read = Body.reading(tree, in: try styles.style(for: path.parent, unlessChosen: own).style)
        }
        let body = Read(
            content: read.hasErrors ? nil : read.value, findings: [FileFindings(read.diagnostics, in: file)],
            style: read.value?.style?.value)
        bodies[path] = Read(content: body.content, findings: [], style: body.style)
        return body
    }

    static func bodyFile(for folder: String) throws(Obstacle) -> String? {
        try upwards(from: Disk.absolute(folder)).map { $0.appending("organ.yaml") }.first(where: Disk.exists)
    }

    /// A macOS disk may spell ä as two characters.
    static func meetingFile(in folder: String) -> String? {
        SourceFolder.meetingNames.map(folder.appending).first(
            where: Disk.exists)
    }
}
