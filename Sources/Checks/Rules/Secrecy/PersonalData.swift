import Diagnostics

extension Wording {
    /// Why data about private persons do not belong in published minutes.
    static let personalData = Wording(
        sv: """
            Uppgifter om privatpersoner ska tas bort eller maskas innan ett protokoll publiceras på webben \
            (dataskyddsförordningen artikel 5 och 6; SKR:s vägledning om publicering av protokoll).
            """,
        en: """
            Data about private persons shall be removed or masked before minutes are published on the web (GDPR, \
            articles 5 and 6; the guidance of SKR on publishing minutes).
            """)
    /// Tryckfrihetsförordningen 2 kap. 2 §.
    static let secrecyHasGround = Wording(
        sv: """
            Det som hålls hemligt i en allmän handling måste ha stöd i lag, och grunden ska stå där \
            (tryckfrihetsförordningen 2 kap. 2 §; offentlighets- och sekretesslagen 2009:400).
            """,
        en: """
            What is kept secret in an official document must have a ground in law, and it must be said \
            (tryckfrihetsförordningen chapter 2, section 2; 2009:400).
            """)
    /// Why nothing is published in doubt.
    static let failsClosed = Wording(
        sv: """
            Går det inte att veta vad som är hemligt publiceras ingenting: det som en gång har stått på webben \
            går inte att ta tillbaka.
            """,
        en: """
            If it cannot be known what is secret nothing is published: what has once stood on the web cannot be \
            taken back.
            """)
}
