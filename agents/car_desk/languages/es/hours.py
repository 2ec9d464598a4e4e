"""Another hour, in Spanish."""

from agents.car_desk.hear.hours import Hours
from parley.hear.words import phrases

_MUCH = r"((1 )?media hora|(una|1|\d+) horas?|\d+ min(utos|utitos)?)"

_WEEKS = r"(una|1|otra|\d) semanas?"
_SAME = "(el )?mism[oa] (dia|hora)( (y )?(a )?(la )?(misma )?(dia|hora))?|a la misma hora"
_NEXT = (
    "(de )?(la )?(proxima|siguiente|otra) semana|"
    "(de )?la semana (siguiente|proxima|que (viene|entra|sigue)|despues)"
)

TABLE = Hours(
    before=phrases(
        """
        que sea a las?; mejor a las?; (dije|digo) (que )?a las?; que tal a las?; y a las?; a las? mejor;
        mejor las; ponga(lo|la)? a las?; (cambi|pas|muev|mov|recorr)\\w* (lo |la )?a las?; pongame a las?;
        puede ser a las?; prefiero a las?
        """
    ),
    at="a las",
    sooner=phrases(
        rf"{_MUCH} (antes|mas temprano); (adelant|recorr)\w*( (la|lo))? {_MUCH}( antes)?; {_WEEKS} antes"
    ),
    later=phrases(
        rf"{_MUCH} (despues|mas tarde); (atras|pospon|aplaz)\w*( (la|lo))? {_MUCH}; "
        rf"{_WEEKS} (despues|mas tarde|mas adelante); ({_SAME})( ,)? ({_NEXT});"
        rf"({_NEXT})( ,)?( (a|en|pero))* ({_SAME});"
        rf"(recorr|mov|muev|pas|pospon|aplaz|atras)\w*( (la|lo))?( para)? {_WEEKS}( despues)?"
    ),
    weeks=(r"(?P<count>\d)? ?semanas?",),
    same_hour=phrases("misma hora"),
    half=phrases("media hora"),
    minutes=(r"(?P<count>\d+) min(?:utos|utitos)?",),
    hours=(r"(?P<count>\d+) horas?",),
)
