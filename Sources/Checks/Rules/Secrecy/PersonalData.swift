import Diagnostics

extension Wording {
    /// Why data about private persons do not belong in published minutes.
    static let personalData = Wording(
        sv: """
            Ett protokoll ska granskas innan det publiceras på webben, och känsliga uppgifter om privatpersoner ska tas bort \
            eller maskas (dataskyddsförordningen; SKR:s vägledning om publicering av protokoll).
            """,
        en: """
            Minutes shall be read through before they are published on the web, and sensitive data about private persons \
            removed or masked (GDPR; the guidance of SKR on publishing minutes).
            """)
    /// Offentlighets- och sekretesslagen.
    static let secrecyHasGround = Wording(
        sv: """
            Det som hålls hemligt i ett protokoll måste ha stöd i offentlighets- och sekretesslagen, och den som läser ska få \
            veta i vilken paragraf.
            """,
        en: """
            What is kept secret in minutes must have a ground in the act on public access and secrecy, and a reader must be \
            told in which section.
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
