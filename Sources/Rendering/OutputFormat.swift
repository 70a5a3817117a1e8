package import Documents

/// A kind of file that a document can be written as.
package struct OutputFormat: Sendable {
    /// What a user calls it: `html`.
    package let name: String
    /// The end of a file's name, without the dot.
    package let fileExtension: String
    /// The whole file, UTF-8. Only a format that makes complete pages uses the template.
    package let render: @Sendable (Document, PageTemplate) -> [UInt8]

    /// All formats, in the order in which they are offered.
    package static let all: [OutputFormat] = [html, htmlFragment, markdown, plainText]

    init(
        _ name: String, fileExtension: String, render: @escaping @Sendable (Document, PageTemplate) -> [UInt8]
    ) {
        self.name = name
        self.fileExtension = fileExtension
        self.render = render
    }
}
