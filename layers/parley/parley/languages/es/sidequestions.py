"""What callers ask back, in Spanish."""

from parley.hear.side_questions import SideQuestions
from parley.hear.words import not_behind, phrases, word_set

_NOT_TOLD = not_behind(
    """
    se sabe saben sabia dice dicen dijo dijeron digo decir decirme diga ver vi veo pregunta pregunto preguntar no lo el
    la los las que de por en entiendo importa acuerdo depende segun creo hay saber
    """
)
"""Behind one of these a question word asks nothing: "me dijo cuánto cobran"."""

TABLE = SideQuestions(
    markers=word_set(
        """
        quien quienes que cual cuales cuanto cuanta cuantos cuantas cuando donde como porque por es esta estan
          hay puede pueden podria puedo tengo tiene tienen cobran cobra abren abierto abiertos graban grabando
          grabada digame dime expliqueme explique mensaje mensajes texto textos mandeme preferiria prefiero se
          cuesta van va vienen trabajan atienden sabados domingos
        """
    ),
    openers=phrases(
        r"""
        (y |pero |entonces |oiga |oye |disculpe |perdon |eh+ |bueno |espere |este |a ver |una pregunta )*(que
          (es|quiere|tan|hora|dia|pasa|hago|significa|tipo|compania|hacen)|quien (es|habla|llama|le|te|eres)|
          cual (es|seria|fue)|cuales son|cuanto|cuanta|cuantos|cuantas|cuando (puede|pueden|viene|vienen|abren|
          es|van|seria)|donde (esta|estan|queda|es)|por que|para que|como (sabe|supo|consiguio|tiene|funciona|
          se|es que|obtuvo|le)|de donde|a que hora|a quien|con quien (hablo|tengo)|(es|eres) (usted|tu|esto)|
          eres (una|un)|es (una|un) (robot|maquina|grabacion|persona|computadora|contestadora|estafa|fraude|broma|
          encuesta|venta)|hay (algun|alguna|que)|puede (decirme|usted|explicar\w*)|puedo|podria (decirme|usted|
          explicar\w*)|tienen|cobran|(alguien )?(me puede|me podria) (decir|explicar)|
          (vienen|trabajan|atienden) (los|el|en)|expliqueme|digame (que|quien|cuanto|
          cuando|como))( \w+)+
        """
    ),
    topics=(
        (
            "who",
            phrases(
                r"""
                (quien|quienes) (es|son|habla|hablan|llama|eres|me (habla|llama)|esta (hablando|llamando))(
                  (usted|ustedes|tu|ahi|por favor|este|esta|de parte de quien))*;
                (con|a) quien (hablo|tengo el gusto|estoy hablando|le hablo)( \w+){0,2}; de parte de quien;
                (de )?(que|cual) (compania|empresa|negocio|tienda)( \w+){0,4};
                de donde (llama|llaman|habla|hablan|me llama|me hablan)( \w+){0,2};
                como se llama (usted|la (compania|empresa)); cual es su nombre; (lo|la|los|te) conozco;
                (es|esto es|sera) (una |un )?(estafa|fraude|broma|engano|spam); quien eres( \w+)?
                """
            ),
        ),
        (
            "selling",
            phrases(
                r"""
                (es|esto es|son|eres) (de |una |un |para )*(ventas?|vendedor(a|es)?|publicidad|comercial|
                  telemarketing|promocion)( \w+){0,2};
                (me |que )?(quieren?|van?|anda|estan?) (a )?(vendi?end\w+|vender\w*)( \w+){0,2};
                que (venden|vende|me quiere vender)( \w+)?
                """
            ),
        ),
        (
            "scale",
            phrases(
                r"""
                (cual|que) (es|era|numero es) (el|la) (mejor|peor|mas alt[oa]|mas baj[oa]|escala|maxim[oa]|
                  minim[oa])( \w+){0,3};
                (el |la )?(uno|cinco|diez|cero|1|5|10) es (el |lo |la )?(mejor|peor|mas alt[oa]|mas baj[oa]|
                  bueno|malo)( \w+){0,2}$;
                como (es|funciona) la escala( \w+)?; (del|de) (uno|cero) al? (cinco|diez)$;
                que significa (el |la )?(uno|cinco|diez|cero|escala)
                """
            ),
        ),
        (
            "how_you_know",
            phrases(
                r"""
                (como|de donde|donde) (es que )?(consigui\w+|obtuv\w+|sac\w+|tien\w+|agarr\w+|supo|supieron|
                  sabe|saben|encontr\w+|le dieron|les dieron)( \w+){0,2} (mi|mis|este|ese) (numero|nombre|
                  telefono|datos|informacion|direccion)( \w+)?;
                quien (le|les|te) dio (mi|este) (numero|nombre|telefono)( \w+)?;
                como (sabe|saben|supo) (mi|eso|que|donde)( \w+){0,5}; por que tienen? mi( \w+){1,2}
                """
            ),
        ),
        (
            "why_you_ask",
            phrases(
                r"""
                (por|para) que (me |lo |la |le )?(pregunta|preguntan|necesita|necesitan|quiere|quieren|ocupa|
                  ocupan|pide|piden|sirve)( \w+){0,6};
                ^(y )?(por|para) que( (eso|no|tanto))?$;
                (tengo|es necesario|necesito|debo) que (decir|contestar|dar)\w*( \w+){0,4};
                es (necesario|obligatorio|importante) (eso|que|decir\w*|dar)( \w+){0,4}; que importa( \w+){0,2};
                (y )?eso para que( \w+)?$
                """
            ),
        ),
        (
            "recorded",
            phrases(
                r"(me )?(esta|estan|se|va a|van a) ?(siendo )?(graba|graban|grabando|grabada|grabado|grabar)( "
                r"(esto|la llamada|esta llamada|la conversacion|me|usted|ustedes))*; (graban|graba)( \w+){0,3}; "
                r"(es|esta) (llamada )?(esta )?grabad[oa]"
            ),
        ),
        (
            "privacy",
            phrases(
                r"""
                (que|para que) (hace|hacen|van a hacer|va a hacer|usan|haran) (\w+ )?(con|mi|mis|la|los|eso)(
                  \w+){0,3};
                quien (ve|ven|tiene|escucha|lee|va a ver|puede ver|recibe)( \w+){0,3};
                (es|son|esta|estan|va a ser|queda) (esto |mi informacion |mis datos )?(segur[oa]s?|privad[oa]s?|
                  confidencial(es)?|anonim[oa]s?)( \w+){0,3};
                (comparten|venden|guardan|comparte|guarda) (mi|mis|la|los|esta|esto)( \w+){0,3}
                """
            ),
        ),
        (
            "what_about",
            phrases(
                r"""
                (de|sobre) que (se trata|es|trata)( (esto|la llamada|esta llamada|eso))?;
                (por|para) que (me )?(llama|llaman|habla|hablan|llamo|marcan|estan llamando)( \w+){0,2};
                (que|y que) (quiere|quieren|desea|desean|se le ofrece|necesita|necesitan)( (de mi|conmigo|usted|
                  ustedes))?$;
                cual es (el|la) (motivo|razon|asunto)( \w+){0,4};
                de que (se )?(trata|es) (esto|la llamada|su llamada)?;
                (expliqueme|digame|cuenteme)( mas)?( (de que se trata|sobre eso|que es esto|de eso))?$;
                que es (esto|eso)( \w+)?$; en que (le|lo) puedo (ayudar|servir)
                """
            ),
        ),
        (
            "by_text",
            phrases(
                r"""
                (mandeme|mandame|envieme|me (manda|puede mandar|podria mandar)|mejor) (un )?(por )?(mensajes?|
                  textos?|whatsapp)( \w+){0,3};
                (prefiero|preferiria|mejor) (por |un )?(mensajes?|textos?|whatsapp)( \w+){0,3};
                (se )?puede (ser |hacer )?(esto |lo )?por (mensaje|texto|whatsapp)( \w+){0,2}
                """
            ),
        ),
        (
            "is_it_safe",
            phrases(
                r"""
                (es|seria|sera|esta) (bien|segur[oa]|peligros[oa]|malo|un problema) (si|que|usar\w*|prender\w*|
                  dejar\w*|seguir)( \w+){0,6};
                (puedo|podemos|debo|deberia) (seguir |todavia )?(us|prend|apag|dej|encend)\w*( \w+){0,5}
                """
            ),
        ),
        (
            "duration",
            phrases(
                r"""
                cuanto (tiempo )?(se )?(tardan?|duran?|toma|van? a (tardar|durar)|falta|lleva|demoran?)( \w+){0,5};
                cuanto tiempo( \w+){0,4}; (cuantas preguntas|cuantos minutos)( \w+){0,4};
                (es|va a ser|tarda|toma|dura) (muy )?(largo|larga|mucho( tiempo)?|rapido)( \w+){0,2}$;
                (son|es) muchas preguntas
                """
            ),
        ),
        (
            "reward",
            phrases(
                r"""
                que (me )?(gano|gana|dan|llevo)( yo)?( (por|con|a cambio)( \w+){0,3})?$;
                (me )?(dan|pagan|regalan) algo( \w+){0,4}; hay (un |algun )?(premio|descuento|regalo)( \w+){0,4}
                """
            ),
        ),
        (
            "price",
            phrases(
                r"""
                (y )?(como )?cuanto (cuesta|cuestan|sale|cobra|cobran|vale|es|seria|me (va a|van a|cobran|cobra|
                  sale|cuesta)|va a (costar|salir|ser)|voy a pagar|tengo que pagar|se paga|debo)( \w+){0,6};
                que (precio|costo|tarifa)s?( \w+){0,5};
                (cual|cuales) (es|son|seria) (el|la|los|las|su|sus) (precio|costo|tarifa|cargo)s?( \w+){0,4};
                (es|esto es|sale) (gratis|gratuito|caro|sin costo)( \w+){0,2};
                (tiene|tienen|hay|cobran|me cobran|cobra|me van a cobrar|me va a cobrar)( \w+)? (costo|cargo|
                  extra|por (venir|la visita|ir|revisar|el diagnostico))(?! (por|de|si) cancel)( \w+){0,4};
                (me )?(cobran|cobra|van a cobrar|va a cobrar)( \w+)? algo( \w+){0,4};
                me (puede|podria) (dar|decir) (un |el )?(precio|presupuesto|estimado|cotizacion)( \w+){0,3};
                ^(y )?cuanto$
                """
            ),
        ),
        (
            "hours",
            phrases(
                r"""
                (a )?que (hora|horas|horario|dias|horarios) (abren|cierran|tienen|trabajan|atienden|manejan|es
                  su horario|son)( \w+){0,3};
                cual(es)? (es|son) (su|sus|el|los) horarios?( \w+){0,3};
                (estan|esta) (abierto|abiertos|cerrado|cerrados|trabajando|disponibles)( \w+){0,3};
                (abren|trabajan|atienden|vienen) (los |el |en )?(fines? de semana|domingos?|sabados?|noches?|
                  dias festivos)( \w+){0,2};
                cuando (abren|cierran)( \w+){0,2}; hasta que hora( \w+){0,3}
                """
            ),
        ),
        (
            "soonest",
            phrases(
                r"""
                (que tan|tan) (pronto|rapido|luego)( \w+){0,6};
                (cual|que) (es|seria) (la|el|lo) (mas (proxim[oa]|pronto|cercan[oa]|temprano)|primer[oa]?|
                  proxim[oa])( \w+){0,6};
                (cuando|a que hora|para cuando) (pueden?|podrian?|vienen?|vendrian?|llegan?|seria) (venir|
                  llegar|lo mas pronto|mandar\w*|estar)?( \w+){0,4};
                (que|cuales) (dias?|citas?|fechas?) (tiene|tienen|hay|estan|son)( \w+){0,4};
                (tiene|tienen|hay) (?!(\w+ )*(mas tarde|mas temprano|despues|antes)\b)(algo|alguna cita|citas?|
                  espacio|lugar|disponibilidad|algun horario)(
                  \w+){0,4}$;
                que (tiene|tienen|hay) (disponible|libre|para)( \w+){0,4}
                """
            ),
        ),
        (
            "which_time",
            phrases(
                r"""
                (que|cuales) (horas?|horarios?) (tiene|tienen|hay|estan)( \w+){0,4};
                (a )?que (hora|dia|fecha)( (seria|es|era|fue|dijo|me dijo|van a (venir|llegar)|va a (venir|
                  llegar)|llegan|viene|vienen))( \w+){0,4};
                ^(y )?(a )?que (hora|dia|fecha)( exactamente)?$; para cuando (es|seria|quedo)( \w+){0,2};
                cuando (es|seria|era)( \w+){0,3}$
                """
            ),
        ),
    ),
    asks_for=word_set("quien quienes donde cuando cuanto cuanta cuantos cuantas porque"),
    joints=word_set("y e o u pero"),
    leads=phrases(
        r"""
        (alguien |usted )?(me|nos) (puede|pueden|podria|podrian) decir; (quiero|queria|quisiera|me gustaria) saber;
        (solo |tengo |nada mas )*una (ultima )?(pregunta|duda)( (mas|rapida|nada mas|antes))*;
        (otra|una) (cosa|pregunta)( mas)?; antes (de eso|que nada); si; no; gracias; muchas gracias; hola; perdon;
          disculpe; oiga; oye; fijese; a ver; espere; y; pero; tambien; primero; digame; bueno; es todo
        """
    ),
    within=phrases(
        r"""
        (alguien|usted|ustedes) me (puede|pueden|podria|podrian) decir (si|que|cual|cuanto|cuando|donde|como|por)(
          \w+)+;
        (me )?(pregunto|preguntaba|preguntar|preguntarle) (si|que|cual|cuanto|cuando|donde|como|por)( \w+)+;
        (quiero|queria|quisiera|me gustaria) (saber|preguntar) (si|que|cual|cuanto|cuando|donde|como|por)( \w+)+;
        (aceptan|toman|ofrecen|hacen|venden|tienen|manejan|trabajan|atienden|reciben|reparan|instalan|hay|se puede|
          puedo|podria|pueden) \w+
        """
    ),
    asks_to=phrases(
        r"que tal; quien sabe; que mas; que (le|se) (vamos|va)( uno)? a hacer; "
        r"(me |nos |le |les |lo |la |se )*(pued|podr|quier|quisier|vien|vendr)\w*; si (pued|podr)\w*"
    ),
    unpaused=phrases(
        rf"""
        {_NOT_TOLD}(quien|quienes|cual|cuales|cuanto|cuanta|cuantos|cuantas|cuando|donde|como|por que|para que|de que|
          a que|con quien|de donde|de parte de quien) \w+
        """
    ),
)
