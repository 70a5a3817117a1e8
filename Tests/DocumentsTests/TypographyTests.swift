import Documents
import Testing

/// `~` stands for a no-break space.
struct TypographyTests {
    @Test(arguments: [
        ("§ 19", "§~19"), ("enligt §§ 12-15 ovan", "enligt §§~12–15 ovan"), ("2 kap. 3 § OSL", "2 kap. 3 § OSL"),
        ("5 % av", "5~% av"), ("212 000 kronor", "212~000~kronor"), ("1 212 000", "1~212~000"),
        ("högst 212 mnkr", "högst 212~mnkr"), ("2,5 mnkr", "2,5~mnkr"), ("350 m² golv", "350~m² golv"),
        ("åren 2027-2028.", "åren 2027–2028."), ("sidorna 19-34", "sidorna 19–34"), ("(5-10 dagar)", "(5–10~dagar)"),
        ("kl. 18.30-20.05", "kl. 18.30–20.05"), ("kl. 18:30-20:05", "kl. 18:30–20:05"),
        ("\"Grönt ljus\" för alla", "”Grönt ljus” för alla"), ("(\"ja\", \"nej\")", "(”ja”, ”nej”)"),
        ("\"Är 5-6 nog?\"", "”Är 5–6 nog?”"),
    ])
    func sets(_ text: String, as expected: String) {
        #expect(Typography.set(text) == expected.replacing("~", with: "\u{A0}"))
    }

    @Test(arguments: [
        "417-31-HAMN", "1.5.1-173/2016", "2031-04-22", "2031-04", "556568-6366", "19121212-1212", "0431-12 34 56",
        "08-123 45 67", "tel. 31-417", "Dnr 31-417", "dnr: 31-417", "KS 31-417", "Hamnen 12-A", "5-3", "3-3", "01-12",
        "2027-28", "123-4567", "5\" skruv", "12\" och 14\"", "sade \"ja", "a\"b\"c", "\" a\"", "år 2027 ska 30 elever",
        "12,5-30", "kl. 18.3-20.5", "", "-", "1-", "-1", "§", "§ ", "§§", "1 2 3", "007-008", "x19-34", "19-34x",
        "19-34-56",
        "h1 000", "den 3 4 5 6",
    ])
    func leaves(_ text: String) {
        #expect(Typography.set(text) == text)
    }

    @Test(arguments: ["§ 19, 212 000 kr, 5-6 %, \"ja\"", "kl. 18.30-20.05 den 3-4 maj", "(\"19-34\")"])
    func changesNothingTheSecondTime(_ text: String) {
        let once = Typography.set(text)
        #expect(once != text)
        #expect(Typography.set(once) == once)
    }
}
