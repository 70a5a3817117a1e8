extension Rule {
    /// The rules of law and procedure.
    static let law: [Rule] = [
        severalMotionsWithoutProcedure, sameMeaning, votesWithoutTakingPart, reservesAgainstOwnVote,
        openVoteInElection, referralWithoutReason, serviceWithoutAppeal, confirmedByNobody, voteWithoutMeaning,
        voteWithoutSide, voteWithoutVotes, votesTwice, tieWithoutOutcome, outcomeWithoutReason, mixedBallot,
        countWithoutAppendix, outcomeUnsaid, disqualifiedVotes, unclearVoters, nobodyRemains, voteLacksNames,
        voteCountAgainstServing, voteCountAgainstSeats, decidedWithoutTie, lotOutsideElection, castingVoteOtherwise,
        castingVoteOfNobody, minorityOutsideCouncil, tooSmallMinority, minorityInDoubt, absentTakesPart,
        replacedTakesPart, alternateTakesPart, notAtTheMeeting, disqualifiedTakesPart, alternateMoves,
        serverInAlternateStatement, partyNotServing, noQuorum, listedTwice, substitutesForNobody,
        substitutesForSomebodyPresent, seatFilledTwice, missingSecretary, paragraphWithoutChair, chairNotServing,
        confirmerIsChair, confirmerNotServing, disqualifiedConfirmer, tooFewConfirmers, lineAboutNoParagraph,
        returnsToServe, confirmedBeforeMeeting, confirmedLate, announcedBeforeConfirmation, announcedLate,
        announcedUnconfirmed, announcedTwice, announcedMissing, wrongLastDay, takenDownEarly, missingDecision,
        decisionInSummons, confirmedWithoutDay, unconfirmedWithDay, reservesWithoutTakingPart, motionOfNobody,
        motionForNothing, statementOfNobody, tabledWithoutReason, statedCount, pluralForOne,
    ]
}
