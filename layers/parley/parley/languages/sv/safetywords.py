"""What the safety net says in Swedish.

People in distress are told to call, in Sweden 112, Mind's Självmordslinjen 90101, day and night
(https://mind.se/hitta-hjalp/sjalvmordslinjen/), and Brottsofferjouren 116 006 (https://www.brottsofferjouren.se/).
"""

from parley.languages.parts import SafetyWords

TABLE = SafetyWords(
    never_again="Jag förstår. Vi ringer inte dig igen. Förlåt att vi störde. Hej då.",
    never_after_this="Jag har skrivit upp att vi inte ringer dig igen efter det här.",
    forgotten="Jag förstår. Jag har antecknat att allt vi har om dig ska tas bort, och vi ringer inte igen. "
    "Hej då.",
    deletion_noted="Jag har antecknat att du vill att allt vi har om dig tas bort. Det blir omhändertaget.",
    wrong_number="Förlåt, då har jag ringt fel. Vi ringer inte hit igen. Hej då.",
    not_there="Förlåt att jag stör, då hörs vi en annan gång. Hej då.",
    self_harm="Jag är verkligen glad att du berättar det. Jag är bara en automatisk röst, och du ska få prata med "
    "en människa som kan hjälpa: ring Självmordslinjen på 90101, nu direkt. De finns där dygnet runt.",
    harmed="Jag är verkligen ledsen, och det är inte ditt fel. Jag är bara en automatisk röst, men det finns "
    "hjälp: ring Brottsofferjouren på 116 006.",
    emergency="Ring 112 nu direkt. Jag är bara en automatisk röst och kan inte ringa åt dig.",
    unfit_to_drive="Snälla, kör inte nu. Låt någon hämta dig, ta en taxi, eller stanna där du är.",
    cared="Ring 112 om det är akut. Jag lägger på nu, så att du kan ringa. Ta hand om dig.",
)
