import Schema
import TestSupport

/// A source made of the keys of the language, typed in many ways, with comments at every place where one can stand.
struct MadeSource {
    /// A key or a dash with what belongs to it.
    struct Owner {
        /// The canonical word, or nil for a dash.
        var key: StaticString?
        /// The word as it is typed.
        var word = ""
        var lead: [String] = []
        var behind: String?
        var feet: [String] = []
        var value: Value
    }

    /// What stands behind a key or a dash.
    indirect enum Value {
        case missing
        case text(String)
        case prose([String])
        case brackets([String])
        case list([Owner])
        case mapping([Owner])
    }

    /// Comments about the whole file.
    private(set) var head: [String] = []
    private(set) var owners: [Owner] = []
    private var random: SeededNumbers
    private var comments = 0

    init(seed: Int, of keys: [KeyDeclaration]) {
        random = SeededNumbers(seed: seed)
        owners = mapping(keys, depth: 0, isAmbiguous: false)
        owners[0].lead = []
        // Without a comment on the file those on the first key would be about it.
        head = someComments(100)
    }

    // MARK: Making

    private mutating func mapping(_ keys: [KeyDeclaration], depth: Int, isAmbiguous: Bool) -> [Owner] {
        let chosen = keys.shuffled(using: &random).prefix(Int.random(in: 1...(depth == 0 ? 9 : 4), using: &random))
        return chosen.map { key in
            let words = isAmbiguous ? [key.key] : [key.key, key.key] + key.synonyms
            return owner(key.key, word: "\(random.pick(words))", value(of: key.shape, depth: depth + 1))
        }
    }

    private mutating func owner(_ key: StaticString?, word: String, _ value: Value) -> Owner {
        var owner = Owner(key: key, word: word, value: value)
        owner.lead = someComments(25)
        if case .prose = value { return owner }
        owner.behind = random.chance(25) ? comment() : nil
        owner.feet = someComments(15)
        return owner
    }

    private mutating func someComments(_ percent: Int) -> [String] {
        random.chance(percent) ? random.times(1...2).map { _ in comment() } : []
    }

    private mutating func comment() -> String {
        comments += 1
        return "# \(comments)"
    }

    private mutating func value(of shape: Shape, depth: Int) -> Value {
        switch shape {
        case .text, .number, .date, .word: return .text(text())
        case .prose: return random.chance(50) ? .prose(random.pick(MadeSource.proses)) : .text(text())
        case .list(let element):
            if random.chance(20) { return value(of: element, depth: depth) }
            if case .text = element, random.chance(40) { return .brackets(random.times(0...3).map { _ in text() }) }
            return .list(random.times(1...3).map { _ in owner(nil, word: "", item(of: element, depth: depth)) })
        case .mapping(_, let keys):
            return depth > 4 ? .missing : .mapping(mapping(keys().declarations, depth: depth, isAmbiguous: false))
        case .openMapping(let element):
            return .mapping(
                random.times(1...3).map { number in
                    owner(
                        MadeSource.ownKeys[number], word: "\(MadeSource.ownKeys[number])",
                        value(of: element, depth: depth))
                })
        case .either(let shapes): return either(shapes, depth: depth)
        }
    }

    /// A list in a list has no form that is read, so an item is something else.
    private mutating func item(of shape: Shape, depth: Int) -> Value {
        switch value(of: shape, depth: depth) {
        case .list, .brackets, .missing: .text(text())
        case let value: value
        }
    }

    /// One of several. Where two kinds of mappings may stand, one with a key that only it has.
    private mutating func either(_ shapes: [Shape], depth: Int) -> Value {
        var passed: Set<String> = []
        let forms = shapes.flatMap(MadeSource.mappings).filter { passed.insert($0.name).inserted }.map(\.keys)
        guard forms.count > 1, depth < 5 else { return value(of: random.pick(shapes), depth: depth) }
        if random.chance(25) { return .text(text()) }
        let place = Int.random(in: 0..<forms.count, using: &random)
        let others = Set(
            forms.indices.filter { $0 != place }.flatMap { forms[$0].flatMap { [$0.key] + $0.synonyms } }.map {
                "\($0)"
            })
        var made: [Owner] = []
        while !made.contains(where: { owner in owner.key.map { !others.contains("\($0)") } ?? false }) {
            made = mapping(forms[place], depth: depth, isAmbiguous: true)
        }
        return .list([owner(nil, word: "", .mapping(made))])
    }

    private static func mappings(in shape: Shape) -> [(name: String, keys: [KeyDeclaration])] {
        switch shape {
        case .text, .prose, .number, .date, .word, .openMapping: []
        case .mapping(let name, let keys): [(name, keys().declarations)]
        case .list(let element): mappings(in: element)
        case .either(let shapes): shapes.flatMap(mappings)
        }
    }

    private mutating func text() -> String { random.pick(MadeSource.texts) }

    static let ownKeys: [StaticString] = ["egen", "egen två", "e3"]
    private static let texts = [
        "Akten", "Tova Almgren (S)", "Norra kajen: simhall", "214", "Berit Stav, hamnchef", "18:30", "A \"b\" c",
        "It's",
        "> 5 procent", "2031-05-06", "1.10", "A: 'b' \"c\"", "# 1", "Ö",
    ]
    private static let proses = [
        ["Ett stycke."], ["Ett stycke", "på två rader.", "", "Ett till: så.", "# 1 är ingen kommentar"],
        ["- punkt", "  - under", "", "> citat"], ["  indragen", "text"],
    ]
}

extension MadeSource {
    /// What it says, by the canonical words.
    var said: Said { MadeSource.said(.mapping(owners)) }

    private static func said(_ value: Value) -> Said {
        switch value {
        case .missing: .text("")
        case .text(let text): .text(text)
        case .prose(let lines): .text(lines.joined(separator: "\n"))
        case .brackets(let texts): .list(texts.map { .text($0) })
        case .list(let owners): .list(owners.map { said($0.value) })
        case .mapping(let owners):
            .pairs(Dictionary(uniqueKeysWithValues: owners.map { ("\($0.key ?? "")", said($0.value)) }))
        }
    }

    /// The comments of each owner, by its place: `beslut/0/punkt`.
    var placed: [String: [String]] {
        var placed: [String: [String]] = [:]
        func add(_ comments: [String], _ place: String) { if !comments.isEmpty { placed[place] = comments } }
        func visit(_ owners: [Owner], below path: String) {
            for (index, owner) in owners.enumerated() {
                let place = path + "/" + (owner.key.map { "\($0)" } ?? "\(index)")
                add(owner.lead, place + " före")
                add(owner.behind.map { [$0] } ?? [], place + " bakom")
                add(owner.feet, place + " under")
                switch owner.value {
                case .list(let owners), .mapping(let owners): visit(owners, below: place)
                case .missing, .text, .prose, .brackets: break
                }
            }
        }
        add(head, "/ före")
        visit(owners, below: "")
        return placed
    }
}
