package import Diagnostics
import Documents
import Schema
import Syntax

/// How those who write and sign a document can be written so that nobody can reach or tell them.
package enum OfficerFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [notAnEmail, notAPhoneNumber]

    static let notAnEmail = Fault(
        "not-an-e-mail-address", .error, Wording(sv: "«» är ingen e-postadress", en: "«» is not an e-mail address"),
        remedy: Wording(
            sv: "skriv en adress på formen namn@kommun.se", en: "write an address of the form name@municipality.se"))

    static let notAPhoneNumber = Fault(
        "not-a-phone-number", .error, Wording(sv: "«» är inget telefonnummer", en: "«» is not a telephone number"),
        remedy: Wording(
            sv: "skriv bara numret, till exempel 0123-45 67 89; ordet Telefon skrivs ut av husstilen",
            en: "write the number alone, for example 0123-45 67 89; the house style prints the word Telefon"))
}

extension Form where Content == Officer {
    /// A line with name and title, or a mapping with telephone and e-mail too.
    static var officer: Form {
        Form(.either([.text, Officer.mapping.shape])) { value, reader in
            guard case .scalar = value else {
                var officer = Officer.mapping.read(value, &reader)
                officer?.complete(&reader)
                return officer
            }
            return Form<PersonLine>.line(about: .anyone).read(value, &reader).map {
                Officer(name: $0.phrase, line: $0)
            }
        }
    }
}

extension Officer {
    /// Takes the whole name and the title from the files of the body and the meeting, if they name the officer.
    fileprivate mutating func complete(_ reader: inout Reader) {
        guard let name, let directory = reader.vocabulary.directory else { return }
        switch directory.find(name.plainText, party: nil) {
        case .one(let known):
            if known.name != name.plainText {
                self.name = Phrase(inlines: [.text(known.name)], footnotes: name.footnotes, range: name.range)
            }
            if title == nil, !known.isElected, let words = known.title {
                title = Phrase(inlines: [.text(words)], footnotes: [], range: name.range)
            }
        case .several(let persons):
            let names: Fact = .published(persons.map(\.fullName))
            reader.report(Diagnostic(RosterFault.ambiguous, at: name.range, facts: [names]))
        case .atAnotherTime, .nobody: break
        }
    }
}

extension Form where Content == Located<String> {
    /// A telephone number, with the signs that divide it.
    static var phone: Form {
        checked(as: OfficerFault.notAPhoneNumber) { text in
            let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            return digits >= 2
                && text.unicodeScalars.allSatisfy { "0123456789 +-–/()\u{A0}".unicodeScalars.contains($0) }
        }
    }

    /// An e-mail address: a name, the sign, and a place with a dot in it.
    static var email: Form {
        checked(as: OfficerFault.notAnEmail) { text in
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAddressSign) }
                && parts[1].split(separator: ".", omittingEmptySubsequences: false).count > 1
                && parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
        }
    }

    private static func checked(as fault: Fault, _ isRight: @escaping @Sendable (String) -> Bool) -> Form {
        let string = Form.string
        return Form(string.shape) { value, reader in
            guard let text = string.read(value, &reader) else { return nil }
            guard isRight(text.value) else {
                reader.report(fault, at: text.range)
                return nil
            }
            return text
        }
    }

    private static func isAddressSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "+"):
            true
        default: false
        }
    }
}

extension Form where Content == PersonLine {
    /// Name and title, or a role alone: who has it stands in the file of the body, if there is one.
    static var signature: Form {
        let line = line(about: .anyone)
        return Form(line.shape) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            let text = scalar.text
            let isRole = reader.vocabulary.isTitleOfRole(text)
            let directory = reader.vocabulary.directory
            guard isRole ? directory == nil : isTitleAlone(text) && directory?.holder(of: text) == nil else {
                return line.read(value, &reader)
            }
            return PersonLine(role: reader.phrase(scalar))
        }
    }

    /// Whether a text names no person but what somebody is: `förvaltningschef`, `tillförordnad hamnchef`.
    private static func isTitleAlone(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy {
            $0.first?.isLowercase == true && $0.allSatisfy { $0.isLetter || $0 == "-" }
        }
    }
}
