import ArgumentParser
extension Protokoll {
    struct Build: AsyncParsableCommand {
        func run() async throws {}
    }
}
