"""Spelling in English, with the NATO alphabet."""

from parley.hear.spelling import Spelling
from parley.hear.words import phrases, word_list

_NATO = word_list(
    """
    alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec
    romeo sierra tango uniform victor whiskey xray yankee zulu
    """
)

TABLE = Spelling(
    alphabet={word: word[0] for word in _NATO}
    | {"xray": "x", "alfa": "a", "juliett": "j", "zee": "z", "zed": "z"},
    examples=phrases(r"as in; like in; for; like; is for; as"),
    repeats={"double": 2, "triple": 3},
    ignored=frozenset({"then", "and", "dash", "hyphen", "apostrophe", "uh", "um"}),
    announced=phrases(
        r"thats; that is; thats with; it is; its; spelled; spelt; i spell (it|that); (its|thats) spelled; its "
        r"spelt; with"
    ),
    present=phrases("with( an?| the)?"),
    absent=phrases("without( an?| the| any)?; (with )?no; minus the"),
    alike=("ck", "sz", "sc", "iy"),
    joining="o",
    ordinary=frozenset({"a", "i", *_NATO, "alfa", "juliett"}),
    onward=phrases(
        """
        i (told|tell|said|say|just|already|spelled|mean|meant|think|guess|believe|dont|do|did|have|had|want|need|cant|
          can|am|was|know|hope|go|live|also|will|would|got|get|called);
        a (second|little|bit|lot|few)
        """
    ),
)
