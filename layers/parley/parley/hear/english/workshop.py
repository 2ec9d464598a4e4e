"""A car workshop in English."""

from parley.hear.words import phrases
from parley.hear.workshop import Workshop

TABLE = Workshop(
    usual=phrases(
        r"""
        (the )?same (thing |work |service )?(as|like) (the )?(last|previous) (time|visit); same as (always|usual|before);
        the usual; my usual; (the )?same thing (again|please)?; like last time; what i had (done )?last time
        """
    ),
    soon=phrases(
        r"""
        right (now|away); immediately; straight away; now; in (a|an|one|two|three|five|ten|fifteen|twenty|thirty|\d+|a few|a
        couple of|half an?) (minutes?|mins?|hours?); within the hour; this minute
        """
    ),
    openers=phrases(
        r"""
        um+; uh+; well; so; okay; yes; yeah; sure; its; it is; thats; that is; thisis; this is; i have; i drive; i own; ive got; i got; we
        have; we drive; my car is; the car is; my car; for my; for the; my; the; a; an; for; is; just
        """
    ),
    no_car=phrases(
        r"""
        yes; yeah; no; nope; okay; hello; what; um+; uh+; my car; the car; a car; it; car; vehicle; none; nothing; (i )?(dont|do
        not) know; (im )?not sure; sorry; pardon; huh
        """
    ),
    no_email=phrases(
        r"""
        no e ?mail; (i )?(dont|do not) have (an? )?(e ?mail|one); skip( it| that)?; without e ?mail; (no )?text (is|message is) (fine|enough)
        """
    ),
    first=phrases(
        r"(the )?(first|former|earlier|earliest|sooner)( (one|time|slot|option))?; option (one|1|a); number one"
    ),
    second=phrases(
        r"(the )?(second|latter|later|last|other)( (one|time|slot|option))?; option (two|2|b); number two"
    ),
    either=phrases(
        r"""
        either( one| is fine| works)?; any( of them| one)?; both (work|are fine); whichever; whatever; (i )?(dont|do not) (mind|care); yes;
        yeah; sure; (that|this|it) (works|is fine|sounds good); sounds good; okay
        """
    ),
)
