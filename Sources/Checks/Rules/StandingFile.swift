/// Files that stand in the examples of many rules, so that an example shows what is its own.
enum StandingFile {
    /// A § that decides something.
    static let decision: Rule.Example.File = (
        "8.yaml",
        """
        paragraf: 8
        rubrik: Bryggan
        beslut: Nämnden hyr ut bryggan.
        """
    )

    /// A meeting with three members, two absent, and an alternate for one of them.
    static let meeting: Rule.Example.File = (
        "sammantrade.yaml",
        """
        organ: hamnnämnden
        datum: 2031-05-06
        ordförande: Tova Almgren (S)
        sekreterare: Siri Lund, nämndsekreterare
        ledamöter:
          - Tova Almgren (S)
          - Ylva Hedin (V)
          - Sixten Brodin (M)
        frånvarande: [Edvin Krantz (L), Ivar Frisk (S)]
        ersättare:
          - Malva Tegner (KD), för Edvin Krantz (L)
          - Noor Haddad (MP)
        """
    )

    /// A body with members, one of whom left, and alternates.
    static let body: Rule.Example.File = (
        "organ.yaml",
        """
        namn: hamnnämnden
        ledamöter:
          - Tova Almgren (S), ordförande
          - Edvin Krantz (L)
          - Oskar Lund (S), till 2031-03-31
        ersättare:
          - Ivar Ek (S)
          - Lovisa Ek (M)
        """
    )

    /// A § with a reservation by a surname of the body.
    static let reservation: Rule.Example.File = (
        "214.yaml",
        """
        paragraf: 214
        rubrik: Bryggan
        sammanträde: 2031-05-06
        beslut: Nämnden hyr ut bryggan.
        reservation: Edvin Krantz (L)
        """
    )

    /// The council of 51.
    static let councilBody: Rule.Example.File = (
        "organ.yaml",
        """
        namn: kommunfullmäktige
        antal ledamöter: 51
        """
    )

    /// A meeting of the council that has its attendance in an appendix.
    static let councilMeeting: Rule.Example.File = (
        "sammantrade.yaml",
        """
        datum: 2031-06-16
        närvarolista: Bilaga 1
        bilagor: [Närvarolista]
        """
    )

    /// A § of the body.
    static let decisionOfBody: Rule.Example.File = (
        "214.yaml",
        """
        paragraf: 214
        rubrik: Bryggan
        sammanträde: 2031-05-06
        beslut: Nämnden hyr ut bryggan.
        """
    )

    /// A § before that one.
    static let decisionBefore: Rule.Example.File = (
        "7.yaml",
        """
        paragraf: 7
        rubrik: Bryggan
        beslut: Nämnden hyr ut bryggan.
        """
    )

    /// A § after a gap.
    static let decisionAfterGap: Rule.Example.File = (
        "11.yaml",
        """
        paragraf: 11
        rubrik: Bryggan
        beslut: Nämnden hyr ut bryggan.
        """
    )

    /// A § with a tie.
    static let tiedVote: Rule.Example.File = (
        "8.yaml",
        """
        paragraf: 8
        rubrik: Bryggan
        beslut: Nämnden hyr ut bryggan.
        omröstning:
          ja för: uthyrning
          nej för: avslag
          ja: S, V
          nej: M, KD
          utfall: ja
          genom: utslagsröst
        """
    )

    /// A meeting whose minutes are confirmed and announced.
    static let announcedMeeting: Rule.Example.File = (
        "sammantrade.yaml",
        """
        organ: hamnnämnden
        datum: 2031-05-06
        sekreterare: Siri Lund, nämndsekreterare
        justering: 2031-05-12
        anslag: 2031-05-13
        """
    )
}
