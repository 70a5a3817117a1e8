import Diagnostics
import Documents
import Schema
import Syntax

extension HouseStyle {
    /// The style that is compiled in, so that one copied binary works on one file: `Styles/standard`.
    package static let standard: HouseStyle = {
        let file = SourceFile(name: "Styles/standard/stil.yaml", bytes: PackageResources.stil_yaml)
        let tree = SyntaxTree.parsing(file)
        let read = HouseStyle.reading(tree.value, over: .blank)
        precondition(tree.diagnostics.isEmpty && read.diagnostics.isEmpty, "the standard style has no faults")
        var style = read.value
        style.isBlank = false
        style.template = PackageResources.sida_html
        style.styleSheet = PackageResources.stil_css
        return style
    }()

    /// A style that says nothing, for the standard style to be read over.
    private static var blank: HouseStyle {
        let empty = SentenceTemplate.empty
        return HouseStyle(
            isBlank: true, municipality: nil, order: [],
            labels: Label.allCases.map { _ in Name(one: empty, several: empty) },
            sentences: Sentence.allCases.map { _ in empty }, paragraphSign: empty, paragraphsSign: empty,
            vocabulary: Vocabulary(),
            diaryNumber: nil, dateStyle: .inWords, timeStyle: .period, clauseStyle: .running, headStyle: .lines,
            voteStyle: .table, quoteStyle: .indented, appeals: [:], court: "",
            documents: DocumentKind.allCases.map { _ in DocumentManner(head: [], order: [], labels: [:]) },
            template: [], styleSheet: [])
    }
}
