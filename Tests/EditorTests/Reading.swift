import Diagnostics
import HouseStyles
import Minutes
import Syntax
import Workspace

/// What the program says of the form of a source.
struct Reading {
    /// Every error, by its id.
    let errors: Set<String>

    /// The errors that are about form alone: what a schema can see too.
    var errorsOfForm: Set<String> { errors.intersection(Reading.faultsOfForm) }

    private static let faultsOfForm: Set = [
        "unknown-key", "key-of-another-level", "missing-key", "list-for-text", "mapping-for-text", "text-for-list",
        "text-for-mapping", "list-for-mapping", "missing-value", "not-a-number", "unknown-word",
    ]

    init(_ source: String, as file: EditedFile, body: String? = nil, meeting: String? = nil) {
        let parsed = SyntaxTree.parsing(SourceFile(name: "", text: source))
        let body = body.flatMap { Body.reading(Reading.parsing($0), in: .standard).value }
        let found: [Diagnostic] =
            switch file {
            case .body: Body.reading(parsed, in: .standard).diagnostics
            case .meeting: Meeting.reading(parsed, of: body, in: .standard).diagnostics
            case .source:
                Source.reading(
                    parsed,
                    in: MeetingContext(
                        style: .standard, body: body,
                        meeting: meeting.flatMap { Meeting.reading(Reading.parsing($0), of: body, in: .standard).value }
                    )
                ).diagnostics
            }
        errors = Set(found.filter { $0.severity == .error }.map { "\($0.fault.id)" })
    }

    private static func parsing(_ text: String) -> Diagnosed<SyntaxTree> {
        SyntaxTree.parsing(SourceFile(name: "", text: text))
    }
}

/// The schemas with what they refuse, each made when it is first asked for.
final class EditorSchemas {
    private var validators: [EditedFile: SchemaValidator] = [:]

    func violations(of source: String, as file: EditedFile) -> [Violation] {
        let validator = validators[file] ?? SchemaValidator(editorSchema(of: file, in: .swedish))
        validators[file] = validator
        return validator.violations(of: instance(of: source))
    }
}
