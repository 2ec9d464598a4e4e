"""Taking a call that is handed over, in Swedish."""

from parley.hear.words import phrases
from parley.languages.parts import HandOvers

TABLE = HandOvers(
    how="Vill du prata med dem, tryck 1 eller säg: jag tar det. Kan du inte, tryck 2 eller säg nej.",
    joined="Tack. Nu är ni ihopkopplade.",
    refused="Då hälsar jag det. Hej då.",
    taken="Tack, en kollega har tagit samtalet. Hej då.",
    gone="Den som ringde väntar inte längre. Tack, hej då.",
    takes=phrases(
        r"""
        jag (tar|kan ta|ska ta|fixar|svarar|kan prata); (låt mig|vill) (ta|prata)\b;
        (ett|bara ett|vänta ett) (ögonblick|moment)( tack)?$; (vänta )?en (sekund|minut)( tack)?$;
        (koppla|släpp) (in|hit|fram|igenom|ihop)\b; koppla (dem|honom|henne|mig|samtalet)\b; kör (på|igång)?$;
        jag är (här|redo|ledig); det är jag$
        """
    ),
    declines=phrases(
        r"""
        inte (just )?nu; jag kan (inte|ej)\b; kan inte (prata|ta|just|nu)\b;
        jag (är upptagen|sitter (i möte|upptagen)|kör bil|är ledig (i )?dag|jobbar inte); (någon|nån) annan;
        (ta|lämna) (ett )?meddelande; (ring|ringa|ringer) (upp|tillbaka|dem|senare)\b; (senare|en annan gång|imorgon)$;
        om (en|några|fem|tio|\d+) minuter; fel nummer
        """
    ),
)
