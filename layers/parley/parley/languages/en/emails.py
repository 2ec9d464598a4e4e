"""E-mail addresses in English."""

from parley.hear.emails import Emails
from parley.hear.words import word_set

TABLE = Emails(
    at=("at", "@"),
    signs={
        "dot": ".",
        "point": ".",
        "period": ".",
        "underscore": "_",
        "dash": "-",
        "hyphen": "-",
        "minus": "-",
        "plus": "+",
    },
    openers=word_set(
        """
        is its email address mail my at the to use sure yes yeah ok okay um uh it's that's thats try be send
          would reach me so said hi hello hey well and then or here's heres i'm im in please thanks for on
          actually just this now again yep yup course
        """
    ),
)
