"""Reasons for calling a heating and cooling company, in Spanish as it is spoken in the USA."""

from agents.hvac.hear.reasons import Reasons
from parley.hear.words import phrases

UNIT = (
    "(aires?( acondicionados?| central)?|acs?|a c|climas?|mini ?splits?|calefaccion|calefactor(es)?|"
    "calentador(es)?|calenton|boiler|caldera|furnace|heaters?|hvac|heat ?pump|bomba de calor|termostatos?|"
    "thermostat|ductos?|conductos|rejillas?|ventilas?|vents?|compresor|condensador[a]?|serpentin|evaporador[a]?|"
    "unidad(es)?|sistema|equipo|aparato|ventilador|abanico|fan|soplador|blower|filtros?|freon|refrigerante|"
    "radiador(es)?|capacitor|cooler|air ?condition\\w*|cooling|heating|enfriamiento|piloto|drenaje)"
)
WORK = (
    "(cooling|heating|working|blowing|turning|funcion|sirv|serv|jal|trabaj|pren?d|enciend|encend|arranc|enfri|"
    "calient|calent|sopl|avient|avent|ech|hech|"
    "tir|sac|respond|apag|par|circul|drena|bombe|refresc)"
)
"""The stems of what a unit does, or does no longer."""
_SELF = "(me |nos |le |se |lo |la )*"
FAULTS = phrases(
    rf"""
    (ya |casi |tampoco )?no {_SELF}(quiere |esta |estan |anda |puede |deja de |para de |acaba de )*{WORK}\w*;
    (dej|par)\w+ de {WORK}\w*; no (hace|sale|tira|da|avienta|echa) (nada|aire|frio|calor|ni \w+);
    (apenas|casi no|medio|solo) {_SELF}{WORK}\w*;
    (esta|anda|aire|ac|clima) (not|no) (cooling|working|heating|blowing);
    (se|sele) {_SELF}(esta )?(dan|descomp|romp|quebr|jod|freg|fund|quem|muri|apag|par|trab|ator|congel|tap|
      averi|arruin|malogr|echo a perder|fue|va|calient|sobrecalient|inund|bot|cae|cay|desconfigur|resete|
      reinici)\w*;
    (esta|estan|quedo|sigue|anda) (\w+ )?(danad|descompuest|rot|mal|muert|fall|gote|chorre|escurr|tirando|
      congelad|tapad|suci|averiad|apagad|quebrad|fregad|jodid|fundid|sonando|vibrando|haciendo|hechando|echando|
      aventando|soplando|botando|saliendo|zumbando|chillando|rechinando|brincando|ciclando|loc)\w*;
    fall(a|as|o|an|ando); averia\w*; descompostura; descompuest[oa]s?; danad[oa]s?; roto; rota; quebrad[oa];
    malo; fugas?; gote\w*; chorrea\w*; escurre\w*; ruid\w+; rechin\w+; zumb\w+; vibra\w*; truena; golpetea;
    chill\w+; suena; aire (caliente|tibio|frio); huele; olor; prende y (se )?apaga; codigo de error; error;
    (bota|avienta|tira|echa|saca|sale|saliendo|sopla|soplando) (\w+ )?(agua|aire|caliente|frio)
    """
)
"""What a broken unit does, and what it does no longer."""
_BROKEN = "(no \\w+|descompu\\w+|danad\\w+|rot[oa]|fall\\w+|gote\\w+|dej[oa]\\w* de|tira\\w* agua|mal)"
_CHANGE = (
    "(cancel|cambi|mov|muev|re ?program|re ?agend|pospon|posponer|posterg|confirm|adelant|atras|recorr|anul|"
    "pas)\\w*"
)
_VISIT = "(cita|citas|visita|reservacion|reserva|appointment|servicio que (tengo|tenemos|tenia))"
_DAY = "(lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|ese dia)"
_TECHNICIAN = "(tecnicos?|muchachos?|senor|tech|trabajador(es)?|hombre|plomero)"
_ON_THE_WAY = (
    r"\b(?:cuando (?:\w+ ){0,3}?(?:veng|llegu|est[ae]|vay|salg|vien|lleg|va)\w*|"
    r"antes (?:de )?(?:que )?(?:\w+ ){0,3}?"
    r"(?:venir|llegar|veng|llegu|salir|salg)\w*|en camino|al llegar|ya que (?:veng|llegu)\w*|"
    r"si (?:ya )?(?:viene|vienen))\b"
)

