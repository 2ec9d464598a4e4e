"""Ratings in Spanish."""

from parley.hear.ratings import Ratings
from parley.hear.words import phrases

_VERY = "(muy|bien|super|requete|bastante|sumamente|extremadamente|demasiado|tan)"

TABLE = Ratings(
    of=phrases(r"de(?= \d)(?! \d+ personas); sobre; en una escala (de|del) \d+ al?; de un total de; de los"),
    points=phrases("estrell(a|as|itas); puntos?"),
    degrees=("buen", "solido", "fuerte", "gran", "debil"),
    decimal=("punto", "coma"),
    half=("y medio", "y media"),
    ranges=("o", "a", "y", "-", "quizas", "tal vez"),
    percent=("por ciento", "%"),
    words=(
        (
            "nada (probable|probables)|de ninguna manera|jamas|nunca|ni loc[oa]|para nada|imposible|ni de broma",
            0.0,
        ),
        (
            (
                r"(no|poco|nada) (\w+ )?(muy |tan |mucho )?(bien|bueno|buena|content[oa]|satisfech[oa]|feliz|"
                r"impresionad[oa]|gusto|probable)"
            ),
            0.25,
        ),
        (r"no (\w+ )?(tan |muy )?(mal|malo|mala)", 0.75),
        (r"(muy|sumamente|altamente|bastante) probable\w*|seguramente|segurisimo", 0.9),
        (r"probable\w*", 0.75),
        (
            r"perfect[oa]|excelente\w*|maravillos[oa]|extraordinari[oa]|fantastic[oa]|increible|impecable|"
            r"inmejorable|de lujo|de maravilla|fenomenal|estupend[oa]|lo (mejor|maximo)|el (mejor|maximo|mas "
            r"alto)|la mejor|buenisim[oa]|padrisimo|a todo dar|no (pudo|podia|puede) (ser|estar) mejor|de diez",
            1.0,
        ),
        (rf"{_VERY} (bien|buen[oa]|content[oa]|satisfech[oa]|feliz|amables?|rapido|profesional\w*)", 1.0),
        (
            rf"pesim[oa]|horrible\w*|terrible\w*|espantos[oa]|fatal|desastre|el peor|la peor|lo peor|el mas bajo|"
            rf"la mas baja|malisim[oa]|inutil\w*|una (basura|porqueria)|{_VERY} (mal|mal[oa]|decepcionad[oa]|"
            rf"molest[oa]|enojad[oa])",
            0.0,
        ),
        (
            (
                r"mas o menos|regular\w*|asi asi|ni bien ni mal|ni bueno ni malo|normal\w*|aceptable|neutral|promedio|"
                r"pasable|en medio|medio|ahi (dos|dos tres)|okay|ok|equis"
            ),
            0.5,
        ),
        (
            (
                r"(bastante )?(bien|buen[oa]|content[oa]|satisfech[oa]|agradable|feliz|amable|bonito|chido|padre|"
                r"chevere)|me gusto"
            ),
            0.75,
        ),
        (r"mal|mal[oa]|decepcion\w*|molest[oa]|decepcionad[oa]|deficiente|lento", 0.25),
    ),
    refusals=phrases(
        "no (se|sabria|puedo decir|tengo opinion|opino|quiero (contestar|decir)); ni idea; sin (opinion|"
        "comentarios?); prefiero no; no estoy segur[oa]"
    ),
    doubtful=phrases(
        r"(excelente|maravilloso|perfecto|que bueno|genial)( \S+){0,3} (esper\w+|horas|tarde|tard\w+|roto|sucio|"
        r"descompuesto)"
    ),
    corrections=phrases("no; perdon; digo; mejor dicho; mas bien; quise decir; espere; mejor"),
    counted=phrases(
        r"""
        (problemas?|quejas?|errores|veces|minutos?|horas?|dias?|semanas?|meses|mes|anos?|hijos?|ninos?|
          personas?|perros?|gatos?|amigos?|visitas?|llamadas?|cosas?|razones|preguntas?|dolares?|pesos?|euros?|
          millas?|de la (tarde|manana|noche)|am|pm|de nosotros|de ellos|cuartos|tecnicos?)
        """
    ),
    counting=("menos", "las", "calle", "linea", "piso", "puerta", "pregunta", "pasillo", "opcion", "a las"),
    rejected=("no", "ni", "nunca"),
    supposed=phrases(
        r"""
        (hubiera|habria|hubiese)( \w+){0,2}? (sido|dado|puesto|sacado|dicho)( (les|le|casi|un|una))*;
        (seria|daria|pondria)( (un|una))*(?= \d+ si\b); la (vez|semana) pasada( (fue|era|les|le|di|puse|un|una))*
        """
    ),
    others=phrases(
        r"(pero|aunque|y) (mi|su|el|la) (?!(servicio|tecnico|trabajo|visita)\b)\w+ (le |les )?(daria|da|diria|"
        r"dice|pondria)\b"
    ),
    questions=phrases(
        r"""
        ^((y|pero|eh|perdon|espere|disculpe) )*(es|era|significa) (el |del )?\d+ (al|el|lo)\b( \S+){0,4}$;
        (el )?\d+ es (el |lo |la )?(mejor|peor|mas alt[oa]|mas baj[oa])( (verdad|no|o que|cierto))*$;
        (cual|que) (es|significa) (el |la )?(mejor|peor|mas alt[oa]|mas baj[oa]|escala|\d+)
        """
    ),
)
