"""Yes and no in Spanish."""

from parley.hear.answers import Answers
from parley.hear.words import phrases

_VERY = "(muy |todo |bien |super |perfectamente |totalmente |completamente |bastante |asi |mas que |tan |ya |tambien )*"
_GOOD = (
    f"{_VERY}(bien|correct[oa]s?|perfect[oa]s?|excelente|buen[oa]|exact[oa]|cierto|verdad|conforme|ideal|genial|"
    f"chido|padre|chevere|okay|ok|de maravilla|fenomenal|estupendo)"
)
_WRONG = "(mal|incorrect[oa]s?|equivocad[oa]s?|error|erroneo|fals[oa]|mentira)"
_IT = "(lo|la|los|las|me|me lo|me la|se lo|se la|eso|esa|ese|esta|este|asi)"
_BOOK = (
    "(reserve|reserva|agende|agenda|aparte|programe|haga|hag[ao]|ponga|pon|mande|manda|envie|confirme|confirma|"
    "anote|apunte|deje|cambie|mueva|guarde)"
)

TABLE = Answers(
    fillers=phrases(
        r"""
        eh+m*; em+; m+; h+m+; ah+; oh+; ay; uy; este; pues; bueno(?! (no )?esta); o sea; mire; mira; oiga; oye;
        hola; a ver; entonces; fijese; la verdad; perdon; disculpe; gracias; yo digo; yo diria; digo; y; ya;
        ahorita(?! no); hombre; mijo; mija; senor; senora; senorita; jaja; la respuesta es; mi respuesta es;
        por el momento; por ahora; de momento; de hecho; en realidad; sinceramente; con permiso; ira
        """
    ),
    contrasts=("pero",),
    amended=phrases(
        "(o )?mejor dicho; (o )?mas bien; espere?; esper[ae]te; quiero decir; me equivoque; corrijo"
    ),
    idioms={
        "(si|no) y (no|si)$": "unsure",
        "(no (hay|tengo) (ningun )?(problema|inconveniente)|sin (ningun )?problema|ningun problema|no me molesta|"
        "no importa|no le hace)( (con eso|para nada|por mi|senor|senora|esta bien|digale|adelante))*$": "yes",
        "(no )+(se preocupe|te preocupes|hay pedo|hay bronca|hay cuidado|hay falla)( .*)?$": "yes",
        "(y )?(por que|como) no$|(y )?(por que|como) no (claro|si|adelante|hagalo|por favor)": "yes",
        "sin (duda|falta)( alguna)?|no hay duda": "yes",
        "no (tengo )?(ni )?(la menor |la mas minima )?idea": "unsure",
        "si pero (no|mejor no|ya no|otro dia no)": "no",
        "(si|claro|bueno|esta bien) (pero|nomas que|solo que|nada mas que) (\\w+ ){0,4}(esta|es|estaba) (mal|"
        "incorrecto|equivocad[oa])": "no",
        "claro que no|por supuesto que no|desde luego que no|seguro que no|obvio que no": "no",
        "mejor si": "yes",
        "(no|nel) (adelante|digame|dele|siga|continue|proceda|hagalo)( .*)?$": "yes",
    },
    yes=phrases(
        r"""
        si+p?(?! no\b); sii+; claro( que si)?(?! que no); correcto(?! (no|seria)\b); correctisimo; asi es;
        exacto; exactamente; efectivamente; afirmativo; cierto; ciertamente; por supuesto( que si)?(?! que no);
        desde luego( que si)?(?! que no); como no; seguro( que si)?(?! que no); simon; sip; sep; aja; uju; mju;
        orale( pues)?; andale( pues)?; andele( pues)?; sale( y vale| pues)?; vale; va( que va)?$; dale( pues)?;
        okay; ok; okey; oki; de acuerdo; perfecto; excelente; obvio; obviamente; naturalmente;
        con (mucho )?gusto; eso (mero|mismo|es(?! (todo|lo que|un|una|incorrecto|mal|mentira|falso)\b)|si);
        eso$; ese mero; esa mera; tal cual; positivo; evidentemente; definitivamente(?! no);
        absolutamente(?! no); totalmente(?! no); en efecto; yes; yeah; yep; sure; indudablemente; me late;
        chido; chevere; de una; listo; hecho; clarin; fijo; sin duda; yo si; esta bueno; que si; (ya )?lo creo; asi mero
        """
    ),
    no=phrases(
        r"""
        no+(?! (\d|se\b(?! (lo|la|puede|pudo|va|necesita|requiere))|estoy (muy |tan |bien |cien por ciento |
          completamente |totalmente )?segur|sabria|recuerdo|me acuerdo|tengo idea|creo que (si|haya)\b|hay
          (problema|inconveniente|pedo|bronca|cuidado|duda)|tengo (problema|inconveniente)|importa$|me
          molesta));
        nop+; nel( pastel)?; negativo; nunca(?! mas me)(?! vuelvan); jamas; nada( mas)?(?! de eso me);
        para nada; de ninguna (manera|forma); de ningun modo; en absoluto; tampoco; incorrecto; falso;
        equivocado; mentira; qu?e va; ni (hablar|loc[oa]|modo|de broma|a palos|asi); todavia no; aun no;
        ahorita no; ahora no; hoy no; mejor no; mejor ya no; ya no; ninguno; ninguna; nope; not; yo no; eso no;
        ese no; esa no; asi no; pero no; creo que no; al contrario; negado; nones
        """
    ),
    unsure=phrases(
        r"""
        (no|ni) (lo |la )?se(?! (lo|la|le|les|me|puede|pudo|va|necesita|requiere|preocupe|oye|escucha|ve|
          siente)\b)(?! (por que|porque) me);
        (no|ni) (sabria|sabemos|sabe)( \w+)*; quien sabe; (vaya usted|vete) a saber; sepa (dios|la bola);
        ni idea; (no )?(tengo )?(ni )?idea; no (estoy|estamos) (\w+ ){0,3}segur[oa]s?;
        (no|ni) (me )?(acuerdo|recuerdo)(?! (de )?que si); se me olvido; se me hace que quiza; quizas?; tal vez;
        talvez; a lo mejor; (puede|podria) ser( que (si|no))?; posiblemente; probablemente; depende( \w+)*;
        mas o menos; (a|hay) veces; no (puedo|podria) (decir|decirle|asegurar|contestar)\b( \w+)*; ahi vemos;
        ya veremos; vamos a ver$; (eso )?(esta|es) dificil de (decir|saber); no estoy decidid[oa];
        estoy en duda; lo dudo; tengo (mis )?dudas; (me da|da) (igual|lo mismo); cualquiera( de las dos)?$;
        supongo; me imagino; ni (si|fu) ni (no|fa); a medias; en parte; yo que se; a saber;
        (como|lo que|cuando) (usted |ustedes )?(quiera|guste|diga|digan|prefiera)$
        """
    ),
    pondering=phrases(
        r"""
        (deje|dejeme|dejame|permitame|permiteme|tengo que|tendria que|necesito|voy a|quiero|quisiera|lo voy a|lo
          tengo que|me gustaria) (que )?(lo |la )?(pens|consult|pregunt|checar|check|revis|ver|habl|platic|
          hablar|comentar|averigu)\w*( \w+)*;
        primero (tengo que|necesito|quiero) \w+( \w+)*; estoy pensando(lo)?;
        lo (estoy pensando|pensare|voy a pensar)
        """
    ),
    postponed=phrases(
        r"""
        (ahora|ahorita|hoy|por ahora|por el momento|de momento|en este momento) no( \w+){0,3}$;
        (pero|mejor) (despues|luego|mas tarde|otro dia|mas adelante|en otra ocasion)( \w+){0,2}$;
        (otro dia|en otra ocasion|luego|despues|mas tarde|al rato) (mejor|si acaso|quiza|lo vemos|le llamo|les
          llamo)( \w+)*$;
        ^((si|no|gracias|pues|bueno) )*(otro dia|en otra ocasion|luego|despues|mas tarde|mas adelante|al rato)(
          (mejor|gracias|por favor|si))*$;
        no (es (un )?)?(buen )?momento; (estoy|ando) (muy )?ocupad[oa]( \w+){0,3}; no tengo tiempo( \w+)*;
        me agarra (mal|ocupad[oa])
        """
    ),
    denied=phrases(
        rf"""
        (esta|estan|es|son|estaba|era|tiene|sale|suena) (muy |un poco |todo |toda )?{_WRONG};
        (eso|esa|ese|esta|este|asi|el|la|mi|su)( \w+)? no (es|esta|son|era|queda|sirve|funciona|me)\b( \w+)*;
        no (es|son|era|esta) (\w+ ){{0,2}}(correct|cierto|verdad|asi|bien|mi|es[ao]|el mio|la mia|necesari|
          posible)\w*;
        no (quiero|puedo|podria|necesito|deseo|me (sirve|conviene|queda|gusta|interesa|parece|late|funciona|
          acomoda)|nos (sirve|conviene|queda)|hace falta|gracias|creo|pienso|estoy de acuerdo|va a poder)\b(
          \w+)*;
        (digo|dije|diria|dire) que no; prefiero (que )?no( \w+)*; preferiria (que )?no( \w+)*;
        (muy|demasiado) (tarde|temprano|caro|lejos)( para mi)?; hay (un )?error(es)?; se equivoco; tiene que no;
        imposible( \w+)*; rechazo; lo siento pero no
        """
    ),
    affirmed=phrases(
        rf"""
        (esta|estan|es|son|estaria|seria|suena|se oye|se ve|todo|queda|me queda|me parece|nos queda|eso|asi|
          quedo|va) (\w+ )?{_GOOD}( (para mi|por mi|para nosotros|asi|gracias))*;
        ^(asi )?{_GOOD}( (gracias|asi|para mi|por mi))*$;
        (me|nos|le) (parece|sirve|conviene|queda|funciona|late|gusta|acomoda|encantaria|gustaria|viene)( (bien|
          perfecto|mucho|muy bien|eso|esa|ese|la idea|asi|excelente|de maravilla))*( (gracias|por favor|si))*$;
        (yo )?(creo|pienso|supongo|espero|digo|dije|diria|imagino) que si( \w+){{0,2}}; estoy de acuerdo;
        (de|en) acuerdo; por mi (si|esta bien|no hay problema|encantad[oa]|perfecto); (con|mucho) gusto;
        ^((si|claro|ok|okay|bueno|por favor|pues|ya|entonces|ande|andele|dele|va) )*{_BOOK}(me|nos|le)?(lo|la|
          los|las)?( {_IT})?( (por favor|gracias|entonces|asi|ya|pues|de una vez))*$;
        ^((si|claro|ok|okay|bueno|pues) )*(adelante|proceda|procedamos|continue|siga|dele|hagale|hagalo|
          hagamoslo|vamos|echele|hazlo|hagala)( (por favor|gracias|con eso|pues))*$;
        (si|claro) (que )?(quiero|puedo|me gustaria|por favor|acepto)( \w+)*; (quiero|prefiero|digo) que si;
        (la|lo|esa|ese|eso|esta|este) (quiero|tomo|acepto|agarro|escojo)( \w+)?$;
        (si|claro) (lo|la) (quiero|necesito)( \w+)*;
        (esa|ese|eso|esta|este) (es|mero|mera)( (mi|la|el))?( \w+)?$; cuente con(migo| ello| eso); acepto;
        confirmo; confirmado; apruebo;
        ^(si )?(lo|la|los|las) (tengo|hay|huelo|veo|necesito|soy|estoy|he|recibi|quiero)( \w+){{0,2}}$;
        tiene (toda la )?razon; ^(yo )?(si )?(soy yo|soy|quiero|puedo|acepto|estoy|tengo|hay)$
        """
    ),
    agreed=phrases(
        "(bien(?! (no|mal)\\b)|bueno|bueno pues|genial|fantastico|maravilloso|estupendo|fenomenal|padrisimo|"
        "buenisimo|super|magnifico|encantad[oa]|trato hecho|ya quedo|a todo dar|que bueno|que bien)"
    ),
    questions=phrases(
        r"""
        (que|cual|cuales|cuando|donde|adonde|quien|cuanto|cuanta|cuantos|cuantas)(?! (si|no|bueno|bien|me|sea|
          va|quiera)\b)(?<!lo que)(?<!el que)(?<!la que)(?<!creo que)(?<!dije que)(?<!digo que)(?<!asi
          que)(?<!es que)(?<!sea que)(?<!claro que)(?<!supuesto que)(?<!luego que)(?<!seguro que)(?<!tengo
          que)(?<!hay que)(?<!parece que)(?<!que que)(?= );
        (^|y |pero |entonces )(puede|podria|pueden|me puede|hay|tienen|cuesta|es usted|esta usted)(?! (ser|
          que)\b) (\w+ )*(usted|ustedes|alguien|otra?|mas|venir|decir\w*|repetir\w*)
        """
    ),
    offers=phrases(
        r"""
        (algo|alguna|algun|otra|otro|nada|que) (cosa )?(mas|otra cosa|otro|otra|adicional)(?! (numero|telefono|
          persona|nombre|direccion));
        alguna otra (cosa|pregunta|duda|consulta)?; otra cosa; (se le|te|le) ofrece( algo)?;
        (en que|como) (mas|otra cosa) (le|te|puedo); algo mas; alguna duda;
        (le|te) (ayudo|puedo ayudar|puedo servir) (en|con) algo mas; mas preguntas
        """
    ),
    enough=phrases(
        r"""
        (eso|esto|asi|ya|seria|con eso|eso ya) (es|seria|fue|era|esta) (todo|lo unico|suficiente|bien)(
          \w+){0,3};
        es todo( \w+){0,3}; (ya|con eso|asi) (es|con eso|quedo|estuvo|estamos|estoy)( \w+){0,3}$; eso es todo;
        nada mas( \w+){0,3}; (ya )?(estoy|estamos) (bien|list[oa]s?|servid[oa]s?|complet[oa]s?)( \w+){0,2};
        asi (esta bien|estamos bien|nomas|dejelo|dejemoslo)( \w+){0,2}; (ya )?tengo todo( lo que necesit\w+)?;
        (no )?por (ahora|el momento|hoy)( (es todo|nada mas|no|gracias|eso es todo|esta bien))*$;
        nada( gracias)?$; suficiente; ya me (ayudo|contesto|resolvio)( \w+)*;
        ninguna( otra)?( cosa| pregunta| duda)?$; ^(\w+ ){0,2}(muchas |mil )?gracias( \w+){0,5}$; todo bien
        """
    ),
    reversed_yes=phrases(
        r"""
        (esta|estan|es|estaba) (mal|incorrecto|incorrecta|equivocad[oa])$;
        no (es|esta) (correcto|bien|asi|cierto)$; (pero|nomas que|nada mas que|solo que) (\w+ ){0,3}(no|mal)\b;
        pero (por favor |me |hay que |tiene que |puede |podria |necesito que )*(cambi|correg|arregl|pong|que
          sea|hag[oa])\w*;
        pero (el|la|mi) (\w+ ){1,2}(es|debe ser|tiene que ser|deberia ser|seria|era)\b
        """
    ),
    confirmations=phrases(
        r"""
        (esta|estan|es|son|queda|estaria|suena|seria|le parece|te parece|le queda|le sirve|le conviene|le
          funciona|me queda) (\w+ ){0,6}(bien|correct[oa]s?|cierto|verdad|asi|perfecto|exacto|bueno|conveniente|
          posible|disponible|okay|ok);
        (le|te|les|os) (parece|queda|sirve|conviene|funciona|acomoda|viene)( bien)?; confirm\w*; verific\w*;
        (es|esta) (correcto|bien|cierto|correcta)$; asi es$;
        (correcto|verdad|cierto|bien|si|ok|okay|de acuerdo|no)$; de acuerdo con
        """
    ),
    changes=phrases(
        r"""
        (cambie|cambia|cambiar|corrija|corregir|corrige|ponga|ponle|pongale|que sea|mejor|haga\w*|muev\w+|
          quit\w+|agreg\w+)(lo|la|le|los|las)?( (a|por|para|que|en|el|la|las|otr[oa]))+ ?\w*(?! (bien|asi)$);
        (deberia|debe|tiene que|tendria que|debia) (ser|decir)\b( \w+)*;
        (falta|faltan|falto|sobra|le falta)\b( \w+)*; (es|era) con \w\b( \w+)*;
        prefiero (a|el|la|las|que|en|otr[oa])\b( \w+)*; otr[oa] (dia|hora|direccion|numero|nombre|fecha)
        """
    ),
    statements=phrases(
        r"""
        ^((yo|nosotros|el|ella|aqui|la verdad|todavia|aun|eso|ese|esa|mi \w+) )*(no|nunca|jamas|tampoco|nadie|
          nada) \w+( \w+)*;
        ^(es|seria|sera) (la )?(1th|primera) vez( \w+)*; ^(soy|somos) nuev[oa]s?( \w+)*;
        (nadie|nada|ningun[oa]?)\b
        """
    ),
    declined=phrases(
        r"""
        ^((no|gracias|ay|pues|bueno|muchas|asi) )*(asi )?(estoy|estamos|(?<=no )esta|(?<=asi )esta) (bien asi|
          bien|a gusto)( (asi|gracias|por ahora|muchas gracias|como esta))*$;
        asi dejelo; no se moleste; (ya )?(tengo|tenemos|llame a|consegui) otr[oa]( \w+)*$; paso( gracias)?$;
        (lo|la) voy a dejar( \w+)*; ni hace falta
        """
    ),
    requests=phrases(
        r"""
        (quiere|quisiera|desea|gusta|gustaria|prefiere|quieres|necesita|le interesa|le gustaria|te gustaria)(
          que)?( (se )?(le|la|lo|me|te))?;
        (le|la|lo|se lo|se la|te) (reservo|agendo|aparto|mando|envio|programo|comunico|paso|cambio|cancelo|
          confirmo|hago|anoto|apunto|repito|muevo);
        (puedo|podria|puede|podemos|debo|me permite|nos permite)\b;
        (esta|estaria) (de acuerdo|bien|list[oa]|dispuest[oa]) (si|con|en|para|a|que);
        (reservamos|agendamos|apartamos|confirmamos|seguimos|continuamos|empezamos|hacemos)\b
        """
    ),
    objects=phrases("l[ao]s?; es[ao]; est[ao]; por favor; ya; entonces; (la|mi) (cita|visita); todo; me"),
    wishes=phrases(
        "^(por favor|si|quiero|quisiera|me gustaria|necesito|deseo|ok|okay|bueno|va|sale|entonces|perfecto|bien|"
        "claro)\\b"
    ),
    brief_yes=phrases(
        "si+$; asi es$; ^si+; ^por favor$; claro que si; afirmativo; (cierto|correcto|verdad)$"
    ),
    brief_no=phrases("\\bno$; (un|rotundo|gran|digo|es un) no\\b; nel; (falso|mentira|incorrecto)$"),
    negations=phrases(
        "no; nunca; jamas; tampoco; ni; nada; nadie; falso; mal; incorrect[oa]; sin; ningun[oa]?"
    ),
    settles=phrases(
        "(eso |con eso )*(es|seria) todo(?= (y|si|claro|adelante|agend\\w+|apart\\w+|reserv\\w+)\\b);"
        "((si|ok|okay|bueno|perfecto|esta bien|gracias|muy bien) )*(ahi |alla |entonces )?(nos vemos|los veo|ahi estare"
        "mos|ahi estare|alla estare) ?(entonces|ahi|alla|manana|el \\w+|a las? \\w+)\\b"
    ),
    plain_yes=phrases(
        "(si|claro|correcto|asi es|perfecto|exacto|de acuerdo|por supuesto|esta bien|adelante|hagalo|reservel[ao]|"
        "seguro|afirmativo)\\b"
    ),
    interrogatives=phrases(
        "(que|cual|cuando|donde|quien|cuanto|cuantos|cuanta|cuantas|por que|adonde)\\b(?<!le gustaria "
        "que)(?<!quiere que)(?<!desea que)(?<!prefiere que)(?<!algo que)(?<!en que)(?! mas\\b)"
    ),
    polar=phrases(
        r"""
        (^|y |bueno |primero |o |pero |entonces |digame )(ya|hay|tiene|tienen|es|son|esta|estan|era|fue|ha|han|
          habia|huele|ve|siente|puede|podria|vive|quiere|necesita|funciona|sirve|prende|enciende|alguien|usted|
          ustedes|se|le|lo|la|todavia|alguna vez|su|sus|algun|alguna) \w+
        """
    ),
    cautious=phrases(
        r"(que yo sepa|hasta donde (yo )?se|que me acuerde) no; no que (yo )?(sepa|recuerde|me acuerde); ^(\w+ "
        r")?(probablemente|posiblemente|quiza|quizas|tal vez|a lo mejor|al parecer) no( \w+){0,3}$"
    ),
    favours=phrases("(puede|podria|podrian|pueden|podemos|puedes|seria posible|es posible)\\b"),
    granted=phrases(
        r"^((si|claro|bueno|creo que|yo creo que|pues) )*(eso |si )?((es|seria|esta|sera) (muy |bien |"
        r"perfectamente |totalmente )?posible|se puede|(si )?puedo|si puede|si se puede)( (para mi|sin "
        r"problema))?( \w+)?$"
    ),
    permissions=phrases(
        r"(es|seria) (\w+ )?(buen|mal) momento; (tiene|tendria|me (da|regala|permite)) (un |unos )?(minut\w+|"
        r"moment\w+|segundo\w*|tiempo)"
    ),
    approved=phrases(
        r"""
        (no|nel|nop) ((no|nel|gracias|ay|pues|espere|hombre) )*((asi|ya)( ya)? (esta|quedo|estuvo|queda|me
          queda) (muy |super )?(bien|correcto|listo)|(asi |ya )?(esta|quedo|queda) (perfect[oa]|excelente|de
          maravilla)|asi bien)( (gracias|asi|muchas gracias|como esta|senora|senor|senorita))*$
        """
    ),
)
