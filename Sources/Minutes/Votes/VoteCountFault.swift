package import Diagnostics

/// How a vote can contradict those who serve and the seats of the body.
extension VoteFault {
    /// A word for several voters must be clear.
    package static let unclearVoters = Fault(
        "unclear-voters", .error,
        Wording(sv: "det är inte klart vilka «» är här", en: "it is not clear who «» are here"),
        remedy: Wording(
            sv: "skriv namnen: någon är jävig eller deltar inte i en del av ärendet, eller kommer eller går",
            en: "write the names: somebody stands outside a part of the matter, or comes or leaves"))

    /// All the others are somebody.
    package static let nobodyRemains = Fault(
        "nobody-remains", .error,
        Wording(
            sv: "ingen är kvar för «»: alla som tjänstgör är redan nämnda",
            en: "nobody is left for «»: all who serve are already named"),
        remedy: Wording(sv: "skriv 0, eller rätta de andra namnen", en: "write 0, or correct the other names"))

    /// Everybody who serves is in the vote.
    package static let lacksNames = Fault(
        "vote-lacks-names", .error,
        Wording(
            sv: "{} tjänstgör vid paragrafen men saknas i omröstningen",
            en: "{} serve at the § but are missing from the vote"),
        remedy: Wording(
            sv: "skriv namnen under ja, nej, avstår eller frånvarande, eller rätta närvaron i sammantrade.yaml",
            en: "write the names below ja, nej, avstår or frånvarande, or correct the attendance in sammantrade.yaml"))

    /// As many vote as serve.
    package static let countAgainstServing = Fault(
        "vote-count-against-serving", .error,
        Wording(
            sv: "{} röster redovisas, men {} tjänstgör vid paragrafen",
            en: "{} votes are reported, but {} serve at the §"),
        remedy: Wording(
            sv: "rätta antalen, eller närvaron i sammantrade.yaml",
            en: "correct the numbers, or the attendance in sammantrade.yaml"))

    /// No more vote than there are seats.
    package static let countAgainstSeats = Fault(
        "vote-count-against-seats", .error,
        Wording(
            sv: "antalen blir tillsammans {}, men organet har {} platser",
            en: "the numbers make {}, but the body has {} seats"),
        remedy: Wording(
            sv: "rätta antalen, eller antal ledamöter i organ.yaml",
            en: "correct the numbers, or antal ledamöter in organ.yaml"))

    /// A casting vote is for equal votes.
    package static let decidedWithoutTie = Fault(
        "decided-without-tie", .error,
        Wording(
            sv: "«» avgör bara vid lika röstetal, men här är det {} mot {}",
            en: "«» decides only at equal votes, but here it is {} to {}"),
        remedy: Wording(
            sv: "ta bort raden genom:, eller rätta rösterna", en: "remove the line genom:, or correct the votes"))

    /// Lots are drawn at elections and appointments (kommunallagen 5 kap. 56 §).
    package static let lotOutsideElection = Fault(
        "lot-outside-election", .warning,
        Wording(sv: "«» avgör bara val och anställningar", en: "«» decides only elections and appointments"),
        remedy: Wording(
            sv: "skriv slag: val överst i filen, eller genom: utslagsröst",
            en: "write slag: val at the top of the file, or genom: utslagsröst"))

    /// The side of the chair prevails by the casting vote.
    package static let castingVoteOtherwise = Fault(
        "casting-vote-otherwise", .error,
        Wording(
            sv: "ordförandens röst avgör, men ordföranden röstar med den andra sidan",
            en: "the chair's vote decides, but the chair votes with the other side"),
        remedy: Wording(sv: "rätta utfall, eller ordförandens röst", en: "correct utfall, or the vote of the chair"),
        related: Wording(sv: "ordföranden röstar här", en: "the chair votes here"))

    /// Who has the casting vote votes.
    package static let castingVoteOfNobody = Fault(
        "casting-vote-of-nobody", .error,
        Wording(
            sv: "ordförandens röst avgör, men ordföranden röstar inte",
            en: "the chair's vote decides, but the chair does not vote"),
        remedy: Wording(
            sv: "skriv ordföranden under ja eller nej, eller vem som är ordförande vid paragrafen",
            en: "write the chair below ja or nej, or who chairs the §"))

    /// The right of a minority is the council's (kommunallagen 5 kap. 50 §).
    package static let minorityOutsideCouncil = Fault(
        "minority-outside-council", .error,
        Wording(sv: "«» finns bara i fullmäktige", en: "«» exists in fullmäktige only"),
        remedy: Wording(sv: "rätta genom eller utfall", en: "correct genom or utfall"))

    /// A minority that decides is a third of those present.
    package static let tooSmallMinority = Fault(
        "minority-too-small", .error,
        Wording(sv: "{} är mindre än en tredjedel av {} närvarande", en: "{} are less than one third of {} present"),
        remedy: Wording(sv: "rätta rösterna, genom eller utfall", en: "correct the votes, genom or utfall"))

    /// A third of those present, those who abstain among them, is what most hold the law to say.
    package static let doubtfulMinority = Fault(
        "minority-in-doubt", .warning,
        Wording(
            sv: "{} är mindre än en tredjedel av {} närvarande, om de som avstår räknas",
            en: "{} are less than one third of {} present, if those who abstain are counted"),
        remedy: Wording(sv: "kontrollera att tredjedelen var nådd", en: "check that the third was reached"))
}
