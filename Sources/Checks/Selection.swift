package import Diagnostics

/// Which faults are told of: those of some rules or families, or all but some.
///
/// An error that was found while a source was read is told whatever is selected: what could not be read was not checked.
package struct Selection: Sendable {
    private let hidden: Set<String>

    /// Everything but what is asked on request.
    package static let all = Selection(hidden: onRequest)

    private init(hidden: Set<String>) { self.hidden = hidden }

    /// The faults of the given ids and families, or all when none is given, without those of the others. A rule that is
    /// asked on request is so by its id, or because it is among those to add whatever else is chosen.
    ///
    /// - Throws: the first word that is neither an id nor a family.
    package init(select: [String], ignore: [String], adding: [String] = []) throws(UnknownRule) {
        var hidden: Set<String> = []
        if !select.isEmpty {
            let chosen = try Selection.ids(select)
            hidden = Set(knownFaults.map { "\($0.id)" }).subtracting(chosen)
        }
        let added = try Selection.ids(adding)
        self.hidden = hidden.union(Selection.onRequest.subtracting(select)).subtracting(added)
            .union(try Selection.ids(ignore))
    }

    private static let onRequest = Set(Rule.all.filter(\.isOnRequest).map { "\($0.fault.id)" })

    /// A word that is neither the id of a fault nor a family.
    package struct UnknownRule: Error {
        /// The word as it was given.
        package let word: String
    }

    private static func ids(_ words: [String]) throws(UnknownRule) -> Set<String> {
        var ids: Set<String> = []
        for word in words {
            if let family = Rule.Family(rawValue: word) {
                ids.formUnion(Rule.all.filter { $0.family == family }.map { "\($0.fault.id)" })
            } else if knownFaults.contains(where: { "\($0.id)" == word }) {
                ids.insert(word)
            } else {
                throw UnknownRule(word: word)
            }
        }
        return ids
    }

    /// Whether a fault is told of.
    package func includes(_ fault: Fault) -> Bool {
        guard !hidden.isEmpty, hidden.contains("\(fault.id)") else { return true }
        return !fault.canBeAllowed
    }

    /// The rules that are worth asking.
    package var rules: [Rule] { Rule.all.filter { includes($0.fault) } }
}
