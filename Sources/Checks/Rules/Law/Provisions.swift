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
}
