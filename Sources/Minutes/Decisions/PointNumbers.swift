package import Diagnostics
import Schema

extension [Point] {
    /// The numbers of points of which one has a number of its own; the next goes on from its digits: 7, 7b, 8.
    package var numbers: [String]? {
        guard contains(where: { $0.number != nil }) else { return nil }
        var last = 0
        return map { point in
            if let number = point.number?.value {
                last = Int(number.prefix(while: \.isNumber)) ?? last
                return number
            }
            last += 1
            return String(last)
        }
    }

    /// What each point is called in its address. It is cited by the number in print, so the address has that number where
    /// no other point can have it too; the points of a later group are counted on.
    package func addressNumbers(from first: Int = 1) -> [String] {
        if first == 1, let numbers, Set(numbers).count == numbers.count { return numbers }
        return indices.map { String(first + $0) }
    }

    /// The number by which the minutes cite a point must be one point's own.
    func checkNumbers(_ reader: inout Reader) {
        guard let numbers else { return }
        NumberFault.check(zip(numbers, self).map { ($0, $1.number?.range ?? $1.range) }, &reader)
    }
}

extension [Appendix] {
    /// The number by which the minutes cite an appendix must be one appendix's own.
    func checkNumbers(_ reader: inout Reader) {
        NumberFault.check(compactMap { $0.number.map { ($0.value, $0.range) } }, &reader)
    }
}

/// How two things come to be cited by the same number.
package enum NumberFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [repeated]

    static let repeated = Fault(
        "repeated-number", .error,
        Wording(sv: "två i listan får samma nummer", en: "two in the list get the same number"),
        remedy: Wording(
            sv: "ge den ena ett annat nummer", en: "give one of them another number"),
        related: Wording(sv: "den andra står här", en: "the other stands here"))

    /// Reports each number that stands for a second thing.
    fileprivate static func check(_ numbers: [(number: String, range: SourceRange)], _ reader: inout Reader) {
        var places: [String: SourceRange] = [:]
        for (number, range) in numbers {
            guard let first = places.updateValue(range, forKey: number) else { continue }
            reader.report(Diagnostic(repeated, at: range, related: first))
        }
    }
}
