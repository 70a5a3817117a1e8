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
}
