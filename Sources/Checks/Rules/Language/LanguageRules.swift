extension Rule {
    /// The rules of language and typography.
    static let language: [Rule] = [
        typedAtt, clauseAsPoint,
        sectionSignWithoutSpace, sectionSignForSeveral, sectionSignsForOne, percentWithoutSpace, percentSignInProse,
        thousandsWithMark,
        ungroupedAmount, decimalPoint, mixedMillions, mixedDates, mixedTimes, timeWithColon, rangeOfUnlikeTimes,
        hyphenInRange,
        hyphenAsDash, suspendedHyphenWithoutSpace, englishQuotationMarks, mixedQuotationMarks, unpairedQuotationMark,
        spaceBeforeMark, noSpaceAfterMark, abbreviationWithoutPeriods, abbreviationWithoutLastPeriod,
        millimetresForMedMera, doubledWord, skall, oldPassive, capitalWithinSentence,
        partyInSmallLetters, mixedAttClauses, capitalAtt, unlikeItemEndings, paragraphWithoutStop, decisionWithoutStop,
        sectionSignBeforeNumber, chapterWithoutPeriod, listOfOne, regardingTwice, misspelling, pastDecision,
    ]
}
