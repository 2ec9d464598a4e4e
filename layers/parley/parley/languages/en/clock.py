"""Times of day in English."""

from datetime import time

from parley.hear.clock import Clock
from parley.hear.words import phrases

_HOUR = r"(?P<hour>[01]?\d|2[0-4])"
_MINUTE = r"(?P<minute>[0-5]\d)"
_OFFSET = (
    r"((a )?(?P<offset>half|quarter|[1-5]?\d)( minutes?)?) (?P<way>past|after|to|till|til|before|of|until)"
)
_OCLOCK = r'( o ?"? ?clock| oclock)'
_HALF = r"( ,)?( (in the|at|on|tomorrow|this|today|in|during the|the|of the))* ?{half}"
_LED_BY = r"( (at|around|about|by|of|like|,))*"
_NOT_TIME = (
    r"(?! ?(people|persons?|of us|guests?|adults?|kids?|children|hours?|minutes?|mins?|days?|weeks?|months?|years?|"
    r"dollars?|bucks|tickets?|rooms?|nights?|men|women|seats?|tables?|miles?|percent|%|euros?|pounds?|th\b|friends?|"
    r"january|february|march|april|june|july|august|september|october|november|december|"
    r"[a-z]+ (street|avenue|road|drive|lane|boulevard|way)))"
)

TABLE = Clock(
    halves={
        "am": "am",
        "a m": "am",
        "morning": "am",
        "pm": "pm",
        "p m": "pm",
        "afternoon": "pm",
        "evening": "pm",
        "eve": "pm",
        "tonight": "pm",
        "night": "night",
        "noon": "pm",
        "dinner": "pm",
        "supper": "pm",
        "breakfast": "am",
    },
    parts={
        "morning": "morning",
        "mornings": "morning",
        "first thing": "morning",
        "before lunch": "morning",
        "breakfast": "morning",
        "am": "morning",
        "afternoon": "afternoon",
        "afternoons": "afternoon",
        "after lunch": "afternoon",
        "lunchtime": "afternoon",
        "evening": "evening",
        "evenings": "evening",
        "after work": "evening",
        "tonight": "evening",
        "night": "night",
        "nights": "night",
        "pm": "afternoon",
    },
    patterns=phrases(
        rf"""
        {_OFFSET} {_HOUR}{_OCLOCK}?{_HALF}; {_HOUR}( ?[:.] ?| ?){_MINUTE}{_OCLOCK}?{_HALF};
        (?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) (hours|hrs); {_HOUR}( oh| o)? (?P<minute>\d){_HALF};
        {{half}}{_LED_BY} {_OFFSET} {_HOUR}; {{half}}{_LED_BY} {_HOUR}[:. ]{_MINUTE}{_NOT_TIME};
        (?!1 (night|evening|morning|afternoon)){_HOUR}(ish| ish)?{_OCLOCK}?{_HALF}; {_HOUR}[:.]{_MINUTE};
        (?P<offset>half|quarter|5|10|15|20|25)( minutes?)? (?P<way>past|after) {_HOUR};
        (?P<way>half) {_HOUR}{_NOT_TIME}(?! \d);
        (?P<offset>half|quarter|5|10|15|20|25)( minutes?)? (?P<way>to|till|til|of|before) {_HOUR}{_NOT_TIME}(?!
          for);
        {_HOUR}{_OCLOCK}; {_HOUR} {_MINUTE}( -)? ?ish; {_HOUR}( -)? ?ish;
        {{half}}{_LED_BY} {_HOUR}( ?-? ?ish)?{_NOT_TIME};
        (at|around|about|by|after|before|until|till|til|past|@) {_HOUR} {_MINUTE}{_NOT_TIME};
        (at|around|by|after|before|until|till|between|@) {_HOUR}{_NOT_TIME}(?! ([:.] ?\d|and \d+ people))(?! \d)
        """
    ),
    bare=phrases(
        rf"{_HOUR} {_MINUTE}; {_HOUR} (oh|o) (?P<minute>\d); {_HOUR}{_NOT_TIME}(?! (\d|[b-hj-tv-z]s\b))"
    ),
    fractions={"half": 30, "quarter": 15},
    ways={"past": (0, 1), "after": (0, 1), "half": (30, 1)}
    | dict.fromkeys(("to", "till", "til", "before", "of", "until"), (0, -1)),
    instants={
        "noon": time(12),
        "midday": time(12),
        "noontime": time(12),
        "midnight": time(0),
        "noonish": time(12),
    },
    asked=phrases(
        r"""
        what (\w+ )?times?; when; what hour; which (\w+ )?time; times?; how early; how late
        """
    ),
)
