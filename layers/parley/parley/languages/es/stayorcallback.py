"""To stay on the line or to be called back, in Spanish."""

from parley.hear.waiting import StayOrCallBack
from parley.hear.words import phrases

TABLE = StayOrCallBack(
    call_back=phrases(
        r"""
        (llam\w+me|me llam\w+|que me llamen|devuelv\w+ la llamada|devolucion de llamada);
        cuando (sea|me toque) (mi|el)? ?turno; (quiero|prefiero) (que me llam\w+|una llamada|colgar)
        """
    ),
    stay=phrases(r"(espero|esperar|me quedo|quedarme|en (la )?linea|sigo esperando); ^no( gracias)?$"),
    not_back=phrases(r"no (quiero que )?me llam\w+; no hace falta (que )?(me )?llam\w+"),
)
