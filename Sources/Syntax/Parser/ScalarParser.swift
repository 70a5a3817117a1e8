import Diagnostics

extension Parser {
    /// Reads a text or a list in brackets at the end of the last leaf.
    mutating func parseScalar(under parent: Int) {
        switch byte(position) {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): parseQuoted(under: parent)
        case UInt8(ascii: "|"): parseBlockScalar(.literal, under: parent)
        case UInt8(ascii: ">"): parseBlockScalar(.folded, under: parent)
        case UInt8(ascii: "["): parseFlowSequence(under: parent)
        default:
            parsePlain(under: parent, specialBeginning(at: position))
        }
    }

    mutating func addScalar(_ scalar: ScannedScalar) {
        leaf(scalar.kind, to: scalar.end)
        nodes[nodes.count - 1].shape = scalar.shape
    }

    /// What YAML takes the beginning of an unquoted text for, if not for text.
    func specialBeginning(at start: Int) -> TextFault? {
        let isAlone = endsWord(start + 1)
        switch byte(start) {
        case UInt8(ascii: "&") where !isAlone: return TextFault(SyntaxFault.anchor, word(from: start))
        case UInt8(ascii: "!") where !isAlone: return TextFault(SyntaxFault.tag, word(from: start))
        case UInt8(ascii: "*") where isAlias(start): return TextFault(SyntaxFault.alias, word(from: start))
        case UInt8(ascii: "{"):
            // Quotes would make a text of what was meant as keys.
            let holdsKeys = bytes[firstLine(from: start)].contains(UInt8(ascii: ":"))
            return TextFault(SyntaxFault.flowMapping, start..<start + 1, holdsKeys ? .none : .quotes)
        case UInt8(ascii: "#"): return TextFault(SyntaxFault.hashInText, word(from: start))
        case UInt8(ascii: "-") where isAlone, UInt8(ascii: "?") where isAlone,
            UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "@"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","):
            return TextFault(SyntaxFault.indicatorFirst, start..<start + 1)
        default: return nil
        }
    }

    /// Whether `*word` is all that stands there: not emphasis, which has a second star.
    private func isAlias(_ start: Int) -> Bool {
        let word = word(from: start)
        return word == firstLine(from: start) && word.count > 1
            && !bytes[word.dropFirst()].contains(UInt8(ascii: "*"))
    }
}
