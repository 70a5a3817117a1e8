import CCMark

/// A tree of cmark's, which has this one owner and is freed with it.
///
/// This file is the only one of the project that touches what cmark allocates.
@safe struct Tree: ~Copyable {
    private let root: OpaquePointer

    /// Parses CommonMark. `CMARK_OPT_UNSAFE` and `CMARK_OPT_SMART` are never set: raw HTML stays inert, and the quotation
    /// marks of the latter are English.
    init(parsing text: borrowing [UInt8]) {
        let root = unsafe text.withUnsafeBufferPointer { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                unsafe cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let root = unsafe root else { preconditionFailure("cmark ends the program when it is out of memory") }
        unsafe self.root = unsafe root
    }

    deinit { unsafe cmark_node_free(root) }

    /// Lets the body read the tree. No node may leave the call.
    borrowing func read<Value>(_ body: (Node) -> Value) -> Value {
        body(unsafe Node(pointer: root))
    }
}

/// A node of a tree that is being read; it lives no longer than the call of `Tree.read`.
@safe struct Node {
    private let pointer: OpaquePointer

    @unsafe init(pointer: OpaquePointer) { unsafe self.pointer = unsafe pointer }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer = unsafe pointer else { return nil }
        unsafe self.pointer = unsafe pointer
    }

    var type: cmark_node_type { unsafe cmark_node_get_type(pointer) }
    var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
    var next: Node? { unsafe Node(cmark_node_next(pointer)) }
    var parent: Node? { unsafe Node(cmark_node_parent(pointer)) }

    /// Lines count from 1.
    var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
    /// Columns count from 1, in bytes. Only those of blocks are right in cmark 0.30.
    var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }

    var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
    var firstNumber: Int { unsafe Int(cmark_node_get_list_start(pointer)) }

    /// Text, code or HTML.
    var literal: [UInt8] { unsafe Self.bytes(cmark_node_get_literal(pointer)) }
    /// The address of a link.
    var address: [UInt8] { unsafe Self.bytes(cmark_node_get_url(pointer)) }
    /// Whether a link has a title.
    var hasTitle: Bool { unsafe (cmark_node_get_title(pointer)?.pointee ?? 0) != 0 }
    /// Whether a word stands after the fence of a block of code.
    var hasFenceInfo: Bool { unsafe (cmark_node_get_fence_info(pointer)?.pointee ?? 0) != 0 }
    /// Adds the literal to the text.
    func appendLiteral(to text: inout [UInt8]) {
        guard let characters = unsafe cmark_node_get_literal(pointer) else { return }
        let count = unsafe ccmark_length(characters)
        unsafe UnsafeRawBufferPointer(start: characters, count: count).withMemoryRebound(to: UInt8.self) {
            unsafe text.append(contentsOf: $0)
        }
    }

    private static func bytes(_ characters: UnsafePointer<CChar>?) -> [UInt8] {
        guard let characters = unsafe characters else { return [] }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: characters, count: ccmark_length(characters)))
    }
}
