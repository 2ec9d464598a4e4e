"""Offered times in Spanish."""

from parley.hear.offers import Offers
from parley.hear.words import phrases

_TOO = r"(a?( las? )?(\w+ )?(es|seria|queda|esta|se me hace) )?(un poco|muy|demasiado|un poquito|algo)"
ONE = "( (opcion|hora|cita))?"

TABLE = Offers(
    places=(
        phrases(rf"(la|el) primer[ao]?{ONE}; ^primer[ao]$; opcion (uno|1|a); numero uno"),
        phrases(rf"(la|el) segund[ao]{ONE}; ^segund[ao]$; opcion (dos|2|b); numero dos"),
        phrases(rf"(la|el) tercer[ao]?{ONE}; ^tercer[ao]$; opcion (tres|3|c); numero tres"),
        phrases(rf"la cuarta{ONE}; ^cuarta$; opcion (cuatro|4|d); numero cuatro"),
    ),
    earliest=phrases(r"(la|el) (de )?mas (tempran[ao]|pronto); la de antes; ^mas temprano$"),
    latest=phrases(r"(la|el) ultim[ao]; (la|el) (de )?mas tarde; la de despues; ^mas tarde$"),
    other=phrases(rf"(la|el) otr[ao]{ONE}"),
    either=phrases(
        r"""
        cualquiera( de (las dos|ellas))?; las dos (me )?(sirven|funcionan|quedan bien|estan bien);
        me da (igual|lo mismo); no importa; la que sea; ^(pues )?si( (por favor|claro|gracias|esta bien))?$;
        ^(claro( que si)?|bueno|okay|vale)$;
        (esa|eso|esta) (esta bien|me (sirve|funciona|queda bien|parece bien)); (me parece|suena|muy) bien
        """
    ),
    none=phrases(
        r"""
        (algo|nada|alguna|ninguna|otra hora|otro dia) (mas (temprano|tarde|pronto)|antes|despues|diferente|distint[ao]);
        (ninguna|ninguno)( de (las dos|los dos|ellas|esas|esos))?; ni (la|el) un[ao]
        """
    ),
    later=phrases(
        r"""
        (algo|nada|alguna|hay|tiene|tienen|poco|mucho) (\w+ )?(mas tarde|despues)( ese( mismo)? dia)?
          (?=$| (es que|porque|pues|por favor)\b);
        ^(\w+ )?(mas tarde|despues) (que|de) (es[ao]|las dos); ^mas tarde (por favor|ese dia)$
        """
    ),
    earlier=phrases(
        r"""
        (algo|nada|alguna|hay|tiene|tienen|poco|mucho) (\w+ )?(mas (temprano|pronto)|antes)( ese( mismo)? dia)?
          (?=$| (es que|porque|pues|por favor)\b);
        ^(\w+ )?(mas temprano|antes) (que|de) (es[ao]|las dos); ^mas temprano (por favor|ese dia)$
        """
    ),
    too_early=(rf"\b{_TOO} temprano( para (mi|nosotros))?\b",),
    too_late=(rf"\b{_TOO} tarde( para (mi|nosotros))?\b",),
    one_of_them=phrases(
        r"^(\w+ ){0,3}(la|el) (primer[ao]|segund[ao]|tercer[ao]|cuarta|otr[ao]|ultim[ao]|de (antes|despues)|"
        r"(de )?mas (tempran[ao]|tarde))( \w+)?$"
    ),
    limits=phrases("antes( de)?( las?)?; hasta( las?)?; no( a)?( las?)?; que; menos( a)?( las?)?; en"),
    behind=phrases(
        r"""
        por favor; esta; es; me; y; pero; seria; mejor; si; entonces; de la; en; gracias; queda; suena; del; el; la;
        porque; para; bien; perfecto; manana; hoy; am; pm
        """
    ),
    not_that_one=phrases(rf"(la|el) otr[ao]{ONE}"),
)
