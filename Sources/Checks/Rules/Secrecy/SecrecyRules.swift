extension Rule {
    /// The rules of secrecy and personal data.
    static let secrecy: [Rule] = [
        personalNumber, privateAddress, privatePhone, maskByHand, personInDelegationList, property, missingGround,
        notAGround, spanWithoutGround, groundWithoutSpan, unknownScope, unknownShownKey, onlyForWholeItem,
        absentSecretKey, substituteWithoutGround, pseudonymWithoutName, unclosedSpan, spanAcrossParagraphs,
        ambiguousSpan, emptySpan, unclearMark, secretLeft, secrecyStamp,
    ]
}
