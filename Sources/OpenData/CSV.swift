/// Comma-separated values, RFC 4180: UTF-8, commas, CRLF, quotation marks where they are needed.
enum CSV {
    /// A row with its line end.
    static func row(_ cells: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell.utf8, to: &bytes)
        }
        return bytes + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    private static func append(_ cell: String.UTF8View, to bytes: inout [UInt8]) {
        let isFormula = isFormula(cell)
        guard cell.contains(where: { "\",\r\n".utf8.contains($0) }) else {
            if isFormula { bytes.append(UInt8(ascii: "'")) }
            return bytes += cell
        }
        bytes.append(UInt8(ascii: "\""))
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in cell {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a spreadsheet would reckon with the cell instead of showing it. A lone hyphen, which stands for no party,
    /// is none.
    private static func isFormula(_ cell: String.UTF8View) -> Bool {
        guard let first = cell.first, cell.count > 1 else { return false }
        return "=+-@\t\r".utf8.contains(first)
    }
}
