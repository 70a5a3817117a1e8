/// What the comments of a canonical source belong to, by the places of the lines alone: two columns are one level, a comment
/// in the column of the next line is about that, and one further in is below what stands there.
struct CanonicalReading {
    /// The comments by the place of what they belong to, as `MadeSource.placed` names it.
    private(set) var placed: [String: [String]] = [:]
    /// What is open: its column and its place, and how many items it has had.
    private var open: [(column: Int, place: String, items: Int)] = [(-2, "", 0)]
    private var waiting: [(column: Int, text: String)] = []
    /// The column of the owner of a text after `|` whose lines are being passed.
    private var textOwner: Int?
    private var hasBegun = false

    init(_ source: String) {
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) { read(line) }
        settle(before: -2, nil)
    }

    private mutating func read(_ line: Substring) {
        let column = line.prefix { $0 == " " }.count
        let text = line.dropFirst(column)
        if let owner = textOwner {
            if text.isEmpty || column >= owner + 2 { return }
            textOwner = nil
        }
        if text.isEmpty {
            // At the top of a file an empty line ends what is about the file.
            if !hasBegun { endHead() }
        } else if text.hasPrefix("#") {
            waiting.append((column, String(text)))
        } else if isOwner(text) {
            readOwners(text, in: column)
        } else {
            // A text below its key.
            readComment(behind: text)
        }
    }

    private func isOwner(_ text: Substring) -> Bool {
        text == "-" || text.hasPrefix("- ") || text.contains(/^[a-zåäö0-9 -]+:( |$)/)
    }

    private mutating func readOwners(_ text: Substring, in column: Int) {
        var (text, column, isFirst) = (text, column, true)
        while isOwner(text) {
            while let last = open.last, last.column >= column { open.removeLast() }
            let parent = open.count - 1
            let isItem = text.hasPrefix("-")
            let name = isItem ? "\(open[parent].items)" : String(text.prefix { $0 != ":" })
            if isItem { open[parent].items += 1 }
            let place = open[parent].place + "/" + name
            if isFirst { settle(before: column, place) }
            isFirst = false
            open.append((column, place, 0))
            text = text.dropFirst(isItem ? 1 : name.count + 1)
            if text.hasPrefix(" "), !text.hasPrefix("  ") { text = text.dropFirst() }
            if !isItem { break }
            column += 2
        }
        closed = open
        if text.hasPrefix("|") { textOwner = open.last?.column }
        readComment(behind: text)
    }

    /// What was open when the last line with content was read.
    private var closed: [(column: Int, place: String, items: Int)] = []

    private mutating func readComment(behind text: Substring) {
        guard let match = text.firstMatch(of: /(^| ) (# \d+)$/), !text.hasPrefix("\"") || text.contains(/" {2}# \d+$/),
            let owner = open.last
        else { return }
        placed[owner.place + " bakom", default: []].append(String(match.2))
    }

    private mutating func endHead() {
        for comment in waiting { placed["/ före", default: []].append(comment.text) }
        waiting = []
        hasBegun = true
    }

    private mutating func settle(before column: Int, _ place: String?) {
        if !hasBegun, place != nil { endHead() }
        for comment in waiting {
            if comment.column == column, let place {
                placed[place + " före", default: []].append(comment.text)
            } else {
                let owner = closed.last { $0.column == comment.column - 2 }
                placed[(owner?.place ?? "?") + " under", default: []].append(comment.text)
            }
        }
        waiting = []
    }
}
