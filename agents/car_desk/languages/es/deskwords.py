"""A car workshop's desk in Spanish, as it is spoken in the USA."""

from agents.car_desk.hear.desk import DeskWords
from agents.car_desk.languages.es.complaints import CALM, ESCALATIONS
from parley.hear.words import phrases

CAR = (
    "(carros?|carrit[oa]s?|coches?|autos?|automovil(es)?|vehiculos?|trocas?|trocona|camionetas?|vans?|suvs?|"
    "pickups?|mueble|nave)"
)
_TIRES = "(llantas?|gomas?|neumaticos?|cauchos?|ruedas?|tires?)"
_BRAKES = "(frenos?|balatas?|brakes?|pastillas (de|del) frenos?|discos|rotores|rotors)"
_BATTERY = "(baterias?|acumulador|battery)"
_WORK = (
    f"(cambio de aceite|oil change|aceite|{_TIRES}|{_BRAKES}|{_BATTERY}|alineacion|alineamiento|alignment|"
    f"balanceo|motor|"
    f"transmision|filtros?|mantenimiento|servicio|service|reparacion|revision|chequeo|inspeccion|inspection|"
    f"tune ?up|afinacion|"
    f"diagnostico|{CAR}|cita|faros|focos|limpiadores|aire( acondicionado)?|ac|clima|coolant|anticongelante|"
    f"rotacion|rotation)"
)
_BOOKED = (
    "(inspeccion|inspection|cambio de aceite|oil change|rotacion( de (llantas|gomas))?|alineacion|tune ?up|"
    "afinacion|revision|"
    "chequeo|diagnostico|servicio|cambio de (frenos|bateria))"
)
"""Work that is spoken of as the visit that it was booked for: "mover mi inspección"."""
_VISIT = f"(cita|citas|appointment|visita|reservacion|reserva|turno|hora|{_BOOKED})"
_LIGHT = (
    "((luz|luces|lucecita|foco|foquito|testigo|senal) (del?|de la|de los|en el|que dice) ?(check engine|motor|"
    "aceite|freno|frenos|bateria|"
    "tablero|check|servicio|abs|dash|engine)?|check engine|service engine)"
)
_MOVE = (
    "(cambi|mov|muev|pas|recorr|pospon|posterg|atras|adelant|corr|re ?program|re ?agend|traslad|aplaz)\\w*"
)
_CANCEL = "(cancel|anul|borr|quit)\\w*"
_WANT = (
    "(quiero|quisiera|necesito|necesitamos|ocupo|ocupamos|me gustaria|queria|deseo|queremos|puedo|podria|"
    "podemos|tengo que|hay que)"
)
_OTHER_DAY = (
    "(a|al|para|hasta|de|del|otro|otra) (el |la |otro |otra |proxim[oa] |las? )?(lunes|martes|miercoles|jueves|"
    "viernes|sabado|manana|"
    "hoy|semana|dia|hora|fecha|mes|tarde|\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once)"
)

