import CommonMark
package import Diagnostics
package import HouseStyles
import Schema

extension Form where Content == Located<AppealNotice> {
    /// A text on how to appeal, with its holes, whose Markdown can stand on a page.
    static var checkedAppealNotice: Form {
        let form = Form.appealNotice
        return Form(form.shape) { value, reader in
            let notice = form.read(value, &reader)
            for fault in notice.map(faults) ?? [] { reader.report(fault) }
            return notice
        }
    }
}

extension HouseStyle {
    /// What Markdown makes of the texts on appeal that nobody can have meant; the style is then not to be used.
    package var faultsOfAppeals: [Diagnostic] {
        appeals.values.flatMap(faults).sorted { $0.range.start < $1.range.start }
    }
}

private func faults(in notice: Located<AppealNotice>) -> [Diagnostic] {
    let markdown = notice.value.markdown { _ in true }
    return Markdown.read(Array(markdown.utf8), as: .prose).violations.map { violation in
        ProseFault.diagnostic(violation) { _ in notice.range }
    }
}
