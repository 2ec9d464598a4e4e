"""Corrections in Spanish, where "no" takes back what came before it, or rejects what follows."""

from parley.hear.corrections import Corrections
from parley.hear.words import phrases

TABLE = Corrections(
    openers=phrases(
        r"""
        no+; nel; perdon; perdone; disculpe; espere; espera; eh+; este; bueno; pues; si; ay; pero; digo;
        quise decir; quiero decir; mejor dicho; es que; es; era; seria; debe ser; deberia ser; tiene que ser;
        eso es; que sea; cambielo (a|por); pongale; ponga; el; la; mi; (correcto|correccion) es;
        (direccion|nombre|numero|codigo|codigo postal|zip|calle|numero de casa|apellido|problema|hora|dia)( es|
          correcto es| debe ser)?;
        a; en realidad; mas bien; esta mal; eso esta mal; no es correcto; incorrecto; por favor; sino; con
        """
    ),
    rejections=phrases("no es; no era; no; en vez de; en lugar de; y no; que no es"),
    enders=phrases("por favor; gracias; perdon; disculpe; mejor; en realidad; nada mas"),
    replacements=phrases(
        r"""
        (cambie|cambia|cambiar|cambiarle|reemplace|sustituya) (?!lo )(?P<wrong>.+?) (por|a) (?P<right>.+);
        (?:.*\b(ponga|pongale|pon|diga|use|que sea|quiero) )?(?P<right>.+?) en (vez|lugar) de (?P<wrong>.+);
        en (vez|lugar) de (?P<wrong>.+?) (ponga|pongale|pon|diga|use|que sea|quiero) (?P<right>.+)
        """
    ),
    repairs=phrases(
        """
        digo; mejor dicho; quise decir; quiero decir; perdon me equivoque; me equivoque; mas bien; correccion;
        o mas bien; o sea no; dejeme corregir; borre eso; estoy mal; es decir
        """
    ),
    anew=phrases(
        "sabe(s)? que(?! (yo|el|ella|ellos|me|se|no)\\b)( mejor)?( (ponga|pon|diga|que sea))?; pensandolo bien( mejor)?"
    ),
    no_values=phrases("no (le )?(diga|digas|cuente|cuentes); olvidelo; que; puede; es"),
    halts=phrases(
        "no+; perdon; perdone; perdoneme; disculpe; espere; espera; esperate; ay; ay no; no no; uy; ups"
    ),
    paused=("no+",),
    resumed=("pero", "sino", "es", "era", "es el", "son"),
)
