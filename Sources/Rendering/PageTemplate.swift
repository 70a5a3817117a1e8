import CommonMark
/// An HTML file with holes, into which a page is put: `{{titel}}`, `{{språk}}`, `{{{css}}}` and `{{{innehåll}}}`, and in a style sheet
/// `{{titel som css}}`: the title as a string of CSS, for the head of each page on paper.
///
/// It is split once for each house style; a page is its pieces and the document's joined. Two braces escape what is put
/// there, three do not, and each hole has only one of the two forms.
package struct PageTemplate: Equatable, Sendable {
    /// What is put into a hole.
    enum Hole: Equatable, Sendable, CaseIterable {
        case title, titleInStyleSheet, language, styleSheet, content

        /// The hole as it is written.
        var text: StaticString {
            switch self {
            case .title: "{{titel}}"
            case .titleInStyleSheet: "{{titel som css}}"
            case .language: "{{språk}}"
            case .styleSheet: "{{{css}}}"
            case .content: "{{{innehåll}}}"
            }
        }
    }

    /// A stretch of the page.
    enum Piece: Equatable, Sendable {
        case literal([UInt8])
        case title
        case titleInStyleSheet
        case content
    }

    let pieces: [Piece]

    /// The page of a template's bytes (UTF-8) and a style sheet's.
    package init(_ bytes: [UInt8], styleSheet: [UInt8] = []) throws(TemplateFault) {
        pieces = try Self.split(bytes, styleSheet: styleSheet)
    }

    /// The page with the given title and content.
    func page(title: String, content: [UInt8]) -> [UInt8] {
        var page: [UInt8] = []
        page.reserveCapacity(content.count + 16 * 1024)
        for piece in pieces {
            switch piece {
            case .literal(let bytes): page += bytes
            case .title: page.appendEscaped(title)
            case .titleInStyleSheet: page.appendStringOfCSS(title)
            case .content: page += content
            }
        }
        return page
    }

    private static func split(_ bytes: [UInt8], styleSheet: [UInt8]) throws(TemplateFault) -> [Piece] {
        var pieces: [Piece] = []
        var literal: [UInt8] = []
        var holdsContent = false
        var index = 0
        while index < bytes.count {
            guard bytes[index...].starts(with: "{{".utf8) else {
                literal.append(bytes[index])
                index += 1
                continue
            }
            guard let hole = Hole.allCases.first(where: { bytes[index...].starts(with: "\($0.text)".utf8) }) else {
                throw TemplateFault(.unknownHole, at: index..<endOfHole(at: index, in: bytes))
            }
            let end = index + hole.text.utf8CodeUnitCount
            switch hole {
            case .language:
                literal += "sv".utf8
            case .styleSheet:
                guard !holdsEndTag(styleSheet) else { throw TemplateFault(.endTagInStyleSheet, at: index..<end) }
                literal += styleSheet
            case .title:
                pieces += [.literal(literal), .title]
                literal = []
            case .titleInStyleSheet:
                pieces += [.literal(literal), .titleInStyleSheet]
                literal = []
            case .content:
                guard !holdsContent else { throw TemplateFault(.repeatedContent, at: index..<end) }
                pieces += [.literal(literal), .content]
                literal = []
                holdsContent = true
            }
            index = end
        }
        guard holdsContent else { throw TemplateFault(.missingContent, at: bytes.count..<bytes.count) }
        return pieces + [.literal(literal)]
    }

    /// Where an unknown hole ends: after its braces, or with its line.
    private static func endOfHole(at start: Int, in bytes: [UInt8]) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "}"), bytes[end] != UInt8(ascii: "\n") { end += 1 }
        while end < bytes.count, bytes[end] == UInt8(ascii: "}") { end += 1 }
        return end
    }

    /// Whether the style sheet would end its own element: `</` means nothing in CSS outside strings and comments.
    private static func holdsEndTag(_ styleSheet: [UInt8]) -> Bool {
        zip(styleSheet, styleSheet.dropFirst()).contains { $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "/") }
    }
}

/// Why a file is no page template.
package struct TemplateFault: Error, Equatable {
    /// What is wrong.
    package enum Kind: Equatable, Sendable, CaseIterable {
        /// A hole that is not one of those known, or has the wrong number of braces.
        case unknownHole
        /// There is no `{{{innehåll}}}`.
        case missingContent
        /// There is a second `{{{innehåll}}}`.
        case repeatedContent
        /// The style sheet holds `</`, which would end its element in the page.
        case endTagInStyleSheet
    }

    /// What is wrong.
    package let kind: Kind
    /// The place in the template's bytes.
    package let range: Range<Int>

    init(_ kind: Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

extension [UInt8] {
    /// Writes a text as a string of CSS. What could end it, or the element that it stands in, is written as its number
    /// (CSS Syntax 3, 4.3.7).
    fileprivate mutating func appendStringOfCSS(_ text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x7F:
                self += "\\\(String(byte, radix: 16)) ".utf8
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
