"""Commands in Spanish."""

from parley.hear.commands import Commands
from parley.hear.words import phrases
from parley.languages.es.optouts import OPT_OUT

_PERSON = (
    "(persona|agente|representante|operador|operadora|humano|humana|ser humano|gerente|encargad[oa]|supervisor|"
    "supervisora|asesor|asesora|recepcionista|empleado|alguien|ejecutivo|dueno|jefe)"
)
_REAL = "( (real|de verdad|de carne y hueso|viva|en vivo|que me (ayude|atienda|entienda)))?"
_MACHINE = (
    "(robot|maquina|computadora|bot|grabacion|contestadora|inteligencia artificial|ia|humano|humana|persona( "
    "(real|de verdad|de carne y hueso))?|programa|automatic[oa]|sistema automatic\\w+|real|alexa|siri|chatbot)"
)
_TAIL = (
    "( (por favor|ya|todo|eso|gracias|mejor|ahora|ahorita|asi|pues|si|ahi|entonces|la llamada|la orden|"
    "mi (orden|pedido)))*"
)

TABLE = Commands(
    to_others=(
        r"(?i:para|deja|basta|quita)(?i:te|lo|la)?(?i: ya| eso)?,? (?!(?i:por|ya|de|que|eso|la|el|todo|un|mi|"
        r"ahora|el)\b)[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+\b|\b(?i:bajate de ahi|vente para aca|siéntate|sientate|cállate niño|"
        r"callate nino|suelta eso)\b"
    ),
    visits=phrases(
        r"""
        que (venga|vengan|me visite|pase|pasen|revise|revisen|mande|manden|envien) (una persona|alguien|un
          tecnico)?;
        (mand|envi)\w+ (a )?(alguien|una persona|un tecnico);
        (alguien|una persona) (que|para) (venga|revis\w+|arregl\w+|repar\w+|ven)\w*;
        (venir|viene|vendra|venga) (alguien|una persona|el tecnico);
        (necesito|quiero|ocupo|urge) (a )?(alguien|una persona) (lo mas |muy |mas )?(rapido|pronto|ya|hoy|manana|
          ahorita|urgente\w*|cuanto antes|lo antes posible|aqui|esta (tarde|manana|noche)|este \w+|el \w+)\b;
        (no|sin) (quiero|necesito|hace falta|tengo que) (hablar|platicar) con (?!(un[ao]? |el |la |esta |este )?(robot|
          maquina|computadora|grabacion|bot)\b);
        no (me|nos) (pase|pasen|comunique|comuniquen|transfiera)\w* (con|a)\b
        """
    ),
    settled=phrases(
        r"""
        ^((ok|okay|si|no|bueno|pues|ah|gracias|creo que|ya|aqui) )*(todo (esta |va |anda )?(bien|tranquilo|en
          orden|perfecto)|(estoy|estamos) (bien|todos bien|list[oa]s?)|(asi )?esta bien)( (aqui|ahora|gracias|
          por ahora|todo|asi))*$;
        ^(mas tarde|luego|despues|al rato)( \w+){0,2}$; ^(buen dia|buenos dias|buenas tardes|buenas noches)$
        """
    ),
    concluding=phrases("(ya |pues |bueno |eso |con eso )*(es|seria|fue) todo; nada mas; ya con eso"),
    of_things=phrases(
        r"""
        (cancel|borr|elimin|quit|olvid|anul|deshag)\w*(lo|la|los|las|me|mela|melo)?( (eso|esa|ese|esto|la \w+|el
          \w+|mi \w+|todo))?\b(?<!la llamada)(?<!esta llamada)
        """
    ),
    courtesies=phrases(
        r"""
        por favor; eh+; ok; okay; ah; ay; hola; perdon; disculpe; pues; bueno; si; y; entonces; ya; ahora;
        ahorita; no; bien; muy bien; perfecto; excelente; usted; senor; senora; senorita; joven; amigo; amiga;
        oiga; oye; mire; gracias; muchas gracias; claro; le; me; a; es que; lo siento; fijese que; mijo; mija;
        que tal; buenas; muy amable; de nada; igualmente; hombre
        """
    ),
    whole=(
        (
            "repeat",
            phrases(
                r"""
                como(?! no\b); mande(me)?; (?<!claro )(?<!pues )(?<!bueno )(?<!es )que(?! (si|no|bueno|bien)\b);
                (?<!no )(perdon|perdone|perdoneme)(?! (no|si)\b); (usted )?que dijo;
                como (dijo|dice|que|fue|es|asi|que que); que (cosa|fue|dice|dices|dijiste|paso); repit\w+;
                otra vez; de nuevo; una vez mas; ^diga(me)?$; ^bueno bueno$; ^(bueno )?alo$;
                ^(alo )?hola( hola)?$; ^(hola )?buen[ao]s?( dias?| tardes| noches)?$;
                me (oye|escucha); (mas (despacio|lento|fuerte|claro|alto)|despacio)( por favor)?;
                hay alguien( ahi)?; sigue ahi; esta ahi; se (corta|oye cortado|escucha cortado|esta cortando);
                what; huh
                """
            ),
        ),
        (
            "cancel",
            phrases(
                r"""
                cancel(ar|e|a|en|ado|elo|alo|ela|ala|emos); par(e|en|a(?! (ahora|ahorita)\b)|ar|ele|ale)( ya)?;
                alto; basta( ya)?; det(engase|ente|en|engalo); suficiente;
                olvid(elo|alo|ela|ala|e eso|a eso|ese|ate); dej(elo|alo|ela|ala|e eso)( asi| ya| estar)?;
                ya no( quiero| gracias| hace falta)?; stop; cancel; silencio; callese; callate; termine;
                terminar; abort(ar|e|a); anul(ar|e|a|elo); borr(e|a) eso;
                no (importa|le hace)( (dejelo|dejalo|olvidelo|ya|asi))+; mejor (ya )?no; ya (estuvo|basta|fue)
                """
            ),
        ),
        (
            "human",
            phrases(
                rf"""
                (con )?(un |una |el |la |otra |otro )?(persona|agente|representante|operador|operadora|humano|
                  ser humano|gerente|encargad[oa]|supervisora?|asesora?|recepcionista|ejecutivo|alguien (real|
                  mas)){_REAL};
                servicio al cliente; atencion al (cliente|publico); recepcion; operator; agent; representative
                """
            ),
        ),
        (
            "goodbye",
            phrases(
                r"""
                adios( adios)?; bye( ?bye)?; chao; chau; ciao;
                hasta (luego|pronto|manana|la vista|entonces|nunca|la proxima|despues|el \w+);
                nos vemos( (luego|pronto|manana|entonces|el \w+|ahi|despues))*;
                nos (hablamos|estamos viendo)( \w+)?;
                ^((ok|bueno|gracias|muchas gracias|hasta luego|adios|igualmente) )*buenas noches$;
                ^((ok|bueno|gracias|muchas gracias|hasta luego|adios|igualmente) )+buen(a|as|os)? (dia|dias|
                  tarde|tardes)$;
                cuidese( mucho)?; cuidate( mucho)?; que (le|te|les) vaya (muy )?bien; eso (es|seria|fue) todo;
                es todo; ya es todo; ya con eso; nada mas; ahi nos vemos; ahi nos vidrios;
                feliz (dia|tarde|noche|navidad|ano( nuevo)?); bendiciones; que dios (lo|la|le|te) bendiga;
                igualmente; ya me voy; goodbye; que descanse; (?<!gracias )a dios; saludos; hasta ahi
                """
            ),
        ),
        (
            "wait",
            phrases(
                r"""
                esper(e|a|eme|ame|ese|ate|en)( (tantito|un (momento|momentito|segundo|segundito|minuto|poquito|
                  rato|ratito)|por favor|poquito|ahi))*;
                (un |1 )?(momento|momentito|segundo|segundito|minuto|minutito|segundos|ratito)( por favor)?;
                permita(me)?( (tantito|un (momento|segundo|minuto|momentito)))?;
                permiteme( tantito| un (momento|segundo))?; ^ahorita$;
                aguant(e|a|eme|ame)( (tantito|un (momento|segundo|poco)))?;
                (deme|dame|regaleme|regalame|denme) (chance|chanza|tantito|un (momento|momentito|segundo|
                  segundito|minuto|minutito|ratito));
                tantito; ya voy; deje(me)? ver; dejame ver; a ver
                """
            ),
        ),
        (
            "help",
            phrases(
                r"""
                ayud(a|eme|ame|enme); necesito ayuda; que (puedo|debo|tengo que) (decir|hacer|contestar);
                (cuales son (mis|las) |que )?opciones( (tengo|hay|son))*; menu; (me puede|puede) ayudar(me)?;
                no (le )?entiendo( nada)?; no comprendo; como (funciona|es|se hace|le hago)( esto| aqui)?;
                que (puede|sabe|puedes) hacer; que hago; ayuda por favor; help
                """
            ),
        ),
        ("are_you_a_bot", phrases(r"robot; (es|eres|esta|esto es) (un |una )?(robot|maquina|grabacion)")),
    ),
    anywhere=(
        ("do_not_call", OPT_OUT),
        (
            "are_you_a_bot",
            phrases(
                rf"""
                ((es|eres|sera|seras|esta|estoy|estas) (usted |tu |esto |hablando con |hablandole a |platicando
                  con )*|esto es |(estoy|estaba) hablando con )(de verdad |realmente |acaso )?(un |una |el |la |
                  puro |pura |solo un |solo una )*{_MACHINE}(?! (que|de la|del|para|muy)\b);
                (hablo|hable|hablando) con (un |una )(robot|maquina|computadora|bot|grabacion|contestadora)(?=
                  o\b|$);
                (usted|tu) (es|eres) (un |una )?{_MACHINE}; ({_MACHINE}) o (un |una )?{_MACHINE}
                """
            ),
        ),
        (
            "human",
            phrases(
                rf"""
                (habl\w+|platic\w+|comunic\w+|pas\w+|pong\w+|transfier\w+|transfer\w+|conect\w+|atiend\w+|
                  conten?st\w+|trat\w+|charl\w+|quiero|prefiero|necesito)(?<!pasado) ((a |con |directamente |que
                  me |me |atienda |ya |mejor |por favor )*)(un |una |el |la |otra |otro |algun |alguna |su |ese
                  )*{_PERSON}(?! (que (venga|revise|vengan|arregle|repare)|para (revisar|que venga|arreglar)|
                  vino|llamo|me llamo|de mi)\b){_REAL};
                (me|que) (puede |podria |pueda )?(pas\w+|comunic\w+|transfer\w+|conect\w+|atiend\w+) (a |con
                  )?(un |una |el |la |otra |otro |alg\w+ )*{_PERSON};
                (hay|no hay) (un |una |alguna |ningun |ninguna )?{_PERSON} (con quien|que me (pueda|atienda)|
                  ahi|disponible)( \w+)*;
                (no quiero|odio) (hablar con )?(un |una |las |los )?(maquinas?|robots?|computadoras?|
                  grabaci\w+)( \w+)*$;
                servicio al cliente; atencion al cliente;
                (comuniqueme|comunicame|paseme|pasame|pongame|conecteme|transfierame) con (?!(el (lunes|
                  martes))\b)\w+( \w+)?
                """
            ),
        ),
        (
            "repeat",
            phrases(
                r"""
                (me |lo |la |me lo |me la |puede |podria |lo puede |puedes |me puede )+(repet\w+|repit\w+|decir
                  (otra vez|de nuevo)|volver a decir);
                repit(a|e|ame|eme|amelo|emelo|alo|elo|an|es)(me|lo)?( \w+){0,3};
                (no |ya no )(le |te |lo |la |se |les )?(oi|oigo|escuche|escucho|oye|escucha|entendi|entiendo|
                  capte|cache|alcance a (oir|escuchar))( (nada|bien|muy bien|lo que (dijo|dice)|eso|la (pregunta|
                  ultima parte)|que dijo|casi|ni))*$;
                (que|como) (fue lo que |es lo que |es que )?(me )?(dijo|decia|dijiste|pregunto)( \w+){0,2}$;
                (digamelo|dimelo|diga|dime|dilo|digalo) (otra vez|de nuevo|una vez mas|mas despacio|mas fuerte)(
                  \w+){0,2};
                (otra vez|de nuevo|una vez mas) (por favor|la pregunta|que no|si)( \w+){0,3}$;
                mas (despacio|lento|fuerte|alto|claro) (por favor|que|porque|si)( \w+){0,4}$;
                (hable|habla|puede hablar|digalo) (mas|un poco mas) (despacio|fuerte|alto|claro|lento);
                se (corta|corto|oye (muy )?(mal|bajito)|escucha (muy )?(mal|bajito)|esta cortando)( \w+){0,3};
                me (lo|la) (repite|repites)( \w+)*; cual (era|fue|es) la pregunta( \w+)?
                """
            ),
        ),
        (
            "goodbye",
            phrases(
                r"""
                (?<!decir )adios( \w+){0,6}$; ^(\w+ ){0,5}adios$; ^(\w+ ){0,4}bye( bye)?$;
                ^buenas noches (hasta|que|adios|nos|igualmente|cuidese|bye)\b.*;
                hasta (luego|pronto|la proxima|la vista)( \w+){0,3}$;
                (ahi )?nos vemos( (luego|pronto|entonces|ahi|el \w+|manana|despues))*$;
                (terminar|acabar|finalizar|cortar|colgar) (la |esta )?(llamada|conversacion)?$;
                (tengo|necesito|debo|voy|quiero) (que |a )?(colgar|cortar|irme)( \w+){0,2}$;
                (ya )?me (tengo que ir|voy|despido|retiro)( (adios|bye|gracias|ya|entonces))*$;
                que (tenga|tengan|pase|pasen|tengas|pases) (\w+ )?(un |una )?(muy )?(buen|bonito|bonita|feliz|
                  lindo|linda|excelente|buena|buenas|buenos) (dia|dias|tarde|tardes|noche|noches|fin|semana)(
                  \w+){0,4}$;
                que (le|te|les) vaya (muy )?bien( \w+){0,2}$; (cuidese|cuidate|cuidense)( mucho)?( \w+)?$;
                ^((no|si|bueno|ok|gracias|pues|ya|creo que|muchas|por mi parte) )*(con )?(eso|esto) (es|seria|
                  fue) (todo|lo unico)( (gracias|por hoy|por ahora|muchas gracias|lo que necesitaba|lo que
                  queria|de mi parte))*$;
                ^((no|bueno|gracias|muchas) )*es todo( \w+){0,4}$;
                (mejor )?(llamo|llamare|busco|buscare|voy con|le hablo) (a |con )?(otr[oa]|alguien mas)(
                  \w+){0,2}$;
                (no necesito|no quiero) (nada mas|mas nada)( \w+){0,3}$;
                nada mas( (gracias|por ahora|por hoy|muchas gracias|seria todo))+$; que descanse\w*( \w+){0,2}$
                """
            ),
        ),
        (
            "cancel",
            phrases(
                rf"""
                (quiero|quisiera|necesito|deseo|puede|podria|podemos|vamos a|me gustaria|hay que|prefiero|mejor)
                  (que )?(cancelar|cancele|parar|detener|anular|terminar con esto)(lo|la|me|mela|melo)?{_TAIL}$;
                (cancel|anul|abort)\w*(lo|la|me|mela|melo)?( (eso|todo|la llamada|la orden|mi orden|esa \w+|por
                  favor|ya|mejor|
                  esto))*$;
                (olvid(elo|alo|ela|ese|ate|e|a))( (de )?(eso|todo|esto|lo que (dije|dijo)|por favor|ya|mejor|
                  asi))*$;
                (dej(elo|alo|ela|e)) (asi|ya|estar|por la paz|mejor)( \w+){{0,2}}$;
                (ya )?no (lo |la |me |los )?(quiero|necesito|interesa|ocupo|hace falta)( (ya|nada|eso|esto|mas|
                  la cita|la visita|esto ya|gracias|siempre))*$(?<!no quiero)(?<!no necesito)(?<!no me
                  interesa)(?<!no hace falta)(?<!no la quiero)(?<!no lo quiero)(?<!no gracias)(?<!no quiero
                  gracias)(?<!hace falta gracias)(?<!no quiero mas)(?<!no quiero nada)(?<!no quiero nada
                  mas)(?<!no necesito nada)(?<!no necesito mas)(?<!no necesito nada mas);
                ya no (lo |la |me |los )?(quiero|necesito|interesa|ocupo|hace falta)( \w+){{0,2}}$;
                (cambie|cambiamos) de (opinion|idea|parecer|planes)( \w+){{0,2}}; me arrepenti( \w+){{0,2}};
                (me )?equivoque de (numero|lugar) no;
                (pare|para|detente|detengase|basta|alto|stop)( (por favor|ya|ahi|todo|de hablar|un momento|con
                  eso|eso))+$;
                ^((no|oiga|oye|ya|por favor|espere) )+(pare|para|cancele|cancela|basta|detente|alto)( (por
                  favor|ya|todo))*$;
                mejor (ya )?no( (gracias|quiero|la quiero|lo quiero|siempre no|hacemos nada))*$;
                siempre no( \w+)?$;
                (callese|callate|guarde silencio|no hable|deje de hablar|ya no hable)( \w+){{0,2}}$;
                (no importa|ni modo)( (ya|asi|dejelo|dejalo|olvidelo|mejor|pues))+( \w+)?$
                """
            ),
        ),
        (
            "thanks",
            phrases(
                r"""
                (muchas |mil |muchisimas |un millon de |ok |okay )?gracias(?! (a dios|pero|por (no|nada)))(
                  (por|muy|senor|senora|senorita|joven|igualmente|a usted|de verdad)( \w+){0,5})?;
                (se )?(lo|la|le|les|te) (agradezco|agradecemos)( \w+){0,4}; muy amable( \w+)?;
                que amable( \w+)?; thank you; thanks; agradecid[oa]( \w+)?
                """
            ),
        ),
        (
            "wait",
            phrases(
                r"""
                (esper(e|a|eme|ame|ese|ate)|aguant(e|a|eme|ame)|permita(me)?|permiteme)( (tantito|un (momento|
                  momentito|segundo|segundito|minuto|minutito|poquito|rato|ratito)|por favor|que))+( \w+){0,4};
                (deme|dame|regaleme|denme|me da|me permite|me regala) (chance|tantito|un (momento|momentito|
                  segundo|segundito|minuto|minutito|ratito)|unos (segundos|minutos))( \w+){0,2};
                (deje|dejeme|dejame|permitame) (ver|busco|buscar|checar|checo|revisar|agarro|agarrar|traer|voy
                  por|apunto|encontrar)( \w+){0,4}$;
                (un|1) (momento|momentito|segundo|segundito|minuto|minutito)( por favor| nada mas| que)?(
                  \w+){0,3}$;
                ahorita (le digo|lo busco|vengo|regreso|voy)( \w+)?; no cuelgue
                """
            ),
        ),
    ),
)
