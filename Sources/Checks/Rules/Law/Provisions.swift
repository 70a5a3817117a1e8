import Diagnostics

/// Why a rule of procedure is one: each provision in words, once.
extension Wording {
    /// Kommunallagen 5 kap. 67 §.
    static let votesAreTold = Wording(
        sv: """
            Protokollet ska för varje ärende redovisa vilka omröstningar som gjorts och hur de utfallit, vilka ledamöter \
            som deltagit i besluten och hur de röstat vid öppna omröstningar (kommunallagen 5 kap. 67 § 3 och 5).
            """,
        en: """
            For each matter the minutes shall tell which votes were taken and how they turned out, who took part in the \
            decisions, and how each voted in open votes (kommunallagen chapter 5, section 67).
            """)
    /// Kommunallagen 4 kap. 27 §.
    static let onlyWhoDecidesReserves = Wording(
        sv: """
            Bara den som har deltagit i ett beslut får reservera sig mot det, och ska anmäla det innan sammanträdet \
            avslutas (kommunallagen 4 kap. 27 §).
            """,
        en: """
            Only those who took part in a decision may reserve themselves against it, and shall say so before the meeting \
            ends (kommunallagen chapter 4, section 27).
            """)
    /// How equal votes are decided.
    static let tiesAreBroken = Wording(
        sv: """
            Flest röster avgör. Vid lika röstetal har ordföranden utslagsröst, utom vid val och anställning, där \
            lotten avgör (kommunallagen 5 kap.). Vem som avgjorde och varför ska stå i protokollet.
            """,
        en: """
            Most votes decide. At equal votes the chair has the casting vote, but at elections and appointments \
            lots are drawn (kommunallagen chapter 5). Who decided and why shall stand in the minutes.
            """)
    /// How elections are held.
    static let electionsAreClosed = Wording(
        sv: """
            Omröstningar är öppna utom vid val och anställning, då de är slutna och ingen får veta hur någon \
            röstade (kommunallagen 5 kap.).
            """,
        en: """
            Votes are open but for elections and appointments, when they are closed and nobody may know how \
            anybody voted (kommunallagen chapter 5).
            """)
    /// Kommunallagen 5 kap. 47–49 §§, 6 kap. 28–32 §§.
    static let disqualified = Wording(
        sv: """
            Den som är jävig får inte delta i handläggningen av ärendet eller i beslutet (kommunallagen 5 kap. \
            47–49 §§ och 6 kap. 28–32 §§).
            """,
        en: """
            Who is disqualified may take no part in handling the matter or in the decision (kommunallagen \
            chapter 5, sections 47–49, and chapter 6, sections 28–32).
            """)
    /// Kommunallagen 5 kap. 50 §.
    static let minority = Wording(
        sv: """
            I fullmäktige kan en tredjedel av de närvarande ledamöterna få ett ärende bordlagt eller \
            återremitterat, en gång (kommunallagen 5 kap. 50 §). I en nämnd finns inte den rätten.
            """,
        en: """
            In fullmäktige a third of the members present can have a matter postponed or sent back, once \
            (kommunallagen chapter 5, section 50). In a board there is no such right.
            """)
    /// Kommunallagen 6 kap. 27 §.
    static let quorum = Wording(
        sv: """
            Fler än hälften av ledamöterna måste vara närvarande när något beslutas (kommunallagen 6 kap. 27 §; \
            för fullmäktige 5 kap.).
            """,
        en: """
            More than half of the members must be present when anything is decided (kommunallagen chapter 6, \
            section 27; for fullmäktige chapter 5).
            """)
    /// Kommunallagen 5 kap. 66 §.
    static let whoServes = Wording(
        sv: """
            Protokollet ska redovisa vilka ledamöter och ersättare som har tjänstgjort (kommunallagen 5 kap. 66 \
            §). Bara de yrkar, röstar och reserverar sig.
            """,
        en: """
            The minutes shall tell which members and alternates served (kommunallagen chapter 5, section 66). \
            Only they move, vote and have reservations.
            """)
    /// Kommunallagen 5 kap. 65 §.
    static let minutesAreKept = Wording(
        sv: """
            Protokoll förs på ordförandens ansvar (kommunallagen 5 kap. 65 §), och den som läser ska veta vem \
            som ledde mötet och vem som skrev.
            """,
        en: """
            Minutes are kept on the responsibility of the chair (kommunallagen chapter 5, section 65), and a \
            reader must know who chaired and who wrote.
            """)
    /// Kommunallagen 5 kap. 69 §.
    static let confirmation = Wording(
        sv: """
            Protokollet justeras senast fjorton dagar efter sammanträdet, av ordföranden och dem som organet har \
            utsett (kommunallagen 5 kap. 69 §).
            """,
        en: """
            The minutes are confirmed within fourteen days of the meeting, by the chair and those whom the body \
            has chosen (kommunallagen chapter 5, section 69).
            """)
    /// Arbetsordningen.
    static let alternatesStay = Wording(
        sv: """
            Den som har lämnat sin plats till en ersättare av annat skäl än jäv tjänstgör inte igen under \
            sammanträdet (organets arbetsordning).
            """,
        en: """
            Who has left the seat to an alternate for another reason than disqualification does not serve again \
            at the meeting (the rules of the body).
            """)
    /// Kommunallagen 8 kap. 12 §.
    static let announcement = Wording(
        sv: """
            Senast andra dagen efter justeringen ska det tillkännages på anslagstavlan att protokollet är \
            justerat (kommunallagen 8 kap. 12 §). Från den dagen räknas tiden för överklagande.
            """,
        en: """
            On the second day after the confirmation at the latest it shall be announced on the notice board \
            that the minutes are confirmed (kommunallagen chapter 8, section 12). The time for appeal runs from \
            that day.
            """)
    /// Kommunallagen 13 kap.
    static let appealPeriod = Wording(
        sv: """
            Ett beslut överklagas inom tre veckor från den dag då justeringen tillkännagavs, och anslaget sitter \
            uppe så länge (kommunallagen 13 kap.). Går tiden ut på en helgdag gäller nästa vardag.
            """,
        en: """
            A decision is appealed within three weeks of the day on which the confirmation was announced, and \
            the notice stays up as long (kommunallagen chapter 13). If the time ends on a holiday the next \
            weekday holds.
            """)
    /// Kommunallagen 5 kap. 67 § 4.
    static let decisionsAreTold = Wording(
        sv: """
            Protokollet ska för varje ärende redovisa vilka beslut som har fattats (kommunallagen 5 kap. 67 § \
            4).
            """,
        en: """
            For each matter the minutes shall tell which decisions were made (kommunallagen chapter 5, section \
            67).
            """)
    /// Kommunallagen 5 kap. 67 § 1.
    static let motionsAreTold = Wording(
        sv: """
            Protokollet ska för varje ärende redovisa vilka förslag och yrkanden som har lagts fram och inte \
            tagits tillbaka (kommunallagen 5 kap. 67 § 1).
            """,
        en: """
            For each matter the minutes shall tell which proposals and motions were made and not withdrawn \
            (kommunallagen chapter 5, section 67).
            """)
}
