package import Diagnostics

extension SyntaxTree {
    /// Reads a source. Whatever the bytes are, the tree holds them all.
    package static func parsing(_ file: SourceFile) -> Diagnosed<SyntaxTree> {
        var parser = Parser(file.bytes)
        parser.parseFile()
        return Diagnosed(SyntaxTree(file: file, nodes: parser.nodes), parser.diagnostics)
    }
}
