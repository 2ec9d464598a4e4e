"""A car workshop in Spanish."""

from agents.car_desk.hear.vocabulary import WorkshopWords
from agents.car_desk.languages.es.deskwords import CAR
from parley.hear.words import phrases

SOMEBODY = (
    "(?!(usted|ustedes|el|la|los|las|mi|su|un|una|alguien|nadie|persona|eso|esto|esta|este|hoy|manana|ahora|"
    "ahorita|aqui|todo|quien|"
    "lunes|martes|miercoles|jueves|viernes|sabado|domingo|espanol|ingles|mas|otra|otro|algun|"
    "alguna)\\b)\\w+( \\w+)?"
)
_VISIT = "(cita|visita|inspeccion|revision|cambio de aceite|rotacion|alineacion|servicio|turno|hora)"
_DAY = r"(lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|fin de semana|semana)\b"
_ITS_DAY = rf" (el |este |la |del |para |proxim[oa] |pasad[oa] )*{_DAY}"
_ITS_TIME = (
    rf"( (el|la|las|a|al|hasta|desde|de|para|como|por|este|esta|proxim[oa]))*( ({_DAY}|mediodia|\d+|una|dos|tres|"
    r"cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)( (y (media|cuarto)|de la (manana|tarde|noche)))*)+"
)

