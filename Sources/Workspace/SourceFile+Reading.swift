package import Diagnostics

extension SourceFile {
    /// Reads a file, or standard input for `-`.
    package static func reading(_ path: String) throws(Obstacle) -> SourceFile {
        SourceFile(name: path, bytes: path == "-" ? try Disk.bytesOfStandardInput() : try Disk.bytes(of: path))
    }
}
