/// Whether the text of a source may be shown to whoever reads the messages: a terminal, a log of a build server.
package enum Discretion: Sendable {
    /// Nothing in the source is withheld.
    case open
    /// The source withholds something, so not one of its words is shown: '…' stands where they would.
    case silent

    /// What holds for a source, judged by its bytes and by what was found in it, and not by its tree.
    ///
    /// A message is often about a source that could not be read as it was meant: the key is misspelt, the brackets are
    /// not closed, the indentation is wrong. What is withheld cannot be known then, so one sign that anything is
    /// suffices for the whole file. A backslash in a double-quoted text can spell any of the signs, NUL stands between
    /// their letters in UTF-16, and a character that cannot be seen in the middle of one.
    package static func of(_ file: SourceFile, with diagnostics: [Diagnostic] = []) -> Discretion {
        let bytes = file.bytes.contains { $0 == 0 || $0 >= 0x80 } ? file.bytes.filter { 1..<0x80 ~= $0 } : file.bytes
        let isMeant = diagnostics.contains { $0.suggestion.map { keys.contains($0.text) } ?? false }
        return isMeant || holdsSign(bytes) ? .silent : .open
    }

    /// What a misspelt key that withholds something was probably meant to be.
    private static let keys: Set = ["sekretess", "avidentifiera"]

    /// In lower case, since that is what they are compared with; a letter that is not ASCII is left out.
    private static let signs = ["ekretess", "videntifiera", "i stllet:", "((", #"\u"#, #"\x"#].map { Array($0.utf8) }

    /// Which bytes, in lower case, one of the signs begins with: few places of a source are looked at twice.
    private static let beginnings = (UInt8.min...UInt8.max).map { byte in signs.contains { $0.first == byte } }

    private static func holdsSign(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { start in
            beginnings[Int(lowercased(bytes[start]))] && signs.contains { holds($0, in: bytes, at: start) }
        }
    }

    private static func holds(_ sign: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
        bytes.count - start >= sign.count && sign.indices.allSatisfy { lowercased(bytes[start + $0]) == sign[$0] }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
