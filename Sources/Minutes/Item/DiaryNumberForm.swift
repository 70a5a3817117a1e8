package import Diagnostics
import Documents
import Schema
import Syntax

/// How a dnr can be written so that it is not one number.
package enum DiaryNumberFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [glued, typedLabel]

    static let glued = Fault(
        "glued-dnr", .error,
        Wording(sv: "«» ser ut som två nummer i ett", en: "«» looks like two numbers in one"),
        remedy: Wording(
            sv: "skriv ett nummer på varje rad, med streck framför; klassificeringskoden har en egen nyckel",
            en: "write one number on each line, with a dash before it; the classification code has a key of its own"))

    static let typedLabel = Fault(
        "typed-dnr", .error,
        Wording(
            sv: "«» börjar med ordet dnr, som husstilen skriver ut",
            en: "«» begins with the word dnr, which the house style prints"),
        remedy: Wording(sv: "skriv bara numret", en: "write the number alone"))
}

extension Form where Content == Phrase {
    /// A dnr; what only looks unlike those of the house is remarked on elsewhere, for it may be another's.
    static var diaryNumber: Form {
        Form(.text) { value, reader in
            guard let phrase = Form<Phrase>.text.read(value, &reader) else { return nil }
            let signs = NumberSigns(phrase.plainText)
            if signs.beginsWithLabel {
                reader.report(DiaryNumberFault.typedLabel, at: phrase.range)
            } else if signs.areTwoNumbers {
                reader.report(DiaryNumberFault.glued, at: phrase.range)
            }
            return phrase
        }
    }
}

/// What a dnr is made of. The forms that municipalities use differ too much for one pattern, but each has its letters
/// together and one year.
private struct NumberSigns {
    private let text: String

    init(_ text: String) { self.text = text }

    var beginsWithLabel: Bool {
        guard let first = text.utf8.first, first | 0x20 == UInt8(ascii: "d") else { return false }
        let word = text.lowercased().prefix { $0.isLetter }
        return word == "dnr" || word == "diarienr" || word == "diarienummer"
    }

    /// Whether letters and digits change places as in two numbers, or a stroke stands before two years, or before more
    /// digits than a year has and the dot of another code: `00040/20252.4.`
    var areTwoNumbers: Bool {
        var changes = 0
        var years = 0
        var letters = 0
        var digits = 0
        var isAfterStroke = false
        for sign in text.unicodeScalars {
            if sign == "," || sign == ";" { return true }
            if ("0"..."9").contains(sign) {
                if letters > 1 { changes += 1 }
                letters = 0
                digits += 1
                if isAfterStroke, digits == 4 { years += 1 }
            } else if sign.properties.isAlphabetic {
                letters += 1
                if letters == 2 { changes += 1 }
                digits = 0
            } else {
                if sign == ".", isAfterStroke, digits > 4 { return true }
                isAfterStroke = sign == "/"
                digits = 0
            }
        }
        return changes > (text.first?.isLetter == true ? 3 : 2) || years > 1
    }
}
