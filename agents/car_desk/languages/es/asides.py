"""What people ask a workshop in the middle of something else, in Spanish."""

from agents.car_desk.hear.asides import Asides
from parley.hear.words import phrases

_HOW_MUCH = "(cuanto|en cuanto|como cuanto|a cuanto|que tanto)"
_HOW_LONG = (
    "(cuanto (tiempo )?(\\w+ )?(tard|dur|demor|se llev|toma|tom)\\w*|cuanto tiempo|(como )?cuantas horas|"
    "que tanto (tard|dur|demor)\\w*|"
    "que tan rapido)"
)

TABLE = Asides(
    price=phrases(
        rf"""
        {_HOW_MUCH} (\w+ )?((van a|va a) cobrar|cobra\w*|cuesta\w*|sale\w*|saldria|costaria|vale\w*|seria|es|
          sera|va a (costar|salir|ser)|me (va a|sale|saldria)|pago|debo pagar|tengo que pagar|hay que
          pagar)( \w+){{0,6}};
        ^y? ?{_HOW_MUCH}( (es|seria|seria por eso|por eso|en total))?$;
        (cual|que) (es|seria|precio)( \w+)? (el )?(precio|costo|total)( \w+){{0,3}}; que precio( \w+){{0,3}};
        (es|sale|esta) (muy )?caro
        """
    ),
    duration=phrases(
        rf"""
        {_HOW_LONG}( \w+){{0,8}};
        (se )?(va a )?(tarda|tardar|dura|demora) (mucho|todo el dia);
        (puedo|tengo que|me puedo|hay que) esperar(lo|la|me)?( \w+){{0,3}}
        """
    ),
    ready=phrases(
        r"""
        (para|a) (que hora|cuando) (\w+ )?(esta|estaria|estara|queda|quedaria|va a estar) (list[oa]|terminad[oa])?(
          \w+){0,3}
        """
    ),
    both=phrases(
        rf"""
        ({_HOW_MUCH} (\w+ )?(cobra|cuesta|sale|vale|seria|es)\w*|precio|costo)\b.*\b{_HOW_LONG};
        {_HOW_LONG}\b.*\b({_HOW_MUCH} (\w+ )?(cobra|cuesta|sale|vale|seria|es)\w*|precio|costo)
        """
    ),
    together=phrases(
        r"""
        (puede|pueden|podria|podrian|se puede|se pueden)( \w+){0,3} (los dos|las dos|ambos|ambas|todo)( \w+){0,4} (el
          mismo dia|la misma visita|un (solo )?dia|de una vez|juntos|juntas);
        (los dos|las dos|ambos|ambas|todo)( \w+){0,4} (pueden?|se puede|podrian?)( \w+){0,4} (el mismo dia|la misma
          visita|un (solo )?dia|de una vez|juntos|juntas)
        """
    ),
    place=phrases(
        r"""
        (en )?donde (estan|esta|quedan|queda|se encuentran|los encuentro|es)( (ubicad[oa]s?|ustedes|el taller|su
          taller|localizad[oa]s))*$;
        (a|por) ?donde (llevo|tengo que (ir|llevar\w*)|voy|llego)( \w+){0,3};
        (cual|que|me (da|puede dar)|deme|tienen|necesito) (es )?(la |su )?direccion( del taller|de ustedes)?$;
        (como|por donde) llego (ahi|alla|al taller)?$; en que (calle|parte) (estan|esta|quedan)
        """
    ),
    who=phrases(
        r"""
        (con )?quien (habla|es|hablo|me habla|esta hablando|tengo el gusto)( \w+)?$;
        (es|esto es|hablo (a|con)|llame (a|al)) (el |la |al )?(taller|hillside)( \w+)?;
        (que|cual) (compania|taller|negocio|lugar) es( este| esta)?; a donde (hable|llame)
        """
    ),
    soonest=phrases(
        r"""
        (cuando|que tan pronto|como cuando) (lo |la |me |les )?(puedo|podria|pueden|podrian) (llevar|traer|pasar|ir|
          recibir|atender|dejar)\w*( hoy| manana)?
        """
    ),
    number=phrases(
        r"""
        (cual|que|repit\w+|digame|deme|me (da|repite|dice)|no (escuche|oi|agarre|alcance a|anote)|se me
          fue)( \w+){0,4} numero( \w+){0,4};
        (el|mi|ese) numero de (cita|confirmacion|reservacion)( otra vez| de nuevo)?;
        numero (otra vez|de nuevo|por favor)
        """
    ),
    diagnosis=phrases(
        r"""
        que (cree que|sera que|le pasa|tendra|tiene|puede ser|podria ser|sera)( (tiene|sea|es|le pasa|mi|el|la|
          lo))*( \w+)?$;
        (es|sera|esta|son) (muy )?(peligros[oa]|grave|seri[oa]|segur[oa]|malo)( (manejar\w*|asi|eso))*;
        (puedo|se puede|debo|podria) (\w+ )?(seguir )?(manejar|manejando|manejarlo|manejarla|
          conducir)( \w+){0,4};
        (de verdad )?(necesito|ocupo|hay que) (cambiar|poner)\w*( \w+)?$; que (piensa|opina)( usted)?
        """
    ),
    promise=phrases(
        r"""
        (esta|estan) (usted )?(segur[oa]s?)( \w+){0,5}$; (de|con) seguro (que )?(va a|estara|queda|esta)( \w+)*;
        (me )?(garantiz|asegur|promet|jur)\w+( \w+){0,5};
        (hay|tienen|dan|hacen|me (dan|hacen|puede hacer|pueden dar)|algun) (\w+ )?(descuentos?|cupon(es)?|
          ofertas?|especial(es)?|promocion(es)?|mejor precio|rebaja)
        """
    ),
    walk_in=phrases(
        r"""
        (necesito|tengo que|hay que|hace falta|se necesita|ocupo) (\w+ )?(hacer |sacar |tener |pedir )?cita( antes|
           primero| para
          (ir|llevarlo|llevarla|llegar|eso|un \w+( de \w+)?))?( o .*)$;
        ^(\w+ )?(hay que|se necesita|hace falta|tengo que|es necesario) (\w+ )?(hacer|sacar|tener|pedir)? ?cita$;
        (puedo|podemos|se puede|atienden|aceptan) (\w+ ){0,3}sin cita; (puedo|podria) (nomas|solo) (ir|llegar|
          pasar)( \w+){0,3}$
        """
    ),
    fee=phrases(
        r"""
        (cobran|cobra|cobrarme|cobrar|cuesta|costar|pagar|pago|multan?|penalizan?)( (algo|por (eso|cancelar)|me|nada))*;
        (hay|tiene|tienen|ningun|algun|no hay) (\w+ ){0,2}(cargos?|multas?|costos?|penalizacion|cobros?)( (por|de|
          si) \w+)?
        """
    ),
)
