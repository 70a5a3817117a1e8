extension List {
    /// Whether the items can stand without space between them: each has at most one paragraph, at its beginning, and
    /// after it at most one list that stands so too.
    ///
    /// A list that begins with another number than 1 cannot follow a paragraph so: Markdown would read "the harbour
    /// board met in 2031. It decided" as a list (CommonMark 0.30, 5.3).
    package var standsTight: Bool { isTight && items.allSatisfy(\.standsTight) }
}

extension List.Item {
    fileprivate var standsTight: Bool {
        guard case .paragraph? = blocks.first else { return isOneTightList(blocks[...], canBegin: { _ in true }) }
        return isOneTightList(blocks.dropFirst(), canBegin: { $0 == 1 })
    }

    private func isOneTightList(_ blocks: ArraySlice<Block>, canBegin: (Int) -> Bool) -> Bool {
        guard let first = blocks.first else { return true }
        guard blocks.count == 1, case .list(let list) = first else { return false }
        if case .number(let start) = list.marker, !canBegin(start) { return false }
        return list.standsTight
    }
}
