"""A wish to leave a message, in English."""

from parley.hear.messages import MessageWishes
from parley.hear.words import phrases

TABLE = MessageWishes(
    wishes=phrases(
        r"""
        (leave|leaving|drop|record) (?!it |the |that )(\w+ ){0,4}(message|voice ?mail|voice ?note)( for \w+( \w+)?)?;
        (take|pass on|pass along|write down) (a|my|this) (\w+ )?message( (for|to) \w+( \w+)?)?;
        (connect|transfer|send|put|get) me (through )?(\w+ ){0,3}voice ?mail;
        (give|get) (\w+ ){1,2}a (voice )?message( from me)?;
        (leave|leaving) (\w+ )?(a|one|another) (\w+ )?note( for (the|your|my|him|them)( \w+)?)?( please)?$;
        leave word (for|with) (?!of)\w+( \w+)?
        """
    ),
    denied=phrases(
        r"""
        (dont|do not|didnt|wont|not|never|no need to|instead of|without|did you|did i|nobody|no one|they)( \w+){0,3}
        """
    ),
)
