extension Rule {
    /// The rules of what a template, a word processor or a conversion left behind.
    static let residue: [Rule] = [
        pageHeaderLine, headingInText, letterSpacedWord, looseHyphen, garbledCharacters, ligature,
    ]
}
