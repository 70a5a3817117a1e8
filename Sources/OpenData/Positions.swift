import Diagnostics

/// Where something stands in its source, as SARIF counts: lines and Unicode code points from 1.
struct Extent: Sendable {
    let start: Position
    let end: Position
}

extension Extent {
    static let record = Record<Extent>(
        "position", "Plats i källan",
        help: Wording(
            sv: "Var i källan något står; rader och tecken (Unicode-kodpunkter) räknas från 1",
            en: "Where in the source something stands; lines and characters (Unicode code points) count from 1"),
        [
            .required(
                "startLine", "Första raden", as: .ordinal,
                help: Wording(sv: "Raden där det börjar", en: "The line where it begins")
            ) { extent, _ in extent.start.line },
            .required(
                "startColumn", "Första tecknet", as: .ordinal,
                help: Wording(sv: "Tecknet på raden där det börjar", en: "The character in the line where it begins")
            ) { extent, _ in extent.start.column },
            .required(
                "endLine", "Sista raden", as: .ordinal,
                help: Wording(sv: "Raden där det slutar", en: "The line where it ends")
            ) { extent, _ in extent.end.line },
            .required(
                "endColumn", "Tecknet efter det sista", as: .ordinal,
                help: Wording(sv: "Det första tecknet på raden som inte hör dit", en: "The first character after it")
            ) { extent, _ in extent.end.column },
        ])
}

extension Property {
    /// Where the value stands in its source; only what has an id has a place.
    static func position(_ range: @escaping @Sendable (Value) -> SourceRange?) -> Property {
        .optional(
            Origin.placeKey, "Plats i källan", as: .record { Extent.record },
            help: Wording(
                sv: "Var i källan det står; saknas när något i den är hemligt",
                en: "Where in the source it stands; not said when something in it is secret")
        ) { value, context in
            guard let lines = context.origin?.lines, let range = range(value) else { return nil }
            return Extent(start: lines.position(of: range.start), end: lines.position(of: range.end))
        }
    }
}
