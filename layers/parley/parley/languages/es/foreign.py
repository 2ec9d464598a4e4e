"""Other languages in calls that are held in Spanish; most often it is English."""

from parley.hear.foreign import Foreign
from parley.hear.words import phrases

TABLE = Foreign(
    other=phrases(
        r"""
        (je ne )?(parle|parlez)( \w+){0,3} (francais|anglais); (voce )?fala portugues; nao (falo|entendo)( \w+)?;
        no (hablo|entiendo)( \w+)? espanol;
        (habla|hablan|alguien)( \w+){0,3} (portugues|frances|chino|mandarin|vietnamita|coreano|arabe|ruso|
          creole|quiche|mixteco|nahuatl)
        """
    ),
    spoken={
        "en": phrases(
            r"""
            (do|does|can|could)( \w+){0,3} speaks? english; (in )?english please; ^english$;
            (i|we) (dont|do not|cant) (speak|understand)( \w+)? spanish; no spanish;
            (puede|podemos|puedo|prefiero|mejor|quiero)( \w+){0,3} (en )?ingles;
            (habla|hablan|hablas)( usted| alguien| tu)? ingles; en ingles( por favor)?;
            (my name is|i need|i want|i would like|id like|i have|can i|could you|what is|whats|this is|im calling|
              i am calling|are you|is this|excuse me|im sorry|i dont)( \w+)+
            """
        ),
    },
    everyday={},
    answers=phrases(r"^(yes|yeah|yep|no thank you|nope|oui|sim|nao)( (please|sir|maam|thank you|yes))*$"),
)
