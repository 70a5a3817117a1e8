package import Diagnostics
import Schema

/// How the numbers of the §§ of a meeting can fail to run on.
package enum NumberRunFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [missingNumbers, noGap]

    /// Minutes of §§ that were confirmed apart are often published by themselves.
    package static let missingNumbers = Fault(
        "missing-numbers", .warning,
        Wording(sv: "mellan {} och {} saknas nummer", en: "numbers are missing between {} and {}"),
        remedy: Wording(
            sv: "skriv under luckor var de finns: paragrafer: §§ 31–33 och skäl: …",
            en: "say below luckor where they are: paragrafer: §§ 31–33 and skäl: …"))

    /// A gap has no § of the minutes in it.
    package static let noGap = Fault(
        "gap-that-is-none", .error,
        Wording(sv: "{} i «» finns i det här protokollet", en: "{} in «» is in these minutes"),
        remedy: Wording(sv: "rätta numren under luckor", en: "correct the numbers below luckor"))
}

extension Proceedings {
    /// What is wrong with how the numbers run on.
    var faultsOfNumbers: [Diagnostic] {
        var found: [Diagnostic] = []
        for gap in meeting.gaps ?? [] {
            guard let selection = gap.paragraphs, let number = numbers.first(where: { selection.value.contains($0) })
            else { continue }
            found.append(
                Diagnostic(NumberRunFault.noGap, at: selection.range, facts: [.published(["§ " + number.text])]))
        }
        for (number, next) in zip(numbers, numbers.dropFirst()) where !isExplained(from: number, to: next) {
            let facts: [Fact] = [.published(["§ " + number.text]), .published(["§ " + next.text])]
            found.append(
                Diagnostic(NumberRunFault.missingNumbers, at: SourceRange(at: meeting.range.start), facts: facts))
        }
        return found
    }

    /// Whether all numbers between two are gaps with a reason.
    private func isExplained(from number: ParagraphNumber, to next: ParagraphNumber) -> Bool {
        guard number.suffix == next.suffix, next.number > number.number + 1 else { return true }
        let stretches = (meeting.gaps ?? []).flatMap { $0.paragraphs?.value.ranges ?? [] }
        var missing = number.number + 1
        while missing < next.number, let first = number.with(number: missing) {
            guard let stretch = stretches.first(where: { $0.contains(first) }) else { return false }
            missing = stretch.upperBound.number + 1
        }
        return true
    }
}

extension ParagraphNumber {
    /// Another number of the same year, without letters.
    fileprivate func with(number: Int) -> ParagraphNumber? {
        ParagraphNumber(reading: "\(number)" + (suffix.isEmpty ? "" : "/\(suffix)"))
    }
}
