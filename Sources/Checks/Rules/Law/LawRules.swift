extension Rule {
    /// The rules of law and procedure.
    static let law: [Rule] = [
        severalMotionsWithoutProcedure, sameMeaning, votesWithoutTakingPart, reservesAgainstOwnVote,
        openVoteInElection, referralWithoutReason, serviceWithoutAppeal, confirmedByNobody,
    ]
}
