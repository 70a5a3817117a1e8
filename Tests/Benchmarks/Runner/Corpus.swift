import Foundation

/// §§ of an invented municipality, made by a seeded generator: the same on every machine, no two the same, each with a
/// Markdown file that has the same prose.
struct Corpus {
    /// The folder of the sources, `<body>/<date>/<number>.yaml`.
    let sources: String
    /// A file that names the Markdown twins, one on each line.
    let list: String
    /// How many there are.
    let count: Int

    /// Writes so many §§ into a new folder.
    init(_ count: Int, in folder: String) throws {
        sources = folder + "/sources"
        list = folder + "/twins.txt"
        self.count = count
        let twins = folder + "/twins"
        try makeFolder(twins)
        var names = ""
        var meeting = ""
        for index in 0..<count {
            let paragraph = Paragraph(index)
            if meeting != paragraph.meeting {
                meeting = paragraph.meeting
                try makeFolder(sources + "/" + meeting)
            }
            try write(paragraph.source, to: "\(sources)/\(meeting)/\(paragraph.number).yaml")
            let twin = "\(twins)/\(meeting.replacing("/", with: "-"))-\(paragraph.number).md"
            try write(paragraph.twin, to: twin)
            names += twin + "\n"
        }
        try write(names, to: list)
    }

    /// Gives each folder the file that makes a meeting of it.
    func addMeetings() throws {
        for index in stride(from: 0, to: count, by: Paragraph.paragraphsPerMeeting) {
            let meeting = Paragraph(index).meeting
            let day = meeting.split(separator: "/").last ?? ""
            try write(
                "datum: \(day)\ntid: 18.30–20.05\nplats: Stadshuset\nsekreterare: Siri Lund, nämndsekreterare\n"
                    + "närvarolista: Bilaga 1\nbilagor: [Närvarolista]\nanslag: \(day)\njustering: \(day)\n",
                to: "\(sources)/\(meeting)/sammantrade.yaml")
        }
    }
}

/// One § and its twin.
struct Paragraph {
    /// The number, from 1 in each meeting.
    let number: Int
    /// `<body>/<date>`.
    let meeting: String
    /// The § in the source language.
    private(set) var source = ""
    /// The same words in Markdown.
    private(set) var twin = ""

    private var dice: Dice

    static let paragraphsPerMeeting = 20

    /// The § at a place in the corpus.
    init(_ index: Int) {
        dice = Dice(seed: UInt64(index) &* 7919 &+ 2031)
        number = index % Paragraph.paragraphsPerMeeting + 1
        let meetingIndex = index / Paragraph.paragraphsPerMeeting
        let body = Words.bodies[meetingIndex % Words.bodies.count]
        let month = meetingIndex / Words.bodies.count % 12 + 1
        let year = 2000 + meetingIndex / Words.bodies.count / 12
        let date = "\(year)-\(month < 10 ? "0" : "")\(month)-1\(meetingIndex % 10)"
        meeting = "\(body.id)/\(date)"
        let title = "\(dice.pick(Words.matters)) \(dice.pick(Words.places))"
        let registration = "\(index + 1)-\(year % 100 + 100)-HN"
        source +=
            "paragraf: \(number)\nrubrik: \(title)\ndnr: \(registration)\norgan: \(body.name)\nsammanträde: \(date)\n"
        twin += "# § \(number) \(title)\n\n\(body.name), \(date)\n\nDiarienummer \(registration)\n\n"
        addDecision()
        addProse("ärendet", "Ärendet", paragraphs: 3, withList: true)
        if dice.roll(2) { addProse("beredning", "Beredning", paragraphs: 1, withList: false) }
        addDocuments()
        addHandling()
        addRecipients()
    }

    private mutating func addDecision() {
        source += "beslut:\n"
        twin += "## Beslut\n\n"
        for point in 1...(1 + dice.next(3)) {
            let sentence = dice.fill(dice.pick(Words.decisions))
            source += "  - \(sentence)\n"
            twin += "\(point). \(sentence)\n"
        }
        twin += "\n"
    }

    private mutating func addProse(_ key: String, _ heading: String, paragraphs: Int, withList: Bool) {
        source += "\(key): |\n"
        twin += "## \(heading)\n\n"
        for paragraph in 0..<paragraphs {
            let sentences = (0..<(3 + dice.next(2))).map { _ in dice.fill(dice.pick(Words.sentences)) }
            add(sentences.joined(separator: " "))
            if withList, paragraph == 0 {
                for _ in 0..<3 { add("- " + dice.fill(dice.pick(Words.items)), isTight: true) }
                add("", isTight: true)
            }
        }
    }

    /// A block of prose: indented in the source, as it is in the twin.
    private mutating func add(_ text: String, isTight: Bool = false) {
        source += text.isEmpty ? "\n" : "  \(text)\n\(isTight ? "" : "\n")"
        twin += text.isEmpty ? "\n" : "\(text)\n\(isTight ? "" : "\n")"
    }

    private mutating func addDocuments() {
        source += "underlag:\n"
        twin += "## Underlag\n\n"
        for _ in 0..<2 {
            let document = dice.fill(dice.pick(Words.documents))
            source += "  - \(document)\n"
            twin += "- \(document)\n"
        }
        twin += "\n"
    }

    private mutating func addHandling() {
        let people = dice.shuffled(Words.people)
        source += "yrkanden:\n  - av: \(people[0])\n    yrkar: bifall till förslaget\n"
        source += "  - av: \(people[1])\n    yrkar: avslag på förslaget\n"
        twin +=
            "## Yrkanden\n\n\(people[0]) yrkar bifall till förslaget.\n\n\(people[1]) yrkar avslag på förslaget.\n\n"
        let order = "Ordföranden prövar yrkandena i tur och ordning. Nämnden bifaller förslaget."
        source += "beslutsgång: \(order)\n"
        twin += "## Beslutsgång\n\n\(order)\n\n"
        if dice.roll(3) {
            let (yes, no) = (people[2...5], people[6...8])
            source += "omröstning:\n  ja för: bifall till förslaget\n  nej för: avslag på förslaget\n"
            source += "  ja: [\(yes.joined(separator: ", "))]\n  nej: [\(no.joined(separator: ", "))]\n"
            twin += "## Omröstning\n\nJa för bifall till förslaget, nej för avslag på förslaget.\n\n"
            twin += "- \(yes.joined(separator: ", "))\n- \(no.joined(separator: ", "))\n\n"
        }
        if dice.roll(3) {
            source += "reservation: \(people[1])\n"
            twin += "## Reservation\n\nMot beslutet reserverar sig \(people[1]).\n\n"
        }
    }

    private mutating func addRecipients() {
        let recipients = dice.shuffled(Words.recipients).prefix(3)
        source += "expedieras:\n" + recipients.map { "  - \($0)\n" }.joined()
        twin += "## Expedieras\n\n" + recipients.map { "- \($0)\n" }.joined()
    }
}

/// Numbers that look random and are the same each time (SplitMix64, Steele, Lea and Flood 2014).
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    /// Once in so many times.
    mutating func roll(_ sides: Int) -> Bool { next(sides) == 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for index in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(index, next(index + 1)) }
        return elements
    }

    /// A pattern with its holes filled: `#` a number, `@` a place, `~` a thing.
    mutating func fill(_ pattern: String) -> String {
        var text = ""
        for character in pattern {
            switch character {
            case "#": text += String(2 + next(997))
            case "@": text += pick(Words.places)
            case "~": text += pick(Words.things)
            default: text.append(character)
            }
        }
        return text
    }
}
