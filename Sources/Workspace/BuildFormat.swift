package import Rendering

/// A kind of file that a build makes.
package enum BuildFormat: Sendable {
    /// A document of each source, printed.
    case page(OutputFormat)
    /// The facts of each source, as open data.
    case json
    /// The facts of all sources of a folder, as tables.
    case csv

    /// All formats, in the order in which they are offered.
    package static let all: [BuildFormat] = OutputFormat.all.map(BuildFormat.page) + [.json, .csv]

    /// Those that are made of each source.
    package static let ofSources = all.filter { !$0.isOfFolder }

    /// What a user calls it: `html`.
    package var name: String {
        switch self {
        case .page(let format): format.name
        case .json: "json"
        case .csv: "csv"
        }
    }

    /// The end of a file's name, without the dot.
    package var fileExtension: String {
        switch self {
        case .page(let format): format.fileExtension
        case .json: "json"
        case .csv: "csv"
        }
    }

    /// Whether it is made of a whole folder, and not of each of its sources.
    package var isOfFolder: Bool {
        switch self {
        case .page, .json: false
        case .csv: true
        }
    }
}
