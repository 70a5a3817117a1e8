import Checks
import TestSupport

/// A § of right sentences below keys drawn at random, into which the example of a rule is planted.
struct GeneratedItem {
    /// The keys with their values, in the order of the source.
    private var keys: [(key: String, value: String)]

    /// A right §, without the keys that something planted has itself.
    init(without planted: Set<String>, _ numbers: inout SeededNumbers) {
        keys = GeneratedItem.proseKeys.filter { _ in numbers.chance(40) }.map { key in
            let count = Int.random(in: 1...4, using: &numbers)
            let paragraphs = GeneratedItem.paragraphs.shuffled(using: &numbers).prefix(count)
            let opening =
                key == "sammanfattning" ? ["I korthet gäller saken en brygga som ingen längre lägger till vid."] : []
            return (key, "|\n" + (opening + paragraphs).map { "  \($0)\n" }.joined(separator: "\n"))
        }
        keys += GeneratedItem.lines.filter { _ in numbers.chance(40) }.map { ($0, " \(numbers.pick($1))\n") }
        keys.removeAll { planted.contains($0.key) }
        keys.shuffle(using: &numbers)
        if !planted.contains("beslut") { keys.insert(("beslut", " Nämnden hyr ut bryggan.\n"), at: 0) }
    }

    /// Puts a text among the paragraphs of a key.
    mutating func plant(text: String, _ numbers: inout SeededNumbers) {
        let key = numbers.pick(GeneratedItem.proseKeys)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
        let planted = lines.joined(separator: "\n") + "\n"
        let (before, after) = (numbers.pick(GeneratedItem.paragraphs), numbers.pick(GeneratedItem.otherParagraphs))
        keys.removeAll { $0.key == key }
        keys.append((key, "|\n  \(before)\n\n\(planted)\n  \(after)\n"))
    }

    /// The source, with the given lines in it.
    func source(with lines: String = "") -> String {
        "paragraf: 214\nrubrik: Bryggan vid Skutviken\norgan: hamnnämnden\nsammanträde: 2031-05-06\n" + lines
            + keys.map { "\($0.key): \($0.value)" }.joined().replacing(":  ", with: ": ")
    }

    private static let proseKeys = ["ärendet", "sammanfattning", "beredning", "upplysningar"]

    private static let lines = [
        ("underlag", ["Hamnförvaltningens tjänsteutlåtande", "Synpunkter från Seglarsällskapet Masten"]),
        ("expedieras", ["Hamnförvaltningen", "Akten"]),
        ("för kännedom", ["Cykelklubben Styret", "Färjerederiet Vågen"]),
        ("tidigare behandling", ["Bordlagt vid förra sammanträdet"]),
        ("dnr", ["417-31-HAMN"]),
    ]

    private static let paragraphs = [
        "Bryggan har stått tom sedan den gamla färjan slutade gå.",
        "Förvaltningen har frågat de som bor vid viken, och de flesta vill behålla den.",
        "Kostnaden ryms i nämndens budget för året.",
        "Staket och belysning behöver bytas innan någon flyttar in.",
        "Den som hyr ansvarar själv för el och sopor.",
        "Seglarsällskapet har erbjudit sig att sköta grinden under sommaren.",
    ]

    private static let otherParagraphs = [
        "Inget av detta ändrar det som nämnden tidigare har lovat.",
        "Hamnchefen svarar på frågor om avtalet.",
    ]
}
