/// What came of one source, or of one document of a meeting.
struct Outcome: Sendable {
    /// How far it came.
    enum State: Sendable {
        /// Its pages wait under temporary names for the one that they claim, without its end; with its warnings.
        case staged(claim: String, report: String)
        /// It has faults.
        case faulty(report: String)
        /// It could not be read.
        case unreadable(Obstacle)
        /// Its pages could not be written, nor could those of others.
        case stopped(Obstacle)
    }

    /// The place of its folder in the wave.
    let folder: Int
    /// The name of the file that it is made of.
    let source: String
    /// What its temporary files are called by, different for all.
    let temporary: String
    /// Whether it is a document of a meeting and not a source.
    let isDocument: Bool
    var state: State
    /// The ends of the names of its files, in the order of their temporary names.
    var ends: [String] = []
    /// The rows that it gives to each of the tables.
    var rows: [[UInt8]] = []
    /// What its source is called where others may read it, if that is not its path.
    var sourceName: String? = nil
    /// Whether the source withholds something.
    var isOfSecrets: Bool { sourceName != nil }
    /// Whether the source has faults and shows a sign that it withholds something.
    var mayHoldSecrets = false

    /// Whether its pages are where they shall be.
    var isPublished: Bool {
        switch state {
        case .staged: true
        case .faulty, .unreadable, .stopped: false
        }
    }

    func with(_ state: State) -> Outcome {
        var outcome = self
        outcome.state = state
        return outcome
    }
}
