"""What is to be done with several values that were read back, in Spanish."""

from parley.hear.edits import Edits
from parley.hear.words import phrases

_VALUE = r"(?P<value>(?!(?:eso|esto|esa|ese|lo|la|me|todo|nada)\b)(?:\w+ ){0,3}?\w+)"
_UNTIL = r"(?=(?: (?:por favor|gracias|porque|ya|y|pero|de ahi|del|entonces))\b|\||$| ?$)"

TABLE = Edits(
    removals=(rf"(?:quit[ea]|quitele|borr[ea]|elimin[ea]|saque|saca)(?: (?:el|la|lo de))? {_VALUE}{_UNTIL}",),
    enough=(
        r"con (?P<value>(?:\w+ )?\w+?) (?:basta|es suficiente)",
        r"(?:solo|solamente|nada mas)(?: (?:ponga|pon|diga|di))? (?P<value>[^|]+)",
    ),
    standing=phrases(
        "((y|pero) )?(lo demas|todo lo demas|el resto) (esta|es)( todo)? (bien|correcto|perfecto|igual)"
    ),
    leads=phrases(
        "no+; si; pero; y; pues; bueno; este; eh+; espere; perdon; solo; ponga; pon; diga; di; es; que sea; por favor"
    ),
    joins=phrases("y; e; o; pero; con; tambien"),
)
