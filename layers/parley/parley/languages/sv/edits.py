"""What is to be done with several values that were read back, in Swedish."""

from parley.hear.edits import Edits
from parley.hear.words import phrases

_VALUE = r"(?P<value>(?!(?:det|den|dem|mig|henne|honom|oss|dig|allt|bort)\b)(?:\w+ ){0,3}?\w+)"
_UNTIL = r"(?=(?: (?:tack|snälla|för|eftersom|jag|och|men|så|sen|från|nu))\b|\||$| ?$)"

TABLE = Edits(
    removals=(
        rf"(?:ta|plocka) bort {_VALUE}{_UNTIL}",
        rf"(?:stryk|hoppa över|skippa|släng) {_VALUE}{_UNTIL}",
    ),
    enough=(
        r"(?P<value>(?:\w+ )?\w+?) (?:räcker|är nog)",
        r"(?:det räcker med|bara|endast) (?P<value>[^|]+)",
    ),
    standing=phrases(
        "((och|men|så) )?(resten|allt annat|övrigt)( (är|var))? (rätt|bra|okej|ok|stämmer|korrekt|perfekt)"
    ),
    leads=phrases(
        "ne+j; nä+; ja; jo; men; och; så; eh+; öh; vänta; förlåt; bara; skriv; säg; sätt; ta; det är; det ska vara"
    ),
    joins=phrases("och; men; så; också; eller; med"),
)
