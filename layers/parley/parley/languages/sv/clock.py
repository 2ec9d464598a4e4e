"""Times of day in Swedish: "halv tre" is half past two."""

from datetime import time

from parley.hear.clock import Clock
from parley.hear.words import phrases

_HOUR = r"(?P<hour>[01]?\d|2[0-4])"
_LATE = r"(?P<hour>1[3-9]|2[0-3])"
_MINUTE = r"(?P<minute>[0-5]\d)"
_AT = (
    r"(klockan|kl( \.)?|runt|vid|omkring|cirka|efter|före|innan|förrän|tidigast|strax efter|strax före|från|till|"
    r"vid tiden)"
)
_TOMORROW = "(imorgon|i morgon|imorron|i morron|imorrn|i morrn|imorn|i morn)"
_HALF = rf"( ,)?( (på|i|om|{_TOMORROW}))* {{half}}"
_OFFSET = r"(?P<offset>kvart|[1-5]?\d)( minuter)? (?P<way>över halv|i halv|över|i)"
_NOT_TIME = (
    r"(?! ?(personer|person|dagar|veckor|timmar|minuter|kronor|kr|av|stycken|st|barn|vuxna|år|procent|%|stjärnor|"
    r"poäng|månader))"
)

TABLE = Clock(
    halves={
        "på morgonen": "am",
        "morgonen": "am",
        "bitti": "am",
        "morse": "am",
        "imorse": "am",
        "förmiddagen": "am",
        "förmiddag": "am",
        "förmiddan": "am",
        "fm": "am",
        "eftermiddagen": "pm",
        "eftermiddag": "pm",
        "eftermiddan": "pm",
        "kvälln": "pm",
        "em": "pm",
        "kvällen": "pm",
        "kväll": "pm",
        "ikväll": "pm",
        "natten": "night",
        "natt": "night",
    },
    parts={
        "morgonen": "morning",
        "imorse": "morning",
        "bitti": "morning",
        "tidigt": "morning",
        "förmiddag": "morning",
        "förmiddagen": "morning",
        "förmiddan": "morning",
        "fm": "morning",
        "före lunch": "morning",
        "eftermiddag": "afternoon",
        "eftermiddagen": "afternoon",
        "eftermiddan": "afternoon",
        "em": "afternoon",
        "efter lunch": "afternoon",
        "kväll": "evening",
        "kvällen": "evening",
        "ikväll": "evening",
        "efter jobbet": "evening",
        "natt": "night",
        "natten": "night",
    },
    patterns=(
        rf"{_OFFSET} {_HOUR}({_HALF})?{_NOT_TIME}",
        rf"(?P<way>halv) {_HOUR}({_HALF})?{_NOT_TIME}",
        rf"{_HOUR}( ?[:.] ?| ){_MINUTE}{_HALF}",
        rf"{_HOUR}[:.]{_MINUTE}",
        rf"{_AT} {_HOUR}( och)? {_MINUTE}{_NOT_TIME}",
        rf"{_AT} {_HOUR} 0 (?P<minute>\d)(?! \d)",
        rf"(?<!\d ){_LATE}( och)? {_MINUTE}{_NOT_TIME}(?! \d)",
        rf"(?<!\d ){_LATE} 0 (?P<minute>\d)(?! \d)",
        rf"{_HOUR}{_HALF}",
        rf"{_AT} {_HOUR}{_NOT_TIME}(?! ?[:.]? ?\d)",
    ),
    bare=(rf"{_HOUR} {_MINUTE}", rf"{_HOUR}{_NOT_TIME}(?! \d)"),
    fractions={"kvart": 15},
    ways={"över": (0, 1), "i": (0, -1), "halv": (-30, 0), "i halv": (-30, -1), "över halv": (-30, 1)},
    instants={"mitt på dagen": time(12), "lunchtid": time(12), "midnatt": time(0)},
    asked=phrases(r"vilken tid; vilket klockslag; när; hur dags; tid; klockan; vilka tider"),
)
