import HouseStyles
import Schema
import Syntax

/// A short formal § that stands in the meeting's own file and not in one of its own.
package struct OwnItem: Sendable {
    package internal(set) var item: AgendaItem
    fileprivate let found: FoundKeys
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
