extension Trap {
    static let ofLines = [
        Trap(
            "tab-indentation", "beslut:\n⟪\t⟫- Bifall\n", mended: "beslut:\n  - Bifall\n",
            quiet: "beslut:\n  - Bifall\t\n"),
        Trap(
            "tab-indentation", "ja:\n  Tova\n⟪\t⟫samt Ivar\n", mended: "ja:\n  Tova\n  samt Ivar\n",
            quiet: "ja:\n  Tova\n  samt Ivar\n"),
        Trap("tab-indentation", "ja: 1\n ⟪\t⟫\nnej: 2\n", mended: "ja: 1\n\nnej: 2\n", quiet: "ja: 1\n  \nnej: 2\n"),
        Trap("tab-indentation", "ja: |\n⟪\t⟫Text\n", mended: "ja: |\n  Text\n", quiet: "ja: |\n  Text\n"),
        Trap("tab-indentation", "ja: \"a\n⟪\t⟫b\"\n", mended: "ja: \"a\n  b\"\n", quiet: "ja: \"a\n  b\"\n"),
        Trap("tab-indentation", "⟪\t⟫# anm\nja: 1\n", mended: "  # anm\nja: 1\n", quiet: "  # anm\nja: 1\n"),
        Trap("tab-as-space", "dnr:⟪\t⟫417", mended: "dnr: 417", quiet: "dnr: 417"),
        Trap("tab-as-space", "-⟪\t⟫Bifall", mended: "- Bifall", quiet: "- Bifall"),
        Trap("no-break-space", "dnr:⟪\u{A0}⟫417", mended: "dnr: 417", quiet: "dnr: 4\u{A0}17"),
        Trap("no-break-space", "-⟪\u{A0}⟫Bifall", mended: "- Bifall", quiet: "- Bifall"),
        Trap(
            "no-break-space", "beslut:\n⟪\u{A0}\u{A0}⟫- Bifall\n", mended: "beslut:\n  - Bifall\n",
            quiet: "beslut:\n  - Bifall\n"),
        Trap(
            "no-break-space", "text: |\n  Ett\n⟪\u{2003}⟫två\n", mended: "text: |\n  Ett\n  två\n",
            quiet: "text: |\n  Ett\n  \u{2003}två\n"),
        Trap(
            "wrong-indentation", "a:\n    ⟦b:⟧ 1\n  ⟪c:⟫ 2\n  d: 3\n", quiet: "a:\n    b: 1\n    c: 2\n    d: 3\n"),
        Trap("wrong-indentation", "a:\n    ⟦-⟧ 1\n  ⟪-⟫ 2\n  - 3\n", quiet: "a:\n    - 1\n    - 2\n    - 3\n"),
        Trap("wrong-indentation", "⟦a:⟧ \"1\"\n ⟪b:⟫ 2\n c: 3\n", quiet: "a: \"1\"\nb: 2\nc: 3\n"),
        Trap("wrong-indentation", "⟦a:⟧ [1]\n  ⟪och⟫ mer\nc: 3\n", quiet: "a: [1]\n\nc: 3\n"),
        Trap("wrong-indentation", "- ⟦a:⟧ 1\n ⟪b:⟫ 2\n- c\n", quiet: "- a: 1\n  b: 2\n- c\n"),
        Trap("wrong-indentation", "⟦a:⟧\n    - 1\n  ⟪b:⟫ 2\n", quiet: "a:\n    - 1\nb: 2\n"),
        Trap("line-without-key", "dnr: 1\n⟪rubrik Svar⟫\nja: 2\n", quiet: "dnr: 1\nrubrik: Svar\nja: 2\n"),
        Trap("line-without-key", "⟪rubrik Svar⟫\ndnr: 1\n", quiet: "rubrik Svar\n"),
        Trap("line-without-key", "ja: \"x\"\n⟪\"y\"⟫\n", quiet: "ja: \"x\"\n\"y\":\n"),
        Trap("text-among-items", "ja:\n  - Ivar\n  ⟪Tova⟫\nnej: 1\n", quiet: "ja:\n  - Ivar\n    Tova\nnej: 1\n"),
        Trap("text-among-items", "ja:\n  - Ivar\n  ⟪nej: 1⟫\n", quiet: "ja:\n  - Ivar\nnej: 1\n"),
        Trap("list-among-keys", "a: 1\n⟪- b⟫\n- c\nd: 2\n", quiet: "a:\n- b\n- c\nd: 2\n"),
        Trap("second-document", "a: 1\n⟪---⟫\na: 2\n", quiet: "---\na: 1\n"),
        Trap("second-document", "# anm\n---\n⟪---⟫\na: 2\n", quiet: "# anm\n---\na: 2\n"),
        Trap("second-document", "a: |\n  text\n⟪...⟫\n", quiet: "a: |\n  ...\n"),
        Trap("text-after-document-start", "--- ⟪rubrik: x⟫\n", quiet: "---\nrubrik: x\n"),
        Trap("directive", "⟪%YAML 1.2⟫\n---\na: 1\n", quiet: "---\na: 5 %\n"),
        Trap("too-deep", nested(64) + "⟪x:⟫\n", quiet: nested(63) + "x: 1\n"),
    ]

    /// Keys in one another, and the indentation of what comes next.
    private static func nested(_ levels: Int) -> String {
        (0..<levels).map { String(repeating: " ", count: $0) + "x:\n" }.joined() + String(repeating: " ", count: levels)
    }
}
