import Diagnostics
import Documents

/// A thing and its id.
@dynamicMemberLookup
struct Identified<Thing: Sendable>: Sendable {
    let thing: Thing
    let anchor: Anchor

    init(_ thing: Thing, _ anchor: Anchor) {
        self.thing = thing
        self.anchor = anchor
    }

    subscript<Member>(dynamicMember path: KeyPath<Thing, Member>) -> Member { thing[keyPath: path] }
}

extension Property {
    /// The id of what has one: its address on the page, which is permanent.
    static func id<Thing>() -> Property where Value == Identified<Thing> {
        .required(
            "id", "Id", as: .string,
            help: Wording(sv: "Adressen på sidan, som är beständig", en: "The address on the page, which is permanent")
        ) { identified, _ in identified.anchor.text }
    }
}
