extension SourceFile {
    /// The name as it may be told of a source that withholds something, for the name of a file can tell it too: the folder,
    /// and of the name no more than the number that it begins with. `hamnnamnden/223-ansokan.yaml` is
    /// `hamnnamnden/223-….yaml`, and the next of the same `hamnnamnden/223-… (2).yaml`.
    package var discreetName: String {
        guard name != "-" else { return name }
        let folderEnd = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        let end = name.hasSuffix(".yaml") ? ".yaml" : ""
        let stem = name[folderEnd...].dropLast(end.count)
        guard stem != leadingNumber, !SourceFile.commonNames.contains(String(stem)) else { return name }
        return name[..<folderEnd] + leadingNumber + (leadingNumber.isEmpty ? "" : "-") + "…"
            + (ordinal > 1 ? " (\(ordinal))" : "") + end
    }

    /// Names that files of many folders have, and that say nothing of one.
    private static let commonNames: Set = ["organ", "sammantrade", "sammanträde", "stil"]

    /// The number that the name of the file begins with, or a day: `223`, `2031-05-06`; empty when there is none.
    package var leadingNumber: String {
        let file = name[(name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex)...]
        let digits = file.utf8.prefix { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
        let number = String(Substring(digits))
        return String(number.reversed().drop { $0 == "-" }.reversed())
    }
}
