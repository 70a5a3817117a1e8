import CommonMark
import Documents

/// A Markdown document in the making. What needs no thought is written at once, and what does goes through cmark, in
/// runs as long as they come: most of what minutes say is plain sentences, and cmark's writer weighs every character.
struct MarkdownPage: ~Copyable {
    private(set) var bytes: [UInt8] = []
    /// What waits to be printed by cmark.
    private var run: MarkdownWriter?

    init() {
        bytes.reserveCapacity(4_096)
    }

    mutating func write(_ document: Document) {
        for (index, block) in document.blocks.enumerated() {
            if block.isPlainMarkdown(beside: document.blocks, at: index) {
                finishRun()
                write(plain: block)
            } else {
                if run == nil { run = MarkdownWriter() }
                run?.write([block])
            }
        }
        if !document.footnotes.isEmpty {
            if run == nil { run = MarkdownWriter() }
            run?.write(document.footnotes)
        }
        finishRun()
        if bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func finishRun() {
        guard let run = run.take() else { return }
        beginBlock()
        bytes += run.finished()
    }

    private mutating func beginBlock() {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    }

    /// A block that `isPlainMarkdown`, as cmark would print it.
    private mutating func write(plain block: Block) {
        beginBlock()
        switch block {
        case .heading(let level, let inlines, anchor: _):
            bytes += repeatElement(UInt8(ascii: "#"), count: level)
            bytes.append(UInt8(ascii: " "))
            write(line: inlines)
        case .paragraph(let inlines, role: _, anchor: _):
            write(line: inlines)
        case .list(let list):
            for item in list.items {
                bytes += "  - ".utf8
                if case .paragraph(let inlines, role: _, anchor: _)? = item.blocks.first { write(line: inlines) }
            }
        case .quote, .code, .thematicBreak, .table, .fields, .section:
            preconditionFailure("this is not plain")
        }
    }

    private mutating func write(line inlines: [Inline]) {
        for case .text(let text) in inlines { bytes += text.utf8 }
        bytes.append(UInt8(ascii: "\n"))
    }
}

extension Block {
    /// Whether cmark would print the block as it is, with nothing escaped and nothing about it to be seen to.
    fileprivate func isPlainMarkdown(beside blocks: [Block], at index: Int) -> Bool {
        switch self {
        case .heading(level: _, let inlines, anchor: _), .paragraph(let inlines, role: _, anchor: _):
            return inlines.isPlainMarkdown
        case .list(let list):
            // cmark puts a comment between a list and a list or code after it.
            let before = index > 0 ? blocks[index - 1] : .thematicBreak
            let after = index + 1 < blocks.count ? blocks[index + 1] : .thematicBreak
            return !before.isListOrCode && !after.isListOrCode && list.isPlainMarkdown
        case .quote, .code, .thematicBreak, .table, .fields, .section:
            return false
        }
    }

    private var isListOrCode: Bool {
        switch self {
        case .list, .code: true
        case .heading, .paragraph, .quote, .thematicBreak, .table, .fields, .section: false
        }
    }
}

extension List {
    /// Close bullets of a line each.
    fileprivate var isPlainMarkdown: Bool {
        guard marker == .bullet, standsTight else { return false }
        return items.allSatisfy { item in
            guard item.blocks.count == 1, case .paragraph(let inlines, role: _, anchor: _) = item.blocks[0] else {
                return false
            }
            return inlines.isPlainMarkdown
        }
    }
}

extension [Inline] {
    /// One text that begins as a sentence does and has no sign that means something in Markdown.
    fileprivate var isPlainMarkdown: Bool {
        guard count == 1, case .text(let text) = self[0], let first = text.utf8.first else { return false }
        return (first >= 0x80 || Self.beginnings.contains(first)) && !text.holds(Self.meaningful)
    }

    /// What a line may begin with and not be a list, a heading or a rule; anything that is not ASCII may too.
    private static let beginnings: ByteSet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz("
    private static let meaningful = ByteSet.controls.union("\\`*_[]<>#!&|~=")
}
