import Foundation

extension StringProtocol {
    /// Whether a canary is in the text: in any case and form, with its letters as entities, percent signs, escapes of JSON
    /// or without their dots, or in base64, however it is aligned.
    package var holdsCanary: Bool { Data(utf8).holdsCanary }
}

extension Data {
    /// Whether a canary is in the bytes.
    package var holdsCanary: Bool {
        if encodedStems.contains(where: { range(of: $0) != nil }) { return true }
        let text = String(decoding: self, as: UTF8.self)
        let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        if plain.contains(foldedStem) { return true }
        let spelt = [
            text.removingPercentSigns, text.replacingCodes(after: "&#x", radix: 16, end: ";"),
            text.replacingCodes(after: "&#", radix: 10, end: ";"),
            text.replacingCodes(after: "\\u", radix: 16, length: 4),
            text.replacing("&ouml;", with: "ö").replacing("=C3=B6", with: "ö"),
            String(text.unicodeScalars.filter(isSeen)),
        ]
        return spelt.contains { spelling in
            spelling != text
                && spelling.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).contains(
                    foldedStem)
        }
    }
}

private let foldedStem = "kanorie"

/// The stem in base64 at each of the three places where it can begin, and in UTF-16, in the forms that it can have.
private let encodedStems: [Data] = {
    let words = ["kanörie", "Kanörie", "KANÖRIE", "kanorie", "Kanorie"]
        .flatMap { [$0, $0.decomposedStringWithCanonicalMapping] }
    let base64 = words.flatMap { word in
        (0..<3).map { shift in
            let whole = Data(String(repeating: " ", count: shift).utf8) + Data(word.utf8)
            let first = shift == 0 ? 0 : shift + 1
            return Data(whole.base64EncodedString().dropFirst(first).prefix((whole.count - 2) * 4 / 3 - first).utf8)
        }
    }
    return base64 + words.compactMap { $0.data(using: .utf16LittleEndian) }
}()

private func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .format && scalar.properties.generalCategory != .control
}

extension String {
    fileprivate var removingPercentSigns: String {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with each code, such as `&#246;`, as the character that it stands for.
    fileprivate func replacingCodes(after start: String, radix: Int, length: Int? = nil, end: String = "") -> String {
        let parts = components(separatedBy: start)
        return parts.dropFirst().reduce(parts[0]) { text, part in
            let digits = length.map { part.prefix($0) } ?? part.prefix { $0.isHexDigit }
            guard let scalar = UInt32(digits, radix: radix).flatMap(Unicode.Scalar.init),
                part.dropFirst(digits.count).hasPrefix(end)
            else { return text + start + part }
            return text + String(scalar) + part.dropFirst(digits.count + end.count)
        }
    }
}
