"""Offered times in Swedish."""

from parley.hear.offers import Offers
from parley.hear.words import phrases

ONE = "( (tiden|alternativet|tid|gången))?"

TABLE = Offers(
    places=(
        phrases(rf"(den |det )?första{ONE}; (alternativ|nummer) (ett|1|a)"),
        phrases(rf"(den |det )?andra{ONE}; (alternativ|nummer) (två|2|b)"),
        phrases(rf"(den |det )?tredje{ONE}; (alternativ|nummer) (tre|3|c)"),
        phrases(rf"(den |det )?fjärde{ONE}; (alternativ|nummer) (fyra|4|d)"),
    ),
    earliest=phrases(rf"(den |det )?(tidigare|tidigaste){ONE}"),
    latest=phrases(rf"(den |det )?(sista|senare|senaste){ONE}"),
    other=phrases("den andra"),
    either=phrases(
        r"""
        vilken som helst; vilket som helst; båda (går bra|funkar|passar); det spelar ingen roll; spelar ingen
        roll; ja; jo; visst; okej;
        (det|den) (går bra|funkar|passar|blir bra)
        """
    ),
    none=phrases(
        r"(inget|något|någon|ingen) (tidigare|senare|annat|annan); ingen av (dem|dom); inget av (dem|dom); "
        r"varken eller"
    ),
    later=phrases(
        r"(något|nåt|någon|inget|lite|har ni) (tid )?(\w+ )?senare( på dagen)?( den dagen)?$; ^senare än (det|så|den)"
    ),
    earlier=phrases(
        r"(något|nåt|någon|inget|lite|har ni) (tid )?(\w+ )?tidigare( på dagen)?( den dagen)?$; ^tidigare än "
        r"(det|så|den)"
    ),
    one_of_them=phrases(r"^(\w+ ){0,2}(den|det) (första|andra|tredje|sista|senare|tidigare)( \w+)?$"),
    not_that_one=phrases("den andra( tiden)?"),
)
