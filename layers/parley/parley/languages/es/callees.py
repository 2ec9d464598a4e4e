"""Whom a placed call has reached, in Spanish."""

from parley.hear.callees import Callees
from parley.hear.words import phrases

_KIN = (
    "(esposo|esposa|marido|mujer|senora|viejo|vieja|mama|papa|mami|papi|madre|padre|hijo|hija|hermano|hermana|"
    "novio|novia|pareja|abuela|abuelo|abuelita|abuelito|tia|tio|prima|primo|vecina|vecino|companero|companera|"
    "roommate|suegra|suegro|cunado|cunada|nuera|yerno|sobrino|sobrina|amigo|amiga|jefe|jefa|secretaria|asistente|"
    "enfermera|nieto|nieta|ninera)"
)
_THEY = f"(el|ella|ellos|q{{2,}}|(mi|su) {_KIN}|el senor|la senora)"
_NUMBER = "(numero|telefono|celular|linea)"
_HERE = "(aqui|en casa|en la casa|disponible|por aqui|en este momento|ahorita|ahora|ahora mismo)"
_AGE = "(cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|[4-9]|1[0-2])"

TABLE = Callees(
    calling=phrases(
        r"""
        llam\w*; marc(ar|arme|a|ame|arnos); habl\w+; comunicar\w*; intent\w*; contest\w*; hacer(lo|la|las); convien\w*;
          mas tarde; despues; (otro|mejor) (dia|momento|rato); otra hora
        """
    ),
    plainly=(
        (
            "wrong_number",
            phrases(
                rf"""
                (numero|telefono) equivocado;
                (esta|estan|se|creo que (se )?|usted (se )?|tiene el numero )*(equivoc\w+) (de (numero|telefono|
                  persona|casa)|el numero);
                (marco|llamo|tiene|marcaron) (mal|el numero (mal|incorrecto|equivocado))( \w+)?;
                (este|ese|el|este ya) (ya )?no es (el|su|un) {_NUMBER}( \w+){{0,3}};
                (este|esta) {_NUMBER} (ya )?no (es|le pertenece|pertenece)( \w+){{0,3}};
                (este|ahora este) {_NUMBER} (ahora )?es mio( ahora)?;
                (acabo de|apenas|recien) (tener|conseguir|agarrar|comprar|consegui|agarre|me dieron)( \w+)?
                  (este|un|el) {_NUMBER}( nuevo)?;
                (tengo|es) un {_NUMBER} nuevo( \w+)?;
                no (vive|trabaja)( aqui)? (ningun|ninguna|nadie)\b( \w+)*; no conozco a (ningun|ninguna)( \w+)*;
                (aqui )?no (vive|hay|conozco|conocemos|existe|trabaja)( aqui)? (ningun |ninguna |nadie |a
                  ningun |a ninguna |a nadie |a )*(que se llame |con ese nombre|llamad[oa] |de nombre |de ese
                  nombre|asi|qq+)( ?\w+){{0,3}};
                qq+ (ya )?no vive aqui( \w+)?;
                (el|ella|qq+) (ya )?(se mudo|fallecio|murio|se cambio)( \w+){{0,3}}; (ya )?no vive aqui( \w+)?;
                nadie (aqui )?(se llama|con ese nombre|llamad[oa])( \w+)*
                """
            ),
        ),
        (
            "somebody_else",
            phrases(
                rf"""
                (soy|habla|le habla|esta hablando con|habla con|aqui habla) (su|el|la|la mama|el papa|el hijo|la
                  hija)? ?{_KIN}( de (el|ella|qq+))?$;
                (soy|habla|le habla|es) (su|el|la) {_KIN}( de (el|ella|qq+))?( \w+)?; (yo )?no soy qq+;
                no soy (el|ella|esa persona|la persona( que busca)?)$;
                qq+ no (esta|se encuentra|vive|puede)( \w+){{0,4}};
                qq+ (esta|anda|se) (\w+ )?(ocupad[oa]|durmiendo|dormid[oa]|trabajando|en (el|la) \w+|fuera|de
                  viaje|banando\w*|manejando|salio|fue)( \w+){{0,2}};
                (es|este es) (el|la) {_NUMBER} de mi {_KIN}; (busca|quiere hablar con|quiere) a? ?mi {_KIN}
                """
            ),
        ),
    ),
    said=(
        (
            "child",
            phrases(
                rf"""
                mi (mami|papi|mama|papa|mamita|papito) (no esta|esta|dice|dijo|se fue|salio|no me deja|no
                  puede)( \w+)*;
                (tengo|solo tengo|apenas tengo|nomas tengo) {_AGE} (anos|anitos)( y medio)?;
                (soy|solo soy) (un |una )?(nin[oa]|nene|nena|ninit[oa])(?! de corazon);
                (voy|estoy) (en|a) (el )?(kinder|la primaria|(primer|segundo|tercer|cuarto|quinto|sexto) (grado|
                  ano))( \w+){{0,2}};
                no hay (ningun )?adultos?( \w+){{0,2}}
                """
            ),
        ),
        (
            "somebody_else",
            phrases(
                rf"""
                {_THEY} no (se encuentra|esta|puede (hablar|contestar|atender|venir)|ha
                  llegado)( {_HERE}| \w+){{0,3}};
                no (se encuentra|esta)( {_HERE})?$;
                ({_THEY} )?(esta|anda) (en el trabajo|trabajando|durmiendo|dormid[oa]|banandose|en la escuela|
                  fuera|de viaje|manejando|en una junta|de vacaciones)( {_HERE}| \w+)?$(?<!estoy);
                {_THEY} (salio|se fue|no ha llegado|regresa|llega|vuelve)( \w+){{0,4}};
                (le|se lo|se la) (paso|comunico|llamo)( \w+){{0,2}}$;
                (ahorita|dejeme|voy a) (se lo paso|se la paso|le (hablo|llamo)|ir por (el|ella)|llamarl[oa])(
                  \w+)?;
                (quiere|gusta) dejar(le)? (un )?(recado|mensaje);
                (tiene|tendra|va a tener) que hablar con mi {_KIN};
                yo le (digo|aviso|paso el recado)( \w+){{0,3}}
                """
            ),
        ),
        (
            "wrong_number",
            phrases(
                r"no soy (su )?cliente( \w+){0,2}; (yo )?(nunca|no) (me )?(inscribi|registre|apunte|he ido|he "
                r"comprado|pedi|compre|solicite)( \w+){0,4}; no (se|conozco) (quien|quienes|que) (es|son|sea)( "
                r"\w+){0,3}$; se ha de haber equivocado; creo que se equivoco"
            ),
        ),
        (
            "unwilling",
            phrases(
                r"""
                no (me|nos|estoy|estamos) (interesa|interesad[oa]s?)( (en (eso|esto|nada)|gracias|nada|para
                  nada|por favor|adios))*;
                no quiero (participar|jugar|seguir|contestar|hacer (la|esta|ninguna) \w+|nada con|nada de|saber
                  nada)( \w+){0,4};
                (dejeme|dejenme|dejame) (en paz|tranquil[oa])( \w+){0,2};
                (no mas|basta de) (llamadas|preguntas|juegos?); no tengo interes( \w+){0,3};
                no gracias no me interesa
                """
            ),
        ),
        (
            "later",
            phrases(
                r"""
                (llam\w+|marqu\w+|marc\w+|habl\w+|intent\w+)(me|nos|le|les)? (\w+ )?(mas tarde|luego|despues|
                  otro dia|manana|al rato|en (un|una|otro|otra|unos|media) \w+|a otra hora|de nuevo)( \w+){0,3};
                (mejor|en) (luego|despues|mas tarde|otro dia|otro momento|al rato)$;
                ^(mas tarde|luego|despues|otro dia|al rato)( por favor| gracias)?$;
                (puede|podria|pueden) (llamar\w*|marcar\w*|hablar\w*) (mas tarde|luego|despues|otro dia|manana|
                  al rato)( \w+){0,3}
                """
            ),
        ),
        (
            "busy",
            phrases(
                r"""
                (estoy|ando|voy) (\w+ )?(ocupad[oa]|manejando|trabajando|en el (trabajo|jale|carro)|en una
                  (junta|reunion|cita)|cocinando|comiendo|en clase|saliendo|por (salir|entrar)|de prisa|en
                  camino)( \w+)*;
                no (es|me agarra en) (un )?(buen|muy buen) momento; (es un |en )?mal momento( \w+)?;
                no (tengo|traigo) tiempo( \w+){0,3};
                (ahorita|ahora|en este momento|hoy) no( puedo( (hablar|platicar|contestar))?)?( gracias| por
                  favor)?$;
                no puedo (hablar|platicar|contestar|atender\w*)( (ahorita|ahora|en este momento|por ahora))*$
                """
            ),
        ),
    ),
    unwished=phrases(
        r"""
        (dije|dicho|pedi|pedido) que no (me |nos )?(llam|marqu|molest)\w+ ((tan|muy) (tarde|temprano)|durante|
          cuando|mientras|a
          (la hora|estas horas|esta hora)|en (la noche|mi trabajo|el trabajo)|los (domingos|sabados))\b( \w+)*;
        (dejen?|deja|paren?|ya no) (ya )?(de )?(molest|insist)\w+( (ya|por favor))* (estoy|estamos) (\w+
          )?(durmiendo|dormid[oa]|comiendo|cenando|descansando|en (la )?cama)\b( \w+)*;
        (por que|porque) (me |nos )?llam\w+ ((tan|muy) (tarde|temprano)|a (esta|estas) horas?)\b( \w+)*;
        me despert\w+$
        """
    ),
    whenever=phrases("cuando; mientras; despues de que; antes de que; hasta que; si; cada vez que"),
    refusals=phrases(
        r"""
        (prefiero|preferiria|mejor|quisiera) no( (decir|dar|contestar|hablar|compartir)\w*| digo)?( \w+){0,4};
        (no|eso no) (quiero|voy a|pienso|me gusta|me siento comod[oa]) ?(decir|dar|contestar|compartir|hablar
          de|diciend\w+|dand\w+)\w*( \w+){0,4};
        (no es|no son|que no es) (de )?(su|tu) (asunto|incumbencia|problema|negocio)( \w+)?;
        no es (asunto|cosa|problema) (suyo|suya|tuyo|tuya|de usted); (a usted )?que le importa;
        (eso |es )+(privado|personal|confidencial|un secreto|asunto mio|cosa mia)( \w+)?;
        (siguiente|pase|paso|otra|la siguiente)( (pregunta|a la (siguiente|otra)|por favor))*$; sin comentarios;
        eso no se pregunta( \w+){0,4}; no (se )?(lo|la) (digo|doy|voy a (decir|dar))( \w+){0,2};
        ya estoy (grande|mayorcit[oa])
        """
    ),
    anything=phrases(
        r"""
        sorprendame;
        (lo que|como|el que|la que) (usted |sea |ella |tu )?(quiera|quieras|guste|gustes|diga|prefiera|
          prefieras|sea)( \w+)?$;
        (me )?(da|es) (igual|lo mismo)( \w+){0,2}$; no (me )?importa$;
        (lo que|cualquier\w*)( sea| cosa| esta bien)*$; usted (escoja|elija|decida)( \w+)?;
        (escoja|elija|decida|decide|escoge) (usted|tu); sin preferencia; no tengo preferencia
        """
    ),
)
