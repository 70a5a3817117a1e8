import Diagnostics

extension Rule {
    static let privateAddress = Rule(
        Fault(
            "private-email", .error,
            Wording(sv: "«» är en privat e-postadress", en: "«» is a private e-mail address"),
            remedy: Wording(
                sv: "ta bort adressen, eller håll den hemlig med sekretess och grund",
                en: "remove the address, or withhold it with sekretess and its ground")),
        .secrecy, because: .personalData,
        failing: .text("Förslagsställaren nås på ⟪kim.ek@gmail.com⟫."),
        passing: .text("Hamnförvaltningen nås på hamnen@lovsala.example."),
        exceptions: Wording(
            sv: "Adresser hos kommunen, myndigheter, företag och föreningar.",
            en: "Addresses of municipalities, authorities, companies and associations."),
        finder: .signs("@", everywhere: true) { text, sign in
            let end = text.addressEnd(sign + 1)
            guard text.isPrivateDomain(sign + 1..<end) else { return nil }
            var start = sign
            while RunningText.isInAddress(text[start - 1]) { start -= 1 }
            return start < sign ? Match(range: start..<end) : nil
        })
}

extension RunningText {
    /// Where the name of a host ends; a full stop after it is the sentence's.
    fileprivate func addressEnd(_ start: Int) -> Int {
        var end = start
        while RunningText.isInAddress(self[end]) { end += 1 }
        while end > start, self[end - 1] == UInt8(ascii: ".") || self[end - 1] == UInt8(ascii: "-") { end -= 1 }
        return end
    }

    /// Whether the host gives addresses to anybody.
    fileprivate func isPrivateDomain(_ host: Range<Int>) -> Bool {
        let name = String(decoding: bytes[host], as: UTF8.self).lowercased()
        guard let dot = name.lastIndex(of: ".") else { return false }
        let domain = name[..<dot]
        return RunningText.providers.contains(domain) && domain != "telia"
            || domain == "telia" && name.hasSuffix(".com")
    }

    fileprivate static func isInAddress(_ byte: UInt8) -> Bool {
        letterLength(byte) > 0 || byte >= 0x80
            || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+")].contains(byte)
    }

    private static let providers: Set<Substring> = [
        "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "icloud", "me", "mac", "yahoo", "protonmail",
        "proton", "telia", "bredband", "bredband2", "comhem", "spray", "passagen", "swipnet", "glocalnet",
        "home", "algonet",
    ]
}
