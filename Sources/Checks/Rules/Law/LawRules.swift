extension Rule {
    /// The rules of law and procedure.
    static let law: [Rule] = [severalMotionsWithoutProcedure]
}
