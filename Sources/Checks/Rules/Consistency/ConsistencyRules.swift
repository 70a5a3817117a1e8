extension Rule {
    /// The rules of what must agree with something else.
    static let consistency: [Rule] = []
}