_FAULT = rf"{UNIT} (?:\w+ ){{0,3}}{_BROKEN}"
_MONEY_FOR_A_FAULT = (
    r"(?:factur\w*|bil|bill|recibo|cobr\w+|cargo|pag\w+|reembols\w+|debo) (?:\w+ ){0,3}"
    rf"(?:por|de|del|sobre) (?:\w+ ){{0,3}}{_FAULT}"
)

_SALE = (
    "(cotizacion|presupuesto|estimado|precio|(un|una|otro|otra) (nuev[oa]|(\\w+ ){0,2}nuev[oa]))"
    "( (de|para|por) (un |una |el |la |otro |otra )?(\\w+ ){0,2}(nuev[oa]|sistema|equipo|unidad|aire))?"
)

TABLE = Reasons(
    service_first=phrases(
        rf"""
        (mal|buen|gran|pesimo) trabajo; (recibo|cuenta|bil|bill|biles) de (la )?(luz|electricidad|gas);
        (trabajo|jale) (que|lo) (\w+ )?(hicieron|dejaron|hizo);
        (pieza|piezas|parte|partes|refaccion|refacciones) (de|del|para) (mi|el|la|este);
        {UNIT} (\w+ ){{0,4}}{_BROKEN} (\w+ ){{0,6}}(garantia|recibo|pague|pagar|cobraron);
        {_BROKEN} (\w+ ){{0,6}}(garantia); (garantia) (\w+ ){{0,6}}{_BROKEN};
        (cargar|recargar|cargarle|recargarle|echar|echarle|poner|ponerle|falta|faltar|acabo) (\w+ )?(gas|freon|
          refrigerante)( \w+)?
        """
    ),
    others=(
        (
            "appointment",
            phrases(
                rf"""
                no (puedo|podemos|podre) (\w+ ){{0,3}}(mi|la|nuestra) {_VISIT};
                {_CHANGE} (\w+ )?(la|mi|una|nuestra|esa|el|de|su) (\w+ )?{_VISIT}; {_CHANGE} {_VISIT};
                (ya )?(la |lo )?(cancele|cancelamos)( (la|mi|esa|el|de|cita|visita|hoy|ayer|antes|ya|del|\w+es))*$;
                (mi|la|una|nuestra|tengo|tenia|tenemos) (\w+ )?{_VISIT}( \w+){{0,8}} (y |pero |que |la |lo |
                  necesito|quiero |quisiera |puedo |podria |me )*(cancelar|cambiar|mover|reprogramar|reagendar|
                  posponer|confirmar|saber|preguntar|cancelarla|cambiarla|moverla|posponerla|confirmarla);
                (sobre|acerca de|por|preguntar por) (mi|nuestra|la) {_VISIT}( \w+){{0,4}};
                (a que hora|cuando|que dia) (es|era|seria|sera|tengo|me toca|esta) (mi|la|nuestra|una) {_VISIT};
                ^((hola|si|buenas|tardes|dias|buenos|quiero|quisiera|necesito|por|favor|este|pues|
                  yo) )*cancelar(la)?( por favor)?$;
                (donde|en donde|por donde) (\w+ )?(esta|anda|viene|quedo) (el|mi|su|ese) {_TECHNICIAN};
                (el|mi|su|ese) {_TECHNICIAN} (que \w+ )?(nunca|no|todavia no|aun no) (\w+ )?(vino|vinieron|
                  llego|llegaron|llega|llegado|presento|aparecio|aparece|apareció|viene|venido);
                (iba|iban|tenia que|tenian que|quedo de|quedaron de|quedo en|quedaron en|dijeron que|dijo que)
                  (\w+ )?(a )?(venir|llegar|pasar|mandar|venia|venian|mandaban|llegaban)(?! (el|la|los) (mes|
                  ano|verano));
                (sigo|seguimos|estoy|estamos|llevo \w+ \w+) (\w+ )?esperando (\w+ )?(al|a|el|un|su|mi|que) (su |
                  mi|un )?({_TECHNICIAN}|venga\w*|llegue\w*);
                (a que hora|cuando) (\w+ )?(llega|viene|va a (llegar|venir)) (el|mi|su) {_TECHNICIAN}( \w+)?$;
                (ya )?(tengo|tenemos|hice|hicimos|saque) (una |mi |la )?{_VISIT} (con ustedes|ya|para|hoy|
                  manana|el \w+)( \w+){{0,6}}$(?<!quiero)
                """
            ),
        ),
        (
            "complaint",
            phrases(
                rf"""
                nadie (\w+ )?(ha )?(vino|llego|venido|llegado|aparecio|se presento|me (llamo|contesta|contesto|
                  ha llamado|resuelve)|contesta|contesto|viene|llega);
                (segunda|tercera|cuarta|quinta|\w*sima|\d+th) vez que (\w+ )?(llamo|hablo|marco|vienen|les|los|
                  me);
                (ya )?(les )?(he )?(llamado|llame|hablado|marcado) (\w+ )?(varias|muchas|dos|tres|cuatro|mil)
                  veces;
                (poner|hacer|levantar|meter|presentar|tengo) una queja; (quiero|vengo a|quisiera) quejarme;
                (vino|vinieron|me (arreglaron|repararon)|lo (arreglaron|repararon|arreglo)|la (arreglaron|
                  repararon|arreglo)|supuestamente)\b( \w+){{0,12}} (sigue|siguen|otra vez|de nuevo|igual|peor|
                  lo mismo);
                (quedo|dejaron|sigue) (\w+ )?(igual|peor|lo mismo)( \w+){{0,3}} (que antes|despues de que);
                (su|ese) {_TECHNICIAN} (\w+ )?(dejo|rompio|dano|quebro|hizo un (mal|pesimo|desastre))
                """
            ),
        ),
        (
            "wrong_number",
            phrases(
                r"""
                numero equivocado; (me )?equivoque( de (numero|telefono|compania|lugar))?$;
                (marque|marco|llame|hable) (\w+ )?(mal|por error|equivocad\w+|por equivocacion)( \w+)?$;
                (ay )?(perdon|disculpe) (me equivoque|marque mal)( \w+)*; wrong number;
                (es|hablo (a|con)|llamo a|llame a|llamaba a|ahi es|busco|buscaba) (la |el |al |a la |un |
                  una )?(pizzeria|pizza|dominos|walmart|banco|dentista|doctor|hospital|clinica|farmacia|
                  biblioteca|escuela|hotel|restaurante|salon|iglesia|taller mecanico)\b
                """
            ),
        ),
        (
            "returning",
            phrases(
                r"""
                llamada perdida; (devolv|regres)\w+(les|le|lo|la)? (una |la |su )?llamada(?! a mi);
                (alguien|ustedes|me|nos) (\w+ )?(llamaron|marcaron|hablaron|llamo|marco|dejaron (un )?mensaje)( (de|
                  desde)
                  (este|su|ese) (numero|telefono)( \w+)*|hace (\w+ ){1,3}(ratos?|minutos|horas?))
                """
            ),
        ),
        (
            "hiring",
            phrases(
                r"""
                (busco|buscando|buscar|solicitar|solicito|aplicar|aplico|pedir|conseguir|necesito|quiero|por)
                  (\w+ ){0,2}(trabajo|empleo|chamba|jale)(?! de (reparacion|mantenimiento|instalacion))(?!
                  (hecho|bien|en mi));
                (estan|andan) (\w+ )?(contratando|ocupando (gente|personal)|hiring|buscando (gente|tecnicos|
                  personal|trabajadores));
                (ocupan|necesitan|buscan|contratan) (\w+ )?(gente|personal|tecnicos|trabajadores|ayudantes|
                  empleados);
                (solicitud|aplicacion|entrevista|oferta|vacante|puesto) (de|para) (el )?(\w+ )?(trabajo|empleo|
                  tecnico|ayudante|puesto);
                vacantes?; curriculum; trabajar (con|para) ustedes;
                (el|un|algun|puesto de) (trabajo|empleo) (de (tecnico|ayudante)|que (anuncia\w+|publica\w+));
                recursos humanos; aprendiz
                """
            ),
        ),
        ("billing", (_MONEY_FOR_A_FAULT,)),
        ("service", (_FAULT,)),
        (
            "billing",
            phrases(
                r"""
                facturas?; facturacion; invoice;
                (mi|el|un|la|su|ese|este|del|sobre el) (ultimo )?(bil|bill|recibo|cobro|cargo|pago|saldo|
                  balance)(?! de (la )?(luz|electricidad|gas))s?;
                (me|nos) (\w+ )?(cobraron|cobro|estan cobrando|cargaron|facturaron)\b;
                (cobraron|cargaron) (doble|de mas|dos veces|mal);
                (hacer|hice|haciendo|mandar|mandar un|hacer el) (un |el |mi )?(pago|deposito);
                pagar (mi|la|el|una|lo que|en linea|por telefono|con tarjeta); reembolso\w*;
                (regres|devuel|devolv)\w+ (mi|el) dinero; garantia; estado de cuenta;
                (mi|la) cuenta (pendiente|vencida|de ustedes); (les |lo que )?debo (dinero|de|a ustedes);
                cuanto (les )?debo; plan de pagos; financiamiento; tarjeta de credito
                """
            ),
        ),
        (
            "vendor",
            phrases(
                r"""
                proveedor(es)?; distribuidor(es|a)? de; mayoreo; mayorista;
                (somos|llamo de|hablo de|represento a|de parte de) (una |la )?(compania|empresa|distribuidora|
                  agencia)(?! de (renta|rentas|apartamentos|luz));
                (vend|ofrec)(emos|erles|er|o|iendo)(les)? (\w+ ){0,3}(partes|piezas|refacciones|filtros|
                  equipos?|servicios?|productos?|publicidad|seguros?|anuncios|paginas?)?;
                publicidad; marketing; anuncios; pagina web; posicionamiento; prestamos? (para|de) negocios?;
                (encargad[oa]|persona) (de|que) (las )?(compras|ve las compras|se encarga de las compras);
                catalogo; nuestros (productos|servicios)
                """
            ),
        ),
    ),
    service=(
        UNIT,
        *FAULTS,
        *phrases(
            r"""
            (reparacion(es)?|servicio|mantenimiento|tune ?up|inspeccion|revision|chequeo|limpieza|estimados?|
              cotizacion|presupuesto|tecnicos?|instalacion|reemplazo|diagnostico|service|check ?up|repair);
            (arregl|repar|compon|compus|compong|instal|reemplaz|cambi|revis|chec|limpi|inspeccion|cotiz)\w*;
            (hace|tenemos|tengo|esta|hay|haciendo|con|siento|sentimos) (\w+ )?(mucho |mucha |un |
              demasiado )*(calor|frio|caliente|calientito|humedad|helad\w+|congelando\w*|fresco)( \w+)*;
            (nos|me) (estamos|estoy) (\w+ )?(asando|congelando|muriendo de (calor|frio)|cociendo);
            (venga|vengan|manden|mande|mandar|venir|pasar|pasen|envien) (\w+ )*(alguien|tecnico|revisar|ver|
              arreglar|checar|casa)?;
            monoxido; humo; quemado; citas?; appointment
            """
        ),
    ),
    high_value=phrases(
        rf"""
        (un|una|otro|otra|el|sistema|unidad|unidades) (\w+ )?{UNIT} (\w+ )?nuev[oa]s?; nuev[oa]s? {UNIT};
        (uno|una|otro|otra|todo) (\w+ )?nuev[oa]$; equipo nuevo; sistema nuevo; unidad nueva;
        (reemplaz|sustitu)\w+; cotiz\w+; presupuestos?; estimados?; estimate; quote; instalar\w*;
        instalacion\w*;
        (instalen|instale|instalan|ponen|poner|ponga|pongan|comprar|meter|metan) (\w+ )?(un|una|otro|otra)
          (\w+ )?{UNIT};
        cambiar (\w+ )?(todo |toda )(el|la|mi)? ?(\w+ )?{UNIT};
        cambiar (\w+ )?{UNIT} (\w+ )?(por (uno|una|otro|otra)|viej[oa]|complet[oa]); upgrade; actualizar;
        propuesta
        """
    ),
    not_high_value=phrases(
        r"""
        si (el|ella|ellos|ustedes|usted|hay|tienen|tiene|tuviera\w*|hubiera|toca) (\w+ ){0,6}?(reemplaz|
          sustitu|instal|cambi)\w*;
        (me|nos|lo|la|acaban de|recien|apenas|ya|ustedes|ellos|que) (\w+ )?(instalaron|instalo|pusieron|puso|
          cambiaron|reemplazaron|compre|compramos|instalar|poner|instalad[oa])( \w+){0,5};
        (cambi|reemplaz|pon|instal)\w+ (\w+ ){0,3}(filtros?|pilas?|baterias?|fusibles?|capacitor|breaker|detector(es)?|
          alarmas?|sensor(es)?|piezas?|partes?|motor|valvula|banda);
        (filtros?|pilas?|baterias?|fusibles?|capacitor) nuev[oa]s?;
        no (\w+ ){0,3}(reemplaz\w*|cotiz\w*|estimado|instal\w*|nuev[oa]);
        (el|la|mi|un|este|es|esta|sistema|unidad) (\w+ )?(casi |todavia |esta |es )*nuev[oa] (que |y |pero |ya |
          no )
        """
    ),
    beside_a_repair=phrases(
        rf"""
        (tambien|ademas|de paso|algun dia|despues|luego|mas adelante|en otra ocasion) (\w+ ){{0,8}}?{_SALE};
        {_SALE} (\w+ ){{0,6}}?(no (es urgente|urge|corre prisa)|puede esperar|despues|luego|mas adelante|tambien|
          (el )?(otro|proximo|siguiente) (ano|mes)|el (ano|mes) (que (viene|entra)|proximo))
        """
    ),
    paying=phrases(
        r"""
        (planes|plan|opciones) de (pago|pagos|financiamiento); pagos (mensuales|a plazos|chiquitos); financiamiento;
        pag\w+( todo)? (al contado|en efectivo|de contado|en abonos|a plazos|a meses|con (tarjeta|cheque))
        """
    ),
    refused_visits=phrases(
        r"""
        no (\w+ )?(quiero|necesito|ocupo|hace falta)( que)? (venga|vengan|manden|mande|vaya|vayan|envien)( a)? (nadie|
          ningun \w+|alguien)\b(?! (hasta|antes|hoy|manana|el|este)\b); no (me )?(manden|mande|envien)( a)? (nadie|
          ningun \w+)\b(?! (hasta|antes|hoy|manana|el|este)\b);
        no quiero pagar (por )?(nada|eso|una visita)
        """
    ),
    messages=phrases(
        r"""
        (dele|dale|denle|pasele|pase|digale|dile) (\w+ ){0,3}(a la|a su) oficina;
        (puede|puedes|pueden|podria|alguien|quiero|mejor) (\w+ ){0,4}(decir|digan|diga|explique|explicar|contestar|
          ayudar|hablar)\w*( \w+){0,5} por (el )?telefono
        """
    ),
    with_nothing_wrong=phrases(
        r"""
        comprar (un|una|unos|unas|el|la|otro|otra)? ?(filtros?|piezas?|partes?|control|pilas?)\b;
        (tecnico|muchacho|senor|el) (se )?(dejo|olvido|me dejo) (su|sus|un|una) (?!(\w+ )?(numero|
          tarjeta|nombre|mensaje|recado)\b)\w+;
        (digale|dile|avisele|diganle) a (?!(la|el|los|las|mi|su)\b)[a-z]+ que\b
        """
    ),
    given_up=phrases("(olvid\\w+|dejelo|no importa|ya no|no se preocupe|dejalo)( eso| asi)?"),
    elsewhere=phrases(
        r"""
        (voy a|vamos a|mejor|prefiero) (\w+ )?(probar|ir|intentar|llamar|buscar|busco|voy)
          (en|a|con) (?!(ver|la|el|mi|su|ustedes|las|los)\b)\w+
        """
    ),
    without_us=phrases(
        r"""
        (lo|la) (arreglo|hago|resuelvo|compro) (yo|yo mismo|yo misma|en \w+|por mi cuenta)
        """
    ),
    instead=phrases("devuelv\\w+; regres\\w+; en (vez|lugar) de eso; mejor que me llamen"),
    promised_calls=phrases(
        r"""
        (iban|iba|quedaron|quedo|dijeron|dijo|prometieron) (a |de |en |que )?(me )?(iban a |iba a )?(llamar|
          hablar|marcar)(me)?( (para ?)?atras| de vuelta)?
        """
    ),
    of_a_change=phrases(
        r"""
        (necesito|quiero|quisiera|queria|tengo que|me gustaria) (mover|cambiar|cancelar|posponer|reagendar|pasar)l[ao]\b
        """
    ),
    call_it_off=phrases(
        rf"""
        (ya |todavia )?no (lo |la |los |las |me |nos )?((necesit|ocup)\w*|quer\w+|quiero|hace|hara) (ya |falta |
          mas )*(que |al |a |el |la |l[oa]s )*(\w+ )?(veng|pas|mand|envi|{_TECHNICIAN}|{_VISIT}|nadie|{_DAY})\w*;
        (que )?ya no (veng|mand|envi|pas)\w*; no (es necesari[oa]|hace falta) (ya )?que (\w+ )?(veng|mand|envi|pas)\w*;
        (cancel|anul)\w+ (lo |la |el |de |del |al |para )*({_DAY}|{_TECHNICIAN});
        ya (\w+ )?(se (arregl|compus|repar)\w+|qued[oa]\b( (bien|arreglad\w+|list\w+))?|(lo|la) (arregl|compus|
          repar)\w+|(esta )?(funcion|trabaj|jal|sirv|prend|enfri|calient)\w+( (bien|otra vez|de
          nuevo))?)(?! (pero|mal|nada))\b;
        otro (dia|horario)\b; surgio (algo|un \w+); se me (complic|atraves)\w+;
        {_DAY} (ya )?no (\w+ )?(pued|podr|va a (ser|poder)|me qued|sirve|
          estar|se (va a )?pued)\w*; (pued|podr)\w+ (venir|pasar|ser) (\w+ )?(mejor|en vez|en lugar)\b
        """
    ),
    after_all=phrases("(?<!no )(?<!no la )(agend|program|reserv|apart)(e|ela|elo|emela|emelo|a|ala)\\b"),
    nothing_yet=phrases(
        r"""
        (todavia|aun) no (l[oa] |me )?(agend|program|reserv|apart|confirm)\w*;
        no (l[oa] |me )?(agend|program|reserv|apart|confirm)\w* (todavia|aun|nada|hasta);
        (tengo que|debo|necesito|dejeme|deje|voy a|quiero|primero) (\w+ )?(pregunt|consult|habl|
          platic)\w* (\w+ ){1,4}(primero|antes); primero (\w+ ){0,2}(pregunt|consult|habl|platic)\w*;
        (l[oa] )?(voy a pensar\w*|dejeme pensar\w*|lo pienso);
        (yo )?(les|le) (vuelvo a (llamar|marcar)|(llamo|hablo|marco) (luego|despues|mas tarde|manana|otro dia))
        """
    ),
    of_a_visit=phrases(
        r"""
        (la|esa|mi) misma (visita|cita); (esa|la|mi) (visita|cita) (que|del|de|ya|es|era|para); no (\w+ ){0,3}otra
          (visita|cita); (nada|no hay nada|no se ha) (esta )?(descompuesto|roto|mal)
        """
    ),
    late=phrases(
        rf"""
        (donde|en donde|por donde) (\w+ )?(esta|anda|viene|quedo) (el|mi|su|ese) {_TECHNICIAN};
        {_TECHNICIAN} (\w+ )?(viene|esta|va) (\w+ )?(tarde|retrasad[oa]|atrasad[oa]);
        (sigo|seguimos|estoy|estamos) (\w+ )?esperando (al|a el|a su|un|su|mi) (su |mi )?{_TECHNICIAN}
        """
    ),
    no_technician=phrases(
        r"""
        no (es|llamo|hablo|ando)( \w+)? (por|para|de|sobre) (una |ninguna |alguna )?(reparacion|visita|cita|
          servicio|falla);
        no (necesito|ocupo|quiero|hace falta)( que)? (\w+ )?(nada|nadie|ningun \w+|ninguna \w+|tecnico|reparacion)\b
        """
    ),
    about_area=phrases(
        "^(\\w+ ){0,3}(vienen|llegan|van|cubren|atienden|trabajan)( ustedes)? (hasta|aqui|aca|a|en|por)\\b"
    ),
    office_matters=phrases("dinero; papel\\w*"),
    for_office=phrases("oficina; no (\\w+ ){0,2}tecnico; (lo )?segundo; hablar con \\w+"),
    for_technician=phrases(
        "(?<!no )(?<!un )(?<!ningun )(tecnico|un tecnico|que (venga|vengan|pasen)|visita|lo primero)"
    ),
    about_visit=phrases(
        rf"""
        (ya )?tengo (una|mi) {_VISIT}( con ustedes)?( (el |para |este )*(hoy|manana|\w+es|sabado|domingo))?( y)?;
        (a que hora|que dia|cuando) (es|era|seria|sera|tengo|me toca|esta)( \w+)? {_VISIT}( \w+){{0,3}};
        (a que hora|cuando|que dia) (\w+ ){{0,2}}(llega|llegan|viene|vienen|va a (llegar|venir))( \w+){{0,3}}$;
        no (me acuerdo|recuerdo|se)( \w+){{0,3}} (a que hora|que dia|cuando)( \w+){{0,5}};
        (llamo|hablo|es)( \w+)? (por|sobre|acerca de) (mi|la|nuestra) {_VISIT}$;
        (todavia|aun|si) (vienen|van a venir|viene)( \w+){{0,2}}$;
        (tengo|tenia) (una |unas )?(preguntas?|dudas?) (de|sobre) (eso|ella|mi|la)( cita| visita)?$
        """
    ),
    upset=phrases(
        r"""
        (esto|eso|es|son|ya) (\w+ )?(una burla|un abuso|ridicul[oa]|inaceptable|el colmo|una porqueria|un
          desastre|una falta de respeto|un fraude|un robo|indignante|una verguenza);
        (estoy|estamos|ando|me tienen|nos tienen|ya) (\w+ )?(enojad|furios|molest|hart|encabronad|frustrad|
          encojonad|indignad|emputad|desesperad)\w*;
        (pesimo|mal|horrible) servicio; que poca (madre|seriedad|verguenza);
        (son|bola de|partida de) (unos |una )?(inutiles|rateros|incompetentes|irresponsables|ladrones|bola de);
        no puede ser que; es el colmo; que demonios; que diablos
        """
    ),
    callback=tuple(
        f"(?!.*{_ON_THE_WAY})(?<!no ){phrase}"
        for phrase in phrases(
            r"""
            (que )(\w+ ){0,2}me (llam|habl|marqu|contact)(e|en|ara|aran)\b;
            (alguien|una persona|el dueno|el encargado|el gerente) (\w+ )?me (llame|llama|hable|marque|puede
              llamar);
            (me )?(puede|pueden|podria|podrian|pudiera|pudieran) (\w+ )?(llamar|hablar|marcar|devolver la
              llamada|regresar la llamada)(me)?( (mas tarde|luego|despues|antes|manana|pasado|de vuelta|al|en|de|
              del|a|la|las|el|por|hoy|tarde|noche|mediodia|lunes|martes|miercoles|jueves|viernes|sabado|una|dos|tres|
              cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d+|y|media|por favor))*(?! con\b)$;
            (puede|pueden|podria|podrian) (\w+ )?(llamar|marcar|contactar)me;
            (regres|devuelv|devolv|regresen)\w*(me)? (la|mi|una) llamada; (me )?(regres|devuelv)\w+ la llamada;
            (llam|marqu)e(n)?me (mas tarde|luego|despues|manana|al|para atras|de vuelta|en|por favor|cuando
              pueda\w*|a este);
            ^((si|no|mejor|por favor|pues) )*(llameme|llamenme|marqueme|marquenme)( por favor)?$; call ?back;
            para ?tras
            """
        )
    ),
)
