"""E-mail addresses in Spanish."""

from parley.hear.emails import Emails
from parley.hear.words import word_set

TABLE = Emails(
    at=("arroba", "@", "at"),
    signs={
        "punto": ".",
        "dot": ".",
        "guion bajo": "_",
        "subguion": "_",
        "underscore": "_",
        "raya baja": "_",
        "raya al piso": "_",
        "barra baja": "_",
        "guion medio": "-",
        "guion": "-",
        "guión": "-",
        "guioncito": "-",
        "dash": "-",
        "menos": "-",
        "mas": "+",
    },
    openers=word_set(
        """
        es mi correo electronico email mail e-mail el la en direccion si claro okay ok bueno eh pues sale al
          mandelo envielo envieme mande por favor gracias para de seria entonces ese este hola mire anote
          apunte dije digo tengo uso
        """
    ),
)
