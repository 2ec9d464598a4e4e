"""How a thing is denied or excepted in Spanish."""

from parley.hear.denials import Denials
from parley.hear.words import phrases

_SMALL = "en|a|por|para|el|la|los|las|un|una|ese|esa|este|esta|mi|de|del|al|que|como|con|lo"
_BETWEEN = f"( ({_SMALL}))*$"
_NEGATED = (
    f"( ({_SMALL}|es|son|era|hay|quiero|puedo|necesito|tengo|sea|se|me|huele|veo|siento|puede|quiere|ser|venir|"
    f"hacer))*$"
)

TABLE = Denials(
    before=phrases(
        rf"""
        (no|ni|nunca|jamas|tampoco|nada|ningun|ninguna){_NEGATED};
        (sin|excepto|salvo|menos|fuera de|aparte de|en vez de|en lugar de){_BETWEEN};
        (cualquier|cualquiera|todos|todas|todo|cuando)\w*( \w+){{0,2}} (menos|pero no|excepto){_BETWEEN}
        """
    ),
    after=phrases(
        r"""
        ^((yo|el|ella|ellos|nosotros) )?no( (puedo|puede|podemos|quiero|me|se|es|esta|hay|tengo|sirve|funciona|
          va)\b|$);
        ^(tampoco|nunca|ni hablar); ^(esta|es|era) (mal|incorrect[oa]|equivocad[oa]);
        ^(estoy|estamos) (ocupad|fuera)\w*
        """
    ),
)
