import Diagnostics
import Syntax

extension Rule {
    static let decomposedCharacter = Rule(
        SyntaxFault.decomposed, .residue,
        because: Wording(
            sv: "Text ur PDF-filer har ofta å som a och en ring. Det ser likadant ut, men ingen sökning hittar ordet.",
            en: "Text from PDF files often has å as a and a ring. It looks the same, but no search finds the word."),
        failing: .text("Hamnen har två bryggor och f⟪a\u{30A}⟫r en till."),
        passing: .text("Hamnen har två bryggor och får en till. Café Béla serverar crème brûlée."),
        finder: .signs("\u{300}\u{340}", everywhere: true) { text, sign in
            // U+0370 and on are Greek letters.
            guard text[sign] == 0xCC || text[sign] == 0xCD && text[sign + 1] < 0xB0, text[sign + 1] & 0xC0 == 0x80
            else {
                return nil
            }
            var start = sign - 1
            while text[start] & 0xC0 == 0x80 { start -= 1 }
            return text.range.contains(start) ? Match(range: start..<sign + 2) : nil
        })
}
