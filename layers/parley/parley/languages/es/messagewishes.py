"""A wish to leave a message, in Spanish."""

from parley.hear.messages import MessageWishes
from parley.hear.words import phrases

TABLE = MessageWishes(
    wishes=phrases(
        r"""
        (dejar|dejarle|dejarles|dejarte|dejo|grabar|mandar|mandarle) (\w+ ){0,3}(mensaje|recado)( de voz)?( (para|a)
          (\w+ )?\w+)?;
        (dejar|dejarle|dejarles|dejo) (\w+ )?una nota( (para|a|al) (el |la |los )?\w+)?( por favor)?$;
        (tomar|tome|toma|pasar|pasarle|pase|dele|dale) (\w+ ){0,2}(mensaje|recado)( (para|a) (\w+ )?\w+)?;
        (paseme|pasame|comuniqueme|transfierame|conecteme) (\w+ ){0,3}(buzon|contestador)( de voz)?
        """
    ),
    denied=phrases(r"(no|nunca|jamas|sin|en vez de|en lugar de)( \w+){0,3}"),
)
