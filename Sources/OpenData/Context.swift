import Diagnostics
import Documents
import HouseStyles

/// What the parts of a § need to know of the whole.
struct Context: Sendable {
    /// The manner of the house, which has the name of the municipality and the texts on how to appeal.
    let style: HouseStyle
    /// What every id of the § begins with: `p214`.
    let anchor: Anchor
    /// The lines of the source, to tell where in it something stands.
    let lines: Lines
}
