extension Rule {
    /// The rules of what must agree with something else.
    static let consistency: [Rule] = [
        decisionAgainstProposal, personOfTwoParties, nameInTwoSpellings, missingAppendix, missingParagraph,
        sumOfTable, proposedTwice, sameDateTwice, repeatedParagraph, yearsBackwards, disagreesWithMeeting,
        missingNumbers, gapThatIsNone, unknownPerson, ambiguousPerson, otherParty, personAtAnotherTime,
        roleWithoutHolder, missingParty, unknownParty, personListedTwice, memberAndAlternate, roleHeldTwice,
        moreMembersThanSeats, endsBeforeItBegins, rangeBackwards, summaryRepeatsMatter, missingAttendanceList,
        repeatedList, partyInTwoWays, ownNumberInText, missingVoteAppendix,
    ]
}
