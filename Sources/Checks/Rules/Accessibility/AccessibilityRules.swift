extension Rule {
    /// The rules of accessibility.
    static let accessibility: [Rule] = [
        linkTextSaysNothing, emptyLinkText, addressAsLinkText, skippedHeadingLevel, boldForHeading,
    ]
}
