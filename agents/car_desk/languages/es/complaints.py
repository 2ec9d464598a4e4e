"""What makes a call a case for a person, in Spanish, and what only sounds like it."""

from agents.car_desk.hear.desk import Escalation
from parley.hear.words import phrases

_BOSS = "(gerente|manager|supervisora?|duen[oa]|jef[ea]|encargad[oa]|patron|responsable)"
_LAWYER = "(abogad[oa]s?|licenciad[oa]|lawyer|attorney)"
_MINE = (
    "(esposo|esposa|marido|mujer|hijo|hija|mama|papa|hermano|hermana|vecino|vecina|amigo|amiga|primo|prima|"
    "tio|tia)"
)

ESCALATIONS: tuple[tuple[Escalation, tuple[str, ...]], ...] = (
    (
        "legal",
        phrases(
            rf"""
            {_LAWYER}; (los|lo|la|les|te|le) (voy|vamos) a (demandar|denunciar)(los|lo|la)?;
            demand(ar|arlos|o|a|arlo|are|aremos)\b; demandar\w*; denunci(ar|arlos|o|are)\b;
            (llevar|llevarlos|llevo|llevare) (\w+ )?a (la )?(corte|juicio|tribunales);
            (en la|ir a la|a la) corte; accion(es)? legal(es)?; better business bureau; bbb; departamento legal;
            small claims; reclamo legal
            """
        ),
    ),
    (
        "manager",
        phrases(
            rf"""
            (habl\w+|platic\w+|comuni[cq]\w+|pas\w+|pong\w+|quiero|quisiera|necesito|exijo|donde esta|esta|
              quejarme|queja|transfier\w+|ver)( \w+){{0,3}} (el|la|al|del|un|una|su|con|
              algun)( \w+)? ?{_BOSS}\b;
            ^(\w+ ){{0,2}}{_BOSS}( por favor)?$; (el|la|su) {_BOSS} (ya|ahora|ahorita|por favor|inmediatamente);
            quien (esta a cargo|manda ahi|es el {_BOSS} )\b
            """
        ),
    ),
    (
        "anger",
        phrases(
            r"""
            inaceptable; furios[oa]; indignante; indignad[oa]; ridicul[oa];
            (hart[oa]|cansad[oa]|fastidiad[oa]) (de|ya)\b;
            (estoy|ando|muy|bien|super|tan) (enojad|molest|encabronad|frustrad|decepcionad|enfadad|emputad|
              encojonad|disgustad)\w*;
            (es|esto es|que|son|puro|pura) (\w+ )?(un robo|una estafa|un fraude|una burla|un abuso|una
              porqueria|una basura|mierda|una falta de respeto|el colmo|una verguenza);
            estafador(es)?; rater[oa]s?; ladron(es)?; me (robaron|estafaron|vieron la cara|enganaron|tranzaron);
            (pesim|horribl|mal|terribl)[oae] (servicio|experiencia|atencion|trabajo|taller); como se atreven;
            incompetentes?; inutiles; nunca (mas )?(vuelvo|regreso|voy a (volver|regresar));
            que poca (madre|seriedad|verguenza); quej(a|arme)\b; me (chingaron|jodieron)
            """
        ),
    ),
)

CALM = phrases(
    rf"""
    (no|nunca|ni) (\w+ )?(\w+ )?(enojad[oa]|molest[oa]|furios[oa]|es (una )?queja|quejarme|inaceptable|ridiculo|
      tengo quejas?);
    (ninguna|sin) quejas?; (soy|como) (\w+ )?({_LAWYER}|{_BOSS}); (mi|nuestr[oa]) (\w+ )?{_BOSS};
    ({_BOSS}|{_LAWYER}) (de|en|del) (mi|nuestr[oa]|la|otr[oa]|un) (?!(taller|ahi)\b);
    (oficina|despacho|bufete|firma) (de|del) {_LAWYER};
    (cita con|junta con|reunion con|ver a|veo a|quede con) (el|la|mi|un|una) {_LAWYER}(?! (y|los|para
      demandar))\b;
    (mi|un|el) {_LAWYER} (tiene|maneja|es|dice|dijo que|recomend\w+|vive|me (dijo|recomendo|presto));
    (mi|la|el|su) {_MINE} (es|trabaja de|trabaja como) (\w+ )?({_LAWYER}|{_BOSS});
    {_BOSS} (me )?(\w+ )?(recomendo|refirio|dijo que|sugirio|mando|pidio|prometio|llamo|ofrecio);
    (hable|hablamos|platique) (con|al) (\w+ )?{_BOSS}; (digale|salude|saludos|gracias) (a|al) (\w+ )?{_BOSS};
    licenciado \w+; (especial|oferta) del (gerente|mes); manual del (dueno|propietario);
    (a que|si) (es|sera) ridiculo; corte de (pelo|cabello)
    """
)
