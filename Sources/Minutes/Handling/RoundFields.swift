package import Diagnostics
import Schema
import Syntax

extension Round {
    static let fields = Fields<Round>(keys)

    /// The keys of a round, which may also stand at the top of a § that has only one.
    static let keys: [Field<Round>] = [
        Field(
            "närvaro", at: \.attendance, as: .prose,
            help: Wording(sv: "Vem som kommer och går", en: "Who comes and leaves"),
            example: "närvaro: Malva Tegner (KD) lämnar sammanträdet."),
        Field(
            "ajournering", "ajourneringar", at: \.adjournment, as: .prose,
            help: Wording(sv: "Avbrott i sammanträdet", en: "Breaks of the meeting"),
            example: "ajournering: Sammanträdet ajourneras kl. 19.10–19.20."),
        Field(
            "yrkanden", "yrkande", at: \.motions, as: .motions, isOfOthers: true,
            help: Wording(sv: "Vad som yrkas på mötet, av vem", en: "What is moved at the meeting, and by whom"),
            example: "yrkanden:\n  - av: Tova Almgren (S)\n    yrkar: bifall till förslaget"),
        Field(
            "beslutsgång", "beslutsgångar", at: \.procedure, as: .prose,
            help: Wording(sv: "Hur ordföranden går till väga", en: "How the chair goes about it"),
            example: "beslutsgång: Ordföranden ställer yrkandena mot varandra."),
        Field(
            "propositionsordning", "propositionsordningar", "proposition", "propositioner", at: \.votingOrder,
            as: .prose,
            help: Wording(sv: "I vilken ordning förslagen prövas", en: "In which order the proposals are put"),
            example: "propositionsordning: Först prövas återremiss."),
        Field(
            "omröstning", "omröstningar", "votering", "voteringar", at: \.ballot, as: .ballot,
            help: Wording(
                sv: "En omröstning: vad ja och nej betyder och hur man röstar",
                en: "A vote: what yes and no mean and who votes how"),
            example: "omröstning:\n  ja för: bifall\n  nej för: avslag\n  ja: 6\n  nej: 5"),
        Field(
            "därefter", at: \.afterwards, as: .prose,
            help: Wording(
                sv: "Vad som följer; ersätter meningen om utfallet",
                en: "What follows; replaces the sentence about the outcome"),
            example: "därefter: Kommunstyrelsen bifaller förslaget."),
    ]

    /// A round in which nothing happened.
    init(range: SourceRange) { self.init(attendance: nil, range: range) }

    /// Whether nothing happened.
    var isEmpty: Bool {
        attendance == nil && adjournment == nil && motions == nil && procedure == nil && votingOrder == nil
            && ballot == nil && afterwards == nil
    }
}

/// How a motion can be written so that nobody knows what was moved.
package enum MotionFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [nobody, nothing]

    /// A motion is somebody's.
    package static let nobody = Fault(
        "motion-of-nobody", .error, Wording(sv: "det står inte vem som yrkar", en: "it does not say who moves this"),
        remedy: Wording(sv: "skriv av: Namn Efternamn (P)", en: "write av: Name Surname (P)"))

    /// A motion is for something.
    package static let nothing = Fault(
        "motion-for-nothing", .error, Wording(sv: "det står inte vad som yrkas", en: "it does not say what is moved"),
        remedy: Wording(
            sv: "skriv yrkar: det som följer efter ordet yrkar, eller hela meningen under text",
            en: "write yrkar: what follows after the word yrkar, or the whole sentence below text"))
}

extension Form where Content == [Motion] {
    /// Prose, or a list of sentences and mappings.
    static var motions: Form {
        Form(.list(of: .either([.prose, Motion.mapping.shape]))) { value, reader in
            value.elements.compactMap { value in
                guard case .scalar(let scalar) = value else { return Form<Motion>.motion.read(value, &reader) }
                return Form<Passage>.prose.read(value, &reader).map { Motion(text: $0, range: scalar.range) }
            }
        }
    }
}

extension Form where Content == Motion {
    static var motion: Form {
        Form(Motion.mapping.shape) { value, reader in
            guard let motion = Motion.mapping.read(value, &reader) else { return nil }
            if motion.text == nil, motion.people == nil { reader.report(MotionFault.nobody, at: motion.range) }
            if motion.text == nil, motion.demand == nil { reader.report(MotionFault.nothing, at: motion.range) }
            return motion
        }
    }
}

extension Motion {
    fileprivate static let mapping = Form.mapping({ fields }, empty: { Motion(range: $0) })

    static let fields = Fields<Motion>([
        Field(
            "av", at: \.people, as: .people, help: Wording(sv: "Vem som yrkar", en: "Who moves it"),
            example: "av: [Tova Almgren (S), Ylva Hedin m.fl. (V)]"),
        Field(
            "yrkar", at: \.demand, as: .text,
            help: Wording(sv: "Det som följer efter ordet yrkar", en: "What follows after the word \"yrkar\""),
            example: "yrkar: avslag på ansökan"),
        Field(
            "motivering", "motiveringar", at: \.motivation, as: .verbatim,
            help: Wording(sv: "Varför, med deras egna ord", en: "Why, in their own words"),
            example: "motivering: Kostnaden för driften saknas."),
        Field(
            "lydelse", "lydelser", at: \.wording, as: .verbatim,
            help: Wording(sv: "Den text som yrkas, tecken för tecken", en: "The wording that is moved, to the letter"),
            example: "lydelse: Avgiften är 40 kronor."),
        Field(
            "text", "texter", at: \.text, as: .prose,
            help: Wording(
                sv: "Egen text i stället för standardmeningen", en: "A text instead of the standard sentence"),
            example: "text: Edvin Krantz (L) ansluter sig till yrkandet."),
    ])
}
