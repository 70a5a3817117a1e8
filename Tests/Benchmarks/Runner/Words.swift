/// What the invented municipality talks about. `#` is a number, `@` a place and `~` a thing.
enum Words {
    static let bodies = [
        (id: "hamnnamnden", name: "hamnnämnden"), (id: "kommunstyrelsen", name: "kommunstyrelsen"),
        (id: "tekniska", name: "tekniska nämnden"), (id: "kultur", name: "kulturnämnden"),
        (id: "bygg", name: "byggnadsnämnden"),
    ]
    static let places = [
        "vid Norra kajen", "i Lövsala hamn", "på Färjeholmen", "längs Strandgatan", "vid Gamla varvet", "i Ekbacken",
        "på Sandudden", "vid Kvarnbron", "i Östra skolan", "på Fyrvägen", "vid Slussplan", "i Vikens gästhamn",
    ]
    static let things = [
        "cykelparkeringen", "bryggan", "belysningen", "simhallen", "lekplatsen", "gångvägen", "muddringen",
        "båtuppläggningen", "sopstationen", "bullerskyddet", "busshållplatsen", "förskolan", "slipen", "väntsalen",
    ]
    static let matters = [
        "Ny brygga", "Svar på motion om belysning", "Underhåll av kajen", "Remiss om detaljplan",
        "Avgifter för båtplatser",
        "Upphandling av muddring", "Medborgarförslag om badplats", "Redovisning av uppdrag om trygghet",
        "Bygglov för förråd", "Ansökan om bidrag till segelsällskapet", "Tillsyn av slipen", "Plan för cykelvägar",
    ]
    static let decisions = [
        "Nämnden godkänner förvaltningens förslag och avsätter # tkr för ~ @.",
        "Förvaltningen får i uppdrag att redovisa kostnaden för ~ @ senast den 30 september.",
        "Nämnden gör förvaltningens tjänsteutlåtande till sitt svar på remissen om ~.",
        "Avgiften för ~ @ höjs till # kronor om året.",
        "Ärendet om ~ @ återremitteras för att kostnaden för driften ska belysas.",
    ]
    static let sentences = [
        "Förvaltningen har under året tagit emot # synpunkter på ~ @, och de flesta handlar om *tryggheten* efter mörkrets inbrott.",
        "Enligt budgeten finns # tkr avsatta för ~, men upphandlingen visar att det inte räcker.",
        "En besiktning av ~ @ visade # brister, varav **de allvarligaste** måste åtgärdas före vintern.",
        "Kommunen äger marken sedan # år tillbaka och arrenderar ut den till föreningar med korta avtal.",
        "Trafikmätningen visar att # fordon passerar ~ ett vanligt vardagsdygn, vilket är fler än väntat.",
        "Länsstyrelsen har lämnat synpunkter på förslaget och påpekar att strandskyddet gäller @.",
        "Barnkonsekvensanalysen visar att ~ @ används av # barn i veckan under sommarhalvåret.",
        "Förvaltningen bedömer att ~ kan vara färdig om # dagar, förutsatt att entreprenören får tag på material.",
        "Ärendet bordlades vid det förra sammanträdet för att ledamöterna ville se kostnaden för ~ @.",
        "Föreningen Vågen skriver att ~ behövs för att # medlemmar ska kunna bedriva sin verksamhet året runt.",
    ]
    static let items = [
        "~ @ rustas upp för # tkr", "driften av ~ kostar # tkr om året", "# boende @ har lämnat synpunkter",
        "tidplanen för ~ förskjuts # dagar",
    ]
    static let documents = [
        "Förvaltningens tjänsteutlåtande om ~ @, dnr #", "Yttrande från Föreningen Vågen om ~, # sidor",
        "Kostnadskalkyl för ~ @, version #", "Protokoll från besiktning av ~ @, # sidor",
    ]
    static let people = [
        "Tova Almgren (S)", "Ylva Hedin (V)", "Edvin Krantz (L)", "Noor Haddad (MP)", "Ivar Frisk (S)",
        "Ruben Sköld (C)", "Sixten Brodin (M)", "Malva Tegner (KD)", "Hjalmar Rosén (SD)",
    ]
    static let recipients = [
        "Hamnförvaltningen", "Ekonomiavdelningen", "Föreningen Vågen", "Kommunstyrelsen", "Färjerederiet Vågen",
        "Akten",
    ]
}