TABLE = DeskWords(
    elsewhere=phrases(
        r"""
        ubers?; lyft; taxis?; renta de (carros|autos); (rentar|rentan|alquil\w+) (\w+ )?(carros?|autos?|uno);
        vuelos?; hotel(es)?; (auto)?bus(es)?; trafico\b(?! .*\b(tarde|llego))(?<!en el trafico)(?<!el trafico);
        (mi|cual es mi|su) (\w+ )?ubicacion actual; gasolineras?; donde estoy; en el mapa; cancion(es)?; musica;
        pronostico( del tiempo)?; restaurantes?; recetas?; hipoteca; peliculas?;
        (como|cuanto) (\w+ )?(llego|llegar|manejar|caminar|se llega|voy) (a|al|de|desde) (?!(su|el|la|ahi|alla|
          donde) ?(taller|ustedes)?);
        (comprar|compro|busco|venden) (un |el )?(carros?|autos?|coches?|trocas?) (nuev|usad)\w+
        """
    ),
    intents=(
        (
            "move",
            phrases(
                rf"""
                no (voy a poder|puedo|podre|vamos a poder|alcanzo a|podemos) (\w+ ){{0,3}}(ir|venir|llegar|
                  llevar\w*|asistir|hacer\w*|estar)\b.*\b(puede|pueden|podria|podrian|puedo|podemos|podriamos|se
                  puede|{_MOVE}|otro dia|otra hora|mejor);
                {_CANCEL} (\w+ ){{0,4}}y (\w+ )?(hacer|agendar|sacar|programar|poner|reprogramar|reagendar|
                  pedir|mover)\w*;
                re ?agend\w*; re ?program\w*;
                (la )?(cita|hora|fecha|dia) (esta|es|quedo) (mal|equivocad\w+|incorrect\w+)
                """
            ),
        ),
        (
            "cancel",
            phrases(
                rf"""
                no (voy|vamos) a (ir|llevar\w*|poder)( \w+){{0,4}}$;
                ^((hola|si|eh|por favor) )*cancelar( por favor| gracias)*$;
                {_CANCEL} (\w+ ){{0,4}}({_WORK}|{_VISIT}|eso|esa|la (de (manana|hoy|el)|del \w+)|
                  lo de manana);
                {_WANT} {_CANCEL}( \w+)?$;
                {_WANT} (\w+ )?cancel(ar|arla|armela|o)\b(?! (la|esta) (llamada|conversacion));
                no (voy a poder|puedo|podre|vamos a poder|alcanzo a) (\w+ ){{0,4}}(ir|venir|llegar|llevar\w*|
                  asistir|hacerla|presentarme)(?! (hasta|antes));
                ya no (voy a |vamos a )?(necesito|quiero|ocupo|voy|ir|puedo ir|llevar\w*|hace
                  falta)( \w+){{0,3}}( {_VISIT}| {CAR}| esa| eso)?;
                (la|mi|esa) {_VISIT} ya no (la )?(necesito|quiero|ocupo|va);
                (siempre|al final) no (voy|vamos|puedo|la)( \w+)?;
                (cancel|anul)(e|en|a|eme|ela|enme|ala|emela)( (por favor|la|esa|mi))*
                """
            ),
        ),
        (
            "move",
            phrases(
                rf"""
                (?<!no ){_MOVE} (la |mi |el |una |nuestra |esa |de )*((?!y\b|o\b)\w+ ){{0,2}}{_VISIT};
                {_MOVE} (la|mi|el) (\w+ )?{_BOOKED} {_OTHER_DAY};
                {_MOVE}(la|lo|me|mela|rla)?( (la|lo|me))? {_OTHER_DAY};
                (cita|visita|turno) (\w+ ){{0,6}}(moverla|cambiarla|posponerla|reprogramarla|adelantarla|
                  pasarla|recorrerla|se puede (mover|cambiar));
                {_WANT} (moverla|cambiarla|posponerla|pasarla|adelantarla|recorrerla)( \w+){{0,3}}$;
                (otro|otra|diferente|distint[oa]|un) (dia|hora|fecha|horario) (para|de|en lugar|en vez)( de)?
                  (mi|la) {_VISIT};
                (se puede|puede|pueden|podria|podrian|podemos|puedo) (\w+ )?{_MOVE}( (la|lo|eso))?( por
                  favor)?$;
                (ir|venir|llevarlo|llevarla) (\w+ )?(otro dia|otra hora|en vez|mejor) (en (vez|lugar)|que)\b;
                posponer\w*
                """
            ),
        ),
        (
            "question_appointment",
            phrases(
                rf"""
                (cuando|a que hora|que dia|que hora|para cuando|que fecha|cual) (es|era|seria|sera|tengo|me
                  toca|esta|quedo|fue|me tienen)( (la|mi|nuestra|el|una))?( proxima)? {_VISIT};
                (a que hora|cuando|que dia) (tengo que|debo|me toca) (ir|llevar\w*|llegar|estar|venir|
                  presentarme|recoger\w*);
                (confirmar|confirmo|confirmando|checar|verificar|revisar|ver|saber|recordar)
                  ((?!(necesito|ocupo|quiero|quisiera|busco)\b)\w+ )?(si )?(la|
                  mi|nuestra|que|tengo|de|sobre|de mi|todavia|una)( \w+)? {_VISIT};
                (tengo|tenemos|hay) (\w+ )?(una |alguna )?{_VISIT}( \w+){{0,4}} (verdad|cierto|no|o no|con
                  ustedes)$;
                (si|que) (\w+ )?(tengo|tenia|tenemos) (una |mi |la )?(cita|citas|visita)\b;
                (tengo|tenia) (yo )?(alguna|una) (cita|visita)( (agendada|programada|pendiente|con ustedes|para|
                  el|hoy|manana))*$;
                (mi|la) {_VISIT} (\w+ )?(es|sigue|esta) (en pie|hoy|manana|confirmada|el \w+|agendada|
                  programada)( \w+)?$;
                me (agendaron|apuntaron|anotaron|pusieron|tienen) (\w+ )?(agendad|apuntad|anotad|para|a que
                  hora)?\w*;
                (se me olvido|no me acuerdo|no recuerdo|olvide) (\w+ ){{0,4}}{_VISIT};
                (informacion|detalles) (de|sobre) (mi|la) {_VISIT};
                cuanto (va a |van a )?(tardar|durar) (mi|la) cita;
                (cuando|a que hora|que dia|para cuando) (es|era|tengo|quedo) lo mio;
                (para )?(que|cual) {CAR} (es|era|fue|quedo)( (eso|esa|la|mi))*( {_VISIT})?$
                """
            ),
        ),
        (
            "question_history",
            phrases(
                r"""
                (historial|record|registro|expediente)( de)?( servicio| mantenimiento| reparaciones)?;
                cuando (fue |le |me |lo |la |se )*(la ultima|hic\w+|cambi\w+|trai\w+|traj\w+|llev\w+|puse|
                  pusieron|revis\w+|hice|inspeccion\w+|rot\w+)( \w+){0,6};
                (la )?ultim[oa] (vez|cambio|servicio|visita|inspeccion|revision|mantenimiento|cita|rotacion)(?!
                  (me )?(cobr|pague));
                hace cuanto( tiempo)?( que)?( \w+){0,6};
                que (le |me )*(hicieron|hizo|cambiaron|arreglaron|repararon|revisaron)( \w+){0,6};
                cuanto (me )?(cobraron|pague|costo|salio|pagamos|fue)( \w+){0,4}( la ultima vez)?$;
                (cada|cuanto tiempo hace) que (no )?(lo|la|le) (llevo|llevamos|cambian)( \w+)?
                """
            ),
        ),
        (
            "question_hours",
            phrases(
                r"""
                (su|sus|el|que|cual|los|de) (\w+ )?horarios?( (de|tienen|es))?( \w+)?;
                (a que hora|hasta que hora|desde que hora|que dias|que horas|cuando|como a que hora)
                  (\w+ )?(abren|cierran|abre|cierra|trabajan|estan abiertos|atienden|abierto|abriran);
                (estan|esta|van a estar|estaran) (\w+ )?(abiertos?|cerrados?|abierto el taller)( \w+){0,3};
                (abren|trabajan|atienden|cierran) (\w+ )?(los |el )?(sabados?|domingos?|lunes|martes|miercoles|
                  jueves|viernes|fines? de semana|hoy|manana|temprano|tarde|dias festivos|navidad|
                  thanksgiving)( \w+){0,2}$;
                (abren|trabajan|cierran)$; hasta que hora( \w+)?$; horas de (servicio|atencion|trabajo|oficina)
                """
            ),
        ),
        (
            "question_prices",
            phrases(
                r"""
                (cuanto|en cuanto|como cuanto|a cuanto|que tanto|como en cuanto) (\w+ )?((van a|va a) (cobrar|
                  costar|salir)|cobra\w*|cuesta\w*|sale\w*|vale\w*|costaria|saldria|cobrarian|es|seria|seran|me
                  (cobra\w*|sale\w*|saldria|cuesta)|esta|dan|piden|hay que pagar|pago|voy a pagar|va a (costar|
                  salir))( \w+){0,8}(?<!en llegar)(?<!tiempo);
                (precio|precios|costo|costos|tarifas?|estimado|presupuesto|cotizacion) (de|del|por|para|en|
                  tienen|aproximad\w+)( \w+){0,4};
                (que|cual|cuales|saber|sus|el|los|un) (\w+ )?(precios?|costos?|tarifas?)( \w+)?;
                (dar|darme|dame|dan|hacen|hacer|quiero|necesito) (un |una )?(precio|cotizacion|presupuesto|
                  estimado);
                (es|sale|son|estan) (muy )?(car[oa]|barat[oa])s?
                """
            ),
        ),
        (
            "book",
            phrases(
                rf"""
                citas?; appointments?; turno; {_WANT} (\w+ )?(agendar|programar|reservar)$;
                cuando (me |lo |la |le )*(puede|pueden|podrian) (\w+ )?(ver|revis|recib|atend|chec|arregl)\w*;
                (agend|program|reserv|apart)\w+( \w+){{0,6}} ({_WORK}|para|un|una|el|la);
                (alguien|un mecanico|mecanico|ustedes|que me|que le|que lo|que la|me|le|puedan|pueden|podrian)
                  (\w+ ){{0,4}}(ver|cheq|chec|revis|arregl|compon|compong|repar|cambi|inspeccion|diagnost|rot|
                  aline|balanc)\w*( \w+){{0,6}} ({_WORK}|{_LIGHT}|eso|lo);
                ({_WANT}|busco|hablar con) (\w+ )?(un |el |al )?mecanico;
                {_LIGHT} (\w+ ){{0,2}}(prend|encend|enciend|salio|sale|parpade|aparec|sigue|esta)\w*;
                (se me |se |me |tengo |trae |esta |tiene )+(prend\w+|encend\w+|encendid\w+|prendid\w+|salio|
                  sale|enciende) (\w+ )?(la |una |el |el de |unas )?{_LIGHT};
                (tengo|hay|trae|trae prendida) (una|la|las|unas) (\w+ )?(luz|luces|foco|foquito) (\w+ )?en el
                  (tablero|dash);
                (llevar|traer|dejar|llevo|llevarlo|llevarla|llevarles|dejarlo|dejarla|traerlo|traigo|meter)
                  (\w+ ){{0,4}}({CAR}|a (revisar|arreglar|checar|servicio)|al taller|ahi|para (que|un|una|el|la|
                  revis\w*));
                (espacio|campo|lugar|disponibilidad|disponible|disponibles|chance) (\w+ ){{0,2}}(para|el|hoy|
                  manana|esta|este|a las|en la|la)( \w+)?;
                {_WANT} (\w+ )?(que )?(me |le |lo |la |les )*(revis|chec|cheq|arregl|compon|compong|repar|
                  inspeccion|hac|hag|cambi|pon|rot|aline|balanc|servic|vean|mir)\w*(me|le|lo|la|les|rle|rlo|
                  rla)?( \w+){{0,6}};
                que tan pronto (puede|pueden|podrian|me|lo)( \w+)*;
                (lo|la) (mas pronto|primero|antes) (disponible|que (tengan|haya|puedan));
                primer[ao]? (cita|hora|espacio) (disponible|que tengan);
                (puedo|podemos|podria) (ir|pasar|llegar|caer|llevarlo|llevarla)( \w+)?( (hoy|manana|el|este|
                  ahorita|esta|a las|como|por)\b.*)?$;
                (tienen|tiene|hay) (\w+ ){{0,2}}(algo|espacio|campo|lugar|cupo|disponible|disponibilidad|horas?|
                  turno)( \w+){{0,4}}$;
                (agend|reserv|apart|anot|apunt)\w*(me|nos|lo|la)?( (otra?|para|el|una|la|esa))+( \w+)?;
                donde (\w+ )?(puedo )?(arregl|cambi|revis)\w* (mi|el|la)
                """
            ),
        ),
    ),
    car=phrases(
        rf"""
        {CAR}; {_TIRES}; aceite; oil; {_BRAKES}; {_BATTERY}; motor; gas(olina)?; millas; millaje; kilometraje;
        transmision; jump ?start; anticongelante; coolant; tanque; limpia(dores|parabrisas)?; faros; alineacion;
        radiador; parabrisas; galones; check engine;
        passat|honda|toyota|ford|chevy|subaru|nissan|bmw|volvo|tesla|mazda|hyundai|kia|dodge|jeep
        """
    ),
    opening=phrases(
        r"""
        ^((hola|oiga|oye|mire|disculpe|perdon|bueno|pues|si|no|y|este|eh|ok|okay|una|otra|pregunta|duda|senorita|
          joven|buenas|buenos|dias|tardes|entonces|a|de|para|desde|hasta|por|cada) )*(cuando|donde|adonde|como)\b;
        ^(\w+ ){0,3}?(que|cual|cuales|quien|por que|cuanto|cuanta|cuantos|cuantas|cada
          cuanto|me (puede|podria) (decir|explicar|ayudar|dar)|(puede|podria) (decirme|explicarme|ayudarme|
          darme))\b(?<!es que)(?<!fijese que)(?<!para que)(?<!quiero que)(?<!necesito que)(?<!ocupo que)(?<!creo
          que)(?<!resulta que)(?<!hay que)(?<!tengo que);
        ^(\w+ )?(es (normal|mal[oa]|buen[oa]|peligros[oa]|necesari[oa]|seguro)|esta bien|debo|deberia|tengo que|
          puedo|sera|sirve|conviene|hay que|hacen|arreglan|reparan|cambian|ponen|trabajan|ustedes|tienen|venden|
          manejan|dan|aceptan)\b
        """
    ),
    asking=phrases(
        r"""
        (digame|dime|expliqueme|ensename|recuerdeme)\b;
        (saber|preguntar|preguntarle|averiguar|entender|aprender|informacion|instrucciones|pasos|manual|consejo|
          duda)\b;
        (como|cuando|que|cual|donde|si|por que|cada cuanto) (debo|deberia|puedo|se|es|hay que|tengo que|le|hago|
          son|hacen|arreglan|cambian)\b;
        (debo|deberia|conviene|vale la pena|sera que|cree que)\b
        """
    ),
    needing=phrases(
        rf"""
        {_WANT} (\w+ )?(?!(saber|preguntar\w*|averiguar|entender|informacion|ayuda|consejo|un consejo|una
          cotizacion|un estimado|el numero|hablar|decir\w*)\b)(un |una |unos |unas |el |la |los |las |que |mi |
          mis |nuev\w+ |otr\w+ |hacer\w* |cambiar\w* |poner\w* )*({_WORK}|me |le |lo |revis|arregl|chec|cheq|
          cambi|pong)(?!.*\b(manual|pasos|instrucciones|yo mism[oa])\b);
        (trae|hace|tiene|oigo|escucho|suena|se oye|se escucha|empezo|anda|hay|siento|le suena)
          (\w+ ){{0,3}}(ruid\w+|chillid\w+|rechin\w+|golpe\w*|vibra\w+|zumbid\w+|traquete\w+|tronid\w+|fuga|feo|
          raro|goteo)\b;
        (esta|estan|anda|sigue|se esta) (\w+ )?(chill|rechin|vibr|tembl|humea|sobrecalent|calent|jalone|apag|
          tirando|goteando|fallando|haciendo|golpe|botando)\w*;
        (pense|crei) que (ustedes|me) (podian|podrian)( \w+)?
        """
    ),
    wanting=phrases(
        r"""
        (necesit|quier|quis|ocup|busc|urge)\w*\b; me gustaria; tengo que; hay que; le toca; ya le toca;
        por favor;
        (llantas?|gomas?|bateria|motor|frenos?) (\w+ )?(ponchad|desinflad|baj|muert|gastad|lis|malas?|malos?|
          acabad|pinchad|fregad|danad)\w*;
        (no|ya no|casi no) (\w+ )?(prende|arranca|enciende|funciona|sirve|jala|frena|enfria|calienta|agarra|quiere|
          camina|da marcha|entra|acelera|sube|avanza|tiene fuerza)\w*;
        (se|me) (\w+ )?(ponch|dan|descomp|romp|quebr|apag|calient|sobrecalient|muri|qued|jal|pinch|trab|jodi|
          par)\w*;
        (rot[oa]|danad[oa]|descompuest[oa]|fuga|gotea\w*|ruid\w+|chill\w+|rechin\w+|vibr\w+|tiembl\w+|humo|
          falla\w*|ponchad[oa]|gastad[oa]|lis[oa]s|repar\w+|arregl\w+|mantenimiento|parpade\w+|tira\w* \w+|
          pierde \w+)\b
        """
    ),
    denied=phrases(
        r"(no|ni|en vez de|en lugar de|no (quiero|necesito|ocupo|pedi|dije))( (es|son|fue|era|para|un|una|el|la|"
        r"los|las|mi|mis|de|por|que sea))*"
    ),
    services=(
        (
            "diagnostics",
            phrases(
                r"""
                fugas?( de (aceite|agua|coolant|anticongelante|liquido))?;
                (tira|tirando|gotea|goteando|pierde|bota|chorrea) (\w+ )?(aceite|agua|anticongelante|coolant|
                  liquido);
                (luz|luces|foco|foquito|testigo) (\w+ )?(en el|del) (tablero|dash);
                (luz|foco|foquito|presion) (del|de) (aceite|oil);
                (anda|esta|corre|camina|maneja|se siente|se comporta) (\w+ )?(raro|rara|mal|feo|fea|chistoso|
                  fallando|jaloneando|tironeando);
                humo\b; humea\w*;
                se (me |le |nos )?(apag|par|muer|mur|ahog|trab|descomp|jalone|sacud)\w*(?! (el|la) (aire|clima|radio));
                (se )?(me )?(qued\w+|dejo) (tirad|botad|parad)[oa];
                no (me |le |quiere )*(agarr|entr|met|pas)\w* (\w+ )?(cambios?|velocidad(es)?|reversa|primera|segunda);
                (no|ya no|casi no) (tiene|trae|agarra|da) (\w+ )?(fuerza|potencia|velocidad); (perdi|pierd)\w+ fuerza;
                no (\w+ )?(acelera|camina|sube|avanza); fall(a|as|o|ando|aba)\b
                """
            ),
        ),
        (
            "oil change",
            phrases(
                r"""
                (cambi\w+|camb\w+) (\w+ )?(de |el |del )?aceite; oil change; aceite y filtro;
                (poner|ponerle|echar|echarle|cambiarle) (el )?aceite; aceite (nuevo|sintetico)?; oil
                """
            ),
        ),
        (
            "tire rotation",
            phrases(
                rf"""
                (rot|balanc|gir)\w* (\w+ ){{0,2}}{_TIRES};
                {_TIRES} (\w+ ){{0,2}}(rot(adas|ar|arlas|acion)|balance\w*); rotacion( de {_TIRES})?; rotation;
                balanceo; tire rotation; {_TIRES} de (invierno|verano|nieve)
                """
            ),
        ),
        (
            "alignment",
            phrases(
                r"""
                aline\w*; alignment;
                (se )?(me )?(jala|va|carga|tira|desvia|recarga) (\w+ )?(a|hacia|para) (un|el|la) (lado|
                  izquierda|derecha);
                volante (\w+ )?(chueco|torcido|de lado|desviado)
                """
            ),
        ),
        (
            "brakes",
            phrases(rf"{_BRAKES}; (no|casi no|ya no) (me )?frena\w*; frenando; pads; pedal (del )?freno"),
        ),
        (
            "battery",
            phrases(
                rf"""
                {_BATTERY};
                (no|ya no|tampoco) (me )?(quiere )?(prende|prender|arranca|arrancar|enciende|encender|da
                  marcha)( el| la| mi)?( {CAR})?;
                pasar(le)? corriente; jump ?start; carro muerto
                """
            ),
        ),
        (
            "inspection",
            phrases(
                r"""
                inspecc\w*; inspection; (el )?sticker; emisiones; smog( check)?; verificacion;
                (revision|chequeo|check ?up)( (general|completa|completo|del estado|anual|multipunto))*;
                multi ?punto
                """
            ),
        ),
        (
            "diagnostics",
            phrases(
                rf"""
                diagnos\w*; {_LIGHT}; (ruid|chillid|golpe|sonid|rechinid|zumbid|tronid|traquete)\w*;
                (suena|se oye|se escucha) (\w+ )?(raro|feo|extrano|algo|mal|fuerte);
                (se )?(me )?(sobre)?calient\w+(?! (el )?(aire|heater)); no se que (tiene|le pasa|trae|sera);
                escan\w+; codigos?; vibra\w*; tiembla\w*; rechin\w*; cruj\w*; zumb\w*; silb\w*; cascabel\w*;
                jalone\w*; tron(o|ando)\b; truena\w*
                """
            ),
        ),
        (
            "other",
            phrases(
                rf"""
                {_TIRES}; transmision(es)?; mantenimiento; tune ?up; afinacion; parabrisas;
                limpia(dores|parabrisas); wipers; faros?; focos?; aire( acondicionado)?; acs?; clima; coolant;
                anticongelante; refrigerante; flush; filtros?; detallad\w+; mofle; muffler; escape; suspension;
                amortiguadores?; clutch; embrague; banda; correa; bujias?; bomba( de (agua|gasolina))?;
                alternador; marcha; radiador; recall; servicio; service; repar\w+; arreglo;
                (otra cosa|algo mas)(?! (cuanto|que|como|cuando|donde|puedo|puede|pueden|me va|me van|es que|nada)\b)
                """
            ),
        ),
    ),
    escalations=ESCALATIONS,
    calm=CALM,
)
