"""How work stands that is named, in Spanish."""

from agents.car_desk.hear.standing import WORK, StandingWords
from parley.hear.words import phrases

_THE = "((la|el|los|las|mi|mis|esa|ese|eso|esta|este|lo|de|del|una|un|ninguna|ningun) )*"
_DAY = "(lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|pasado manana)"
_HOUR = "(\\d+|manana|tarde|la una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once)"
_TIME = f"( (para|el|la|de|del|este|proximo|en|por|a|las))*( ({_DAY}|{_HOUR}))+"

TABLE = StandingWords(
    visits=phrases("citas?; turnos?; reservacion(es)?; visitas?"),
    off=phrases(
        rf"""
        ya no (voy a |vamos a |me |nos )*(necesito|necesitamos|quiero|queremos|ocupo|ocupamos|necesitar|querer|
          ocupar|hace
          falta|interesa) {_THE}{WORK}({_TIME})?;
        ya no (va|hace falta) {_THE}{WORK}({_TIME})?;
        {_THE}{WORK}({_TIME})? ya no (la |lo |las |los |me |nos )*(necesito|
          necesitamos|quiero|queremos|ocupo|hace falta|hacen falta|va)
        """
    ),
    held=phrases(
        rf"""
        (tengo|tenemos|me toca|nos toca) {_THE}{WORK}{_TIME}
        """
    ),
    but=phrases("pero; solo que; nomas que; y (ahora )?(no puedo|me llamaron|tengo que|me salio)"),
    arranged=phrases(
        rf"""
        {_THE}{WORK} ya (esta|estan|quedo|quedaron|la tengo|lo tengo|los tengo) (\w+ )?(agendad[oa]s?|list[oa]s?|
          hech[oa]s?|
          apartad[oa]s?|programad[oa]s?|arreglad[oa]s?);
        ya (tengo|tenemos|hice|hicimos|agende|aparte) {_THE}{WORK}
        """
    ),
)
