import Diagnostics
import Syntax

extension Diagnosed where Value == SyntaxTree {
    /// Reads the mapping that a file is. What could be read is in the value, however many faults there are; nil when
    /// there is nothing.
    ///
    /// What was found in the syntax comes first; what the model makes of the same place is left out, since it only
    /// follows from that.
    func reading<Model>(
        _ read: (_ mapping: Mapping, _ isWhole: Bool) -> Diagnosed<Model?>
    ) -> Diagnosed<Model?> {
        let errors = diagnostics.filter { $0.severity == .error }
        guard case .mapping(let mapping)? = value.root else {
            return Diagnosed<Model?>(nil, errors.isEmpty ? diagnostics + [nothing] : diagnostics)
        }
        let model = read(mapping, errors.isEmpty)
        let own = model.diagnostics.filter { diagnostic in
            !errors.contains { $0.range.overlaps(diagnostic.range) || $0.range.start == diagnostic.range.start }
        }
        return Diagnosed<Model?>(model.value, diagnostics + own)
    }

    /// The same of a file in which texts may be marked as secret: it is read as those may read it who may read everything.
    func reading<Model>(
        _ read: (_ mapping: Mapping, _ isWhole: Bool, _ markings: Markings) -> Diagnosed<Model?>
    ) -> Diagnosed<Model?> {
        let markings = Markings(in: value)
        return Diagnosed(markings.opened, diagnostics).reading { mapping, isWhole in
            let model = read(mapping, isWhole, markings)
            return Diagnosed<Model?>(model.value, markings.diagnostics + model.diagnostics)
        }
    }

    /// What a file that is no mapping is.
    private var nothing: Diagnostic {
        let start = SourceRange(at: 0)
        switch value.root {
        case nil: return Diagnostic(ItemFault.emptyFile, at: start)
        case .scalar(let scalar) where scalar.isMissing: return Diagnostic(ItemFault.emptyFile, at: start)
        case .scalar, .sequence, .mapping: return Diagnostic(ItemFault.notAnItem, at: start)
        }
    }
}
