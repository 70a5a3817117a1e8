extension Rule {
    /// The rules of what a template, a word processor or a conversion left behind.
    static let residue: [Rule] = [
        unfilledPlaceholder, dottedLine, wordField, pageNumber,
        pageHeaderLine, headingInText, letterSpacedWord, looseHyphen, garbledCharacters, ligature,
        splitParagraph, emptyLabel, bulletInText, lostLinkAddress,
        decomposedCharacter,
    ]
}
