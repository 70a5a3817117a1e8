import Diagnostics

extension Rule {
    static let letterSpacedWord = Rule(
        Fault(
            "letter-spaced-word", .warning,
            Wording(sv: "«» är ett ord med mellanrum i", en: "«» is a word with spaces in it")),
        .residue,
        because: Wording(
            sv: "Spärrade rubriker i pdf-filer blir så när de kopieras. En skärmläsare läser bokstav för bokstav.",
            en: "Spaced headings in PDF files become this when copied. A screen reader reads letter by letter."),
        failing: .text("Nämnden godkänner ⟪PRO T OK OL L⟫ från mars, se ⟪B e s l u t⟫ där."),
        passing: .text("Nämnden godkänner PROTOKOLL för S M SD C V KD MP L, se A B C och i å ö."),
        exceptions: Wording(
            sv: "Beteckningar i rad, som partier.", en: "Codes in a row, such as those of parties."),
        fixing: .unsafely,
        finder: .words("ABDEFGIJKLMNOPRSTUVY") { text, word in
            // Few words in capitals, or of one letter, stand before another.
            guard text[word.upperBound] == UInt8(ascii: " "), word.count == 1 || text.isCapital(word.upperBound + 1)
            else { return nil }
            let end =
                word.count == 1 && text.isSmall(word.upperBound + 1) ? text.endOfLetters(word) : text.endOfHeading(word)
            guard let end else { return nil }
            let all = word.lowerBound..<end
            return Match(range: all, replacement: (all, text.string(all).filter { $0 != " " }, title))
        })

    private static let title = Wording(sv: "skriv ihop ordet", en: "write it as one word")
}

private let headings: Words<Void> = [
    "protokoll", "protokollsutdrag", "sammanträdesprotokoll", "beslut", "kallelse", "närvarande", "beslutande",
    "justering", "justerare", "anslag", "bevis", "bilaga", "bilagor", "ordförande", "sekreterare", "paragrafer",
    "tjänsteutlåtande", "tjänsteskrivelse", "yttrande", "reservation", "kommunstyrelsen", "kommunfullmäktige",
    "yrkande", "yrkanden", "underskrifter", "sammanfattning", "bakgrund", "omröstning", "föredragningslista",
]

extension RunningText {
    /// Where words in capitals end that are a known heading without the spaces between them.
    fileprivate func endOfHeading(_ word: Range<Int>) -> Int? {
        // Nearly every word stops here.
        guard self[word.upperBound] == UInt8(ascii: " "), isCapital(word.upperBound + 1), areCapitals(word) else {
            return nil
        }
        var letters = Array(bytes[word])
        var end = word.upperBound
        while letters.count < 24, self[end] == UInt8(ascii: " "), isCapital(end + 1) {
            let next = end + 1..<wordEnd(end + 1)
            guard areCapitals(next) else { return nil }
            letters += bytes[next]
            end = next.upperBound
            if headings.contains(letters) { return end }
        }
        return nil
    }

    /// Where single letters in a row end, of which there are at least five.
    fileprivate func endOfLetters(_ word: Range<Int>) -> Int? {
        var end = word.upperBound
        var count = 1
        while self[end] == UInt8(ascii: " "), isSmall(end + 1) {
            let next = end + 1..<wordEnd(end + 1)
            guard next.count == RunningText.letterLength(bytes[next.lowerBound]) else { break }
            end = next.upperBound
            count += 1
        }
        return count >= 5 ? end : nil
    }

    private func areCapitals(_ word: Range<Int>) -> Bool {
        var index = word.lowerBound
        while index < word.upperBound {
            guard isCapital(index) else { return false }
            index += RunningText.letterLength(bytes[index])
        }
        return true
    }
}
