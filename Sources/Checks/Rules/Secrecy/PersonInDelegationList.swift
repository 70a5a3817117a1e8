import Diagnostics
import Minutes

extension Rule {
    static let personInDelegationList = Rule(
        Fault(
            "person-in-delegation-list", .warning,
            Wording(
                sv: "«» nämner en person i ett beslut om en enskild",
                en: "«» names a person in a decision about somebody"),
            remedy: Wording(
                sv: "skriv ärendets dnr i stället för namnet, eller håll punkten hemlig med sekretess",
                en: "write the dnr of the matter instead of the name, or withhold the point with sekretess")),
        .secrecy, because: .personalData,
        failing: .item(
            """
            slag: anmälan
            beslut: Anmälan läggs till handlingarna.
            delegationsbeslut:
              - ⟪Färdtjänst för Kerstin Ek beviljas i två år.⟫
              - Serveringstillstånd för Restaurang Anna Lund AB beviljas.
            """),
        passing: .item(
            """
            slag: anmälan
            beslut: Anmälan läggs till handlingarna.
            delegationsbeslut:
              - Färdtjänst beviljas i två år, HN 2031-12.
              - Färdtjänst avslås, HN 2031-13. Beslut av handläggare Anna Lund.
            """),
        exceptions: Wording(
            sv:
                "Den som beslutar: en titel före namnet, ett parti efter det, eller ett namn i mötets och organets filer.",
            en: "Who decides: a title before the name, a party after it, or a name in the files of meeting and body."),
        finder: .item { item, context in
            guard let points = item.delegatedDecisions, item.pseudonyms == nil,
                item.secrecy?.ofEverything == nil, item.secrecy?.provision(for: "delegationsbeslut") == nil
            else { return [] }
            let known = context.knownNames
            return points.compactMap { point in
                guard point.secrecy == nil, let content = point.content, content.words.namesPrivatePerson(but: known)
                else { return nil }
                return Finding(at: content.range)
            }
        })
}

extension MeetingContext {
    /// Those whom the files of the meeting and the body name.
    fileprivate var knownNames: Set<String> {
        let mandates = [roster?.members, roster?.alternates, roster?.officials].flatMap { $0 ?? [] }
        let lines = [
            meeting?.chairs, meeting?.secretaries, meeting?.confirmers, meeting?.members, meeting?.alternates,
            meeting?.others,
        ].flatMap { $0 ?? [] }
        return Set(mandates.map(\.name) + lines.map(\.person.name))
    }
}

extension String {
    /// Whether it is about a matter of individuals and names a private person.
    fileprivate func namesPrivatePerson(but known: Set<String>) -> Bool {
        let lower = lowercased()
        guard Delegation.matters.contains(where: lower.contains), !contains("((") else { return false }
        let words = split { $0 == " " || $0 == "\n" }
        for (place, first) in words.enumerated().dropLast() where Delegation.firstNames.contains(first) {
            let last = words[place + 1].prefix { $0.isLetter || $0 == "-" }
            guard last.count > 1, last.first?.isUppercase == true, !known.contains("\(first) \(last)") else { continue }
            let next = place + 2 < words.count ? words[place + 2] : ""
            let isParty = last.count == words[place + 1].count && next.hasPrefix("(")
            let isCompany = ["AB", "HB", "KB", "Aktiebolag"].contains(next.prefix { $0.isLetter })
            let before = place > 0 ? words[place - 1].lowercased() : ""
            let isOfficer = Delegation.titles.contains { before.hasSuffix($0) || before.hasSuffix($0 + ":") }
            if !isParty, !isCompany, !isOfficer { return true }
        }
        return false
    }
}

/// What decisions about individuals are about, and who decides them.
private enum Delegation {
    static let matters = [
        "färdtjänst", "serveringstillstånd", "bostadsanpassning", "parkeringstillstånd", "värmepump", "hemtjänst",
        "ekonomiskt bistånd", "försörjningsstöd", "skolskjuts", "särskilt boende", "eldningsdispens", "strandskydd",
        "bygglov", "marklov", "tomträtt", "arrende", "båtplats", "tobakstillstånd", "avstängning", "dödsbo",
    ]

    static let titles = [
        "delegat", "handläggare", "handläggaren", "beslutsfattare", "chef", "chefen", "inspektör", "inspektören",
        "sekreterare", "sekreteraren", "ordförande", "ordföranden", "utredare", "assistent", "ledamot", "ledamoten",
        "rektor", "rektorn", "arkitekt", "ingenjör", "strateg", "samordnare",
    ]

    /// First names that more than 25,000 in Sweden have or have had, so that names of places and firms are told apart.
    static let firstNames: Set<Substring> = [
        "Agneta", "Alexander", "Alice", "Anders", "Andreas", "Ann", "Anna", "Anneli", "Annika", "Arne", "Axel",
        "Barbro", "Bengt", "Berit", "Birgitta", "Björn", "Bo", "Britt", "Carina", "Caroline", "Charlotte", "Christer",
        "Christina", "Daniel", "David", "Elin", "Elisabeth", "Ella", "Elsa", "Emelie", "Emil", "Emma", "Erik", "Eva",
        "Fredrik", "Gun", "Gunilla", "Gunnar", "Gustav", "Göran", "Hans", "Helena", "Henrik", "Håkan", "Ida", "Inger",
        "Ingrid", "Jan", "Jenny", "Jessica", "Johan", "Johanna", "John", "Jonas", "Josefin", "Julia", "Karin", "Karl",
        "Katarina", "Kenneth", "Kerstin", "Kim", "Kjell", "Klara", "Kristina", "Lars", "Leif", "Lena", "Lennart",
        "Linda", "Linnéa", "Lisa", "Louise", "Madeleine", "Magnus", "Malin", "Margareta", "Maria", "Marianne", "Marie",
        "Markus", "Martin", "Mats", "Mattias", "Mia", "Mikael", "Mohammed", "Monica", "Niklas", "Nils", "Olof", "Olle",
        "Oskar", "Patrik", "Per", "Peter", "Pia", "Robert", "Roger", "Roland", "Sandra", "Sara", "Simon", "Siv",
        "Sofia", "Stefan", "Stig", "Susanne", "Sven", "Therese", "Thomas", "Tommy", "Tony", "Ulf", "Ulla", "Ulrika",
        "Viktor", "Viktoria", "Åke", "Åsa", "Örjan",
    ]
}
