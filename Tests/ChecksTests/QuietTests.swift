import Checks
import Diagnostics
import Testing

/// Right texts that look like faults: precision before recall.
struct QuietTests {
    @Test(arguments: [
        "Enligt 5 kap. 47–49 §§ och 6 kap. 28 § kommunallagen (2017:725) samt 13 a och 13 b §§ förvaltningslagen.",
        "Se §§ 19, 20 och 22 samt § 31 och §§ 4–9. Punkt 3 § 5 gäller.",
        "Dnr 417-31-HAMN, KS 106-360/2031, 1.5.1-173/2031, bankgiro 5050-1055, tfn 08-508 21 051, ISBN 978-91.",
        "Motion 2031:7 gäller hamnen och 744:557. Matchen slutade 3-1. Linje 1-A går två gånger, i snitt 4-1.",
        "Muddringen av 38 000 m³ kostade 21,4 mnkr, 2,5 procent eller 0,60 % mer. Version 2.4.1 och 10.000 finns.",
        "Mötet börjar kl. 18.00 och slutar kl. 20.30. Avsnitt 18.30 i planen gäller i 12,45 meter långa båtar av typ 3.14.",
        "Kultur- och fritidsnämnden, social-, miljö- och hamnfrågor, in- och utfart, till- och frånflyttning.",
        "E-post, it-frågor, AB:s, EU:s, SL-kort, Norr-Söder, kommunens va-avgifter och 90-talets hus.",
        "Förslaget ”Hamn för alla” kallas ’Hamnen’ av motionärerna. De säger ”nej”, ”kanske” och (”ja”).",
        "De som som barn bodde här, och det att att-satsen finns, är är ovanligt; för för hög fart finns böter.",
        "Ordföranden frågar: Kan nämnden besluta? Ja, svarar nämnden. Till: Kommunstyrelsen.",
        "Tova Almgren (S) m.fl. och bl.a. Ylva Hedin (V) vill t.ex. se bojar, bryggor m.m. före kl. 7.",
        "Längden är 40 mm, mätt i mm. Vattnet steg 12 mm. Rör på 110 mm behövs.",
        "Hon läses, anses, inges och avses. Båten heter Hermes. Ansökan lämnas in, pengarna läggs undan.",
        "Det är ett skallgångsdrag. Skallet hörs. Nämnden ska ...",
        "Beslutet fattas 2031-05-06 och justeras 2031-05-13.",
        "Beslutet fattas den 6 maj 2031 (tjänsteutlåtande (2031-04-22)).",
        "Ordet VARNING står på skylten. SMHI, MSB och SKR svarar. PRO och SPF deltar. Parti S, M, SD C V.",
        "Kostnaden är 4500 kr, 12 000 kronor eller 4 567 890 kr. År 2031 bor 12345 personer i kommunen.",
        "Skriv till hamnen@lovsala.example eller läs www.lovsala.example/Hamnen.Nya. Filen plan.pdf bifogas.",
        "Den som undrar frågar Berit Stav (hamnchef), Jonas Ahlgren (it) eller Bilaga Karta (a).",
        "Temperaturen var -5 grader, och skillnaden 10 - 4 gav 6.",
        "Det beslutas\n\natt anta taxan,\n\natt taxan gäller från den 1 januari samt\n\natt paragrafen justeras omedelbart.",
        "Vi som bor vid viken vill att bryggan lagas före sommaren.\n\nMed vänlig hälsning\n\nföreningen Norra viken",
        "Ja röstar Tova Almgren (S), Ylva Hedin (V) och ordföranden Ruben Sköld (C) (3). Avstår gör Hjalmar Rosén (SD) (1).",
        "Förslaget röstas ned av Moderaterna (3) och Liberalerna (1), punkt (2), med rösterna i en bilaga (4).",
        "Uppgiften omfattas av sekretess (26 kap. 1 § OSL). Resan var hemlig, och registrator prövar vad som är hemligt.",
        "Perioden 2026–28, §§ 129–31, s. 210–12, natten kl. 22.00–06.00 och etapp 3–1. Läsåret 2031/32, jul 2031 – nyår.",
        "1. Trygghet\n\nMålet nås genom ljus.\n\n2. Skönhet\n\nMålet nås genom blommor.",
        "| Enhet | Antal |\n| --- | ---: |\n| Antal båtar | 40 |\n| Kostnad per båt | 1 200 |\n| Totalt | 48 000 |",
        "Ärendenummer saknas i svaret.\n\nDiarienummer:\n\n417-31-HAMN",
    ])
    func saysNothingOf(_ text: StaticString) throws {
        #expect(try MarkedExample(.text(text)).findings().map { "\($0.diagnostic.fault.id): \($0.marked)" } == [])
    }
}
