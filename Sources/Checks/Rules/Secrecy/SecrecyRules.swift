extension Rule {
    /// The rules of secrecy and personal data.
    static let secrecy: [Rule] = [
        personalNumber, privateAddress, privatePhone, maskByHand, personInDelegationList, property,
    ]
}
