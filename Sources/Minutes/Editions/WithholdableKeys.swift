import Schema
import Syntax

/// The keys of a kind of source, for whoever withholds what stands below them.
struct WithholdableKeys: Sendable {
    /// What a mapping that names them is called among us.
    let name: String
    /// Every key, as people and editors meet it.
    private let declarations: @Sendable () -> [KeyDeclaration]
    /// The place of a key among them, by any of its words.
    private let place: @Sendable (String) -> Int?
    /// The keys of such a mapping.
    let provisionFields: @Sendable () -> Fields<Secrecy.Provision>
    /// What belongs to the meeting and not to what is decided there: public even when all else is withheld.
    let publicKeys: Set<String>

    /// Those of a §.
    static let ofItem: WithholdableKeys = WithholdableKeys(
        name: "Provision", declarations: { AgendaItem.keys }, place: { AgendaItem.fields.place(of: $0) },
        provisionFields: { Secrecy.Provision.itemFields },
        publicKeys: [
            "paragraf", "slag", "kommun", "organ", "sammanträde", "status", "justering", "omedelbart justerad",
        ])

    /// Those of a document in a matter.
    static let ofDocument: WithholdableKeys = WithholdableKeys(
        name: "DocumentProvision", declarations: { CaseDocument.keys }, place: { CaseDocument.fields.place(of: $0) },
        provisionFields: { Secrecy.Provision.documentFields },
        publicKeys: ["slag", "kommun", "organ", "sammanträde", "status", "datum"])

    /// What says what is withheld.
    static let ofSecrecy: Set<String> = ["sekretess", "avidentifiera"]

    /// The keys that can be withheld by themselves.
    var withholdable: [KeyDeclaration] {
        declarations().filter { !publicKeys.contains("\($0.key)") && !WithholdableKeys.ofSecrecy.contains("\($0.key)") }
    }

    /// The keys that can be shown where all else is withheld.
    var showable: [KeyDeclaration] { declarations().filter { !WithholdableKeys.ofSecrecy.contains("\($0.key)") } }

    /// The canonical word of a key, if it is one.
    func canonical(_ key: Scalar) -> String? { place(key.text).map { "\(declarations()[$0].key)" } }

    /// Whether a key says what is withheld.
    func isOfSecrecy(_ key: Scalar) -> Bool { canonical(key).map(WithholdableKeys.ofSecrecy.contains) ?? false }
}
