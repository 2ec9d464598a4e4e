"""How a thing is denied or excepted in Swedish."""

from parley.hear.denials import Denials
from parley.hear.words import phrases

_BETWEEN = (
    "( (på|i|om|för|den|det|de|en|ett|någon|något|min|mitt|mina|din|ditt|dina|er|ert|era|vår|vårt|våra|hans|hennes|"
    "deras|direkt|riktigt|av|att|är|som|just|nästa|den här|med|från|vid|klockan))*$"
)

TABLE = Denials(
    before=phrases(
        rf"""
        (inte|inget|ingen|inga|aldrig|varken|utan|utom|förutom|undantaget|ej|icke){_BETWEEN};
        (i stället|istället) för{_BETWEEN}; (annat|andra|annan) än{_BETWEEN}; bortsett från{_BETWEEN}
        """
    ),
    after=phrases(
        r"""
        ^(kan|vill|går|passar|fungerar|funkar|är|var|har|får|hinner) (jag |vi |det )?(inte|aldrig|fel);
        ^(jag|vi|det) (kan|vill|går|passar|fungerar|är|har|får|hinner) (inte|aldrig); ^inte\b; ^är (upptagen|upptaget)
        """
    ),
)
