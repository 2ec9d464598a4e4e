"""ZIP codes in American English."""

from parley.hear.postal import Postal
from parley.hear.words import phrases

_STATE = (
    "(texas|tx|austin|california|ca|florida|fl|new york|ny|georgia|ga|illinois|il|ohio|arizona|az|colorado|nevada|"
    "oklahoma|louisiana|new mexico)"
)

TABLE = Postal(
    asked=phrases(r"zip( ?codes?)?; postal codes?; area code; zipcode"),
    cues=phrases(
        rf"""
        zip( ?codes?)?( (is|its|of|for|would|be|as|here|should|gonna|going|to|then|there|that|will|
          uh|um|s|and|,)|:)*;
        postal code( is)?; {_STATE}( ,)?;
        (im|i am|were|we are|live|located|house is|home is|out|over|down|here) (in|at); in( the)?;
        (zip|code|no|not \d{{5}}) (its|it is|thats); (no|sorry|actually)( ,)?( its| it is)?
        """
    ),
    alone=phrases(
        r"""
        its?; is; um+; uh+; yeah; yes; yep; sure; ok; okay; thats; that; the; my; code; would; be; so; please;
        thanks; thank; you; well; hi; hello; here; oh; austin; texas; tx; no; not; wait; sorry; actually; i;
        gonna; going; to; should; then; said; zip; zips; zipcode; codes; it; mean; meant; correct; right; and
        """
    ),
    other_before=phrases(
        r"""
        (account|order|invoice|confirmation|reference|case|ticket|model|serial|extension|number|po box|box|
          apartment|apt|suite|unit|building|about|around|paid|costs?|for|under|over|than|of|by|root|into|
          year|put|pay)( number)?( is| the| a)*;
        divided by; phone( number)?( is)?
        """
    ),
    other_after=phrases(
        r"""
        dollars?; bucks?; euros?; pounds?; cents?; usd; %; percent; miles?; square; feet; btus?; watts?;
        people; times; divided; plus; minus; hours?; days?; years?; kilometers;
        (north|south|east|west|northeast|northwest|southeast|southwest) (?!(austin|side|part)\b)\w+
        """
    ),
)
