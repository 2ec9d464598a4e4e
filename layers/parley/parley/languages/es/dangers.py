"""Danger in Spanish."""

from parley.hear.dangers import Dangers
from parley.hear.words import phrases
from parley.languages.en.dangers import TABLE as ENGLISH

_GAS = "(gas|propano|monoxido|monoxido de carbono|huevos? podridos?|azufre|butano|podrido)"
_SMELL = (
    "(huele|huelo|olemos|olor|olia|oler|huelen|apesta|peste|tufo|tufito|oliendo|aroma|olorcito|olorcillo)"
)
_LEAK = (
    "(fuga|escape|fugas|se (esta )?(escapa|escapando|fuga|fugando|sale|saliendo|tira|tirando)|esta (saliendo|"
    "tirando|escapando)|sale|escapandose|saliendo|tirando)"
)
_ALARM = "(alarmas?|detector|detectores|sensor|sensores)"

_SELDOM = (
    "(cada (\\w+ )?(minutos?|horas?|rato|tanto)|de vez en cuando|de repente|una vez (por|al|cada|a la) \\w+|a ratos|"
    "(\\w+ ){0,4}(pilas?|baterias?))"
)
"""How often an alarm sounds whose battery is low: it is asked about, and empties no house."""

TABLE = Dangers(
    signs=phrases(
        rf"""
        {_SMELL} (\w+ ){{0,4}}?{_GAS}; {_LEAK} (\w+ ){{0,3}}?(gas|propano|monoxido);
        (gas|propano) (\w+ ){{0,2}}?(fuga|escapando\w*|saliendo|se escapa|se sale);
        {_SMELL} (\w+ ){{0,4}}?(quemad[oa]|humo|quema|quemando|chamuscad[oa]|electrico|cables?|plastico|
          incendio|lumbre);
        (gas|propano) (si )?(se )?huele; (gas|propano) si$; (hum|humaz|humit)o; humareda;
        (echa|echando|sale|salen|saliendo|saca|sacando|hecha|avienta|aventando|vi|veo|hay|hubo|tira|con|unas|
          muchas|las)? ?chispas;
        chispazos?; chispeando; chispea; flamas?; llamas; llamaradas?; lumbre; fuego; incendi\w+;
        (se )?(esta |estan |me |nos |le |anda )*(quema|queman|quemando|quemandose|arde|ardiendo|prendiendo|
          incendiando|incendio|prendio|derritiendo)(?! (las |los )?(luces|foco|television|radio)\b);
        se (me |le |nos )?(quemo|prendio|incendio) (?!(el sol|con el sol|la luz|el foco)\b)\w+;
        monoxido( de carbono)?; corto ?circuito; cortocircuito; explot\w+;
        (suena|sonando|sono|activo|activada|pitando|pita|disparo|suenan|chillando|(deja|acaba|acaban) de
          (sonar|pitar|activarse|dispararse)|(empezo|empieza|comenzo) a (sonar|pitar)|no se calla) (\w+
          ){{0,3}}?{_ALARM};
        {_ALARM} (\w+ ){{0,6}}?(suena|sonando|sono|pita|pitando|activo|activada|activado|sonar|pitar|chilla|
          chillando|disparo|disparada|calla);
        (me|nos|le|se) (\w+ )?(siento|sentimos|siente|sienten|senti|puse|pusimos|estoy|estamos|esta|estan|
          anda)? ?(\w+ )?(mare\w+|desmay\w+|asfixi\w+|ahog(o|a|ando)\w*);
        (estoy|estamos|esta|estan|ando|anda) (\w+ )?(maread[oa]s?|desmayad[oa]s?|intoxicad[oa]s?);
        (mareos?|nauseas?|(dolor de|duele la|duelen las) cabezas?|ganas de vomitar) (\w+ ){{0,8}}(gas|
          calefaccion|calenton|calentador|heater|humo|olor);
        (calefaccion|calenton|calentador|heater|gas|olor) (\w+ ){{0,8}}(mareos?|nauseas?|dolor de cabeza|
          marea\w*);
        (huele|olor) (\w+ ){{0,3}}(smoke|burning)
        """
    )
    + ENGLISH.signs,
    harmless=phrases(
        rf"""
        {_ALARM}( de (humo|incendios?|gas|monoxido( de carbono)?))? ((?!huele|olor|humo|gas|mare)\w+ ){{0,4}}?(pit\w*|
          suena|sonando|chilla|chillando|hace \w+) {_SELDOM};
        (pit\w*|suena|sonando|chilla|chillando) {_ALARM}( de (humo|incendios?|gas|monoxido( de carbono)?))?
          {_SELDOM};
        """
    )
    + phrases(
        r"""
        (a|de|por) fuego lento; arma de fuego; fuegos artificiales; juegos artificiales;
        (estufa|calentador|boiler|horno|calefaccion|secadora|parrilla|asador|linea|tuberia|medidor|recibo|
          cuenta|compania|servicio|llave|tanque|unidad|sistema|equipo) (es |son |de |del |a |que es )+gas(?!
          (huele|tiene una fuga|se escapa|esta tirando))\b;
        (cambiar|instalar|poner|comprar|reemplazar|pila|pilas|bateria|baterias|probar|revisar|
          ponerle)( \w+){0,4} (detector|detectores|alarma|alarmas)( de (humo|gas|monoxido( de carbono)?|
          incendios?))?;
        (?<!suena )(?<!suena el )(?<!suena la )(?<!suena mi )(?<!sonando )(?<!sonando el )(?<!sonando
          la )(?<!sonando mi )(?<!sono )(?<!sono el )(?<!sono la )(?<!sono mi )(?<!pita )(?<!pita el )(?<!pita
          la )(?<!pita mi )(?<!pitando )(?<!pitando el )(?<!pitando la )(?<!pitando mi )(?<!activo )(?<!activo
          el )(?<!activo la )(?<!activo mi )(?<!disparo )(?<!disparo el )(?<!disparo la )(?<!disparo
          mi )(?<!chillando )(?<!chillando el )(?<!chillando la )(?<!chillando mi )(?<!sonar )(?<!sonar
          el )(?<!sonar la )(?<!sonar mi )(?<!pitar )(?<!pitar
          el )(?<!pitar la )(?<!pitar mi )(?<!rse )(?<!rse el )(?<!rse la )(?<!rse mi )(detector|detectores|alarma|
          alarmas) de (humo|incendios?|gas|monoxido( de carbono)?)(?! (\w+ ){0,4}(son|suen|pit|activ|dispar|
          chill|call|huele)\w*);
        (contra|seguro (contra|de)) incendios; (estacion|departamento) de (bomberos|incendios);
        salida de incendios;
        (?<!se )(me|te|le|nos) quem(e|o|amos|aste) (con|en|la|el|un|una|las) (el sol|sol|playa|mano|dedo|lengua|
          boca|brazo|boquita|comida|plancha|cafe)( \w+)?;
        quemadura(s)? de(l)? sol; quemar(me|se)? (calorias|grasa|las naves);
        echar(le)? (lumbre|humo) (de coraje|por los ojos);
        se (me |le |nos )?quem(o|aron) (la |el |los |mi )?(comida|arroz|frijoles|tortillas?|pan|cena|carne|
          sopa)(?! (y|pero) sale)\b;
        se (me |le |nos )?(quem[oa]|esta quemando|fundio) (el|la|los|las|un|una|mi) (motor|compresor|capacitor|
          fusibles?|tarjeta|board|focos?|bomba|transformador|relay|contactor|breaker|resistencias?|termostato|
          bobina|abanico)(?! (\w+ ){0,4}(humo|chispas|fuego|huele|olor))\b;
        (me |le |nos )?(se )?(esta )?prend(e|io|ia|iendo) y (se )?(me )?apag\w+;
        se (me |le |nos )?(prend(e|io)|esta prendiendo)( sol[oa])?( (el|la|mi) (aire|ac|clima|calefaccion|
          calenton|calentador|heater|boiler|unidad|sistema|abanico|luz|foco|termostato))( (acondicionado|
          sol[oa]))*;
        (el|la|mi) (aire|ac|clima|calefaccion|calenton|calentador|heater|boiler|unidad|sistema|abanico|luz|foco|
          termostato|check engine)( acondicionado)? (no )?(se|ya se) (me |le |nos )?(prendio|prende|esta
          prendiendo)( sol[oa])?(?! (en llamas|fuego)\b);
        (la )?(flama|llama)( del? (piloto|boiler|calentador|calenton))? ((se |me |le |nos )+apag|no (se |
          me )?(prend|enciend|qued))\w*;
        (apag|prend|enciend)\w* (la |el )?(flama|llama|lumbre)( del? \w+)?;
        (humo|olor) (de|del|a) (cigarro|cigarrillos?|tabaco|asador|parrilla|bbq|comida|barbacoa|vecino)s?;
        (pago|pague|pagar|cobran?|cuesta)( \w+){0,3} gas; como un horno; a toda llama;
        el foco se (quemo|fundio); se (quemo|fundio) (el|un) foco; chimenea;
        (me llamo|se llama|mi nombre es|soy|habla|a nombre de|apellido( es)?) ((?!(hay|veo|vi|sale|tengo|y|
          huele|con|esta|se|el|la|un|una|mucho|que|ya|prendio)\b)\w+ ){1,2}(fuego|llamas|humo|chispas)$;
        (fuego|llamas|humo|chispas) es (mi|el|su) (primer |segundo )?(apellido|nombre);
        fuego (drive|street|avenue|lane|court|road); (calle|avenida) (del )?fuego;
        llamas(?= (por|para|a que|cuando|despues|luego|otra vez)\b);
        (me|te|le|nos|por que|porque|cuando|si) llamas; quema (mucho|mas) (gas|electricidad)
        """
    ),
    the_like=phrases("(o |ni )?(nada|algo|cosas?)( asi| de eso| por el estilo)?; de eso; asi"),
    negations=phrases(
        r"no; dont; doesnt; not; ni; sin; nunca; tampoco; nada; nadie; ningun[oa]?; jamas; ya no; descart\w+"
    ),
    negated_after=phrases(
        "no (hay|huelo|veo|huele|he visto|tengo|se ve|sale|se siente|siento|tenemos); no(?! (se|estoy|estamos|"
        "sabria)\\b); tampoco; para nada; ninguno"
    ),
    breaks=phrases(
        "(gas|humo|fuego|chispas|olor) no$; (hay|veo|sale|tengo|siento) (\\w+ )?(humo|fuego|chispas|llamas|gas)$; "
        "(?<!no )(solo|solamente|nomas|nada mas); pero; aunque; sino; porque; solo que; y (?=(huele|sale|hay|veo|"
        "esta|se|suena|ahora|el|la|echa)\\b)(?!(el|la) (gas|humo|fuego) (tampoco|no))(?!hay (gas|humo|fuego)\\b)"
    ),
    safe=phrases(
        r"""
        (no|ningun|sin) (hay |tengo |veo |es |corremos |corro |estoy en |estamos en |un |ningun |
          algun )*(peligro|riesgo)( \w+)?;
        nada de (eso|esas cosas|nada);
        ^((no|pues|ay|gracias a dios) )*nada (de eso|raro|peligroso|asi|de nada)?$;
        no huel(o|e|en|emos) (a )?nada( \w+)?;
        no (veo|siento|sentimos|hay|noto) nada( (de eso|raro|asi|extrano))?;
        ^((no|si|pues|aqui) )*todo (esta |en |va )?(bien|normal|tranquilo|en orden|orden)( (aqui|gracias|por
          aqui))*$;
        (gas|humo|fuego|chispas) no (huele|hay|sale|veo|se ve|se siente);
        ninguna de (esas|las) (cosas|dos|tres); ninguno de los (dos|tres); es seguro; estamos (a salvo|seguros)
        """
    ),
    reach=6,
    joints=phrases("y luego; pero; despues; entonces; porque; ahora; hoy; ahorita; aunque"),
    over=phrases(
        "ayer; anoche; antier; la (semana|noche|vez) pasada; el (mes|ano|lunes|martes|miercoles|jueves|viernes|"
        "sabado|domingo) pasado; hace (\\w+ )?(dias?|semanas?|mes(es)?|anos?|tiempo); ya (paso|se apago|lo "
        "apag\\w+|lo arregl\\w+|se fue|no sigue); habia; hubo; olia; una vez"
    ),
    over_now=phrases(
        "(pero )?ya (no|se (fue|quito|apago|acabo|arreglo)|lo (arregl|apag|cerr)\\w+|paso)( \\w+){0,4}; ahora (ya "
        ")?no( \\w+){0,3}; ya esta (bien|arreglado|apagado)"
    ),
    ongoing=phrases(
        "todavia; sigue\\w*; aun (?!no); otra vez; ahorita (?!no|ya no); ahora mismo; en este momento; cada vez "
        "mas; desde (ayer|anoche|hace)"
    ),
    taken_back=phrases(
        "(no espere|espere no|ah no|perdon no|no perdon)( (es|era|creo que es|solo es|nomas es|solo era))? (el|la|"
        "mi|del|un|una) (\\w+ )?(comida|cena|cigarro|vecino|asador|parrilla|vela|incienso|pan|tostador|cafe)( "
        "\\w+)*; (es|era) (mi|la|una) (comida|cena|broma)( \\w+)?$"
    ),
    doubts=phrases(
        r"""
        (creo|pienso|parece|supongo) que no; no (estoy|estamos) segur\w+; quiza\w*; tal vez; a lo mejor;
        ^no (\w+ ){0,3}(poquito|poco); no se\b; no sabria( \w+)*; puede ser; no (puedo|podria) decir( \w+)*
        """
    ),
    not_answers=phrases(
        r"""
        (no|no le|no lo|no te) (entiendo|entendi|oi|oigo|escuche|escucho|comprendo)( \w+)*; no hablo( \w+)*;
        ^(pues |perdon |a )?(que|como|cual)( (dijo|dice|cosa|fue|es eso|es|asi|perdon|que))*$; mande; perdon$;
        no (tengo|tenemos) (aire|calefaccion|clima|ac|agua|luz|internet)( \w+)*
        """
    ),
    alarming=phrases(
        "gas; humo; fuego; huele; olor; chispas?; quem\\w+; monoxido; alarma; detector; flamas?; llamas; lumbre; "
        "incendi\\w+; peligro\\w*; explot\\w+; mare\\w+; dolor de cabeza; emergencia"
    ),
    agreed=phrases(
        "^((ay|pues|bueno|creo que|yo creo que|me temo que|desgraciadamente|lamentablemente|si|la verdad) )*(si|"
        "claro|claro que si|asi es|correcto|afirmativo|ambos|las dos|los dos|un poco|un poquito|poquito|algo|"
        "bastante|mucho)( (si|un poco|poquito|mucho|algo|de eso|de los dos|huele|hay|senor|senora|bastante))*$; "
        "^((ay|pues|bueno|claro) )*si( (?!(no|ni|sin|nada|ningun)\\b)\\w+){0,6} (gas|humo|fuego|alarmas?|"
        "detector(es)?|olor|quemado|chispas|lumbre|flamas?|monoxido)$"
    ),
    fine=phrases(
        "^((no|pues|si|aqui|gracias a dios|ay|hasta ahora|por ahora) )*(todo |esta |estamos |va |estoy )*(bien|"
        "normal|tranquil[oa]s?|seguros?|a salvo|en orden|perfecto)( (aqui|gracias|todo|por ahora|ahorita))*$; "
        "^ningun (problema|peligro)( \\w+)?$"
    ),
    cries=phrases(
        "dios( mio| santo)?; auxilio; ayuda\\w*; socorro(?! \\w+$); rapido; apurese; urgente; hay; sale\\w*; se (esta|"
        "me|nos); huele; veo; tengo"
    ),
)
