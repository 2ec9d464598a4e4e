"""What is to be done with several values that were read back, in English."""

from parley.hear.edits import Edits
from parley.hear.words import phrases

_PRONOUN = r"(?:it|that|this|them|those|me|her|him|us|you|everything|anything|nothing)\b"
_VALUE = rf"(?P<value>(?!{_PRONOUN})(?:\w+ ){{0,3}}?\w+)"
_UNTIL = (
    r"(?=(?: (?:please|thanks|because|cause|cos|since|i|ive|im|its|and|but|so|then|from|there|any ?more|now))\b"
    r"|\||$| ?$)"
)
_NO_MORE = r"(?: (?:because |since |cause )?i (?:dont|do not|no longer) (?:\w+ ){1,4}any ?more)?"
_OUT, _ARTICLE = "(?:take|leave|get|cut|cross|strike|kick)", "(?: the| my| that)?"

TABLE = Edits(
    removals=(
        rf"{_OUT}{_ARTICLE} {_VALUE} (?:out|off)(?: of (?:it|that|there|the \w+))?{_NO_MORE}",
        rf"{_OUT} (?:out|off){_ARTICLE} {_VALUE}{_UNTIL}{_NO_MORE}",
        rf"(?:drop|remove|delete|scratch|lose|ditch|skip|get rid of){_ARTICLE} {_VALUE}{_UNTIL}{_NO_MORE}",
        rf"i (?:dont|do not|no longer)(?: really| even)?(?: do| like)? {_VALUE} any ?more",
        r"no (?P<value>\w+) in (?:it|there|that)",
        r"(?P<value>\w+?)(?:s| is| was) (?:not|no) (?:(?:a |the )?(?:part|name) of|in)"
        r" (?:it|that|(?:the|my) \w+)",
    ),
    additions=(
        rf"(?:add|put|include|write)(?: in| also)? {_VALUE} (?:to|in|into|under)(?: the| my)? (?P<name>[a-z ]+)",
    ),
    enough=(
        r"(?P<value>(?:\w+ )?\w+?)(?:s| is| will be|ll be) (?:enough|plenty|all you need)",
        r"(?P<value>\w+)(?: is|s)? (?:enough|plenty|will do|ll do|all you need)",
        r"(?:just|only|simply) (?P<value>[^|]+)",
    ),
    swaps=(
        rf"{_OUT} (?:out |off )?(?:the |my |that )?(?P<wrong>(?:\w+ ){{0,3}}?\w+)(?: out| off)? (?:and |then |but )?"
        r"(?:put|add|say|have|use|write)(?: in)? (?P<right>(?:\w+ ){0,4}?\w+)"
        r" (?:instead(?! of)|in its place|in there)",
    ),
    clauses=phrases(
        r"""
        (and|so|but|then|also|because|cause)(?= (its?|the|my|im|i|ive|she|he|nikita|make|put|add|change|take|drop|leave|
          you|thats|we|were|from|not|name\w*|it)\b); but; so
        """
    ),
    idle=phrases(
        r"""
        any ?more; at all; either; now; though; if (that|it) matters; really; actually; please; thanks; thank you; yes;
        yeah; no; ok; okay; right; then; its?; thats?; this; they; he; she; i; (like )?i (said|told you); there; here;
        anyway; lol; haha; sorry
        """
    ),
    standing=phrases(
        """
        (oh )?(nothing(s| is)? (is )?wrong|theres nothing wrong|nothing to (change|correct))( with it)?;
        ((and|but|so) )?(all )?(the rest|everything else|the others?)(s| is| was| are|re)?( (all|just|still|perfectly))*
          (correct|right|fine|grand|good|great|perfect|okay|ok|the same|stays|stands)( though)?
        """
    ),
    leads=phrases(
        r"""
        no+; nope; nah; actually; technically; really; sorry; wait; um+; uh+; er; oh; well; yeah; yes; okay; ok; but;
        and; so; like;
        more or less; kind of; sort of; almost; nearly; not quite; close; ugh; i said; i mean; i meant; its; it is;
        thats; just; only;
        simply; to; be; is; are; wrong; not right; put( down)?; say; write; use; have; keep; call me;
        make (it|that|her); change (it|that) to; can you; could you; you can; please;
        supposed to be; (it |that )?should be
        """
    ),
    governing=phrases(
        r"\w+ing; of; bit; lot; lots; a; an; some; little; to; with; for; watch; play; read; make; do; go; i"
    ),
    joins=phrases("and; but; so; also; the; my; with; then; plus; or; for"),
    is_=phrases(
        r"""
        s?( (part|bit|thing))?( (is )?(wrong|not right|garbled|off))?(
          ((is|are|was|were)( to be)?|should( just| really| only| always)? (be|say)|to be|has to be|
          needs to be|would be|ought to be|its|it is|thats|theyre|to|as))+;
        s
        """
    ),
    of=phrases("(for|thats|that is|as|under|is)( the| my| her| your)?"),
    belongs=phrases("of (the|my)"),
    others=phrases(
        "second; other; another; mailing; billing; old; previous; former; first; last; middle; maiden; company; game; "
        "his; her; their; wifes; husbands; moms; dads; sons; kids"
    ),
    verdicts=phrases(
        r"""
        (all |just |still |not |quite |totally |completely |a bit |really )*(right|fine|good|correct|okay|ok|perfect|
          great|wrong|off|weird|incorrect|mistaken|true|missing|the problem|messed up|mixed up|garbled)( .*)?
        """
    ),
)
