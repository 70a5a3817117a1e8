package import Rendering

/// A kind of file that a build makes of a source.
package enum BuildFormat: Sendable {
    /// A document, printed.
    case page(OutputFormat)
    /// The facts, as open data.
    case json

    /// All formats, in the order in which they are offered.
    package static let all: [BuildFormat] = OutputFormat.all.map(BuildFormat.page) + [.json]

    /// What a user calls it: `html`.
    package var name: String {
        switch self {
        case .page(let format): format.name
        case .json: "json"
        }
    }

    /// The end of a file's name, without the dot.
    package var fileExtension: String {
        switch self {
        case .page(let format): format.fileExtension
        case .json: "json"
        }
    }
}
