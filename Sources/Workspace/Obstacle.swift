package import Diagnostics

/// Something in the world, and not in a source, that stops the work: a file, a disk, a folder without sources.
package struct Obstacle: Error, Sendable {
    /// What stops.
    package let kind: Kind
    /// The path or the name that it is about.
    package let subject: String
    /// What goes into the `{}` of the words, in order.
    package let facts: [String]

    /// The faults behind it, in files that belong to no source.
    package let findings: [FileFindings]

    /// Something that stops the work.
    package init(_ kind: Kind, _ subject: String, facts: [String] = [], findings: [FileFindings] = []) {
        self.kind = kind
        self.subject = subject
        self.facts = facts
        self.findings = findings
    }

    /// What there is to say about it, as the program's own message.
    package func message(in manner: Manner) -> String {
        let found = findings.map { $0.report(.full, manner) }.joined()
        let words = kind.wording.text(
            in: manner.language, quote: subject.shownSafely, facts: facts.map(\.shownSafely))
        return found + manner.headline(kind.severity, words, kind.id)
    }

    /// One kind of obstacle, with its words; `«»` stands for what it is about.
    package struct Kind: Sendable {
        /// The stable name.
        package let id: StaticString
        /// How grave it is.
        let severity: Severity
        /// What holds, in one line without a full stop.
        package let wording: Wording

        init(_ id: StaticString, _ wording: Wording, severity: Severity = .error) {
            self.id = id
            self.severity = severity
            self.wording = wording
        }
    }
}

extension Obstacle.Kind {
    /// Every kind, for tests and lists.
    package static let all: [Self] = [
        missing, forbidden, isFolder, isNoFolder, diskFull, readOnly, tooLarge, tooManyOpen, badName, otherFault,
        noSources, sameOutput, partOfFolder, noTablesOfPart, tablesNotMade, secretPagesRemoved, unknownStyle,
        faultyStyle,
        notABaseline, exists, faultyFolder, unsureForm, changedMeanwhile, noSpeller, noDictionary, strangeSpeller,
    ]

    static let missing = Self("no-such-file", Wording(sv: "«» finns inte", en: "«» does not exist"))
    static let forbidden = Self(
        "no-permission", Wording(sv: "«» får inte läsas eller skrivas av dig", en: "you may not read or write «»"))
    static let isFolder = Self("is-folder", Wording(sv: "«» är en mapp", en: "«» is a folder"))
    static let isNoFolder = Self("is-no-folder", Wording(sv: "«» är ingen mapp", en: "«» is not a folder"))
    static let exists = Self("exists", Wording(sv: "«» finns redan", en: "«» exists already"))
    static let faultyFolder = Self(
        "faulty-folder",
        Wording(
            sv: "filerna som gäller för «» har fel, så inget nytt kan börjas där",
            en: "the files that hold for «» have faults, so nothing new can be begun there"))
    static let notABaseline = Self(
        "not-a-baseline",
        Wording(
            sv: "«» är inget som protokoll check --write-baseline har skrivit",
            en: "«» was not written by protokoll check --write-baseline"))
    static let diskFull = Self(
        "disk-full",
        Wording(sv: "disken är full, så «» kunde inte skrivas", en: "the disk is full, so «» was not written"))
    static let readOnly = Self(
        "read-only", Wording(sv: "«» ligger på en disk som bara går att läsa", en: "«» is on a disk that is read only"))
    static let tooLarge = Self(
        "file-too-large",
        Wording(
            sv: "«» är större än 16 MB och kan inte vara en källa", en: "«» is larger than 16 MB and cannot be a source"
        ))
    static let tooManyOpen = Self(
        "too-many-open-files",
        Wording(sv: "för många filer är öppna för att läsa «»", en: "too many files are open to read «»"))
    static let badName = Self(
        "bad-name",
        Wording(
            sv: "«» är för långt eller för slingrigt för att vara en sökväg",
            en: "«» is too long or too winding for a path"))
    static let otherFault = Self(
        "disk-fault", Wording(sv: "datorn svarar med fel {} för «»", en: "the computer answers with error {} for «»"))

    static let noSources = Self(
        "no-sources",
        Wording(
            sv: "mappen «» har inga källor, det vill säga filer vars namn slutar på .yaml",
            en: "the folder «» has no sources, that is, files whose names end in .yaml"))
    static let sameOutput = Self(
        "same-output",
        Wording(
            sv:
                "«» och '{}' skulle skrivas till samma fil, '{}', så ingen av dem är skriven; två paragrafer kan inte ha samma nummer",
            en:
                "«» and '{}' would be written to the same file, '{}', so neither is written; two §§ cannot have the same number"
        ))
    static let partOfFolder = Self(
        "part-of-folder",
        Wording(
            sv: "tabeller görs av alla källor i en mapp; ange mappen «», eller sammantrade.yaml i den",
            en: "tables are made of all sources of a folder; give the folder «», or sammantrade.yaml in it"))
    static let noTablesOfPart = Self(
        "no-tables-of-part",
        Wording(
            sv: "inga tabeller är gjorda, eftersom bara en del av källorna i «» byggs; ange hela mappen för att få dem",
            en:
                "no tables are made, since only a part of the sources in «» are built; give the whole folder to get them"
        ), severity: .warning)
    static let tablesNotMade = Self(
        "tables-not-made",
        Wording(
            sv: "tabellerna i «» är inte gjorda, eftersom de skulle sakna paragraferna med fel",
            en: "the tables in «» are not made, since they would lack the §§ with faults"))
    static let secretPagesRemoved = Self(
        "secret-pages-removed",
        Wording(
            sv:
                "äldre sidor i «» är borttagna, eftersom de kan visa det som nu är hemligt; de görs igen när hela mappen byggs utan fel",
            en:
                "older pages in «» have been removed, since they may show what is secret now; they are made again when the whole folder is built without faults"
        ), severity: .warning)
    static let unknownStyle = Self(
        "unknown-style",
        Wording(
            sv: "husstilen «» finns inte, varken som mapp eller i en mapp Styles ovanför källan",
            en: "there is no house style «», neither as a folder nor in a folder Styles above the source"))
    static let faultyStyle = Self(
        "faulty-style",
        Wording(
            sv: "husstilen «» har fel, så inget byggs med den",
            en: "the house style «» has faults, so nothing is built with it"))

    static let noSpeller = Self(
        "no-speller",
        Wording(
            sv:
                "programmet «» finns inte här, så stavningen kan inte granskas; installera det, eller kör utan --spelling",
            en: "there is no program «» here, so the spelling cannot be checked; install it, or go without --spelling"))
    static let noDictionary = Self(
        "no-dictionary",
        Wording(
            sv: "hunspell har ingen ordlista «»; installera hunspell-sv, eller kör utan --spelling",
            en: "hunspell has no dictionary «»; install hunspell-sv, or go without --spelling"))
    static let strangeSpeller = Self(
        "strange-speller",
        Wording(
            sv: "«» svarar inte som hunspell gör, så stavningen kan inte granskas",
            en: "«» does not answer as hunspell does, so the spelling cannot be checked"))

    static let unsureForm = Self(
        "unsure-form",
        Wording(
            sv: "«» är lämnad som den är, för det är inte säkert att den sade detsamma efteråt",
            en: "«» is left as it is, for it is not certain that it would say the same afterwards"))
    static let changedMeanwhile = Self(
        "changed-meanwhile",
        Wording(
            sv: "«» ändrades av någon annan under tiden och är lämnad som den är; kör kommandot igen",
            en: "«» was changed by somebody else meanwhile and is left as it is; run the command again"))
}
