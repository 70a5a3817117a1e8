import Diagnostics

extension Rule {
    static let privatePhone = Rule(
        Fault(
            "private-phone", .warning,
            Wording(sv: "«» är ett mobilnummer", en: "«» is a number of a mobile phone"),
            remedy: Wording(
                sv: "ta bort numret om det är en privatpersons, eller håll det hemligt med sekretess och grund",
                en: "remove the number if it is a private person's, or withhold it with sekretess and its ground")),
        .secrecy, because: .personalData,
        failing: .text("Sökanden nås på ⟪070-174 06 35⟫ efter klockan 16."),
        passing: .text("Kontaktcentret nås på 0123-45 67 00 efter klockan 16."),
        exceptions: Wording(
            sv: "Handläggarens telefon under 'handläggare'.", en: "The telephone of an officer below 'handläggare'."),
        finder: .signs("0+", everywhere: true) { text, start in
            guard text.isProse, let end = text.mobileNumberEnd(start), !text.isAfterNumber(start) else { return nil }
            return Match(range: start..<end)
        })
}

extension RunningText {
    fileprivate func isAfterNumber(_ start: Int) -> Bool {
        let before = self[start - 1]
        return isAfterWord(start) || [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(before)
            || before == UInt8(ascii: " ") && RunningText.isDigit(self[start - 2])
    }

    /// Where a mobile number ends: 07 and one of 0, 2, 3, 6, 9, or +46 7, and ten digits in all.
    fileprivate func mobileNumberEnd(_ start: Int) -> Int? {
        let begin: Int
        if self[start] == UInt8(ascii: "0") {
            begin = start + 1
        } else if has("+46", at: start) {
            begin = spaceEnd(start + 3)
        } else {
            return nil
        }
        guard self[begin] == UInt8(ascii: "7"), "02369".utf8.contains(self[begin + 1]) else { return nil }
        var digits = 0
        var index = begin
        while true {
            if RunningText.isDigit(self[index]) {
                digits += 1
            } else if !isSeparator(index) {
                break
            }
            index += 1
        }
        return digits == 9 && RunningText.letterLength(self[index]) == 0 ? index : nil
    }

    /// A hyphen or a space between two digits.
    private func isSeparator(_ place: Int) -> Bool {
        [UInt8(ascii: " "), UInt8(ascii: "-")].contains(self[place]) && RunningText.isDigit(self[place + 1])
    }
}
