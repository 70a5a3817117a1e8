/// What a dnr looks like in a house: `n` stands for digits, `åååå` and `åå` for a year, `B` for letters; the rest is
/// itself. `n-åå-B` fits 417-31-HAMN.
package struct DiaryNumberPattern: Sendable {
    private enum Piece: Sendable {
        case digits
        case year(digits: Int)
        case letters
        case sign(Character)
    }

    private let pieces: [Piece]
    /// The pattern as the style has it.
    package let text: String

    /// Reads a pattern; every text is one.
    package init(_ text: String) {
        self.text = text
        var rest = Substring(text)
        var pieces: [Piece] = []
        while let sign = rest.first {
            if rest.hasPrefix("åååå") {
                pieces.append(.year(digits: 4))
                rest = rest.dropFirst(4)
                continue
            } else if rest.hasPrefix("åå") {
                pieces.append(.year(digits: 2))
                rest = rest.dropFirst(2)
                continue
            }
            pieces.append(sign == "n" ? .digits : sign == "B" ? .letters : .sign(sign))
            rest = rest.dropFirst()
        }
        self.pieces = pieces
    }

    /// Whether a dnr looks like this.
    package func matches(_ number: String) -> Bool {
        var rest = Substring(number)
        for piece in pieces {
            let length =
                switch piece {
                case .digits: rest.prefix(while: \.isASCIIDigit).count
                case .year(let digits): rest.prefix(digits).allSatisfy(\.isASCIIDigit) ? digits : 0
                case .letters: rest.prefix(while: \.isLetter).count
                case .sign(let sign): rest.first == sign ? 1 : 0
                }
            guard length > 0, rest.count >= length else { return false }
            rest = rest.dropFirst(length)
        }
        return rest.isEmpty
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
