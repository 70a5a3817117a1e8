import Diagnostics
import OpenData

/// Keeps account of the pages in the output folders, and takes away those whose sources are gone.
///
/// A page goes only if this program made it, as the list in its folder says, and nothing makes it any more: its folder of
/// sources was built whole and without a fault, and no page of that name came of it; or all sources of its folder are
/// gone from below a folder that was built whole and without a fault. Besides, a page goes that may show what is secret now.
struct Sweep {
    /// The files that were taken away.
    private(set) var removed: [String] = []
    private var concealed: [String] = []
    /// Where sources were found, absolute.
    private var sources: Set<String> = []
    /// The folders that were named to be built with all below them, absolute.
    private var roots: Set<String> = []

    /// The output folders from which, since it was last asked, pages were taken away that may show what is secret now.
    mutating func takingConcealed() -> [String] {
        defer { concealed = [] }
        return concealed
    }

    /// Settles the account of the output folders of a wave.
    ///
    /// - Parameter tables: the names of the tables that were written, by output folder.
    mutating func settle(
        _ room: Room, _ outcomes: [Outcome], tables: [String: [String]]
    ) throws(Obstacle) {
        var made = [[(page: String, ends: [String])]](repeating: [], count: room.wave.folders.count)
        var isFaulty = room.settings.map { $0 == nil }
        var secret = [[Outcome]](repeating: [], count: room.wave.folders.count)
        for (index, output) in room.outputs.enumerated() {
            made[index] += (tables[output] ?? []).map { ($0, [BuildFormat.csv.fileExtension]) }
        }
        for outcome in outcomes {
            if outcome.isOfSecrets || outcome.mayHoldSecrets { secret[outcome.folder].append(outcome) }
            if case .staged(let page, _) = outcome.state {
                made[outcome.folder].append((page, outcome.ends))
            } else {
                isFaulty[outcome.folder] = true
            }
        }
        var place = 0
        while place < made.count {
            let output = room.wave.folders[place].output
            let end = made.indices[place...].firstIndex { room.wave.folders[$0].output != output } ?? made.count
            try settle(room, place..<end, made, isFaulty)
            try conceal(room, place..<end, made, secret)
            place = end
        }
    }

    /// Settles the account of one output folder.
    private mutating func settle(
        _ room: Room, _ folders: Range<Int>, _ made: [[(page: String, ends: [String])]], _ isFaulty: [Bool]
    ) throws(Obstacle) {
        let output = room.outputs[folders.lowerBound]
        let place = try Disk.absolute(output)
        var list = PageList(in: output)
        let pages = Set(folders.flatMap { made[$0].map(\.page) })
        // Extracts for recipients that are not asked for now are no more out of date than another format is.
        func isKept(_ page: String) -> Bool {
            if pages.contains(page) { return true }
            let isTable = tableNames.contains { page == $0 || page == $0 + room.build.edition.markOfSecrets }
            if isTable, !room.build.formats.contains(where: \.isOfFolder) { return true }
            guard !room.build.isForRecipients, let end = page.firstRange(of: "-till-") else { return false }
            return pages.contains(String(page[..<end.lowerBound]))
        }
        for index in folders where room.wave.folders[index].names != ["-"] {
            let folder = room.wave.folders[index]
            let path = try Disk.absolute(folder.path)
            sources.insert(path)
            if let root = folder.root { roots.insert(try Disk.absolute(root)) }
            let source = path.relative(to: place)
            if folder.isWhole, !isFaulty[index] {
                for page in Array(list.pages[source, default: [:]].keys) where !isKept(page) {
                    remove(list.remove(page, from: source), in: output)
                }
            }
            for (page, ends) in made[index] {
                // A table is of all folders that are built to the same place.
                for other in list.pages.keys where other != source && ends != [BuildFormat.csv.fileExtension] {
                    _ = list.remove(page, from: other)
                }
                list.add(page, ends, from: source)
            }
        }
        try list.write(to: output)
    }

    /// Takes away what may show what is secret now from one output folder.
    private mutating func conceal(
        _ room: Room, _ folders: Range<Int>, _ made: [[(page: String, ends: [String])]], _ secret: [[Outcome]]
    ) throws(Obstacle) {
        let files = Set(folders.flatMap { made[$0].flatMap { page, ends in ends.map { page + "." + $0 } } })
        for index in folders where room.wave.folders[index].names != ["-"] {
            guard let concealment = Concealment(index, in: room, secret[index]) else { continue }
            try conceal(concealment, room.wave.folders[index], in: room.outputs[index], besides: files)
        }
    }

    /// The same for folders that could not be built at all.
    mutating func concealUnread(_ folders: [SourceFolder], _ build: Build) throws(Obstacle) {
        for folder in folders {
            guard let concealment = Concealment(unread: folder, build) else { continue }
            try conceal(concealment, folder, in: build.output.appending(folder.output), besides: [])
        }
    }

    private mutating func conceal(
        _ concealment: Concealment, _ folder: SourceFolder, in output: String, besides made: Set<String>
    ) throws(Obstacle) {
        guard Disk.exists(output) else { return }
        var list = PageList(in: output)
        let source = try Disk.absolute(folder.path).relative(to: Disk.absolute(output))
        let files = concealment.files(on: list, from: source, besides: made)
        guard !files.isEmpty else { return }
        for (page, end) in files {
            Disk.remove(output.appending(page + "." + end))
            list.remove(page, end, from: source)
        }
        if concealed.last != output { concealed.append(output) }
        try list.write(to: output)
    }

    /// Takes away the pages of folders of sources that are gone, in the output folder and below it. One that holds the
    /// sources too is not searched: it may be a whole home.
    mutating func finish(in output: String) throws(Obstacle) {
        let place = try Disk.absolute(output)
        guard !roots.isEmpty, !roots.contains(where: { $0.lies(in: place) }) else { return }
        try takeAway(in: output, place)
    }

    private mutating func takeAway(in output: String, _ place: String) throws(Obstacle) {
        let old = PageList(in: output)
        var list = old
        for (source, pages) in old.pages where isGone(place.resolving(source)) {
            for page in pages.keys { remove(list.remove(page, from: source), in: output) }
        }
        if list != old { try list.write(to: output) }
        for (name, kind) in try Disk.entries(of: output, where: { !$0.hasPrefix(".") }) where kind == .folder {
            try takeAway(in: output.appending(name), place.appending(name))
        }
    }

    private func isGone(_ source: String) -> Bool {
        !sources.contains(source) && roots.contains { source.lies(in: $0) }
    }

    private mutating func remove(_ files: [String], in output: String) {
        for file in files.map(output.appending) where Disk.exists(file) {
            Disk.remove(file)
            removed.append(file)
        }
    }
}

extension String {
    /// Whether the place is the folder or lies below it; both are absolute.
    fileprivate func lies(in folder: String) -> Bool {
        self == folder || hasPrefix(folder == "/" ? folder : folder + "/")
    }
}
