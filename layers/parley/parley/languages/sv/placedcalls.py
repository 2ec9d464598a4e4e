"""Who picks up a placed call in Swedish, and what a machine is told."""

from parley.languages.parts import PlacedCalls

TABLE = PlacedCalls(
    asks=(
        r"(säg|spela in|uppge|ange) ditt namn",
        r"(ditt )?namn och (anledning|varför|orsak|ärende)",
        r"(anledningen|orsaken) till (ditt|att du|samtalet)",
        r"vem (är det )?som ringer",
        r"(kollar|ser) om personen (är|kan)",
        r"samtalskontroll|samtalsfilt",
    ),
    holds=(r"stanna kvar", r"håll linjen|vänta kvar", r"ett ögonblick", r"(kopplar|kontrollerar|söker)\b"),
    recordings=(
        r"röstbrevlåda|telefonsvarare|mobilsvar",
        r"(lämna|lämnar|tala in|talar du in) (gärna |då )?(ett |ditt )?meddelande",
        r"(efter|vid) (tonen|pipet|signalen)",
        r"missade ditt samtal|ringer (upp|tillbaka) så (snart|fort)",
        r"tryck (ett|två|tre|fyra|fem|noll|stjärna|fyrkant|\d)\b|för .{3,40},? tryck",
        r"(handläggare|medarbetare|linjer|operatörer) är (just nu )?upptagna",
        r"var god (dröj|vänta|försök)",
        r"placera\w* i (telefon)?kö",
        r"abonnent",
        r"används inte",
        r"du har kommit till(?!.*\bhjälp)",
        r"kunde (samtalet )?inte (kopplas|genomföras)",
        r"vi har (just nu |tyvärr |nu )?stängt",
        r"den (person )?(som )?du (söker|ringer|har ringt)|personen (som )?du (söker|ringer|har ringt)",
    ),
    mailboxes=(
        r"kan (tyvärr )?inte (svara|ta (ditt |emot )?samtal|nås)",
        r"är inte tillgänglig|går inte att nå",
    ),
    busy=(
        r"^(nej|nä+|näe|ja|jo|jodå)\b|svara på",
        r"\bjag (kör|sitter|står|jobbar|äter|lagar|sover|håller|är (på|i|mitt))\b",
        r"\bjag har (en|ett|min|mitt|barn\w*|gäster|besök|händerna|fullt)\b|\b(för|eftersom) (att )?jag\b",
        r"(sitter |är )?i (ett )?möte",
        r"upptagen",
        r"ring (mig |oss )?(gärna )?(senare|igen|imorgon|ikväll|tillbaka)",
        r"vem är det|vad (gäller|handlar) det",
    ),
    about_messages=(
        r"(fick|hörde) (ett|ert|ditt|erat) meddelande",
        r"har (ni|du) lämnat|^(?!.*inte).*\bkan (ni|du) lämna",
        r"(kan|ska|får) jag (ta emot|ta|lämna)",
        r"lämnade (ni|du|jag)",
        r"inte lämnat",
        r"missade ditt samtal (förut|tidigare|igår|nyss|i morse)|gäller det|vem är det",
    ),
    hellos=(r"^((hallå|hej|ja hallå|ja hej|vem är det)\W*)+$",),
    introduction="Det här är ett automatiskt samtal till den som har det här numret.",
    too_late="Förlåt att vi stör. Det här automatiska samtalet behövs inte längre. Hej då.",
    missed="Hej! Vi ringde dig från {number} men fick inget svar. Ring gärna tillbaka.",
)