TABLE = WorkshopWords(
    usual=phrases(
        r"""
        (lo|el|la) mism[oa]( \w+)? (que|de) (la )?(ultima vez|vez pasada|siempre|antes);
        como (la )?(ultima vez|vez pasada|siempre); lo de siempre;
        (agend|hag|quiero|necesito|pon)\w* (\w+ )?otr[oa]$; (lo )?mismo (otra vez|de nuevo);
        igual que (la (ultima|otra) vez|siempre|antes);
        lo que me (hicieron|hizo) (la )?(ultima vez|vez pasada|antes)
        """
    ),
    soon=phrases(
        r"""
        ahorita( mismo)?; ahora mismo; inmediatamente; de inmediato; ya mismo; ^ya$; hoy mismo;
        en (1|un|una|unos|2|3|5|10|15|20|30|\d+|media|1 media) (minutos?|horas?|hora|ratito|rato); al rato;
        lo (antes|mas pronto|mas rapido) posible; cuanto antes; que tan pronto;
        que (tienen|tiene|hay) (disponible|libre);
        (la|lo|el) (primer\w*|mas (temprano|pronto|cercan\w+)) (que (tengan|tenga|haya|puedan)|disponible|cita|
          hora|espacio|lugar);
        cuando (me |lo |la )*(puede|pueden|podrian) (\w+ )?(ver|recibir|atender|revisar|meter)\w*
        """
    ),
    again=phrases(
        r"""
        (lo )?mismo (\w+ )?(para|con|al?) (el|la|mi|nuestr[oa])\b;
        (agend|hag|trai|llev)\w* (\w+ )?(el|la|mi) (\w+ ){1,3}tambien; lo mismo (con|para)
        """
    ),
    spoken_of=phrases(
        r"""
        cuanto (tiempo )?(tarda|tardan|dura|toma|demora|cuesta|sale|cobran|es|seria)( (eso|esto|en (eso|hacer
          eso)))?$;
        cuanto( es)?$; cuanto (me |nos )?(van a|va a) (cobrar|costar|salir)( \w+)?$;
        cuanto (me )?(cuesta|sale|cobran) eso; cuanto tiempo$; que precio tiene (eso)?$
        """
    ),
    no_email=phrases(
        r"""
        (sin|no) (correo|e ?mail|correo electronico|email);
        no (tengo|uso|manejo|quiero dar|cuento con)( (correo|e ?mail|un correo|de eso|eso|ninguno|uno|
          computadora|el correo|mi correo))*$;
        no (tengo|uso|manejo|doy|quiero dar|cuento con) (el |mi |un |ningun )?(correo( electronico)?|e ?mail);
        (asi |el )?(mensaje|texto)( de texto)? (esta bien|es suficiente|nomas|nada mas);
        (solo|nomas|nada mas) (el |por )?(mensaje|texto)( de texto)?; saltelo; (la )?siguiente
        """
    ),
    may_change=phrases(
        r"""
        (puedo|podria|podemos|se puede) (\w+ )?(cancelar|mover|cambiar)(la|lo)? (si|despues|luego|en caso|sin|mas tarde|
          hasta)\b( \w+)*;
        (y|que pasa) si (tengo|necesito) que (cancelar|mover|cambiar)\w*( \w+)*
        """
    ),
    dropped=phrases(
        r"""
        no (lo |la |me |nada )*(agend|reserv|program|mueva|cambi|apart|anot|hag)\w*( (todavia|nada|aun|ahorita|
          eso|por ahora))*$;
        todavia no; ahorita no; por ahora no; dejel[oa]( (asi|como esta|por la paz))?; asi dejel[oa];
        no (quiero|necesito) (agendar|reservar|mover|cambiar|hacer)( (nada|cita|una cita|eso|la cita))*$;
        (solo|nomas|nada mas|nada mas queria|solamente) (\w+ )?(pregunt|checa|cheque|quer|averigu|llamaba
          para)\w*( \w+)*;
        (lo (voy a )?|dejeme |deje |tengo que |voy a |primero )(pens|consult|pregunt|habl|ver|checar|
          platic)\w*( \w+)*;
        (luego|despues|al rato|mas tarde) (les |le )?(llamo|hablo|marco)( \w+)?
        """
    ),
    there_already=phrases(
        r"""
        ya (tengo|tenemos|hice|hicimos|saque) (una|uno|mi|la|hecha)\b( cita)?;
        (mover|cambiar|mueva|cambie) la (cita )?que (ya )?(tengo|hice|tenemos|hicimos);
        no (quiero|necesito|pedi|estoy pidiendo|queria) (una )?(otra|segunda|nueva|dos)( (citas?|visitas?))?;
        no (quiero|estoy) (\w+ ){0,2}(agend|hac|sac)\w*( \w+){0,4} (mover|cambiar|reprogram\w+);
        (dije|pedi|llame|llamo|llamaba|quiero) (que |para )?(mover|cambiar|reprogramar)(la)?
        """
    ),
    colleagues=phrases(
        rf"""
        gruas?; remolc\w+; remolque;
        (me quede|estoy|quede) (\w+ )?(tirad[oa]|varad[oa]|botad[oa]|atorad[oa])( \w+)?;
        (deje|olvide|perdi|se me (quedo|olvido)) (\w+ ){{1,4}}(en (el|mi|su|la) ({CAR}|taller|sala));
        objetos perdidos;
        (venden|vende|compran|rentan) (\w+ ){{0,2}}(carros|llantas usadas|partes|refacciones|piezas|trocas);
        carro prestado; (prestan|tienen) (\w+ )?(carro|carros|wifi|sala de espera|transporte|shuttle)( \w+)?;
        (mi|la|el|una|esta|este) (ultim[oa] )?(factura|recibo|reembolso|cargo|cobro|pago)s?;
        (pagar|pague) (mi|la|el) (cuenta|factura|recibo);
        (me|nos) (cobraron|cargaron) (\w+ )?(doble|dos veces|de mas|mal|demasiado|mucho);
        nadie (me )?(\w+ )?(llamo|llama|contesta|contesto|regres\w+|devolvi\w+|ha llamado)( \w+)*;
        (deje|dejado) (\w+ ){{1,3}}(mensajes?|recados?); (mi|nuestro) dinero de (vuelta|regreso);
        (regres|devuelv)\w+ mi dinero; garantia de (mi|la|el)( \w+)?;
        (estan|andan) (\w+ )?(contratando|ocupando)( \w+)?;
        (busco|buscando|solicitar|quiero|aplicar|necesito) (\w+ ){{0,2}}(trabajo|empleo|chamba)(?! (de|en|para)
          (los |las |el |la |mis? |una? )*(frenos|llantas|gomas|motor|aceite|carro|troca|camioneta|coche|auto|bateria|
          transmision|alineacion|suspension|mantenimiento)\b)( \w+)?;
        (llame|marque|hable|llamen|marquen)me( (mas tarde|despues|luego|al|a))?;
        (que me|me) (llamen|regresen la llamada|devuelvan la llamada);
        (vendo|vendemos|vender(les)?|ofrec(emos|er|erles)) (\w+ )?(seguros?|publicidad|partes|refacciones|
          productos|garantias?|toallas|servicios?)( \w+)?;
        (llamo|hablo) de parte de( \w+){{0,3}};
        (voy|vamos|estoy|ando) (\w+ )?(a llegar )?(\w+ )?(tarde|retrasad\w+|atrasad\w+)(?! (por|en) la)\b;
        llego (\w+ )?tarde; voy (a llegar )?(\w+ ){{0,3}}tarde; (atorad[oa]|atascad[oa]|estoy) en (el )?trafico;
        (si|cuando|ya|a que hora) (\w+ )?(esta|estara|va a estar|quedo|estaria) (list[oa]|terminad[oa]|
          arreglad[oa])( (mi|el|la) {CAR})?( \w+)?$;
        (ya )?(esta|quedo) (list[oa]|terminad[oa]) (mi|el|la) {CAR};
        (mi|el|la) {CAR} (ya )?(esta|quedo) list[oa];
        (deje|dejamos|lleve|llevamos) (mi|el|la) {CAR} (ayer|hoy|esta manana|ahi|con ustedes|el \w+);
        (recoger|pasar por|ir por) (mi|el|la) {CAR}; flotilla( de)?;
        (tres|cuatro|cinco|seis|siete|ocho|diez|\d+) (carros|vans|trocas|camionetas|vehiculos);
        (carros|trocas|camionetas|vans) (de la compania|del trabajo|de mi (compania|negocio)); aseguranza;
        seguro del (carro|auto); hojalateria; body ?shop;
        (abolladur|golpe|choque|choc)\w* (en|de|el|mi|con|la)\b;
        (me|le) (chocaron|pegaron|rayaron)( \w+){{0,3}}; (tuve|tuvo|en) un (choque|accidente);
        (cambi\w+|instal\w+|repar\w+|reemplaz\w+) (\w+ )?(parabrisas|vidrio|windshield);
        (pintar|pintura de) (mi|el|la|un)
        """
    ),
    fetched=phrases(
        rf"""
        (ya |cuando |a que hora )+(\w+ )?(puedo|paso a|podria|debo) (ir a |pasar a |pasar por |ir por )?(recoger|
          por)(lo|la)?(
          (mi|el|la) {CAR})?$
        """
    ),
    cancelled=phrases(r"(.* )?(cancel|anul|borr|quit)\w*( (?!(y|pero|luego|puedo|podria)\b)\w+)*"),
    added=phrases(
        rf"""
        (agreg|anad|suma|met|inclu|pon)\w* (\w+ ){{1,5}}(a|en|para) (mi|la|esa|nuestra) (\w+ )?{_VISIT};
        (ya )?tengo (una )?(cita|visita)\b.*\b(agreg\w+|tambien|ademas|de paso);
        (puede|pueden|podrian) (tambien )?(hacer|revisar|checar|ver) (\w+ ){{1,5}}(en|durante|cuando) (mi cita|
          la cita|vaya|lo lleve|este ahi)
        """
    ),
    meanwhile=phrases(
        r"""
        (mientras|cuando|ya que) (lo|la|este|esta|estan|estoy|vaya|lo lleve|la lleve|tengan)( (ahi|alla|con
          ustedes))?( \w+)?;
        (en|durante) (esa|la misma|el mismo) (visita|cita|viaje|vez); de una vez; en una sola (cita|visita);
        a esa (cita|visita)( (tambien|por favor))*$;
        (que )?(le |me |lo |la |les )*(d[ea]n?|ech[ea]n?) (una |un )?(checad|revisad|ojead|vistaz|vuelt)\w*( \w+){0,5}
          (tambien|de paso)
        """
    ),
    together=phrases(
        r"""
        (en |a )?(la misma|esa|una sola) (cita|visita|vez); junt[oa]s?; (agreg|anad|pon)\w*(la|lo); todo junto; de
          una vez
        """
    ),
    apart=phrases(
        r"""
        (una |otra )(segunda |nueva )?(cita|visita)( (aparte|separada|nueva|distinta))?; aparte; por separado; dos
          (citas|visitas)
        """
    ),
    reached_at=phrases(
        r"""
        (por favor |y |pero |puede |pueden )*(mand|envi|llam|marqu|text|us|avis)\w*( \w+){0,8}?
          (numero|telefono|celular|movil)\b( (es|es el|por favor|mejor|al))*
        """
    ),
    needed=phrases(
        r"(quiero|quisiera|necesito|ocupo|me gustaria)(?! (saber|preguntar|ver|averiguar|un (precio|presupuesto)))"
    ),
    call_me=phrases(
        r"""
        (alguien|un (mecanico|tecnico|colega|companero)|ustedes) (\w+ )?(me|nos) (llam|marqu|habl)\w+
          (?! (cuando|antes|si)\b); que (me|nos) (llame|marque|hable) (alguien|un (mecanico|tecnico))
        """
    ),
    stays=phrases(
        r"""
        (si no|de lo contrario|si no (hay|se puede|tiene\w*)) (entonces |pues |mejor |que |lo |la )*(dej[aeo]\w*|
          se queda|queda)( (asi|como esta|igual|donde esta|el \w+))*
        """
    ),
    unless=phrases(
        r"""
        a menos que; a no ser que; si no (\w+ )?(puede|pueden|hay|tiene|tienen|se puede)\b; salvo que; de lo contrario
        """
    ),
    due=phrases(
        r"""
        ^((si|claro|bueno|ok|okay|pues|ah|eh|hola|por favor|gracias|quiero|quisiera|necesito|hagan(me)?|haga(me)?|
          ponga(me)?|agend\w*) )*(eso|ese|esa|lo mismo)( (por favor|tambien|servicio))*( (y|mas|junto con|
          ademas de|con) .+)?$;
        ^(si|claro|bueno)( por favor)? (y|mas)( tambien)? (los|las|el|la|mis?|unos|unas|un|una) .+
        """
    ),
    instead=phrases(
        r"""
        en (vez|lugar)( de eso)?; mejor;
        (se puede|puede|podemos|puedo|podria|podriamos) (\w+ )?(hacer|ser|cambiar|mover|pasar|ir)\w*; que sea;
        (cambi|mu[e]?v|pas)\w*(la|lo) (a|al|para); ponga(me|la|lo); ay no; pensandolo bien
        """
    ),
    of_the_visit=phrases(
        rf"""
        (mov|muev|cambi|pas|recorr|pospon|adelant)\w* (la|mi|el|esa) ((?!(a|al|para|y|o)\b)\w+ ){{0,4}}{_VISIT}
          (((de|del|que tengo) )+((?!(a|al|para|hasta)\b)\w+ ?){{1,4}})?( (a|al|para|hasta)( el)?)?\b;
        {_VISIT} (es |que tengo |era |agendada |programada |esta )*(el|del|de|para|este|esta|manana|hoy)\b((?! (a|al|
          para|mejor|y)\b).)*( (a|al|para|y))?\b;
        (ir|llegar|llevarlo|estar ahi|asistir)( (el|este|manana|hoy|a las))+ ((?!(puedo|puede|podria|mejor|pero|
          entonces)\b).)+
        """
    ),
    of_something_else=phrases(
        rf"""
        (estuve|estuvimos|vine|vinimos|fui|fuimos|pase|pasamos|(lo|la) (lleve|traje|deje|
          recogi))( \w+){{0,2}}?{_ITS_DAY};
        (me|nos|le|lo|la) (dijo|dijeron|prometio|prometieron|cambiaron|arreglaron|revisaron|
          hicieron)( \w+){{0,4}}?{_ITS_DAY};
        (empezo|se descompuso|se paro|se murio)( \w+){{0,2}}?{_ITS_DAY};
        ((lo|la) (necesito|ocupo)|(necesito|ocupo) (el|la|mi) (carro|coche|auto|camioneta|troca|
          vehiculo)) (de vuelta|de regreso|listo|lista){_ITS_DAY};
        (necesito|ocupo) (el|la|mi) (carro|coche|auto|camioneta|troca|vehiculo){_ITS_DAY};
        (salgo|salimos|me voy|nos vamos|viajo|viaje|vacaciones|boda|vuelo|se vence|vence)( \w+){{0,4}}?{_ITS_DAY};
        (manej|conduc|conduz|us)\w*( \w+){{0,3}}?{_ITS_DAY}
        """
    ),
    errands=phrases(
        rf"""
        (tengo|tenemos|tiene|tienen) (una? |el |la |mi |su )*(algo|junta|clase|turno|entrenamiento|partido|vuelo|
          llamada|doctora?|dentista|cirugia|entrevista|iglesia|escuela|(cita )?(con|en|al|del) (el |la )*(doctora?|
            dentista|
          oculista|medic[oa]|salon|veterinari[oa]|otro lado)){_ITS_TIME}
        """
    ),
    rather_moved=phrases(
        r"""
        (se puede|puede|pueden|podemos|puedo|podria|podriamos|podrian) (\w+ )?(hacer|cambi|mov|ir|pas|ser|tener|
          dar)\w*( \w+)*;
        en (vez|lugar); mejor (el|la|a|otro|manana|para)\b; re ?(program|agend)\w*; otr[oa] (dia|hora|fecha)
        """
    ),
    that_visit=phrases(
        r"""
        (cancel|anul|borr|quit|mov|muev|cambi|pas|re ?program|re ?agend|pospon)\w*(la|lo|mela|ela)\b;
        (cancel|anul|borr|quit|mov|muev|cambi|pas)\w* (esa|eso|esta)( (cita|visita))?$;
        la (cita )?que (acab\w+|me acaba|hice|hicimos|agend\w+)( \w+)?;
        (para )?(que|cual) (carro|coche|camioneta|auto|troca) (es|era|fue|quedo) eso
        """
    ),
    unsafe=phrases(
        rf"""
        (se me |se |me )*(fueron|fallaron|quede sin|quedo sin|acabaron|fallan|estan fallando|salieron)
          (\w+ )?(los |el |la )?(frenos?|direccion);
        (los |mis )?frenos (\w+ )?(no (\w+ )?(funcionan|sirven|agarran|responden|frenan)|se (\w+ )?(fueron|
          acabaron)|fallaron|fallan|dejaron de \w+);
        (me quede|estoy|ando|no tengo|no tiene|sin) (sin )?frenos?;
        no (me )?frena( (nada|el|la|mi|ya|casi))*( {CAR})?$;
        (el |mi )?pedal( del freno)? se (\w+ )?(va|fue|hunde)( \w+){{0,3}};
        (el |la |mi )?({CAR}|motor|cofre) (\w+ )?(se (esta |me )?(quem|prendi|incendi)\w*|esta en llamas|en
          llamas|echando (humo|lumbre|fuego));
        se (me )?(esta )?(prendi|incendi|quem)\w* (el|la|mi) ({CAR}|motor)(?! (de arranque|del aire))\b;
        (me da|tengo|da) miedo (de )?(manejar\w*|conducir\w*);
        no (es|me siento|siento que sea|creo que sea) segur[oa] (para |al )?(manej|conduc)\w*;
        (sale|saliendo|echa|echando|hay|saca|sacando|avienta) (\w+ )?(mucho )?humo;
        (huele|huelo|olor) (\w+ )?a (gas|gasolina|quemado|humo);
        (no (puedo|se puede) (controlar|parar|detener)(lo|la)?|se me va de lado el volante|se (me )?traba
          (el )?volante|volante (se traba|no responde|trabado))
        """
    ),
    other_email=phrases(
        r"""
        (cambi|actualic|us|correg|corrij)\w*( \w+){0,3} (correo|e ?mail)( electronico)?( (por|a|
          de ahora en adelante|es))*;
        (nuevo|otro) (correo|e ?mail)( electronico)?( es)?; (correo|e ?mail)( \w+){0,5} (cambi\w+|equivocado|mal|
          viejo)
        """
    ),
    priced=phrases(r"cuanto (cuesta|vale|es|sale|cobran|seria)\w*; (que|el) (precio|costo); a como"),
    brought=phrases(
        r"""
        (que|los dos|ambos|ya) (le |les )?(necesita|toca|ocupa)\w*;
        (puedo|podemos|podria) (\w+ )?(llevar|traer|pasar|ir)\w*
        """
    ),
    offering=phrases(
        r"""
        (ustedes |tambien |ahi |aqui |si )*(hacen|arreglan|reparan|cambian|ponen|instalan|revisan|trabajan|
          manejan|ofrecen|dan|pueden|podrian|tienen) (\w+ )?\w+;
        (si|que si) (ustedes )?(\w+ )?(hacen|pueden|arreglan|trabajan);
        (es|seria) posible (que|arreglar|cambiar)
        """
    ),
    on_file=phrases(
        rf"""
        (en|su) (el )?(sistema|archivo|registro|expediente); (numero de )?(placas?|licencia del carro);
        (que|cual|cuales) {CAR} (\w+ )?(tiene|tienen|es|esta|estan|tengo|aparece|sale) (\w+ )?(registrad|ahi|
          anotad|apuntad)?\w*;
        {CAR} (\w+ ){{0,3}}(registrad|anotad|apuntad)\w*; (de que ano|que modelo|que ano|que marca) es mi {CAR}$
        """
    ),
    people=phrases(
        rf"""
        (puedo|podria|quiero|quisiera|necesito|me gustaria|prefiero|permitame|me deja) (\w+ )?(hablar|platicar|
          comunicarme) con (el |la |don |dona |senor |senora )*{SOMEBODY}( (por favor|sobre|de|en|ahi|ahorita|
          ahora|hoy)\b.*)?$;
        ^(\w+ )?(esta|se encuentra|anda|no esta) (ahi )?(el |la |don |dona |senor )*{SOMEBODY}( (ahi|por ahi|
          hoy|disponible|ahorita|trabajando|en el taller))+$;
        (comuni[cq]\w+|pas[ae]\w*|pong\w+|transfi\w+) (me )?(con|a) (el |la |don |dona |senor )*{SOMEBODY}( (por
          favor))?$
        """
    ),
    strangers=phrases(
        r"^(\w+ ){0,6}((numero|lugar|taller|telefono) equivocado|(me )?equivoque( de (numero|lugar|taller))?|"
        r"wrong number)( (perdon|adios|bye|disculpe|creo|gracias|"
        r"entonces|disculpe la molestia))*$"
    ),
    joins=phrases(
        "y( tambien| luego| ademas| de paso| le| el| la| los| las| un| una)?; e; mas(?= (el|la|un|una|"
        "lo)\\b); aparte; de paso; tambien; ademas; asi como; junto con; luego"
    ),
    unjoined=phrases(
        r"""
        no(?<!^no); ni; en vez; en lugar; mejor; o; pero; sino; excepto; menos; la ultima; hicieron; hice; ya;
        cuanto; que (tan|cuesta|vale); cuando; sin; nunca; como
        """
    ),
    taken_off=phrases(
        r"(quit|sac|borr|olvid)\w*( (el|la|los|las))?; (sin|no|menos|nada de)( (el|la|los|las|quiero|necesito))*"
    ),
    alone=phrases(
        r"(solo|nada mas|solamente|unicamente|nomas)( (el|la|los|las|un|una|quiero|necesito|necesita))*"
    ),
    jobs=phrases(
        r"luz; luces; foco; fugas?; tira\w*; gotea\w*; calienta\w*; sobrecalient\w+; diagnos\w*; codigo"
    ),
    unlisted=phrases(
        r"""
        llantas?; gomas?; neumaticos?; ruedas?; transmision; parabrisas; limpia(dores|parabrisas); wipers;
        faros?; focos?; aire( acondicionado)?; acs?; clima; coolant; anticongelante; filtros?; escape; mofle;
        muffler; suspension; amortiguadores?; clutch; embrague; banda; correa; bujias?; tune ?up; afinacion;
        alternador; radiador
        """
    ),
    as_well=phrases(
        r"tambien$; tambien (por favor|gracias|y|si|"
        r"de)\b; ademas; tambien; agreg\w+; inclu\w+; de paso; aparte; mas (el|la|un|"
        r"una); junto con; ya que (este|estan|voy|lo|esta)( \w+){0,3}"
    ),
    notes=phrases(
        r"""
        (la cita |que )*(quede|sea|pongan?(la|lo)?|este|va|ponga(la|lo)?)? ?a nombre de \w+( \w+){0,4};
        el nombre( de la cita| \w+)? (que )?(sea|quede|es) \w+( \w+)?;
        (y |tambien |pero |por favor |que |(me )?(puede|pueden|podrian) )*(me )?(llam|marqu|marc|avis|habl|text|
          mand)\w*(me)?( un (mensaje|texto))? (cuando|en cuanto|antes de|ya que|si) (este|esten|lo|la|el|le|hay|
          va\w*|sea|quede|termin|lleg|encuentr|necesit)\w*( \w+){0,5};
        (voy a|puedo|quiero|me voy a|pienso) (esperar(lo|la|me)?|dejar(lo|la)?|dejarles)( \w+){0,6};
        (lo|la|les) (espero|dejo)( \w+){0,6};
        (que )?no (le |me |lo |la )*(hag|toqu|cambi|pong|arregl|empiec)\w* (\w+ ){0,3}(sin|antes de|hasta) (\w+ )?(avis|
          llam|pregunt|habl|dec)\w*( \w+){0,3};
        (la |las |mis )?llaves? (esta|estan|va a estar|las dejo|se quedan) (en|debajo|abajo|con|arriba)
          (\w+ ?){1,4}
        """
    ),
    told_to_note=phrases(
        r"""
        (?<!no )(dig\w*les|digales|digale|diganle|avis(e|en)(le|les)|dile|diles)( (al|a la|a los) \w+)?
          (que|de|si|por)\b;
        ^((y|ah|oh|tambien|por favor|solo|una?|puede|haga) )*(anot(e|en|ar)|nota|apunt(e|en|ar))
          (que|para (el|los|la) (mecanicos?|tecnicos?|taller))\b;
        (?<!no )(anot|apunt)(e|en|a)(le|les|me|nos)?( (ahi|tambien|por favor))* (que|de|si|lo de|
          (eso|esto)( de( que)?)?)\b;
        (dejar|dejarle|dejarles|poner|ponga|agreg\w+|hacer) (\w+ )?una nota( (para|a|al) (el |la |los )?\w+)?( que| de
          que)? (?!para |a |al |por )\w+ \w+
        """
    ),
    likewise=phrases(
        r"^((bueno|ok|okay|ah|eh+) )*y( (un|una|el|la|los|las|de|por|para|mis?|que tal))*( (?!(el|manana|hoy|"
        r"\w*agend\w*|tambien)\b)\w+){1,4}$"
    ),
    elsewhere=phrases(
        r"(no|pero no) (a|en) (este|ese|el mismo|mi) (numero|telefono|celular); (a )?otro (numero|telefono|celular)"
    ),
    calls_back=phrases(
        r"""
        (?<!no )(que |si )?(me|nos) (puede\w* |podria\w* |va\w* a )?(llam|marqu|habl|regres|devuel)\w*( (la llamada|de
          vuelta|luego|despues))?; (llam|marqu|habl)\w*(me|nos)\b; (una|la) llamada
        """
    ),
    symptoms=phrases(
        r"""
        (ruido|ruidos|rechin\w*|chill\w*|vibra\w*|tiembl\w*|gote\w*|humo|humea\w*|jalonea\w*|cascabel\w*|truen\w*|
          tronid\w*|
          jal(a|o) (a|para|hacia)); no
          (me |le |se |nos )?(quiere |quieren )?(prend|enciend|encend|arranc|fren|carg)\w*;
          luz (\w+ ){0,3}(prendida|encendida); se (prendio|encendio) (la|
            una) luz
        """
    ),
    brought_by=phrases(
        r"""
        (mi|nuestr[oa]) \w+ (lo |la |me lo |me la )?(va a |puede )?(llev|tra|dej|recog|pas)\w*( \w+){0,6}
        """
    ),
    which_time=phrases("(a que hora|que dia|cuando) (seria|es|era|quedaria|dijo)( eso)?( entonces)?$"),
    checked=phrases(
        r"(verdad|cierto|no|correcto|esta bien)$; ^((entonces|y|ok|pero) )*(sigue|es|queda|quedo|todavia es)\b"
    ),
    booked_as=phrases(
        r"(ponga(la|lo|nla|me)? |que (sea|quede|este) |quede |va )?a nombre de( (ella|el))?( ,)?( (es|se llama))?"
    ),
    prevented=phrases(
        r"""
        (ya )?no (puedo|podemos|voy a poder|alcanzo a|llego) (\w+ ){0,2}(a las?|el|para|antes|ese dia|esa hora|tan
          temprano)\b
        """
    ),
    gives_up=phrases(
        r"""
        (mejor |yo |ya |entonces )*(paso|voy|llego|me paso) (por ahi|alla|asi nomas|sin cita|directo)( \w+){0,3}$;
        (ya )?no (necesito|quiero|hace falta) (una |la |ninguna )?cita( (ya|gracias|entonces))*$; olvidelo;
        (ya )?dejelo( asi)?$
        """
    ),
    of_month="de",
    day_of_month="{number} de {month}",
    no_such_day="El {} no existe.",
)
