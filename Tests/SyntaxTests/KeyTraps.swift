extension Trap {
    static let ofKeys = [
        Trap("duplicate-key", "⟦dnr⟧: 1\nja: 2\n⟪dnr⟫: 3\n", quiet: "dnr: 1\nja:\n  dnr: 3\n"),
        Trap("duplicate-key", "⟦ärendet⟧: 1\n⟪\"Ärendet\"⟫: 3\n", quiet: "ärendet: 1\närende: 3\n"),
        Trap("duplicate-key", "⟦till förmån⟧: 1\n⟪till\u{A0}förmån⟫: 3\n", quiet: "- dnr: 1\n- dnr: 3\n"),
        Trap("duplicate-key", "⟦å⟧: 1\n⟪\"\\u00e5\"⟫: 3\n", quiet: "å: 1\nä: 3\n"),
        Trap(
            "missing-space-after-colon", "⟪rubrik:⟫Svar\ndnr: 1\n", mended: "rubrik: Svar\ndnr: 1\n",
            quiet: "rubrik: Svar\ndnr: 1\n"),
        Trap(
            "missing-space-after-colon", "dnr: 1\n⟪för kännedom:⟫Akten\n", mended: "dnr: 1\nför kännedom: Akten\n",
            quiet: "dnr: 1:2\n"),
        Trap(
            "missing-space-after-colon", "dnr: 1\n⟪\"a\":⟫Akten\n", mended: "dnr: 1\n\"a\": Akten\n",
            quiet: "länk:\n  https://lovsala.example/a\n"),
        Trap(
            "missing-space-after-colon", "beslut:\n  ⟪ja:⟫6\n  nej: 6\n", mended: "beslut:\n  ja: 6\n  nej: 6\n",
            quiet: "tid:\n  18:30\n"),
        Trap("colon-without-key", "a: 1\n⟪:⟫ Svar\n", quiet: "a: 1\n\"\": Svar\n"),
        Trap("key-too-long", "⟪" + String(repeating: "å", count: 501) + "⟫: Svar", quiet: "å: Svar"),
        Trap("question-key", "a: 1\n⟪? b⟫\n", quiet: "a: 1\n?b: 2\n"),
        Trap("merge-key", "⟪<<⟫: Svar\n", quiet: "\"<<\": Svar\n"),
        Trap("key-within-text", "rubrik: Svar\n  ⟪dnr:⟫ 417\nja: 1\n", quiet: "rubrik: Svar\n  dnr 417\nja: 1\n"),
        Trap("anchor", "⟪&a⟫ b: 1\n", mended: "\"&a b\": 1\n", quiet: "a & b: 1\n"),
        Trap("indicator-first", "⟪@⟫x: 1\n", mended: "\"@x\": 1\n", quiet: "x@: 1\n"),
        Trap("text-after-quote", "\"a\" ⟪b⟫\n", mended: "'\"a\" b'\n", quiet: "a \"b\": 1\n"),
    ]
}
