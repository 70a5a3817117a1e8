import Diagnostics
import HouseStyles
import Schema
import Syntax

/// A short formal § that stands in the meeting's own file and not in one of its own.
package struct OwnItem: Sendable {
    package internal(set) var item: AgendaItem
    fileprivate let found: FoundKeys

    /// What is said of something secret where nothing can be.
    fileprivate static let ofSecrecy = Set(
        [SecrecyFault.secrecyOutOfPlace, SecrecyFault.spanOutOfPlace].map { "\($0.id)" })
}

extension Form where Content == OwnItem {
    /// The keys of a § file.
    static var ownItem: Form {
        let shape = Form<AgendaItem>.mapping({ AgendaItem.fields }, empty: { AgendaItem(range: $0) }).shape
        return Form(shape) { value, reader in
            guard case .mapping(let mapping) = value else {
                reader.reportWrongShape(of: value, wanted: shape)
                return nil
            }
            var item = AgendaItem(range: mapping.range)
            let found = AgendaItem.fields.read(mapping, into: &item, &reader)
            return OwnItem(item: item, found: found)
        }
    }
}

extension Meeting {
    /// What was found, in words that fit the §§ which stand here, and once for each. A source is published whole or silent, so
    /// one that everything about the meeting stands in must withhold nothing.
    func naming(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var told: Set<Int> = []
        return diagnostics.compactMap { diagnostic in
            guard OwnItem.ofSecrecy.contains("\(diagnostic.fault.id)"),
                let item = items.first(where: { $0.range.overlaps(diagnostic.range) })
            else { return diagnostic }
            guard told.insert(item.range.start).inserted else { return nil }
            return Diagnostic(SecrecyFault.secretOwnItem, at: diagnostic.range)
        }
    }

    /// The §§ that stand in the meeting's own file, in their order.
    package var items: [AgendaItem] { (ownItems ?? []).map(\.item) }

    /// Lets the §§ in the file take over what it says besides, once all of it is read.
    mutating func completeItems(of body: Body?, in style: HouseStyle, _ reader: inout Reader) {
        guard ownItems != nil else { return }
        let context = MeetingContext(style: style, body: body, meeting: self)
        var last: ParagraphNumber?
        ownItems = ownItems?.map { own in
            var own = own
            let place = last?.next ?? context.firstNumber
            own.item.complete(own.found, in: context, numbered: place, &reader)
            last = own.item.paragraphNumber ?? place
            return own
        }
    }
}
