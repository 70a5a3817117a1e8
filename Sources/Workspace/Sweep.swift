/// Keeps account of the pages in the output folders, and takes away those whose sources are gone.
///
/// A page goes only if this program made it, as the list in its folder says, and nothing makes it any more: its folder of
/// sources was built whole and without a fault, and no page of that name came of it; or all sources of its folder are
/// gone from below a folder that was built whole and without a fault.
struct Sweep {
    /// The files that were taken away.
    private(set) var removed: [String] = []
    /// Where sources were found, absolute.
    private var sources: Set<String> = []
    /// The folders that were named to be built with all below them, absolute.
    private var roots: Set<String> = []

    /// Settles the account of the output folders of a wave.
    mutating func settle(_ room: Room, _ outcomes: [Outcome]) throws(Obstacle) {
        var made = [[(page: String, ends: [String])]](repeating: [], count: room.wave.folders.count)
        var isFaulty = [Bool](repeating: false, count: room.wave.folders.count)
        for outcome in outcomes {
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
                for other in list.pages.keys where other != source { _ = list.remove(page, from: other) }
                list.add(page, ends, from: source)
            }
        }
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
