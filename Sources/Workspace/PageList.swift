/// The pages that were made in one output folder, each with the folder of its source: what tells a page whose source is
/// gone from a file that somebody else has put there.
///
/// It is kept in the folder itself, as text that depends on nothing but where sources and pages are.
struct PageList: Equatable {
    /// The ends of the names of a page's files, by the name and by the folder of its source, seen from the output folder.
    private(set) var pages: [String: [String: [String]]] = [:]

    private static let name = ".protokoll-sidor"
    private static let head = """
        # Sidor som protokoll har gjort, och mapparna som deras källor ligger i. En sida vars källa är borta tas bort när
        # mappen byggs.
        """

    /// A list of nothing.
    init() {}

    /// The list in a folder, if there is one; what is not understood in it is passed over.
    init(in folder: String) {
        guard let bytes = PageList.bytes(in: folder) else { return }
        var source = ""
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            guard line.utf8.first == UInt8(ascii: "\t") else {
                source = String(line)
                continue
            }
            let words = line.split(separator: "\t").map(String.init)
            guard let page = words.first, !page.contains("/"), !page.hasPrefix("."), !source.isEmpty else { continue }
            add(page, words.dropFirst().filter(PageList.ends.contains), from: source)
        }
    }

    private static let ends = Set(BuildFormat.all.map(\.fileExtension))

    private static func bytes(in folder: String) -> [UInt8]? {
        do throws(Obstacle) { return try Disk.bytes(of: folder.appending(name)) } catch { return nil }
    }

    /// Adds files of a page. A page has one source.
    mutating func add(_ page: String, _ ends: [String], from source: String) {
        guard page.utf8.allSatisfy({ $0 >= 0x20 }), source.utf8.allSatisfy({ $0 >= 0x20 }) else { return }
        let known = pages[source]?[page] ?? []
        pages[source, default: [:]][page] = known.isEmpty ? ends.sorted() : Set(known + ends).sorted()
    }

    /// Takes a page off the list of a folder of sources: the names of its files.
    mutating func remove(_ page: String, from source: String) -> [String] {
        let ends = pages[source]?.removeValue(forKey: page) ?? []
        if pages[source]?.isEmpty == true { pages[source] = nil }
        return ends.map { page + "." + $0 }
    }

    /// Takes one file of a page off the list of a folder of sources.
    mutating func remove(_ page: String, _ end: String, from source: String) {
        pages[source]?[page]?.removeAll { $0 == end }
        if pages[source]?[page]?.isEmpty == true { _ = remove(page, from: source) }
    }

    /// Writes the list, unless the same stands there already.
    func write(to folder: String) throws(Obstacle) {
        let file = folder.appending(PageList.name)
        guard !pages.isEmpty else { return Disk.remove(file) }
        let text = Array(self.text.utf8)
        guard PageList.bytes(in: folder) != text else { return }
        let temporary = folder.appending(Temporary.name("sidor", 0))
        try Temporary.create(temporary, text)
        try Disk.rename(temporary, to: file)
    }

    private var text: String {
        var text = PageList.head + "\n"
        for (source, pages) in pages.sorted(by: { $0.key < $1.key }) {
            text += source + "\n"
            for (page, ends) in pages.sorted(by: { $0.key < $1.key }) {
                text += "\t" + page
                for end in ends { text += "\t" + end }
                text += "\n"
            }
        }
        return text
    }
}
