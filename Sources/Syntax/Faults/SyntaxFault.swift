package import Diagnostics

/// The kinds of faults that a source can have before anybody asks what it means.
package enum SyntaxFault {
    /// Every one of them.
    package static let all: [Fault] = characters + lines + keys + texts + lists
}
