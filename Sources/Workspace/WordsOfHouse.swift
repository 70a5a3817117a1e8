import Checks

extension WordsToSpell {
    /// Adds what is right in a house: the words of the body's file, and those of `ordlista.txt` beside it, or in the folder
    /// itself where there is no body. A line that begins with `#` is a comment.
    mutating func addHouse(of folder: String) throws(Obstacle) {
        let body = try SettingShelf.bodyFile(for: folder)
        if let body { add(right: try Disk.bytes(of: body)) }
        let list = (body?.parent ?? folder).appending("ordlista.txt")
        guard Disk.exists(list) else { return }
        for line in try Disk.bytes(of: list).split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#")
        {
            add(right: line)
        }
    }
}
