"""Places among options in Spanish."""

from parley.hear.choices import Choices
from parley.hear.words import phrases

TABLE = Choices(
    before=phrases(
        r"""
        no(?= ,); el; la; los; las; numero; opcion; eh+; pues; bueno; si; este; ok; okay; por favor; es; seria; la de;
        quiero; quisiera; prefiero; escojo; elijo; deme; me quedo con; yo digo que; mejor; que sea; creo que;
        tomo; con; ponga; mi respuesta es
        """
    ),
    after=phrases(
        "opcion; por favor; gracias; numero; de la lista; esta bien; mejor; pues; creo; de las que dijo"
    ),
    mostly=phrases(
        "sobre todo; normalmente; casi siempre; generalmente; mas que nada; mayormente; por lo general"
    ),
    joined=phrases("o; y"),
    inflected=r"{}(e?s)?",
    sometimes=phrases("a veces; de vez en cuando; alguna vez; rara vez; en ocasiones; antes"),
)
