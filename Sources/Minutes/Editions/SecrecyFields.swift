import Diagnostics
import HouseStyles
import Schema
import Syntax

extension Form where Content == Secrecy {
    /// A ground alone, which withholds everything; or what is withheld with its ground, once or in a list.
    static func secrecy(of keys: WithholdableKeys) -> Form {
        let one = Form<Secrecy.Provision>.provision(of: keys)
        return Form(.either([one.shape, .list(of: one.shape)])) { value, reader in
            reader.withheldPlaces.append(value.range)
            let values = value.elements
            if values.isEmpty { reader.report(SecrecyFault.missingGround, at: value.range) }
            return Secrecy(provisions: values.compactMap { one.read($0, &reader) })
        }
    }
}

extension Form where Content == Secrecy.Provision {
    fileprivate static func provision(of keys: WithholdableKeys) -> Form {
        let mapping = Form.mapping(keys.provisionFields, named: keys.name, empty: { Secrecy.Provision(range: $0) })
        return Form(.either([.text, mapping.shape])) { value, reader in
            switch value {
            case .scalar:
                let ground = Form<Located<LegalGround>>.legalGround.read(value, &reader)
                return Secrecy.Provision(ground: ground, range: value.range)
            case .mapping, .sequence:
                let provision = mapping.read(value, &reader)
                provision?.check(&reader)
                return provision
            }
        }
    }
}

extension Form where Content == Located<LegalGround> {
    /// A provision of offentlighets- och sekretesslagen.
    static var legalGround: Form {
        Form(.text) { value, reader in
            reader.withheldPlaces.append(value.range)
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            guard !scalar.text.isEmpty else {
                reader.report(SecrecyFault.missingGround, at: scalar.range)
                return nil
            }
            guard let ground = LegalGround(scalar.text) else {
                reader.report(SecrecyFault.notAGround, at: scalar.range)
                return nil
            }
            return Located(ground, at: scalar.range)
        }
    }
}

extension Secrecy.Provision {
    /// Those of a §.
    static let itemFields: Fields<Secrecy.Provision> = fields(of: .ofItem)
    /// Those of a document in a matter.
    static let documentFields: Fields<Secrecy.Provision> = fields(of: .ofDocument)

    private static func fields(of keys: WithholdableKeys) -> Fields<Secrecy.Provision> {
        Fields([
            Field(
                "gäller", at: \.scopes, as: .list(of: .scope(of: keys)), isRequired: true, isReadWhenEmpty: true,
                help: Wording(
                    sv: "Vad som är hemligt: paragrafen, markerad text eller nycklar",
                    en: "What is secret: paragrafen, markerad text or keys"),
                example: "gäller: [sammanfattning, underlag]"),
            Field(
                "grund", "grunder", at: \.ground, as: .legalGround, isRequired: true, isReadWhenEmpty: true,
                help: Wording(
                    sv: "Paragrafen i offentlighets- och sekretesslagen",
                    en: "The provision of offentlighets- och sekretesslagen"),
                example: "grund: 26 kap. 1 § OSL"),
            Field(
                "i stället", at: \.substitute, as: .prose,
                help: Wording(
                    sv: "Vad som står där i den offentliga utgåvan", en: "What the public edition says there"),
                example: "i stället: Sökanden beskriver sin situation."),
            Field(
                "rubrik", "rubriker", "titel", "titlar", at: \.title, as: .text,
                help: Wording(
                    sv: "Rubriken i den offentliga utgåvan, när allt är hemligt",
                    en: "The title in the public edition, when everything is secret"),
                example: "rubrik: Ansökan om båtplats"),
            Field(
                "visa", at: \.shown, as: .list(of: .shownKey(of: keys)), isReadWhenEmpty: true,
                help: Wording(
                    sv: "Nycklar som är offentliga även när allt annat är hemligt",
                    en: "Keys that are public even when everything else is secret"),
                example: "visa: [dnr, delges]"),
        ])
    }

    /// Nothing may be half withheld: a title or keys to show are for a § that is withheld whole.
    fileprivate func check(_ reader: inout Reader) {
        guard !holds(.everything) else { return }
        if let title { reader.report(SecrecyFault.onlyForEverything, at: title.range) }
        if let first = shown?.first { reader.report(SecrecyFault.onlyForEverything, at: first.range) }
    }
}

