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
        right (now|away); immediately; straight away; ^now$; (today|do it|come|come in|come by) now; in (a|an|one|two|three|five|ten|fifteen|twenty|thirty|\d+|a few|a
        couple of|half an?) (minutes?|mins?|hours?); within the hour; this minute
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
    last=phrases(r"(the )?(last|latest|later|latter)( (one|time|slot|appointment|visit))?"),
    either=phrases(
        r"""
        either( one| is fine| works)?; any( of them| one)?; both (work|are fine); whichever; whatever; (i )?(dont|do not) (mind|care); yes;
        yeah; sure; (that|this|it) (works|is fine|sounds good); sounds good; okay
        """
    ),
    none=phrases(
        r"""
        (nothing|anything|something|none|nobody|no time) (earlier|sooner|later|else|different|before that|after that);
        (neither|none)( of (them|those|these|the two))?
        """
    ),
    dropped=phrases(
        r"""
        (dont|do not) (book|schedule|move|change|reserve) (it|that|anything|me)?( yet| now)?; not (now|today|yet);
        leave (it|that)( as it is| where it is| alone)?; just (asking|checking|wondering|curious);
        (just|only) (wanted|want) to (know|ask|check|see)( \w+)*;
        (ill|i will|let me|i need to|i have to|i should) (think (about it|it over)|sleep on it|
          call (you )?(back|again|later)|ask (my|the) \w+|check (with|my) \w+)
        """
    ),
    colleagues=phrases(
        r"""
        (need|send|get|call|want) (me )?(a |the )?tow( truck)?; (being|get|got|getting|needs|to be) towed; tow truck; stranded;
        (left|forgot|lost) (\w+ ){1,4}in (my|the|your) (car|truck|shop|waiting room|vehicle|loaner); lost and found;
        (do|can) you (guys )?(sell|buy|rent|carry|stock)( \w+){1,3}; loaner( car)?;
        (my|the|an|a|this) (invoice|bill|receipt|refund|payment)s?; pa(y|id) (my|the|an|for my) (bill|invoice);
        (are you|you guys) hiring; job (opening|application)s?; apply for a job
        """
    ),
)
