import Diagnostics
import Minutes
import Syntax

/// A source of a meeting before it is read as a §.
struct MeetingSource: Sendable {
    let parsed: Result<Diagnosed<SyntaxTree>, Obstacle>
    /// The number that it has by its place, if it is a § and does not say one.
    let number: ParagraphNumber?

    /// Parses the sources of a meeting; their order is kept.
    static func reading(_ paths: [String], in context: MeetingContext) -> [MeetingSource] {
        let parsed = paths.map { path in
            Result { () throws(Obstacle) in SyntaxTree.parsing(try SourceFile.reading(path)) }
        }
        let agenda = paths.indices.sorted { paths[$0].lastComponent.isBeforeOnAgenda(paths[$1].lastComponent) }
        let trees = agenda.map { place in
            switch parsed[place] {
            case .success(let parsed): parsed.value
            case .failure: SyntaxTree.parsing(SourceFile(name: paths[place], bytes: [])).value
            }
        }
        var numbers = [ParagraphNumber?](repeating: nil, count: paths.count)
        for (place, number) in zip(agenda, Numbering.numbers(of: trees, in: context)) { numbers[place] = number }
        return zip(parsed, numbers).map(MeetingSource.init)
    }
}

extension Setting {
    /// The number of a § by its place in the folder, if it leaves it to that.
    func number(of source: SyntaxTree) -> ParagraphNumber? {
        guard context.meeting != nil, Numbering.isNeeded(for: source) else { return nil }
        let path = source.file.name
        do throws(Obstacle) {
            let paths = try SourceFolder.paths(in: path.parent)
            guard let place = paths.firstIndex(where: { $0.lastComponent == path.lastComponent }) else { return nil }
            return MeetingSource.reading(paths, in: context)[place].number
        } catch {
            return nil
        }
    }
}

extension String {
    /// Whether the file of that name stands before another: by the number that both begin with, `9-` before `10-`, else by
    /// their bytes.
    func isBeforeOnAgenda(_ other: String) -> Bool {
        let (left, right) = (leadingNumber, other.leadingNumber)
        guard !left.isEmpty, !right.isEmpty, !left.elementsEqual(right) else {
            return utf8.lexicographicallyPrecedes(other.utf8)
        }
        return left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }

    /// The digits that it begins with, without zeros before them.
    private var leadingNumber: Substring.UTF8View {
        utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.drop { $0 == UInt8(ascii: "0") }
    }
}
