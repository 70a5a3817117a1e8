import CCMark

/// A tree of cmark's in the making, to be printed as CommonMark.
///
/// What is opened is closed in the reverse order; what cannot stand where it is put is a fault of ours and ends the program.
@safe package struct TreeBuilder: ~Copyable {
    /// What holds other things.
    package enum Container {
        case paragraph
        case heading(level: Int)
        case quote
        /// Numbers run from the given one; nil means bullets.
        case list(from: Int?, isTight: Bool)
        case item
        case emphasis
        case strong
        /// An address that no page may lead to is left out.
        case link(to: String)
        /// Blocks or running text between markup of ours, each on lines of its own.
        case block(Markup, Markup)
        /// Running text between markup of ours.
        case inline(Markup, Markup)
    }

    private let root: OpaquePointer
    private var current: OpaquePointer

    /// An empty tree.
    package init() {
        let root = unsafe Self.node(CMARK_NODE_DOCUMENT)
        unsafe self.root = unsafe root
        unsafe current = unsafe root
    }

    deinit { unsafe cmark_node_free(root) }

    /// Begins a container in the one that is open.
    package mutating func open(_ container: Container) {
        let node: OpaquePointer
        switch container {
        case .paragraph:
            unsafe node = unsafe Self.node(CMARK_NODE_PARAGRAPH)
        case .heading(let level):
            unsafe node = unsafe Self.node(CMARK_NODE_HEADING)
            unsafe cmark_node_set_heading_level(node, Int32(level))
        case .quote:
            unsafe node = unsafe Self.node(CMARK_NODE_BLOCK_QUOTE)
        case .list(let start, let isTight):
            unsafe node = unsafe Self.node(CMARK_NODE_LIST)
            unsafe cmark_node_set_list_type(node, start == nil ? CMARK_BULLET_LIST : CMARK_ORDERED_LIST)
            unsafe cmark_node_set_list_tight(node, isTight ? 1 : 0)
            if let start {
                unsafe cmark_node_set_list_start(node, Int32(clamping: start))
                unsafe cmark_node_set_list_delim(node, CMARK_PERIOD_DELIM)
            }
        case .item:
            unsafe node = unsafe Self.node(CMARK_NODE_ITEM)
        case .emphasis:
            unsafe node = unsafe Self.node(CMARK_NODE_EMPH)
        case .strong:
            unsafe node = unsafe Self.node(CMARK_NODE_STRONG)
        case .link(let address):
            unsafe node = unsafe Self.node(CMARK_NODE_LINK)
            if LinkAddress.isAllowed(Array(address.utf8)) { unsafe cmark_node_set_url(node, address) }
        case .block(let before, let after):
            unsafe node = unsafe Self.custom(CMARK_NODE_CUSTOM_BLOCK, before, after)
        case .inline(let before, let after):
            unsafe node = unsafe Self.custom(CMARK_NODE_CUSTOM_INLINE, before, after)
        }
        unsafe append(node)
        unsafe current = unsafe node
    }

    /// Ends the container that is open.
    package mutating func close() {
        guard let parent = unsafe cmark_node_parent(current) else {
            preconditionFailure("more is closed than was opened")
        }
        unsafe current = unsafe parent
    }

    /// Adds text, which cmark escapes.
    package mutating func text(_ text: String) { leaf(CMARK_NODE_TEXT, text) }

    /// Adds code in running text.
    package mutating func code(_ text: String) { leaf(CMARK_NODE_CODE, text) }

    /// Adds a block of code. As Markdown it is fenced.
    package mutating func codeBlock(_ text: String, isFenced: Bool) {
        let node = unsafe Self.node(CMARK_NODE_CODE_BLOCK)
        unsafe cmark_node_set_literal(node, text)
        if isFenced { unsafe cmark_node_set_fence_info(node, "text") }
        unsafe append(node)
    }

    /// Adds the end of a line.
    package mutating func lineBreak() { unsafe append(Self.node(CMARK_NODE_LINEBREAK)) }

    /// Adds a line across the page.
    package mutating func thematicBreak() { unsafe append(Self.node(CMARK_NODE_THEMATIC_BREAK)) }

    /// Adds markup of ours in running text.
    package mutating func inline(_ markup: Markup) {
        unsafe append(Self.custom(CMARK_NODE_CUSTOM_INLINE, markup, ""))
    }

    /// Adds markup of ours on lines of its own.
    package mutating func block(_ markup: Markup) {
        unsafe append(Self.custom(CMARK_NODE_CUSTOM_BLOCK, markup, ""))
    }

    /// The tree as CommonMark, UTF-8. Lines are not wrapped: that would change what is read again.
    package consuming func commonMark() -> [UInt8] {
        unsafe Self.bytes(cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0))
    }

    private mutating func leaf(_ type: cmark_node_type, _ text: String) {
        let node = unsafe Self.node(type)
        unsafe cmark_node_set_literal(node, text)
        unsafe append(node)
    }

    private mutating func append(_ node: OpaquePointer) {
        let isAppended = unsafe cmark_node_append_child(current, node)
        precondition(isAppended == 1, "this cannot stand here")
    }

    private static func custom(_ type: cmark_node_type, _ before: Markup, _ after: Markup) -> OpaquePointer {
        let node = unsafe self.node(type)
        if !before.text.isEmpty { unsafe cmark_node_set_on_enter(node, before.text) }
        if !after.text.isEmpty { unsafe cmark_node_set_on_exit(node, after.text) }
        return unsafe node
    }

    private static func node(_ type: cmark_node_type) -> OpaquePointer {
        guard let node = unsafe cmark_node_new(type) else {
            preconditionFailure("cmark ends the program when it is out of memory")
        }
        return unsafe node
    }

    private static func bytes(_ text: UnsafeMutablePointer<CChar>?) -> [UInt8] {
        guard let text = unsafe text else { preconditionFailure("cmark ends the program when it is out of memory") }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(text) }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: text, count: ccmark_length(text)))
    }
}
