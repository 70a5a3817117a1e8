package import Diagnostics
import HouseStyles
package import Schema
import Syntax

/// What a source withholds: the key `sekretess`.
package struct Secrecy: Sendable {
    /// Each thing that is withheld, with its ground, in the order of the source.
    package var provisions: [Provision]

    /// Something that is withheld by a provision of the act.
    package struct Provision: Sendable {
        /// What is withheld; everything, where the source has the ground alone.
        package var scopes: [Located<Scope>]?
        /// By which provision.
        package var ground: Located<LegalGround>?
        /// What the public reads in its place, if not the sentence of the house.
        package var substitute: Passage?
        /// The title that the public reads, where everything is withheld.
        package var title: Phrase?
        /// The keys that the public reads all the same, where everything is withheld.
        package var shown: [Located<String>]?
        package var range: SourceRange
    }

    /// How much a provision withholds.
    package enum Scope: Hashable, Sendable {
        /// All that the source says.
        case everything
        /// What is marked in texts: `((hemligt))`.
        case marked
        /// What stands below a key, by its canonical word.
        case key(String)
    }
}

extension Secrecy {
    /// The provision by which everything is withheld.
    package var ofEverything: Provision? { provisions.first { $0.holds(.everything) } }

    /// The provision by which what stands below a key is withheld.
    package func provision(for key: String) -> Provision? { provisions.first { $0.holds(.key(key)) } }

    /// Whether there is a ground for what is marked in texts.
    var coversMarks: Bool { provisions.contains { $0.holds(.marked) || $0.holds(.everything) } }
}

extension Secrecy.Provision {
    func holds(_ scope: Secrecy.Scope) -> Bool {
        scopes.map { $0.contains { $0.value == scope } } ?? (scope == .everything)
    }
}
