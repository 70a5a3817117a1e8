import Diagnostics
import HouseStyles
import Minutes
import Syntax

extension SourceFile {
    /// A meeting's own file as one of which no word is told, where a source beside it withholds words that stand in it: a name
    /// that is secret in a § is often in the attendance too. The sources are read again, so this is asked only when something
    /// is to be told of the file. One of them that cannot be understood may withhold anything.
    func discreetBesideSecrets() -> SourceFile {
        guard SourceFolder.meetingNames.contains(name.lastComponent), !isBesideSecrets else { return self }
        var file = self
        file.isBesideSecrets = sourcesBeside.contains { beside in
            do throws(Obstacle) { return try SourceFile.reading(beside).withholdsWords(of: self) } catch { return true }
        }
        return file
    }

    private var sourcesBeside: [String] {
        do throws(Obstacle) {
            return try SourceFolder.find([name]).flatMap { folder in folder.names.map(folder.path(of:)) }
        } catch {
            return []
        }
    }

    private func withholdsWords(of meeting: SourceFile) -> Bool {
        guard Discretion.of(self) == .silent else { return false }
        let read = Source.reading(SyntaxTree.parsing(self), in: MeetingContext(style: .standard))
        guard let source = read.value, !read.hasErrors else { return true }
        return source.withholdsWords(of: meeting.text(meeting.range))
    }
}