extension Form where Content == Located<Secrecy.Scope> {
    /// One of the words for how much is withheld.
    fileprivate static func scope(of keys: WithholdableKeys) -> Form {
        let all = WordDeclaration(
            "paragrafen", ["hela paragrafen", "handlingen", "hela handlingen"],
            help: Wording(sv: "Allt som står här", en: "All that stands here"))
        let marked = WordDeclaration(
            "markerad text", ["markerat", "markeringar"],
            help: Wording(sv: "Det som står inom (( och ))", en: "What stands between (( and ))"))
        let words = [all, marked] + keys.withholdable.map { WordDeclaration($0.key, $0.synonyms, help: $0.help) }
        return Form(.word(words)) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            let text = canonicalKey(scalar.text)
            guard let word = words.first(where: { $0.matches(text) }) else {
                reader.report(SecrecyFault.unknown(scalar, among: words, as: SecrecyFault.unknownScope))
                return nil
            }
            let scope: Secrecy.Scope =
                word.matches(all.text) ? .everything : word.matches(marked.text) ? .marked : .key(word.text)
            return Located(scope, at: scalar.range)
        }
    }
}

extension Form where Content == Located<String> {
    /// A key that is shown all the same, by its canonical word.
    fileprivate static func shownKey(of keys: WithholdableKeys) -> Form {
        let words = keys.showable.map { WordDeclaration($0.key, $0.synonyms, help: $0.help) }
        return Form(.word(words)) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            let text = canonicalKey(scalar.text)
            guard let word = words.first(where: { $0.matches(text) }) else {
                reader.report(SecrecyFault.unknown(scalar, among: words, as: SecrecyFault.unknownShownKey))
                return nil
            }
            return Located(word.text, at: scalar.range)
        }
    }
}

extension WordDeclaration {
    fileprivate var text: String { "\(word)" }
    fileprivate func matches(_ text: String) -> Bool { ([word] + synonyms).contains { "\($0)" == text } }
}

extension SecrecyFault {
    fileprivate static func unknown(_ scalar: Scalar, among words: [WordDeclaration], as fault: Fault) -> Diagnostic {
        let nearest = nearestWord(to: canonicalKey(scalar.text), among: words.flatMap { [$0.word] + $0.synonyms })
        return Diagnostic(fault, at: scalar.range, suggestion: nearest.map(Fact.word))
    }
}

extension Reader {
    /// What the public reads in place of something can only be meant where that is withheld.
    mutating func checkSubstitute(_ substitute: Phrase?, _ ground: Located<LegalGround>?) {
        guard let substitute, ground == nil, withheldPlaces.isEmpty || !hasErrors else { return }
        report(SecrecyFault.substituteWithoutGround, at: substitute.range)
    }
}

extension Field {
    /// By which provision a point or an appendix is withheld.
    static func secrecy(
        at path: any WritableKeyPath<Root, Located<LegalGround>?> & Sendable
    ) -> Field {
        Field(
            "sekretess", at: path, as: .legalGround, isReadWhenEmpty: true, isOfOthers: true,
            help: Wording(sv: "Varför det inte är offentligt", en: "Why it is not public"),
            example: "sekretess: 21 kap. 1 § OSL")
    }

    /// What the public reads in place of a point or an appendix.
    static func substitute(at path: any WritableKeyPath<Root, Phrase?> & Sendable) -> Field {
        Field(
            "i stället", at: path, as: .text,
            help: Wording(sv: "Vad som står där i den offentliga utgåvan", en: "What the public edition says there"),
            example: "i stället: Sökandens namn")
    }
}

extension Field {
    /// What a source withholds.
    static func secrecy(
        of keys: WithholdableKeys, at path: any WritableKeyPath<Root, Secrecy?> & Sendable
    ) -> Field {
        Field(
            "sekretess", at: path, as: .secrecy(of: keys), isReadWhenEmpty: true, isOfOthers: true,
            help: Wording(
                sv: "Vad som inte är offentligt, och enligt vilken paragraf", en: "What is not public, and by which law"
            ),
            example: "sekretess: 21 kap. 1 § OSL")
    }
}
