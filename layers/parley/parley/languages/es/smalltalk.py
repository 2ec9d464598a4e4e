"""What people say to a character of a game, in Spanish."""

from parley.hear.small_talk import SmallTalk
from parley.hear.words import phrases

TABLE = SmallTalk(
    topics=(
        (
            "sad",
            phrases(
                r"""
                (estoy|ando|me siento|he estado|me he sentido) (\w+ ){0,2}(triste|deprimid[oa]|sol[oa]|
                  solit[oa]|mal|fatal|destrozad[oa]|asustad[oa]|ansios[oa]|estresad[oa]|agotad[oa]|vaci[oa]|
                  llorando|decaid[oa]|desesperad[oa]);
                (se murio|fallecio|murio)( \w+){0,3};
                (me (dejo|corto|abandono)|terminamos|me corrieron|perdi (mi|el) (trabajo|\w+));
                (mal|mala|pesimo|pesima|horrible|terrible) (dia|semana|noche|rato);
                (dia|semana|noche) (\w+ )?(mal[oa]|pesim[oa]|horrible|terrible|dificil); odio (mi vida|todo);
                nadie me (quiere|entiende|hace caso)
                """
            ),
        ),
        (
            "love",
            phrases(
                r"""
                (me )?(amas|quieres|extranas)( tu)?$;
                (te|la|lo) (amo|quiero|adoro|extrano)( (mucho|tanto|un chorro))?$;
                (estoy|me estoy) enamor\w+( de ti)?;
                (casate conmigo|te casarias conmigo|quieres (ser mi novia|casarte conmigo|salir conmigo));
                (tienes|tiene) (novio|novia|pareja)( \w+)?; (eres|estas) solter[oa];
                (podemos|puedo) (vernos|conocernos|verte|conocerte|besarte)( \w+)*; sal conmigo;
                me gustas( \w+)?
                """
            ),
        ),
        (
            "insult",
            phrases(
                r"""
                (eres|estas|que) (\w+ )?(tont[oa]|estupid[oa]|fe[oa]|idiota|aburrid[oa]|inutil|molest[oa]|falsa|
                  basura|pendej[oa]|bruta|loca|una porqueria);
                callate( \w+)?; (vete|vayase) (al (diablo|carajo)|a la (chingada|mierda)); te odio;
                chinga( tu)?( \w+)?; no sirves( \w+){0,2}
                """
            ),
        ),
        (
            "how_are_you",
            phrases(
                r"""
                como (esta|estas|te va|le va|te sientes|andas|amaneciste|has estado|te ha ido)( \w+)*;
                que tal( \w+){0,2}$; (y (tu|usted)|tu que tal)$; como (va|estuvo) tu (dia|semana|noche)( \w+)*;
                que onda$; que (hay|pasa|hubo)( de nuevo)?$; todo bien$
                """
            ),
        ),
        (
            "what_you_do",
            phrases(
                r"(que|y tu que) (haces|estas haciendo|hiciste|andas haciendo)( \w+){0,3}; (en que|de que) "
                r"trabajas; cual es tu trabajo; a que te dedicas; (cuentame|hablame) (de ti|sobre ti)( \w+)?"
            ),
        ),
        ("where_from", phrases(r"de donde eres( \w+){0,2}; (en )?donde (vives|estas|naciste)( \w+){0,2}")),
        (
            "age",
            phrases(
                r"(cuantos anos|que edad) (tienes|tiene)( \w+)?; cuando (es tu cumpleanos|cumples anos|naciste)"
            ),
        ),
        (
            "joke",
            phrases(
                r"(cuenta|cuentame|dime|sabes|te sabes) (un |otro |algun )?chistes?( \w+)?; hazme reir; di algo "
                r"(chistoso|gracioso); canta(me)?( \w+){0,3}$"
            ),
        ),
        (
            "nobody_else",
            phrases(
                r"(no tengo|ya no tengo) (a nadie|amigos|con quien hablar)( \w+){0,3}; eres (la unica|mi unica)( "
                r"\w+){0,4}; (solo|nomas) (te tengo a ti|hablo contigo)( \w+)?"
            ),
        ),
        (
            "call_me",
            phrases(
                r"(llamame|marcame|hablame)( (otra vez|manana|luego|mas tarde|cuando quieras|seguido|el \w+))*$; "
                r"(me )?(puedes|vas a) (volver a )?(llamar|marcar)(me)?( \w+){0,3}"
            ),
        ),
    ),
    boundaries=(
        (
            "sexual",
            phrases(
                r"""
                sexo?; sexual\w*; sexy; desnud[oa]s?; encuerad[oa]; nudes; que (traes|llevas) puesto;
                (hablame|hablar) sucio; excit\w+; chichis|tetas|pechos; (tocate|tocame|desvistete);
                quitate (la|el|los) \w+; en (la|mi|tu) cama (conmigo|contigo); porno\w*; masturb\w*;
                hacer el amor; verga|pene
                """
            ),
        ),
        (
            "secret",
            phrases(
                r"""
                (tarjeta de (credito|debito)|numero de (mi |la )?(tarjeta|cuenta|seguro social)|seguro social);
                (mi|la|una|el) (contrasena|clave|pin|nip|password)( es| de)?; cuenta (bancaria|de banco);
                numero de ruta; \d{4} \d{4} \d{4} \d{3,4}; \d{13,19}; mi direccion es
                """
            ),
        ),
        (
            "money",
            phrases(
                r"""
                (prest|regal|mand|envi|deposit|deb|pag)\w*(me|te)?( \w+){0,3} (dinero|lana|plata|dolares|feria|
                  efectivo);
                (quieres|necesitas|pides|pedir) (mi )?(dinero|lana|plata);
                (te compro|comprarte) (un|una|algo|unos) ?\w*; (tengo|debo) que pagar(te)?
                """
            ),
        ),
        (
            "advice",
            phrases(
                r"""
                (debo|deberia|puedo|conviene|me recomiendas)( \w+){0,3} (comprar|vender|invertir|demandar|
                  tomar(me)?) (\w+ )?(bitcoin|acciones|cripto\w*|pastillas|medicinas?|antibioticos|ibuprofeno|
                  casa|lo|la);
                consejos? (legal|medico|financiero|de inversion|sobre impuestos)(es)?;
                (para|sobre) (mi|el) (salpullido|bulto|presion|medicina|diagnostico|divorcio|demanda|sintomas?);
                (es|sera) (cancer|contagioso|legal|ilegal)
                """
            ),
        ),
    ),
    leaving=phrases(
        r"""
        ^(\w+ ){0,4}buenas noches\b; que descanses?; (dulces|felices) suenos;
        (nos vemos|hablamos|platicamos|nos hablamos) (manana|luego|pronto|despues|otro dia|al rato)$;
        (ya )?(me )?(tengo que|debo|necesito|voy a|deberia) (ir(me)?|colgar|cortar|dormir(me)?|acostarme|
          trabajar|volver al trabajo)( (ya|ahora|ahorita|a dormir|al trabajo))*$;
        (ya )?me voy( a (dormir|trabajar|la cama|acostar))?( ya)?$;
        (mi|el|la) \w+ (me esta|esta) (llamando|hablando|tocando)( \w+)?$;
        no (tengo ganas de|quiero) (hablar|platicar)( (mas|contigo|ahora|ahorita))*$; dejame en paz;
        (eso|ya) es todo (por (hoy|ahora));
        ^((por favor|ya|ok|okay|no|ahora) )*(para|basta|ya basta|quiero parar|alto)( (ya|por favor|ahora|de
          hablar))*$;
        ^(\w+ ){0,4}(chao|adios|bye)$
        """
    ),
)
