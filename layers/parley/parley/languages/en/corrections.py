"""Corrections in English."""

from parley.hear.corrections import Corrections
from parley.hear.words import phrases

DOING = (
    "(cool|heat|work|blow|turn|start|do|run|com|go|sound|drain|spin|charg|hold|feel|gett|shutt|call|stay|mov|open|clos|"
    "ask|talk|want|need|look|try)ing"
)
"""What something does, or does not: no value that is ruled out."""

_NAMED = "(?!(it|that|this|them)\\b)(?P<wrong>.+?)"
_REST_IS_RIGHT = (
    "(?:otherwise|apart from that|other than that|besides that|(?:the rest|everything else)(?:s| is| was)?)"
    "(?: (?:its|thats|it is|that is|is|all|just|yes|yeah|yep|correct|right|fine|grand|good|great|perfect|okay|ok|"
    "the same|stays))*"
)
_PUT = "(put|say|use|write|have|make (?:it|that|her)|i want|id like|its|it should be)"
_FOR = "(instead of|in place of|rather than)"

TABLE = Corrections(
    openers=phrases(
        r"""
        no+; nope; nah; actually; sorry; wait; hold on; um+; uh+; well; yeah; yes; oh; but; i said; i mean;
        i meant; its; it is; thats; that is; that should be; it should be; should be; make (it|that|her);
        change (it|that)( to)?; the; my; an?; correct(ion| one)?( is)?;
        (address|name|number|zip|zip code|street|house number|street name|first name|last name|problem|time|
          day|spelling)( is| should be)?;
        is; are; to; its actually; s; thats wrong; thats not right; thats incorrect; wrong; incorrect; mistaken;
        messed up;
        ha(ha)*; off; not quite; almost; nearly; close; except( that| for)?; just; only; simply; plain; i am; im;
        please; and; so; supposed to be; at; put; use; say; write
        """
    ),
    rejections=phrases(
        rf"not(?! {DOING}); rather than; instead of; isn't(?! {DOING}); isnt(?! {DOING}); wasn't(?! {DOING}); "
        rf"wasnt(?! {DOING}); and not(?! {DOING})"
    ),
    enders=phrases(
        rf"please; thanks; thank you; actually; sorry; instead; though; on second thoughts?; after all; and; but; "
        rf"(yes|yeah) but; "
        rf"thats (it|all); "
        rf"{_REST_IS_RIGHT}; "
        r"(like |as )?i (already |just )?(told|said)( you)?( (that|so|already|before|twice|three times))*"
    ),
    resumed=(
        *("but", "its?", "it'?s", "please", "thanks", "thank you", "and", "like i"),
        "i (?:already |just )?(?:told|said)",
        _REST_IS_RIGHT,
    ),
    repairs=phrases(
        r"""
        i mean; i meant; i should say; i meant to say; scratch that; strike that; correction; or rather; make that;
          or no;
        my mistake; my bad; let me correct that; thats wrong; that was wrong; not that
        """
    ),
    anew=phrases(
        r"""
        you know what(?! (i|im|they|we|he|she|its|you)\b)( (lets )?(make|say|put|call|go with)( it| that)?)?;
        on second thoughts?( (make|say|put|lets say))?( it| that)?; (actually|no|or) (lets )?(make|say|put) (it|that)
        """
    ),
    no_values=phrases(
        r"dont; do not; never ?mind; forget; thats (it|all|not|wrong); lol; haha; are; is; can; do; what"
    ),
    replacements=phrases(
        rf"""
        (change|switch|correct|turn|alter) (it |that )?from (?P<wrong>.+?) (to|into) (?P<right>.+);
        (change|switch|correct|turn|alter) {_NAMED} (to|into) (?P<right>.+);
        (swap|exchange|trade|switch|replace) {_NAMED} (for|with|by) (?P<right>.+);
        (?:.*\b{_PUT} )?(?P<right>.+?) {_FOR} (?P<wrong>.+);
        {_FOR} (?P<wrong>.+?) {_PUT} (?P<right>.+)
        """
    ),
    halts=phrases(
        r"no+; nope; nah; sorry; wait; actually; hold on; hang on; oh sorry; excuse me; oops; whoops"
    ),
)
