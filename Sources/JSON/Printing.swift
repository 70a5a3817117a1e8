extension JSON {
    /// The value as JSON (RFC 8259), two spaces a level, without a line end after it.
    package var text: String {
        var printer = Printer()
        printer.print(self, indentation: 0)
        return printer.text
    }
}

private struct Printer {
    var text = ""

    mutating func print(_ value: JSON, indentation: Int) {
        switch value {
        case .object(let members):
            printList(members, "{", "}", indentation) { printer, member in
                printer.print(member.name)
                printer.text += ": "
                printer.print(member.value, indentation: indentation + 1)
            }
        case .array(let values):
            printList(values, "[", "]", indentation) { $0.print($1, indentation: indentation + 1) }
        case .string(let string): print(string)
        case .number(let number): text += String(number)
        case .bool(let bool): text += bool ? "true" : "false"
        case .null: text += "null"
        }
    }

    private mutating func printList<Element>(
        _ elements: [Element], _ open: String, _ close: String, _ indentation: Int,
        printElement: (inout Printer, Element) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += String(repeating: "  ", count: indentation + 1)
            printElement(&self, element)
        }
        if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indentation) }
        text += close
    }

    /// RFC 8259, section 7, and U+2028 and U+2029, which older JavaScript takes for line ends.
    private mutating func print(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
