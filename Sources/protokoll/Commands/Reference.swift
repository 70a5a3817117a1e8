import ArgumentParser
import Diagnostics
import Schema
import Workspace

extension Protokoll {
    /// Lists the rules.
    struct Rules: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rules", abstract: "Visa reglerna som check och build granskar med.")

        @Flag(help: "Allt om varje regel, som Markdown.")
        var markdown = false

        @OptionGroup var speech: Speech

        func run() {
            let language = speech.manner.language
            show(markdown ? RuleReference.page(in: language) : RuleReference.list(in: language))
        }
    }

    /// Lists the keys.
    struct Keys: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "keys", abstract: "Visa nycklarna i källorna.")

        @Flag(help: "Allt om varje nyckel, som Markdown.")
        var markdown = false

        @OptionGroup var speech: Speech

        func run() {
            let language = speech.manner.language
            show(markdown ? KeyReference.page(in: language) : KeyReference.list(in: language))
        }
    }

    /// Explains a rule, a key or a word.
    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "explain",
            abstract: "Förklara en regel, en nyckel eller ett ord som en nyckel tar.",
            discussion: "Till exempel: protokoll explain personal-identity-number, protokoll explain avidentifiera.")

        @Argument(help: ArgumentHelp("Regelns namn, nyckeln eller ordet.", valueName: "ord"))
        var words: [String]

        @OptionGroup var speech: Speech

        func run() throws {
            let language = speech.manner.language
            let word = words.joined(separator: " ")
            let found = [
                RuleReference.explanation(of: word, in: language), KeyReference.explanation(of: word, in: language),
            ].compactMap(\.self)
            guard found.isEmpty else { return show(found.joined(separator: "\n")) }
            let nearest = nearestWord(to: word.lowercased(), among: RuleReference.ids + KeyReference.words)
            let message = nearest.map { Texts.meant.text(in: language, quote: word.shownSafely, facts: ["\($0)"]) }
            throw ValidationError(message ?? Texts.unknown.text(in: language, quote: word.shownSafely))
        }
    }
}

private enum Texts {
    static let meant = Wording(
        sv: "«» är varken en regel, en nyckel eller ett ord; menade du {}?",
        en: "«» is neither a rule, a key nor a word; did you mean {}?")
    static let unknown = Wording(
        sv: "«» är varken en regel, en nyckel eller ett ord; protokoll rules och protokoll keys visar vad som finns",
        en: "«» is neither a rule, a key nor a word; protokoll rules and protokoll keys tell what there is")
}
