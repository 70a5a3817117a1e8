extension Rule {
    /// The rules of accessibility.
    static let accessibility: [Rule] = [
        tableWithoutHeader, emptyHeaderCell, picture, underlinedHeading, linkTitle,
        linkTextSaysNothing, emptyLinkText, addressAsLinkText, skippedHeadingLevel, boldForHeading,
    ]
}
