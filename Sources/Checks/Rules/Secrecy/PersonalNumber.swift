import Diagnostics

extension Rule {
    static let personalNumber = Rule(
        Fault(
            "personal-identity-number", .error,
            Wording(
                sv: "«» är ett personnummer eller samordningsnummer", en: "«» is a Swedish personal identity number"),
            remedy: Wording(
                sv: "ta bort numret, eller håll det hemligt med sekretess och grund",
                en: "remove the number, or withhold it with sekretess and its ground")),
        .secrecy,
        because: Wording(
            sv: """
                Personnummer ska tas bort eller maskas innan ett protokoll publiceras på webben (SKR:s vägledning om \
                publicering av protokoll).
                """,
            en: """
                Personal identity numbers shall be removed or masked before minutes are published on the web (the guidance of \
                SKR on publishing minutes).
                """
        ),
        failing: .text("Sökanden, ⟪811228-9874⟫, äger fastigheten."),
        passing: .text("Sökanden äger fastigheten. Bolaget har organisationsnummer 556703-7485."),
        exceptions: Wording(
            sv: "Organisationsnummer, där tredje och fjärde siffran är minst 20.",
            en: "Numbers of organisations, whose third and fourth digits are at least 20."),
        finder: .words(WordShape(.digits, lengths: 6...Int.max, isEverywhere: true)) { text, number in
            text.personalNumberEnd(number.lowerBound).map { Match(range: number.lowerBound..<$0) }
        })
}

extension RunningText {
    /// Where a personal identity number ends: six or eight digits for the day of birth, a sign that may lack, four digits
    /// of which the last is a check digit by Luhn.
    fileprivate func personalNumberEnd(_ start: Int) -> Int? {
        let first = digitEnd(start)
        // Most numbers are neither six nor eight, ten nor twelve digits long.
        guard 6...12 ~= first - start, (first - start) % 2 == 0 else { return nil }
        var digits = Array(bytes[start..<first])
        var end = first
        let sign = self[first]
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            let second = digitEnd(first + 1)
            guard second - first - 1 == 4 else { return nil }
            digits += bytes[first + 1..<second]
            end = second
        }
        guard digits.count == 10 || digits.count == 12, !isAfterSeparator(start), !goesOn(end) else { return nil }
        let ten = digits.suffix(10).map { Int($0 - UInt8(ascii: "0")) }
        return isDayOfBirth(ten) && hasCheckDigit(ten) ? end : nil
    }

    private func isAfterSeparator(_ start: Int) -> Bool {
        [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(self[start - 1])
    }

    private func goesOn(_ end: Int) -> Bool {
        RunningText.letterLength(self[end]) > 0 || self[end] == UInt8(ascii: "-") && RunningText.isDigit(self[end + 1])
    }

    /// A month and a day, to which 60 is added in a samordningsnummer. Of an organisation the month would be at least 20.
    private func isDayOfBirth(_ digits: [Int]) -> Bool {
        let month = digits[2] * 10 + digits[3]
        let day = digits[4] * 10 + digits[5]
        return 1...12 ~= month && (1...31 ~= day || 61...91 ~= day)
    }

    private func hasCheckDigit(_ digits: [Int]) -> Bool {
        let sum = digits.enumerated().reduce(0) { sum, digit in
            let product = digit.element * (digit.offset % 2 == 0 ? 2 : 1)
            return sum + product / 10 + product % 10
        }
        return sum % 10 == 0
    }
}
