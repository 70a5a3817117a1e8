extension Rule {
    /// Every rule, by what it is about. A new one is a file in the folder of its family and its name here.
    package static let all: [Rule] = law + consistency + secrecy + residue + language + accessibility

    private static let law: [Rule] = [severalMotionsWithoutProcedure]

    private static let consistency: [Rule] = []

    private static let secrecy: [Rule] = [personalNumber]

    private static let residue: [Rule] = []

    private static let language: [Rule] = [
        sectionSignWithoutSpace, sectionSignForSeveral, sectionSignsForOne, percentWithoutSpace, hyphenInRange,
        hyphenAsDash, doubledWord,
    ]

    private static let accessibility: [Rule] = [linkTextSaysNothing]
}
