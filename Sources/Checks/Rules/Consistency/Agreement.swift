import Diagnostics

/// Why things must agree, once in words.
extension Wording {
    /// Why a thing is said in one way.
    static let oneFact = Wording(
        sv: """
            Det som står på två ställen ska säga samma sak: annars vet den som läser inte vilket som gäller.
            """,
        en: """
            What stands in two places must say the same: else a reader cannot know which of them holds.
            """)
    /// Why numbers run on.
    static let numbersRunOn = Wording(
        sv: """
            Paragrafer som justeras omedelbart publiceras ofta i ett eget protokoll, och då saknas deras nummer \
            här. Den som läser ska få veta var de finns.
            """,
        en: """
            §§ that are confirmed at once are often published by themselves, and their numbers are missing here. \
            A reader must be told where they are.
            """)
    /// Why names are held against the list of those elected.
    static let roster = Wording(
        sv: """
            Protokollet ska redovisa vilka som tjänstgjorde (kommunallagen 5 kap. 66 §), och det är de som är \
            valda: listan i organ.yaml.
            """,
        en: """
            The minutes shall tell who served (kommunallagen chapter 5, section 66), and those are the elected \
            ones: the list in organ.yaml.
            """)
    /// How names are written.
    static let fullNames = Wording(
        sv: """
            I protokoll skrivs hela namnet, med partiet inom parentes efter det, så att den som läser vet vem \
            som menas.
            """,
        en: """
            In minutes the whole name is written, with the party in brackets after it, so that a reader knows \
            who is meant.
            """)
}
