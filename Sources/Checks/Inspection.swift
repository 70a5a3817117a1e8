package import Diagnostics
package import Minutes
import Schema
package import Syntax

/// The asking of many rules at once.
package struct Inspection: Sendable {
    private let table: TextTable
    private let rules: [Rule]
    /// The rules of what must not be made known, and all the others: few sources withhold something.
    private var secrecyTable: TextTable { TextTable(rules.filter { $0.family == .secrecy }) }
    private var openTable: TextTable { TextTable(rules.filter { $0.family != .secrecy }) }
    private let itemRules: [Rule]
    /// What each of `itemRules` asks: by itself, since a rule with it would be copied for every source.
    private let itemFinders: [@Sendable (AgendaItem, MeetingContext) -> [Finding]]
    private let documentRules: [Rule]
    private let meetingRules: [Rule]

    /// An inspection by the given rules; those that are found while a source is read are left to that.
    package init(_ rules: [Rule] = Rule.usual) {
        table = TextTable(rules)
        self.rules = rules
        itemRules = rules.filter { if case .item = $0.finder { true } else { false } }
        itemFinders = itemRules.compactMap { if case .item(let find) = $0.finder { find } else { nil } }
        documentRules = rules.filter { if case .document = $0.finder { true } else { false } }
        meetingRules = rules.filter { if case .meeting = $0.finder { true } else { false } }
    }

    /// What the rules find in a source. Where reading found errors only its texts are looked at: other rules would find what
    /// only seems to be missing. `proceedings` are all the §§ of its meeting, if they were read.
    package func findings(
        in source: Source, of tree: SyntaxTree, _ context: MeetingContext, isWhole: Bool,
        amid proceedings: Proceedings? = nil
    ) -> [Diagnostic] {
        let surroundings = Surroundings(context, source, isWhole: isWhole, amid: proceedings)
        let texts = texts(of: tree, source.keyTable, forPublic: source.treeForPublic, surroundings)
        return switch source {
        case .item(let item): texts + (isWhole ? findings(in: item, context) : [])
        case .document(let document):
            texts
                + (isWhole ? documentRules : []).flatMap { rule in
                    guard case .document(let find) = rule.finder else { return [Diagnostic]() }
                    return find(document, context).map { $0.diagnostic(of: rule) }
                }
        }
    }

    /// What the rules find in a meeting; `tree` is of its own file.
    package func findings(in proceedings: Proceedings, of tree: SyntaxTree) -> [Diagnostic] {
        var found = texts(of: tree, Meeting.keyTable, Surroundings(proceedings.context, amid: proceedings))
        for item in proceedings.meeting.items { found += findings(in: item, proceedings.context) }
        for rule in meetingRules {
            guard case .meeting(let find) = rule.finder else { continue }
            found += find(proceedings).map { $0.diagnostic(of: rule) }
        }
        return found
    }

    private func findings(in item: AgendaItem, _ context: MeetingContext) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for place in itemFinders.indices {
            for finding in itemFinders[place](item, context) {
                found.append(finding.diagnostic(of: itemRules[place]))
            }
        }
        return found
    }

    /// What is withheld may hold what must not be made known, but its language is looked at as everywhere.
    private func texts(
        of tree: SyntaxTree, _ keys: KeyTable, forPublic open: SyntaxTree? = nil, _ surroundings: Surroundings
    ) -> [Diagnostic] {
        guard let open else { return search(tree, keys, table, surroundings) }
        return search(tree, keys, openTable, surroundings) + search(open, keys, secrecyTable, surroundings)
    }

    private func search(
        _ tree: SyntaxTree, _ keys: KeyTable, _ table: TextTable, _ surroundings: Surroundings
    ) -> [Diagnostic] {
        guard case .mapping(let mapping)? = tree.root else { return [] }
        var found: [Diagnostic] = []
        let walk = TextWalk(file: tree.file, surroundings: surroundings) { text in
            table.search(text) { rule, match in found.append(match.diagnostic(of: rule, in: text)) }
        }
        walk.go(through: mapping, keys)
        return found
    }
}

extension Source {
    /// The keys of such a source.
    var keyTable: KeyTable {
        switch self {
        case .item: AgendaItem.keyTable
        case .document: CaseDocument.keyTable
        }
    }
}

extension Match {
    fileprivate func diagnostic(of rule: Rule, in text: RunningText) -> Diagnostic {
        Diagnostic(
            rule.fault, at: text.place(of: range), facts: facts, suggestion: suggestion,
            fix: replacement.flatMap { text.fix($0, rule.fixing) })
    }
}

extension Finding {
    fileprivate func diagnostic(of rule: Rule) -> Diagnostic {
        Diagnostic(rule.fault, at: range, facts: facts, suggestion: suggestion, related: related, fix: fix)
    }
}
