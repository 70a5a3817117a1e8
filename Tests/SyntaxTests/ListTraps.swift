extension Trap {
    static let ofLists = [
        Trap(
            "missing-space-after-dash", "a:\n  ⟪-⟫text\n  - b\n", mended: "a:\n  - text\n  - b\n",
            quiet: "a:\n  - -text\n  - b\n"),
        Trap(
            "missing-space-after-dash", "- a\n⟪-⟫b: c\n", mended: "- a\n- b: c\n", quiet: "- a\n- b: c\n"),
        Trap(
            "double-dash", "a:\n  - ⟪-⟫ text\n  - b\n", mended: "a:\n  - text\n  - b\n",
            quiet: "a:\n  - – text\n  - b\n"),
        Trap("unclosed-bracket", "a: ⟪[⟫b, c\nd: 1\n", mended: "a: [b, c]\nd: 1\n", quiet: "a: b, [c\nd: 1\n"),
        Trap("unclosed-bracket", "a: ⟪[⟫b,\n  c]\nd: 1\n", quiet: "a: [b, c]\nd: 1\n"),
        Trap(
            "text-after-bracket", "a: [länk]⟪(https://x) och⟫\n", mended: "a: \"[länk](https://x) och\"\n",
            quiet: "a: se [länk](https://x) och\n"),
        Trap("text-after-bracket", "a: [b]⟪: c⟫\n", mended: "a: \"[b]: c\"\n", quiet: "a: [b] # c\n"),
        Trap("nested-bracket", "a: [b, ⟪[⟫c, d]]\n", quiet: "a: [b, \"[c]\", d]\n"),
        Trap("nested-bracket", "a: [b ⟪[⟫c], d]\n", quiet: "a: [b (c), d]\n"),
        Trap("flow-mapping", "a: ⟪{⟫b: c}\n", quiet: "a: b {c}\n"),
        Trap("flow-mapping", "a: ⟪{⟫b}\n", mended: "a: \"{b}\"\n", quiet: "a: b {c}\n"),
        Trap("flow-mapping", "a: [b, ⟪{⟫c: d}]\n", quiet: "a: [b, \"{c}\"]\n"),
        Trap("empty-item", "a: [b, c⟪,⟫]\n", mended: "a: [b, c]\n", quiet: "a: [b, c ]\n"),
        Trap("empty-item", "a: [b,⟪,⟫ c]\n", mended: "a: [b, c]\n", quiet: "a: [b, \"\", c]\n"),
        Trap("empty-item", "a: [⟪,⟫b]\n", mended: "a: [b]\n", quiet: "a: []\n"),
        Trap("indicator-first", "a: [⟪?⟫b, c]\n", mended: "a: [\"?b\", c]\n", quiet: "a: [b?, c]\n"),
        Trap("indicator-first", "a: [⟪-⟫, c]\n", mended: "a: [\"-\", c]\n", quiet: "a: [-b, c]\n"),
        Trap("unclosed-quote", "a: [⟪\"⟫b, c]\n", quiet: "a: [b\", c]\n"),
    ]
}
