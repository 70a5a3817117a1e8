import Foundation

/// Runs by somebody whom permissions hold for: root may do everything, and so could not be refused anything.
extension Desk {
    private static let nobody = 65_534
    private static let command = "/usr/bin/setpriv"
    private static let change = ["--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups"]
    private static var isRoot: Bool { geteuid() == 0 }

    /// Whether there is such a user, who can reach the program.
    static let hasAnybody: Bool = {
        guard isRoot else { return true }
        let run = try? Desk().run(change + [program.path(), "--version"], program: URL(filePath: command))
        return run?.status == 0
    }()

    /// Lets the file or the folder be that user's, with these permissions.
    func give(_ name: String, _ permissions: Int) throws {
        let owner: [FileAttributeKey: Any] = Desk.isRoot ? [.ownerAccountID: Desk.nobody] : [:]
        try FileManager.default.setAttributes(
            owner.merging([.posixPermissions: permissions]) { $1 }, ofItemAtPath: path + "/" + name)
    }

    func runAsAnybody(_ arguments: [String]) throws -> Run {
        guard Desk.isRoot else { return try run(arguments) }
        return try run(Desk.change + [Desk.program.path()] + arguments, program: URL(filePath: Desk.command))
    }
}
