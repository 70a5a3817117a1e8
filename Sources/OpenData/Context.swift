import Diagnostics
import Documents
import HouseStyles
import Minutes

/// What the parts of a source need to know of the whole.
struct Context: Sendable {
    /// For whom the data are.
    let edition: EditionKind
    /// The manner of the house, which has the name of the municipality and the texts on how to appeal.
    let style: HouseStyle
    /// What every id in it begins with: `p214`.
    let anchor: Anchor
    /// Where in its file something stands; nil when that may not be told.
    let origin: Origin?
    /// What is known already of the §§ of a meeting, by their addresses.
    var items: [Anchor: ItemData] = [:]
}

/// The file that a source was read from.
struct Origin: Sendable {
    /// Its name without the folder, which is the user's own affair; nil for standard input.
    let fileName: String?
    /// Its lines.
    let lines: Lines

    /// The property that says where in the file something stands.
    static let placeKey: StaticString = "position"
    /// The property that says which file it is.
    static let fileKey: StaticString = "sourceFile"

    /// The file, unless a place in it would tell how long is what is withheld before it, or its name what that is about.
    init?(_ file: SourceFile, for edition: EditionKind) {
        switch (edition, Discretion.of(file)) {
        case (.public, .silent): return nil
        case (.public, .open), (.complete, _):
            fileName = file.name == "-" ? nil : file.name.split(separator: "/").last.map(String.init)
            lines = Lines(file)
        }
    }
}
