/// The line by which an editor finds the schema of a source.
package struct Modeline: Sendable {
    /// Where the schema lies, as seen from the folder of the source.
    package let path: String

    /// The line that names a schema.
    package init(path: String) { self.path = path }

    static let sign = Array("yaml-language-server:".utf8)

    var text: [UInt8] { Array("# yaml-language-server: $schema=\(path)".utf8) }

    /// Whether a line says the same of a schema of the same name, wherever that lies; one on the web is another.
    func replaces(_ line: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard let schema = words.first(where: { $0.hasPrefix("$schema=") })?.dropFirst("$schema=".count) else {
            return false
        }
        return words.last?.hasPrefix("$schema=") == true && !schema.contains("://")
            && name(of: schema) == name(of: path[...])
    }

    private func name(of path: Substring) -> Substring { path.split(separator: "/").last ?? path }
}
