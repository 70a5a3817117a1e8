/// For whom a page is made.
package enum EditionKind: String, CaseIterable, Sendable {
    /// Everybody: what the source withholds is gone from it.
    case `public`
    /// Those who may read all of it.
    case complete
}
