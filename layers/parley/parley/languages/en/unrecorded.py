"""That a call shall not be recorded, in English."""

from parley.hear.recording import Unrecorded
from parley.hear.words import phrases

_CALL = "((the|this|our) (phone )?(call|conversation)|any of (this|it)|this|it|that|me|us|my voice|anything|what i say)"
_POLITE = "(please |kindly |just )*"

TABLE = Unrecorded(
    stop=phrases(
        rf"""
        (stop|quit|cease|end|pause|cancel|disable|switch off|turn off|shut off|no|no more) (the |this |that |your
          )?(call )?(recordings?|taping)( ({_CALL}|now|please|right now|here|then|any ?more))*;
        (switch|turn|shut) (the |this |that |your )?(recording|recorder|tape) off( (now|please))*;
        (dont|do not|never|not to|to not|rather you didnt|rather you dont|prefer you didnt) {_POLITE}(record|tape)(
          {_CALL})?( (please|any ?more|now))*;
        (dont|do not|didnt|did not|wont|never) (want|like|wish|need|agree|consent|allow)( you)?( to)? (be |being |have
          |having |for )*({_CALL} )?(to be |being |be )?(record(ed|ing)?|taped)( {_CALL})?( (please|any ?more))*;
        (rather|prefer) (not|to not|not to) (be |being |have {_CALL} |having {_CALL} )?(record(ed)?|taped)( {_CALL})?;
        (refuse|object|decline) (to )?(be |being |the )?(record(ed|ing)?|taped)
        """
    )
)
