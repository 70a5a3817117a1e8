package import Documents
package import HouseStyles

/// The permanent addresses of what stands in a §, made of the address of the § itself.
extension Anchor {
    /// A vote, counted through the §.
    package func vote(_ number: Int) -> Anchor { appending("\(Role.vote.name)-\(number)") }

    /// A motion, counted through the §.
    package func motion(_ number: Int) -> Anchor { appending("\(Role.motion.name)-\(number)") }

    /// What has a number in a part: a point of the decision, a reservation.
    package func numbered(_ number: String, in part: Part) -> Anchor { appending("\(part.anchorWord)-\(number)") }
}

extension Part {
    private static let anchorWords = allCases.map { Role(word: $0.key).name }

    /// The word of the part in an address.
    package var anchorWord: String { Part.anchorWords[rawValue] }
}

extension Role {
    /// A vote, whichever kind it is.
    static let vote: Role = "omrostning"
    /// One motion among others.
    static let motion: Role = "yrkande"
}

extension [Block] {
    /// The blocks with an address: their first paragraph has it, or all of them where something else comes first.
    func addressed(_ anchor: Anchor, as role: Role) -> [Block] {
        guard let first else { return self }
        guard case .paragraph(let inlines, let own, anchor: nil) = first else {
            return [.section(Section(.region, role: role, anchor: anchor, self))]
        }
        var blocks = self
        blocks[0] = .paragraph(inlines, role: own, anchor: anchor)
        return blocks
    }
}
