package import Diagnostics
import Documents
package import HouseStyles
import Schema
package import Syntax

extension CaseDocument {
    /// Reads the file of a document in a matter. What could be read is in the value, however many faults there are.
    package static func reading(
        _ parsed: Diagnosed<SyntaxTree>, as kind: DocumentKind, in context: MeetingContext
    ) -> Diagnosed<CaseDocument?> {
        parsed.reading { mapping, isWhole, markings in
            var reader = reader(for: mapping, isWhole: isWhole, in: context)
            var (document, found) = read(mapping, as: kind, in: context, &reader)
            document.check(found, in: context.style, &reader)
            document.checkHeadings(in: mapping, context.style, &reader)
            document.item.withhold(markings, .ofDocument, in: context, &reader)
            return Diagnosed(document, reader.diagnostics)
        }
    }

    private static func reader(for mapping: Mapping, isWhole: Bool, in context: MeetingContext) -> Reader {
        Reader(
            vocabulary: context.vocabulary(for: mapping, "sammanträde", in: fields), isWhole: isWhole,
            strangers: strangers, refusingThemAs: CaseDocumentFault.keyOfParagraph)
    }

    private static func read(
        _ mapping: Mapping, as kind: DocumentKind, in context: MeetingContext, _ reader: inout Reader
    ) -> (document: CaseDocument, found: FoundKeys) {
        var document = CaseDocument(kind, range: mapping.range)
        let found = fields.read(mapping, into: &document, &reader)
        document.item.fillPlace(from: context, &reader)
        return (document, found)
    }

    /// The document as it is read from what is left for the public. That what it says is true was found when all of it was
    /// read.
    func reread(from tree: SyntaxTree, _ withheld: Withheld) -> Diagnosed<CaseDocument?> {
        guard case .mapping(let mapping)? = tree.root else { return Diagnosed(nil) }
        var reader = CaseDocument.reader(for: mapping, isWhole: true, in: withheld.context)
        var (document, _) = CaseDocument.read(mapping, as: kind, in: withheld.context, &reader)
        document.item.settle(withheld)
        return Diagnosed(document, reader.diagnostics)
    }

    /// The keys that only a § has.
    private static let strangers: Set<String> = Set(
        AgendaItem.fields.all.flatMap { [$0.key] + $0.synonyms }.map { "\($0)" }.filter { fields.place(of: $0) == nil })

    /// What holds between the keys of a document.
    private func check(_ found: FoundKeys, in style: HouseStyle, _ reader: inout Reader) {
        if reader.isWhole { checkHead(found, &reader) }
        checkStatus(found, &reader)
        item.checkDiaryNumbers(in: style, &reader)
        DecisionFault.checkClauses(of: item.proposal, &reader)
        if case .groups(let groups)? = item.proposal {
            for group in groups {
                if let same = group.isSameAsDecision { reader.report(CaseDocumentFault.sameAsNothing, at: same.range) }
            }
        }
        for section in item.freeSections ?? [] {
            if let after = section.after, !DocumentPart.all.contains(.shared(after.value)) {
                reader.report(CaseDocumentFault.afterForeignKey, at: after.range)
            }
        }
    }

    /// What tells this document from every other.
    private func checkHead(_ found: FoundKeys, _ reader: inout Reader) {
        var wanted: [(key: StaticString, example: StaticString)] = [
            ("dnr", "dnr: 417-31-HAMN"), ("datum", "datum: 2031-04-22"),
        ]
        if kind == .opinion { wanted += [("organ", "organ: hamnnämnden"), ("till", "till: Kommunstyrelsen")] }
        for (key, example) in wanted where !found.has(key) {
            if "\(key)" == "organ", item.body != nil { continue }
            let start = SourceRange(at: item.range.start)
            reader.report(
                Diagnostic(CaseDocumentFault.missingInHead, at: start, facts: [.word(key), .word(example)]))
        }
    }

    /// What the page says of how far the document has come must agree with what else it says.
    private func checkStatus(_ found: FoundKeys, _ reader: inout Reader) {
        guard let status else {
            if kind == .opinion, reader.isWhole, !found.has("status") {
                reader.report(CaseDocumentFault.missingStatus, at: SourceRange(at: item.range.start))
            }
            return
        }
        if kind != .opinion, status.value != .draft {
            reader.report(CaseDocumentFault.statusOfOpinion, at: status.range)
        }
        guard let signature = signatures?.first else { return }
        let fault: Fault
        switch status.value {
        case .draft: fault = CaseDocumentFault.signedDraft
        case .proposed: fault = CaseDocumentFault.signedProposal
        case .adopted: return
        }
        reader.report(Diagnostic(fault, at: signature.range, related: status.range))
    }

    /// The headings in the text: each has words, text below it, and a name of its own.
    private func checkHeadings(in mapping: Mapping, _ style: HouseStyle, _ reader: inout Reader) {
        let entry = mapping.entries.first { CaseDocument.fields.place(of: $0.key.text) == CaseDocument.placeOfText }
        guard case .scalar(let scalar)? = entry?.value else { return }
        let content = scalar.content
        if kind == .opinion, let leadIn = content.leadIn { reader.report(CaseDocumentFault.typedLeadIn, at: leadIn) }
        var names: [String: SourceRange] = headingsOfKeys(in: style)
        var path: [Headings.Heading] = []
        for heading in Headings(in: content).all {
            guard !heading.text.isEmpty else {
                reader.report(CaseDocumentFault.headingWithoutWords, at: heading.range)
                continue
            }
            if !heading.hasText { reader.report(CaseDocumentFault.headingWithoutText, at: heading.range) }
            path.removeAll { $0.level >= heading.level }
            path.append(heading)
            let name = path.map { canonicalKey($0.text) }.joined(separator: "\n")
            if let first = names[name] {
                reader.report(Diagnostic(CaseDocumentFault.repeatedHeading, at: heading.range, related: first))
            } else {
                names[name] = heading.range
            }
        }
    }

    private static let placeOfText = fields.place(of: "text")

    /// The headings that are printed for the keys, with the places of what stands under them.
    private func headingsOfKeys(in style: HouseStyle) -> [String: SourceRange] {
        let style = style.naming(kind)
        var names: [String: SourceRange] = [:]
        let parts: [(Label, SourceRange?)] = [
            (.summary, item.summary?.range), (.documents, item.documents?.first?.range),
            (.appendices, item.appendices?.first?.range), (.dispatch, item.dispatch?.first?.range),
        ]
        for case (let label, let range?) in parts {
            names[canonicalKey(style.label(label, body: item.body?.plainText).plainText)] = range
        }
        return names
    }
}

extension Content {
    /// The place of a first paragraph that says that the board gives, or is asked to give, "följande yttrande:".
    fileprivate var leadIn: SourceRange? {
        let start = bytes.firstIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") } ?? 0
        let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
        let ending = Array("följande yttrande".utf8)
        let words = line.reversed().drop {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
        }
        return words.starts(with: ending.reversed()) ? range(of: line.startIndex..<line.endIndex) : nil
    }
}
