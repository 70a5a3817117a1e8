/// Somebody whom the file of a body or of a meeting names.
package struct KnownPerson: Hashable, Sendable {
    /// The whole name.
    package let name: String
    /// The code of the party, `-` for none; nil for officials and guests who stand for no party.
    package let party: String?
    /// What they are, as the file says it: `hamnchef`, `ordförande`.
    package let title: String?
    /// Whether they are elected to the body.
    package let isElected: Bool
    /// The first and the last day that they are it, where the file says so.
    package let from: Day?
    package let until: Day?

    /// Somebody with what is said about them.
    package init(
        name: String, party: String?, title: String? = nil, isElected: Bool = true, from: Day? = nil, until: Day? = nil
    ) {
        self.name = name
        self.party = party
        self.title = title
        self.isElected = isElected
        self.from = from
        self.until = until
    }

    /// The name as minutes print it: `Edvin Krantz (L)`.
    package var fullName: String { party.map { "\(name) (\($0))" } ?? name }

    /// Whether they are it on one of the days; on every day when none is known.
    func holds(on days: [Day]) -> Bool {
        days.isEmpty || days.contains { (from ?? $0) <= $0 && $0 <= (until ?? $0) }
    }
}

/// Those whom a source can name without their whole name, and how they are found.
package struct Directory: Sendable {
    /// The days of the meeting, where they are known; somebody may be known for a part of the years only.
    package var days: [Day]
    private var persons: [KnownPerson] = []
    /// Where in `persons` those stand whom a short or a whole form of a name can mean.
    private var places: [String: [Int]] = [:]

    /// Those given, for a meeting of those days.
    package init(_ persons: some Sequence<KnownPerson> = [], days: [Day] = []) {
        self.days = days
        for person in persons { add(person) }
    }

    /// Adds somebody.
    package mutating func add(_ person: KnownPerson) {
        for form in Directory.forms(of: person.name) { places[form, default: []].append(persons.count) }
        persons.append(person)
    }

    /// What a name can mean.
    package enum Finding: Sendable {
        /// One person.
        case one(KnownPerson)
        /// One person, but at another time.
        case atAnotherTime(KnownPerson)
        /// Several persons.
        case several([KnownPerson])
        /// Nobody; somebody has a name that is much alike.
        case nobody(nearest: KnownPerson?)
    }

    /// Whom a name means: the whole name, the surname, the first name with a surname. Of several the party decides, and
    /// where only politicians act, that they have one.
    package func find(_ name: String, party: String?, actsAsPolitician: Bool = false) -> Finding {
        guard let places = places[name] else { return .nobody(nearest: nearest(to: name)) }
        if places.count == 1, persons[places[0]].holds(on: days) { return .one(persons[places[0]]) }
        let named = places.map { persons[$0] }
        let whole = named.filter { $0.name == name }
        let meant = whole.isEmpty ? named : whole
        let current = meant.filter { $0.holds(on: days) }
        var candidates = Directory.byName(current.isEmpty ? meant : current)
        let politicians = candidates.filter { $0.party != nil }
        if actsAsPolitician, !politicians.isEmpty { candidates = politicians }
        let ofParty = candidates.count > 1 && party != nil ? candidates.filter { $0.party == party } : candidates
        guard let one = ofParty.count == 1 ? ofParty.first : nil else { return .several(candidates) }
        return current.isEmpty ? .atAnotherTime(one) : .one(one)
    }

    /// The one who has a role or a title on the days, called by the title or by the word before a name; nil when several
    /// have it.
    package func holder(of role: String) -> KnownPerson? {
        let role = role.lowercased()
        let holders = persons.filter { person in
            guard person.holds(on: days), let title = person.title?.lowercased() else { return false }
            return title == role || isRoleWord(role, of: title)
        }
        let elected = holders.filter(\.isElected)
        return elected.isEmpty && holders.count == 1 ? holders.first : elected.first
    }

    /// Whether a text is the name of one of them.
    package func knows(_ name: String) -> Bool {
        if case .one = find(name, party: nil) { true } else { false }
    }

    /// Whether a word is somebody's first name, as in "Almgren, Tova".
    package func knowsFirstName(_ word: String) -> Bool {
        persons.contains { $0.name.hasPrefix(word + " ") }
    }

    /// Each name once: somebody may have held several seats in turn.
    private static func byName(_ persons: [KnownPerson]) -> [KnownPerson] {
        var names: Set<String> = []
        return persons.filter { names.insert($0.name).inserted }
    }

    /// `Anna Maria af Ek`: itself, `Maria af Ek`, `af Ek`, `Ek`, `Anna af Ek`, `Anna Ek`.
    private static func forms(of name: String) -> Set<String> {
        let words = name.split(separator: " ")
        var forms: Set = [name]
        for start in words.indices.dropFirst() {
            let end = words[start...].joined(separator: " ")
            forms.insert(end)
            forms.insert("\(words[0]) \(end)")
        }
        return forms
    }

    /// Whoever was probably meant: the one whose name or surname is nearest, or who alone has the surname.
    private func nearest(to name: String) -> KnownPerson? {
        let typed = Array(name)
        let limit = max(1, min(3, typed.count / 3))
        var best: (person: KnownPerson, distance: Int)?
        for person in persons where person.holds(on: days) {
            let isShort = !name.contains(" ")
            let form = isShort ? String(person.name.split(separator: " ").last ?? "") : person.name
            let distance = editDistance(typed, Array(form), limit: limit)
            if distance <= limit, distance < best?.distance ?? Int.max { best = (person, distance) }
        }
        if let best { return best.person }
        guard let surname = name.split(separator: " ").last, surname.count < name.count,
            case .one(let namesake) = find(String(surname), party: nil)
        else { return nil }
        return namesake
    }
}
