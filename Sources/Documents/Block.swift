/// A piece of a document that stands by itself.
package enum Block: Equatable, Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int, [Inline], anchor: Anchor? = nil)
    /// Running text.
    case paragraph([Inline], role: Role? = nil, anchor: Anchor? = nil)
    /// Items with bullets or numbers.
    case list(List)
    /// Somebody else's words.
    case quote([Block])
    /// Text whose line breaks and spaces are kept.
    case code(String)
    /// A change of subject: a line across the page.
    case thematicBreak
    /// Rows and columns.
    case table(Table)
    /// Names with their values: dnr, date, organ.
    case fields([NamedValue])
    /// A part of the page with a name of its own.
    case section(Section)
}

/// What a paragraph or a section is for, as a word of ours that a style sheet can meet: `beslut`, `dokumenttyp`.
/// It never shows in a format without style sheets.
package struct Role: Hashable, Sendable, ExpressibleByStringLiteral {
    /// ASCII lower-case letters and hyphens.
    package let name: String

    /// A role named by a literal of such letters.
    package init(stringLiteral value: String) { name = value }

    /// A role named by a Swedish word: `för kännedom` becomes `for-kannedom`.
    package init(word: StaticString) {
        var name = ""
        for letter in "\(word)".unicodeScalars {
            switch letter {
            case "a"..."z", "0"..."9": name.unicodeScalars.append(letter)
            case "å", "ä": name += "a"
            case "ö": name += "o"
            default: name += "-"
            }
        }
        self.name = name
    }
}

/// Items in order.
package struct List: Equatable, Sendable {
    /// What stands before each item.
    package enum Marker: Equatable, Sendable {
        /// The same sign for all.
        case bullet
        /// Numbers that run from the given one.
        case number(from: Int)
        /// A lower-case letter for each: a), b) …
        case letter
        /// What the items themselves say in `label`: 7, 7b, 8.
        case label
    }

    /// One item.
    package struct Item: Equatable, Sendable {
        /// The number as the minutes have it, for `Marker.label`; it holds no markup.
        package var label: String?
        /// The address of the item.
        package var anchor: Anchor?
        /// What the item says.
        package var blocks: [Block]

        /// An item with the given content.
        package init(_ blocks: [Block], label: String? = nil, anchor: Anchor? = nil) {
            self.label = label
            self.anchor = anchor
            self.blocks = blocks
        }
    }

    /// What stands before each item.
    package var marker: Marker
    /// Whether the items stand close, without space between them.
    package var isTight: Bool
    /// The items in order.
    package var items: [Item]

    /// A list of the given items.
    package init(_ marker: Marker, isTight: Bool = true, _ items: [Item]) {
        self.marker = marker
        self.isTight = isTight
        self.items = items
    }
}

/// Rows of cells under a row of headings.
package struct Table: Equatable, Sendable {
    /// Where the text of a column stands.
    package enum Alignment: Equatable, Sendable { case start, center, end }

    /// What the table shows, above it.
    package var caption: [Inline]
    /// A heading for each column.
    package var header: [[Inline]]
    /// How each column is set; as many as there are headings.
    package var alignments: [Alignment]
    /// The cells of each row; as many as there are headings.
    package var rows: [[[Inline]]]
    /// Whether the first cell of a row is the heading of the row.
    package var hasRowHeadings: Bool

    /// A table; `rows` have as many cells as `header`.
    package init(
        caption: [Inline] = [], header: [[Inline]], alignments: [Alignment]? = nil, rows: [[[Inline]]],
        hasRowHeadings: Bool = false
    ) {
        self.caption = caption
        self.header = header
        self.alignments = alignments ?? header.map { _ in .start }
        self.rows = rows
        self.hasRowHeadings = hasRowHeadings
    }
}

/// A name with its value.
package struct NamedValue: Equatable, Sendable {
    /// The name: "Diarienummer".
    package var name: String
    /// The value.
    package var value: [Inline]

    /// A value under its name.
    package init(_ name: String, _ value: [Inline]) {
        self.name = name
        self.value = value
    }
}

/// A part of the page.
package struct Section: Equatable, Sendable {
    /// What kind of part it is, for landmarks.
    package enum Landmark: Equatable, Sendable {
        /// The head of the page.
        case header
        /// The end of the page.
        case footer
        /// A part with a heading, which names it.
        case region
    }

    /// What kind of part it is.
    package var landmark: Landmark
    /// What it is for, for a style sheet.
    package var role: Role
    /// Its address, which its heading carries the name for.
    package var anchor: Anchor?
    /// Its content; of a region the first block is its heading.
    package var blocks: [Block]

    /// A part with the given content.
    package init(_ landmark: Landmark, role: Role, anchor: Anchor? = nil, _ blocks: [Block]) {
        self.landmark = landmark
        self.role = role
        self.anchor = anchor
        self.blocks = blocks
    }
}
