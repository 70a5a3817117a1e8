import JSON
import Minutes

/// A table of the data: what it is called, its columns, and the rows that a § gives.
struct Table: Sendable {
    /// The name of its file, without its end.
    let name: String
    /// The names of its columns.
    let header: [String]
    /// The cells of each row.
    let rows: @Sendable (AgendaItem, Context) -> [[String]]

    /// A table whose rows a § is divided into; before the columns of its own stand those that all tables have.
    init<Row: Sendable>(
        _ name: String, _ columns: [Column<Row>], _ rows: @escaping @Sendable (AgendaItem, Context) -> [Row]
    ) {
        self.name = name
        header = (AgendaItem.columns.map(\.name)) + columns.map(\.name)
        self.rows = { item, context in
            let common = AgendaItem.columns.map { $0.cell(item, context) }
            return rows(item, context).map { row in common + columns.map { $0.cell(row, context) } }
        }
    }
}

/// A column of a table, made of a property of the data.
struct Column<Row: Sendable>: Sendable {
    let name: String
    let cell: @Sendable (Row, Context) -> String

    /// The property as a column, under its own name unless another column of the table has that.
    init(_ property: Property<Row>, named name: String? = nil) {
        self.name = name ?? "\(property.declaration.name)"
        cell = { row, context in property.write(row, context).map(\.cell) ?? "" }
    }
}

extension Record {
    /// The properties of the given names as columns of rows that hold such a value.
    func columns<Row>(
        _ names: StaticString..., of value: @escaping @Sendable (Row) -> Value?
    ) -> [Column<Row>] {
        names.map { Column(property($0).lifted(value)) }
    }
}

extension JSON {
    /// The value in one cell: of a text its words, of several values all of them.
    fileprivate var cell: String {
        switch self {
        case .string(let text): text
        case .number(let number): String(number)
        case .bool(let truth): truth ? "true" : "false"
        case .null: ""
        case .array(let values): values.map(\.cell).joined(separator: "; ")
        case .object(let members): JSON.cell(of: members)
        }
    }

    /// Of a person the name with the party in brackets.
    private static func cell(of members: [(name: String, value: JSON)]) -> String {
        func cell(_ name: String) -> String? { members.first { $0.name == name }?.value.cell }
        if let text = cell("text") { return text }
        guard let name = cell("name") else { return cell("party") ?? cell("kind") ?? "" }
        return cell("party").map { "\(name) (\($0))" } ?? name
    }
}
