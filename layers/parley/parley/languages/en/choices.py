"""Places among options in English."""

from parley.hear.choices import Choices
from parley.hear.words import phrases

TABLE = Choices(
    before=phrases(
        r"""
        the; number; option; choice; answer; um+; uh+; well; so; ok; okay; yes; yeah; please; its; it is;
        that is; thats; i think; i guess; i would say; id say; ill take; i will take; i take; ill go with;
        i would like; id like; i want; i choose; i pick; lets say; say; maybe
        """
    ),
    after=phrases(
        "one; 1; option; choice; answer; please; thanks; thank you; then; i think; i guess; on the list"
    ),
    mostly=phrases("mostly; mainly; usually; normally; most of the time; more often; primarily; generally"),
    joined=phrases("or; and"),
    inflected=r"{}('?s|es|ing|e?d)?",
    inserted=(r"(the|my|our|your|their|an?|that)( \w+)?",),
    sometimes=phrases(
        "sometimes; now and then; now and again; once in a while; occasionally; rarely; every so often; used to"
    ),
)
