"""Times of day in Spanish."""

from datetime import time

from parley.hear.clock import Clock, Half
from parley.hear.words import phrases

_HOUR = r"(?P<hour>[01]?\d|2[0-4])"
_MINUTE = r"(?P<minute>[0-5]\d)"
_HALF = r"( ,)?( (de|en|por|a|durante|del|hoy|ya))* ?{half}"
_NOT_TIME = (
    r"(?! ?(personas?|gentes?|adultos?|ninos|horas|minutos|dias|semanas|meses|anos|dolares|pesos|cuartos|banos|"
    r"estan|son|cosas|opciones|unidades|casas|citas|veces|millas|por ciento|%|th\b|de (la )?(calle|avenida)|"
    r"(de )?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|"
    r"[a-z]+ (street|avenue|road|drive|lane|boulevard|way|court)|(calle|avenida)))"
)
_NO_ARTICLE = (
    r"(?!1 (?!(de la|en punto|y (media|cuarto)|am|pm|por|esta|estaria|seria|mejor|gracias|el|porfa)\b)\w)"
)
_NO_RANGE = r"(?<!entre )(?<!entre las )(?<!entre la )"
_SPAN = r"(1 )?(?P<offset>cuarto|media|[1-5]\d|5)( minutos)?"
_UNTIL = r"(1 )?(?P<offset>cuarto|5|10|15|20|25)( minutos)?( pasadas)? (?P<way>para|pa)"


def _day(part: str, half: Half) -> dict[str, Half]:
    return {f"{which} {part}": half for which in ("la", "esta")} | {f"las {part}s": half}


TABLE = Clock(
    halves={
        "am": "am",
        "a m": "am",
        "pm": "pm",
        "p m": "pm",
        "temprano": "am",
        "mediodia": "pm",
        "medio dia": "pm",
        "el dia": "pm",
        "del dia": "pm",
        **_day("manana", "am"),
        **_day("madrugada", "am"),
        **_day("tarde", "pm"),
        **_day("noche", "night"),
    },
    parts={
        "la manana": "morning",
        "las mananas": "morning",
        "esta manana": "morning",
        "temprano": "morning",
        "antes del almuerzo": "morning",
        "la madrugada": "morning",
        "la tarde": "afternoon",
        "las tardes": "afternoon",
        "esta tarde": "afternoon",
        "despues del almuerzo": "afternoon",
        "despues de comer": "afternoon",
        "despues del trabajo": "evening",
        "saliendo del trabajo": "evening",
        "la noche": "evening",
        "las noches": "evening",
        "esta noche": "evening",
        "am": "morning",
        "pm": "afternoon",
    },
    patterns=phrases(
        rf"""
        {_NO_RANGE}{_HOUR} (?P<way>y|con|menos) {_SPAN}({_HALF})?;
        {_UNTIL} las? {_HOUR}({_HALF})?{_NOT_TIME};
        {_HOUR}( ?[:.] ?| ?){_MINUTE}{_HALF};
        (?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) horas;
        {_HOUR}( horas)?( en punto)?{_HALF};
        {_HOUR}[:.]{_MINUTE}( horas| hrs)?;
        (las? |a las? ){_HOUR} {_MINUTE}{_NOT_TIME};
        las? {_HOUR} (horas|en punto);
        {_HOUR} en punto;
        las? {_HOUR}{_NOT_TIME}(?! ([:.]|\d))
        """
    ),
    bare=phrases(rf"{_HOUR} {_MINUTE}; {_NO_ARTICLE}{_HOUR}{_NOT_TIME}(?! \d)"),
    fractions={"cuarto": 15, "media": 30},
    ways={"y": (0, 1), "con": (0, 1), "menos": (0, -1), "para": (0, -1), "pa": (0, -1)},
    instants={
        "mediodia": time(12),
        "medio dia": time(12),
        "medianoche": time(0),
        "media noche": time(0),
    },
    asked=phrases(
        r"(a )?que (horas?|horario\w*|tiempo); cuando; horas?; horarios?; que tan (temprano|tarde)"
    ),
)
