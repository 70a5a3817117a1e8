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
        let isMeant = diagnostics.contains { diagnostic in
            diagnostic.fault.isOfSecrets || diagnostic.suggestion.map { keys.contains($0.text) } ?? false
        }
        return file.isBesideSecrets || isMeant || holdsSign(file.bytes) || MisspeltKeys.areIn(file.bytes)
            ? .silent : .open
    }

    /// What a misspelt key that withholds something was probably meant to be.
    private static let keys: Set = ["sekretess", "avidentifiera"]

    /// In lower case, since that is what they are compared with; a letter that is not ASCII is left out.
    private static let signs = ["ekretess", "videntifiera", "i stllet:", "((", #"\u"#, #"\x"#].map { Array($0.utf8) }

    /// Which bytes one of the signs begins with: few places of a source are looked at twice.
    private static let beginnings = (UInt8.min...UInt8.max).map { byte in
        signs.contains { $0.first == lowercased(byte) }
    }

    private static func holdsSign(_ bytes: [UInt8]) -> Bool {
        let beginnings = beginnings
        for (start, byte) in bytes.enumerated() where beginnings[Int(byte)] {
            if signs.contains(where: { holds($0, in: bytes, at: start) }) { return true }
        }
        return false
    }

    /// Whether the sign begins here, if what is not ASCII is passed over.
    private static func holds(_ sign: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
        var index = start
        for letter in sign {
            while index < bytes.count, bytes[index] == 0 || bytes[index] >= 0x80 { index += 1 }
            guard index < bytes.count, lowercased(bytes[index]) == letter else { return false }
            index += 1
        }
        return true
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
