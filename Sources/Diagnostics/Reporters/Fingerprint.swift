extension [Diagnostic] {
    /// In reading order, each with a word by which it is known again after lines have moved: the fault, the file, and which
    /// of the same in the file it is. It holds nothing of the text, not even a hash of it, since that could be withheld.
    func fingerprinted(_ name: String) -> [(diagnostic: Diagnostic, fingerprint: String)] {
        var counts: [String: Int] = [:]
        return inReadingOrder.map { diagnostic in
            let id = "\(diagnostic.fault.id)"
            counts[id, default: 0] += 1
            return (diagnostic, "\(id)/\(counts[id] ?? 0)@\(name)")
        }
    }
}
