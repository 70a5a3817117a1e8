package import Diagnostics

extension SourceFile {
    /// Reads a file, or standard input for `-`.
    package static func reading(_ path: String) throws(Obstacle) -> SourceFile {
        SourceFile(name: path, bytes: path == "-" ? try Disk.bytesOfStandardInput() : try Disk.bytes(of: path))
    }

    /// Whether there is a file that shows a sign that it withholds something.
    static func mayHoldSecrets(at path: String) -> Bool {
        do throws(Obstacle) { return Discretion.of(try reading(path)) == .silent } catch { return false }
    }
}
