import Diagnostics
import Minutes

extension Rule {
    static let secrecyStamp = Rule(
        Fault(
            "secrecy-stamp", .error,
            Wording(
                sv: "«» säger att något är hemligt, men det står inte vad eller enligt vilken paragraf",
                en: "«» says that something is secret, but neither what nor by which provision"),
            remedy: Wording(
                sv: "skriv grunden under sekretess, och det hemliga inom ((…)) om det bara är en del",
                en: "write the ground below sekretess, and the secret within ((…)) if it is a part only")),
        .secrecy, because: .secrecyHasGround,
        failing: .text(
            """
            ⟪SEKRETESS⟫

            Ansökan kommer från ⟪[sekretess]⟫ på Norra kajen.
            """),
        passing: .text(
            """
            ## Sekretess

            Uppgifter om hälsa är ofta hemliga (sekretess gäller hos nämnden). Sekretess prövas av registrator.
            """),
        exceptions: Wording(
            sv: "En paragraf eller handling som har sekretess bland sina nycklar.",
            en: "A § or a document that has sekretess among its keys."),
        finder: .words(WordShape("sShH", lengths: 6...16)) { text, word in
            guard text[word.lowerBound + 1] | 0x20 == UInt8(ascii: "e"), stamps.contains(word, in: text),
                !text.surroundings.isWithheld
            else { return nil }
            return text.stamp(word).map { Match(range: $0) }
        })

    private static let stamps: Words<Void> = [
        "sekretess", "sekretessbelagt", "sekretessbelagd", "sekretesskyddat", "sekretesskyddad", "sekretessmarkerat",
        "sekretessmarkerad", "hemlig", "hemligt",
    ]
}

extension RunningText {
    /// The stamp that a word makes: in brackets by itself, or in capitals alone on its line.
    fileprivate func stamp(_ word: Range<Int>) -> Range<Int>? {
        let (before, after) = (self[word.lowerBound - 1], self[word.upperBound])
        if before == UInt8(ascii: "["), after == UInt8(ascii: "]") { return word.lowerBound - 1..<word.upperBound + 1 }
        let end = after == UInt8(ascii: "!") ? word.upperBound + 1 : word.upperBound
        return isProse && isCapital(word.upperBound - 1) && firstOnLine(word.lowerBound) == word.lowerBound
            && spaceStart(lineEnd(end)) == end ? word.lowerBound..<end : nil
    }
}

extension Surroundings {
    fileprivate var isWithheld: Bool {
        switch source {
        case .item(let item): item.secrecy != nil
        case .document(let document): document.item.secrecy != nil
        case nil: false
        }
    }
}
