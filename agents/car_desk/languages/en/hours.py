"""Another hour, in English."""

from agents.car_desk.hear.hours import Hours
from parley.hear.words import phrases

_MUCH = r"(half an hour|(an? )?couple( of)? hours|(an?|1|one|\d+) hours?|\d+ (minutes|mins))"

_WEEKS = r"(an?|1|another|\d) weeks?"
_SAME = "(the )?same (day|time)( (and )?(the )?(same )?(day|time))?"
_NEXT = (
    "(the )?(next|following) week|"
    "the week (after|following)( that)?(?! (next|this|thanksgiving|christmas|new|the)\\b)"
)

_THAT_ONE = "that( one)?|it|the (first|other)( one| car| visit| appointment)?"

TABLE = Hours(
    before=phrases(
        """
        (do|would|have) (you|yall|they)( guys)?( have| got| maybe| like| anything at| something at)*(?= \\d\\d?(
          [0-5]\\d)?( (or|to|oclock|please|in the|that day|on|instead|available|open|free|then)\\b| ,|,|$));
        got( like)?(?= \\d\\d?( or\\b|$));
        make (it|that); actually; meant; is(?= \\d\\d? (still|open|free|available|taken)); said; say; how about; what
          about; rather; try; better;
        (move|change|push|switch) (it|that|mine|me|this) to; put (it|that|me|mine) (back )?(to|at|for)
        """
    ),
    behind=phrases(
        "(oclock )?(would|might|will) (be (better|best|easier|good|great|perfect|ideal)|work|suit|do)"
    ),
    at="at",
    sooner=phrases(
        rf"(up|forward|ahead|earlier)( by)? {_MUCH}; {_MUCH} (earlier|sooner|forward|up); {_WEEKS} (earlier|sooner)"
    ),
    later=phrases(
        rf"(back|later|out)( by)? {_MUCH}; {_MUCH} (later|back); "
        rf"(push|bump) (it|that|mine|me|(my|the) \w+)( by)? {_MUCH};"
        rf"{_WEEKS} (later|out|back|from then|after that); {_SAME}( ,)?( (in|of|just|but))? ({_NEXT});"
        rf"({_NEXT})( ,)?( (in|at|on|but))? {_SAME};"
        rf"(push|bump|move|reschedule) (it|that|mine|me|(my|the) \w+)( (back|out))?( (by|for))? {_WEEKS}(?! from)"
    ),
    weeks=(r"(?P<count>\d)? ?weeks?",),
    half=phrases("half an hour"),
    two=phrases("couple( of)? hours"),
    minutes=(r"(?P<count>\d+) (?:minutes|mins)",),
    that_week=phrases(r"later( on)?( (in|that|the same|the))+ week"),
    same_day=phrases("(the )?same day(?! (oil|service))"),
    same_hour=phrases("same (time|hour)"),
    same_time=phrases(
        rf"(at )?the same time; same time(?! (next|tomorrow|today|on|each|every|as|of|\w+day)\b); "
        rf"together( with ({_THAT_ONE}))?$; "
        r"while (im|i am|were) (already )?there"
    ),
    after_it=phrases(
        rf"""
        (right|straight|directly|just|immediately) after(wards?)?( ({_THAT_ONE}))?( (please|then|too|if possible))*$;
        (right |straight )?after ({_THAT_ONE})( (please|then|too|if possible))*$; back to back
        """
    ),
    hours=(r"(?P<count>\d+) hours?",),
)
