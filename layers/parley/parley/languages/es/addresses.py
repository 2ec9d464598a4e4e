"""American street addresses as Spanish speakers say them: "4210 Oak Street", "350 de la avenida Lincoln"."""

from parley.hear.addresses import Addresses
from parley.hear.words import phrases, word_set
from parley.languages.en.addresses import TABLE as AMERICAN

_KIND = (
    "(calle|avenida|av|ave|bulevar|boulevard|camino|paseo|calzada|callejon|via|carretera|privada|cerrada|plaza|"
    "vereda|rinconada)"
)
_END = (
    "(en|y|apartamento|apto|departamento|depto|suite|unidad|numero|num|austin|texas|tx|houston|dallas|miami|"
    "chicago|esquina|entre|cerca|por|es|esta|gracias|pero|casa|edificio|piso|no|codigo|zip|interior|lote|"
    "espacio|traila|trailer|local)"
)
_NAME = rf"((?!{_END}\b)\w+)"

TABLE = Addresses(
    kinds=tuple(kind for kind in AMERICAN.kinds if kind not in ("dale", "run", "real", "no")),
    directions=(
        *AMERICAN.directions,
        *phrases("norte; sur; este; oeste; noreste; noroeste; sureste; suroeste"),
    ),
    units=phrases(
        r"""
        apartamento; apto; apt; departamento; depto; unidad; suite; ste; local; oficina; edificio; cuarto;
        interior; int; lote; espacio; unit; apartment; room; building; traila; trailer; numero
        """
    ),
    stops=word_set(
        """
        es son esta estan era fue y o un una que para por con sin mi mis su sus nuestra por favor gente personas
          esto eso pero entonces yo me te se usted ellos el ella am pm horas hora minutos dias dia semanas
          dolares pesos boletos veces adultos ninos anos grados hay no si vivo vivimos estoy en a al direccion
          domicilio
        """
    ),
    asked=phrases(
        r"""
        direccion\w*; domicilio\w*; donde (vive|viven|esta|queda|seria|es|vamos|debemos); calle; ubicacion;
        ubicad[oa]; adonde; a donde
        """
    ),
    lives_at=phrases(
        r"""
        (vivo|vivimos|estoy|estamos|queda|esta|es|ubicad[oa]|vengan?|venir) (en|al|aqui en)( el| la)?;
        (direccion|domicilio)( es)?( el| la)?
        """
    ),
    named_streets=phrases(
        rf"""
        (de (la )?)?(calle|avenida|av|bulevar|camino|paseo|calzada|callejon|via|carretera|privada|
          cerrada)( {_NAME}){{1,4}};
        broadway; el camino( real)?; la alameda; the embarcadero
        """
    ),
    numbered=AMERICAN.numbered,
    routes=AMERICAN.routes,
    openers=phrases(
        r"""
        eh+; este; pues; bueno; si; claro; ok; okay; hola; es; es el; es la; el; la; en; en el; en la;
        (vivo|vivimos|estoy|estamos) en( el| la)?;
        (mi|la|el|nuestra) (direccion|domicilio|casa)( es| esta en)?( el| la)?; direccion( es)?; son; seria;
        vengan? al?; queda en( el| la)?; por favor; perdon; no; digo; mire; anote; al; aqui en( el| la)?
        """
    ),
    leads=phrases("y; en; en el; es; es el; el"),
    doubled=AMERICAN.doubled,
    floors=("piso", "floor"),
    is_flat=phrases("(es|era|sea|seria|son|esta en)( el| la| en| numero)*"),
    pauses=True,
    unnamed=word_set(
        """
        hoy manana ayer lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo
          junio julio agosto septiembre octubre noviembre diciembre tarde noche mediodia mejor entonces bien
          gracias favor momento momentos codigo postal zip que cual cuando quien como si perdon espere mas menos
          solo tambien quiza quizas creo correcto mal puede podria esta texas tx austin personas o y de la las
          los a en cuarto media en punto minutos segundos
        """
    ),
    number_after=(_KIND,),
    numbers=phrases("numero; num; no; al"),
)
