"""Swedish street addresses: the number follows the street."""

from parley.hear.addresses import Addresses
from parley.hear.words import phrases

_STOPS = (
    "på i till jag bor det är min adress adressen vid hos en ett och ligger vi är: heter ja jo nej från den här gatan "
    "adressen: kör kom skicka åt mot nära bakom så eh öh"
)

TABLE = Addresses(
    kinds=phrases(
        r"""
        gatan; gata; vägen; väg; gränd; gränden; torget; torg; stigen; stig; backen; backe; plan; allén; allé;
        alle; esplanaden; kajen; platsen; plats; leden; slingan; rundan; ringen; stråket; parken; höjden;
        bron; liden; svängen; kroken; gården; hamnen
        """
    ),
    directions=(),
    units=(),
    stops=frozenset(_STOPS.split()),
    asked=phrases("adress\\w*; var (bor|ligger|är); gat\\w*"),
    number_last=True,
)
