import Diagnostics
package import HouseStyles
import Minutes
package import Rendering
import Syntax

/// A house style that is ready to build with.
package struct ReadyStyle: Sendable {
    /// The manner of the house.
    package let style: HouseStyle
    /// Its page, split at its holes.
    package let template: PageTemplate
}

/// Where house styles are found. Each is read once, however many folders use it.
package struct StyleShelf {
    /// A name or a folder, as the user wrote it; nil is the standard style.
    private let choice: String?
    private var ready: [String: ReadyStyle] = [:]

    /// The shelf for the style that the user asked for, if any.
    package init(_ choice: String?) { self.choice = choice }

    /// The style for the sources of a folder.
    ///
    /// A choice with a `/` in it is the style's own folder. A name is that of a folder in `Styles`, looked for from the
    /// source upwards, then from the working folder upwards, then where the program is installed; `standard` is compiled
    /// in, so that one copied program works alone.
    ///
    /// What the user chose goes before what the body asks for.
    package mutating func style(
        for folder: String, unlessChosen wish: String? = nil
    ) throws(Obstacle) -> ReadyStyle {
        let path =
            try (choice ?? wish).map { choice throws(Obstacle) in try StyleShelf.locate(choice, from: folder) } ?? nil
        if let style = ready[path ?? ""] { return style }
        let style = try StyleShelf.reading(path)
        ready[path ?? ""] = style
        return style
    }

    private static func locate(_ choice: String, from folder: String) throws(Obstacle) -> String? {
        if choice.utf8.contains(UInt8(ascii: "/")) { return choice }
        var places = upwards(from: try Disk.absolute(folder)) + upwards(from: try Disk.absolute("."))
        if let program = Disk.executable { places.append(program.parent.parent.appending("share/protokoll")) }
        for place in places {
            let path = place.appending("Styles").appending(choice)
            if Disk.exists(path.appending("stil.yaml")) { return path }
        }
        guard choice == "standard" else { throw Obstacle(.unknownStyle, choice) }
        return nil
    }

    /// Reads the style in a folder: `stil.yaml` and, where they differ from the standard style's, `sida.html` and
    /// `stil.css`. What they do not say is as in the standard style.
    private static func reading(_ folder: String?) throws(Obstacle) -> ReadyStyle {
        guard let folder else { return try ReadyStyle(.standard, pageIn: nil) }
        let file = try SourceFile.reading(folder.appending("stil.yaml"))
        let tree = SyntaxTree.parsing(file)
        let written = HouseStyle.reading(tree.value, over: .standard)
        try refuse(tree.diagnostics + written.diagnostics + written.value.faultsOfAppeals, in: file, folder)
        let sheet = try SourceFile.reading(ifPresent: folder.appending("stil.css"))
        let page = try SourceFile.reading(ifPresent: folder.appending("sida.html"))
        let style = written.value.with(template: page?.bytes, styleSheet: sheet?.bytes)
        if let sheet { try refuse(style.diagnostics, in: sheet, folder) }
        return try ReadyStyle(style.value, pageIn: page ?? SourceFile(name: folder, bytes: style.value.template))
    }

    private static func refuse(_ found: [Diagnostic], in file: SourceFile, _ folder: String) throws(Obstacle) {
        guard found.isEmpty else {
            throw Obstacle(.faultyStyle, folder, findings: [FileFindings(found, in: file)])
        }
    }
}

/// A folder and all folders above it, the nearest first.
func upwards(from folder: String) -> [String] {
    folder == "/" ? ["/"] : [folder] + upwards(from: folder.parent)
}

extension ReadyStyle {
    fileprivate init(_ style: HouseStyle, pageIn file: SourceFile?) throws(Obstacle) {
        self.style = style
        do throws(TemplateFault) {
            template = try PageTemplate(style.template, styleSheet: style.styleSheet)
        } catch {
            let file = file ?? SourceFile(name: "Styles/standard/sida.html", bytes: style.template)
            let range = SourceRange(error.range.lowerBound, error.range.upperBound)
            let found = [Diagnostic(error.kind.fault, at: range)]
            throw Obstacle(.faultyStyle, file.name.parent, findings: [FileFindings(found, in: file)])
        }
    }
}

extension SourceFile {
    fileprivate static func reading(ifPresent path: String) throws(Obstacle) -> SourceFile? {
        Disk.exists(path) ? try reading(path) : nil
    }
}
