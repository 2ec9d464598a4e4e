"""Offered times in English."""

from parley.hear.offers import Offers
from parley.hear.words import phrases

ONE = "( (one|time|slot|option))?"
_IS = r"(\w+( oclock| thirty)? ?(s|is|would be|seems|sounds|looks) )?"
_TOO = (
    rf"{_IS}(still |kind of |sort of )*(a (little|bit|tad)( bit)?|too|way too|pretty|kinda|rather|awful(ly)?|"
    "real(ly)?|so|super|very)"
)
_FOR = "( for (me|us|him|her|that))?"

TABLE = Offers(
    places=(
        phrases(rf"(the )?(first(?! thing)|former){ONE}; option (one|1|a); number one"),
        phrases(rf"(the )?second{ONE}; option (two|2|b); number two"),
        phrases(rf"(the )?third{ONE}; option (three|3|c); number three"),
        phrases(rf"(the )?fourth{ONE}; option (four|4|d); number four"),
    ),
    earliest=phrases(rf"(the )?(earlier|earliest|sooner){ONE}"),
    latest=phrases(
        r"(the )?(last|latest|later|latter)( (one|time|slot|option|appointment|visit))?; the late one"
    ),
    other=phrases(rf"(the )?other{ONE}"),
    either=phrases(
        r"""
        either( one| is fine| works)?; any( of them| one)?; both (work|are fine); whichever; whatever; (i
        )?(dont|do not) (mind|care); yes;
        yeah; sure; (that|this|it) (works|is fine|sounds good); sounds good; okay
        """
    ),
    none=phrases(
        r"""
        (nothing|anything|something|none|nobody|no time) (earlier|sooner|later|else|different|before that|after that);
        (neither|none)( of (them|those|these|the two))?
        """
    ),
    later=phrases(
        r"""
        (anything|something|any|nothing|got|what about|how about|a bit|a little|much|have|it) (times? )?(\w+
        )?later( than (that|those|this))?( on)?( in the day)?( that day)?$;
        (come|be|get|make it|do it|fit me)( (in|by|there))?( \w+)? later( that day)?$;
        ^(\w+ )?later than (that|those|this|both); later (times?|slots?|ones); ^((the|um+|uh+|a) )*later(
        (one|time|please))*$;
        ^(\w+ )?later (today|on|that day|in the \w+|this \w+);
        ^(\w+ )?(anything |something |any ?time |some ?time |one )?after (that|those|these|then|both|the (second|last)(
          one)?)$
        """
    ),
    earlier=phrases(
        r"""
        (anything|something|any|nothing|got|what about|how about|a bit|a little|much|have|it) (times? )?(\w+
        )?(earlier|sooner)( than (that|those|this))?( on)?( in the day)?( that day)?$;
        (come|be|get|make it|do it|fit me)( (in|by|there))?( \w+)? (earlier|sooner)( that day)?$;
        ^(\w+ )?(earlier|sooner) than (that|those|this|both); earlier (times?|slots?|ones);
        ^(\w+ )?(anything |something |any ?time |some ?time |one )?before (that|those|these|then|both|the first( one)?)$
        """
    ),
    too_early=(rf"\b{_TOO} (early|soon)\b{_FOR}",),
    too_late=(rf"\b{_TOO} late\b{_FOR}",),
    one_of_them=phrases(
        r"^(\w+ ){0,3}(the )?(first|second|third|other|latter|former|last|later|earlier|next) "
        r"(one|option|slot)( \w+)?$"
    ),
    moved=(
        (r"(the )?(day after|next day|following day)( that)?( please| then| instead)*$|(a|one) day later", 1),
        (
            r"(the )?(day before|previous day)( that)?( please| then| instead)*$|(a|one) day (earlier|sooner)",
            -1,
        ),
        (r"(the )?week after( that)?( please| then| instead)*$|(a|one) week later", 7),
    ),
    limits=phrases("before; until; till; by; not; than; no; except; past; within; in"),
    behind=phrases(
        r"""
        one; 1; be; slot; time; please; is; s; works?; would; sounds; then; it; thats?; and; but; i; ill; better; good;
        fine; great; perfect; oclock; thanks?; thank; if; since; because; so; for; on; will; suits?; looks; in the;
        \w+day; tomorrow; today; am; pm; a m; p m; okay; ok; the
        """
    ),
    not_that_one=phrases("(the )?other( one| time| option| slot)?"),
    possessive=r"(?<=\w)['’]s\b",
)
