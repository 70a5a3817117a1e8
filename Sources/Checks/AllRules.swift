extension Rule {
    /// Every rule, by what it is about. A new one is a file in the folder of its family and its name in the list there.
    package static let all: [Rule] = law + consistency + secrecy + residue + language + accessibility

    /// Those that are asked when nobody chooses.
    package static let usual: [Rule] = all.filter { !$0.isOnRequest }
}
