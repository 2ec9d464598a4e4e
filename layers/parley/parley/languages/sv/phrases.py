"""What any agent says in Swedish when a turn went wrong."""

from parley.languages.parts import Phrases

TABLE = Phrases(
    no_match=("Förlåt, det uppfattade jag inte.", "Jag hörde tyvärr inte riktigt."),
    silence=("Är du kvar?", "Jag hör dig inte."),
    changed="Okej, {changed}.",
    noted="Okej, då vet jag det.",
    left_over=("Du sa: {rest}. Jag vill gärna förstå dig rätt.", "Jag vill gärna förstå dig rätt."),
    unanswered="Det kan jag tyvärr inte svara på.",
    passed_on="Det antecknar jag.",
    wait="Visst, ta den tid du behöver.",
    trouble="Tyvärr har vi ett tekniskt fel just nu. Ring gärna igen om några minuter. Hej då.",
    moment="Ett ögonblick.",
    nobody_there="Tyvärr kunde ingen komma till telefonen just nu.",
    announcement="Samtalet spelas in.",
    recorded="Ja, samtalet spelas in. Vill du inte det, så säg: sluta spela in.",
    unrecorded="Okej, nu spelas inget mer in.",
    farewell="Tack för samtalet. Hej då.",
    not_in_service="Det här numret används inte. Hej då.",
    switched="Visst, på svenska.",
    only="Tyvärr talar jag bara {languages}.",
    speaks="För {language}, säg: {called}.",
)
