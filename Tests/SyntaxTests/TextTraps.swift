extension Trap {
    static let ofTexts = [
        Trap(
            "colon-in-text", "rubrik: Norra ⟪kajen:⟫ ny simhall # anm\n",
            mended: "rubrik: \"Norra kajen: ny simhall\" # anm\n", quiet: "rubrik: Kl 18:30, https://lovsala.example\n"),
        Trap(
            "colon-in-text", "text: Nämnden ⟪beslutar:⟫\nja: 1\n", mended: "text: \"Nämnden beslutar:\"\nja: 1\n",
            quiet: "text: \"Nämnden beslutar:\"\nja: 1\n"),
        Trap(
            "colon-in-text", "text: Sagt av \"Bo\" och c:\\x, ⟪nämligen:⟫ 'nej'\n",
            mended: "text: 'Sagt av \"Bo\" och c:\\x, nämligen: ''nej'''\n", quiet: "text: 'a: b'\n"),
        Trap(
            "colon-in-text", "text: Ett\n  två ord och ⟪ett:⟫ tre: fyra\n  fem #sex\n",
            mended: "text: \"Ett\n  två ord och ett: tre: fyra\n  fem #sex\"\n", quiet: "text: Ett\n  två:tre\n"),
        Trap(
            "colon-in-text", "namn: [Akten, Norra ⟪kajen:⟫ hamn, Bo]\n",
            mended: "namn: [Akten, \"Norra kajen: hamn\", Bo]\n", quiet: "namn: [18:30]\n"),
        Trap("colon-in-text", "namn: [⟪kajen:⟫]\n", mended: "namn: [\"kajen:\"]\n", quiet: "namn: [kajen]\n"),
        Trap(
            "hash-in-text", "rubrik: Trygghet ⟪#överallt⟫ nu\n", mended: "rubrik: \"Trygghet #överallt nu\"\n",
            quiet: "rubrik: Trygghet # överallt nu\n"),
        Trap("hash-in-text", "rubrik: ⟪#7⟫ nu\n", mended: "rubrik: \"#7 nu\"\n", quiet: "rubrik: C#7\n"),
        Trap("hash-in-text", "rubrik: \"Kajen\" ⟪#7⟫ nu\n", quiet: "rubrik: \"Kajen\" #\n"),
        Trap("hash-in-text", "- Kajen\n    ⟪#7⟫ nu\n", quiet: "- Kajen\n#7 nu\n"),
        Trap("hash-in-text", "namn: [a ⟪#b⟫, c]\n", mended: "namn: [\"a #b\", c]\n", quiet: "namn: [a#b, c] # d\n"),
        Trap("indicator-first", "a: ⟪*⟫kursiv* text", mended: "a: \"*kursiv* text\"", quiet: "a: en *kursiv* text"),
        Trap("indicator-first", "a: ⟪>⟫ 5 %", mended: "a: \"> 5 %\"", quiet: "a: mer än > 5 %"),
        Trap("indicator-first", "a: ⟪>⟫5\nb: 1", mended: "a: \">5\"\nb: 1", quiet: "a: >1\n  5\nb: 1"),
        Trap("indicator-first", "a: ⟪|⟫ text", mended: "a: \"| text\"", quiet: "a: x | text"),
        Trap("indicator-first", "a: ⟪&⟫ Söner", mended: "a: \"& Söner\"", quiet: "a: Bo & Söner"),
        Trap("indicator-first", "a: ⟪!⟫ nu", mended: "a: \"! nu\"", quiet: "a: nu!"),
        Trap("indicator-first", "- ⟪%⟫ nu", mended: "- \"% nu\"", quiet: "- 5 % nu"),
        Trap("indicator-first", "- ⟪@⟫bo", mended: "- \"@bo\"", quiet: "- bo@lovsala.example"),
        Trap("indicator-first", "a: ⟪`⟫kod` här", mended: "a: \"`kod` här\"", quiet: "a: här `kod`"),
        Trap("indicator-first", "a: ⟪-⟫ text", mended: "a: \"- text\"", quiet: "a: -5 – - 6"),
        Trap("indicator-first", "a: ⟪?⟫ text", mended: "a: \"? text\"", quiet: "a: ?text ?"),
        Trap("indicator-first", "a: ⟪,⟫ text", mended: "a: \", text\"", quiet: "a: text, text"),
        Trap("indicator-first", "a: ⟪]⟫ text", mended: "a: \"] text\"", quiet: "a: text]"),
        Trap("anchor", "a: ⟪&namn⟫ Bo", mended: "a: \"&namn Bo\"", quiet: "a: Bo &namn"),
        Trap("alias", "a: ⟪*namn⟫", mended: "a: \"*namn\"", quiet: "a: \"*namn\""),
        Trap("tag", "a: ⟪!!str⟫ 5", mended: "a: \"!!str 5\"", quiet: "a: 5 !!str"),
        Trap(
            "text-after-quote", "a: \"Grönt ljus\" ⟪för alla⟫ # x\n", mended: "a: '\"Grönt ljus\" för alla' # x\n",
            quiet: "a: \"Grönt ljus\" # x\n"),
        Trap("text-after-quote", "- 'a'⟪b⟫", mended: "- \"'a'b\"", quiet: "- 'a''b'"),
        Trap("text-after-quote", "a: [\"b\" ⟪c⟫, d]", mended: "a: ['\"b\" c', d]", quiet: "a: [\"b c\", d]"),
        Trap(
            "unclosed-quote", "a: ⟪\"⟫Grönt ljus\nb: \"x\"\n", mended: "a: \"Grönt ljus\"\nb: \"x\"\n",
            quiet: "a: Grönt\" ljus"),
        Trap("unclosed-quote", "a: ⟪'⟫n båt\nb: 1\n", mended: "a: 'n båt'\nb: 1\n", quiet: "a: '''n båt'\nb: 1\n"),
        Trap("unclosed-quote", "- ⟪\"⟫Grönt\n  ljus\n- b\n", quiet: "- \"Grönt\n  ljus\"\n- b\n"),
        Trap("unknown-escape", "a: \"C:⟪\\m⟫app\"", mended: "a: \"C:\\\\mapp\"", quiet: "a: 'C:\\mapp'"),
        Trap("unknown-escape", "a: \"⟪\\x⟫0b\"", mended: "a: \"\\\\x0b\"", quiet: "a: \"\\x41\\t\\u00e5\\\\\""),
        Trap("unknown-escape", "\"⟪\\å⟫\": b", mended: "\"\\\\å\": b", quiet: "\"\\/\": b"),
        Trap("curly-quotes", "a: ⟪”Grönt ljus”⟫", quiet: "a: ”Grönt” och ”gult”"),
        Trap("curly-quotes", "a: ⟪“Grönt ljus”⟫", quiet: "a: Grönt ”ljus”"),
        Trap("list-within-text", "a: Detta\n  ⟪- ett⟫\n  - två\n", quiet: "a: Detta\n  -ett\n"),
        Trap("text-after-comment", "a: Detta # anm\n  ⟪är text⟫\n", quiet: "a: Detta\n  är text # anm\n"),
        Trap("text-after-comment", "a: Detta\n# anm\n  ⟪är text⟫\nb: 1\n", quiet: "a: Detta\n# anm\nb: 1\n"),
        Trap("block-header", "a: |⟪12⟫\n  text\n", quiet: "a: |2+ # anm\n  text\n"),
        Trap("block-header", "a: >⟪-+⟫\n  text\n", quiet: "a: >-\n  text\n"),
        Trap("block-header", "|⟪2⟫\n  text\n", quiet: "|\n  text\n"),
        Trap(
            "outdented-text", "a: |\n    Ett\n  ⟪två⟫\n   tre\nb: 1\n",
            mended: "a: |\n    Ett\n    två\n    tre\nb: 1\n",
            quiet: "a: |\n  Ett\n    två\n  tre\nb: 1\n"),
        Trap("deep-blank-line", "a: |\n⟪    ⟫\n  Ett\n", mended: "a: |\n\n  Ett\n", quiet: "a: |\n  \n  Ett\n    \n"),
    ]
}
