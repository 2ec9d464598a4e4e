"""What a model must not say in Spanish, and how its Spanish is told from other languages."""

from parley.hear.words import word_set
from parley.languages.parts import ModelWords

TABLE = ModelWords(
    name="Spanish as it is spoken in the USA (addressing the caller as usted)",
    common=word_set(
        "el la los las un una y es no yo usted nosotros de del en por para que con su mi lo le me se gracias sí bien "
        "entiendo está como qué muy claro perdón disculpe favor siento momento hola pero ya aquí eso esa cuál cuándo"
    ),
    seldom_numbers=word_set("un una uno primero primera segundo"),
    numbers=(
        "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w+|veint\\w+",
        "treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa",
        "cien(?:to|tos)?|\\w+cient[oa]s|quinient[oa]s|mil|mill[oó]n(?:es)?|docena|medi[oa]|doble",
    ),
    dates=(
        "lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?",
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre",
        "hoy|ma[ñn]ana|ayer|anoche|antier|esta (?:tarde|noche)|mediod[ií]a|medianoche",
        "(?:pr[oó]xim[oa]|est[ae]) (?:semana|mes)|(?:semana|mes) que (?:viene|entra)",
        "dentro de|enseguida|inmediatamente|pronto|ahorita|cuanto antes|d[ií]as h[aá]biles",
    ),
    money=(
        "d[oó]lar(?:es)?|centavos?|pesos?|usd|euros?|por ciento",
        "gratis|gratuit\\w*|sin (?:costo|cargo)|descuentos?|reembols\\w*",
        "barat\\w*|m[aá]s econ[oó]mic\\w*",
        "precios?|cuesta\\w*|costos?|tarifas?|cargos?|cobr\\w+",
    ),
    promises=(
        "garanti\\w+|promet\\w+|promesa|definitivamente|seguro que s[ií]|sin falta|con toda seguridad",
        "(?:voy|vamos|va|van) a|(?:le|se|lo|la|les) \\w+r(?:é|emos|á|án)",
        "(?:yo|nosotros|alguien|t[eé]cnicos?|el equipo) \\w+r(?:é|emos|á|án)|(?:estar|llegar|llamar|mandar|"
        "enviar)(?:é|emos|á|án)",
        "(?:ya )?(?:est[aá]|qued[oó]|queda) (?:\\w+ )?(?:reservad|agendad|programad|cancelad|confirmad|arreglad|"
        "list|apartad)\\w*",
        "(?:he|hemos|ha|ya) (?:\\w+ )?(?:reserv|agend|program|cancel|cambi|mand|envi|confirm|arregl|actualiz)\\w+",
        "(?:puedo|perm[ií]tame|d[eé]jeme) (?:reservar|agendar|programar|cancelar|transferir|arreglar|reembolsar)\\w*",
        "no (?:hay|corre|corren) (?:ning[uú]n )?peligro|no es peligroso|es seguro|no se preocupe|van? en camino",
    ),
    deeds=(
        "promet\\w+|garanti\\w+|asegur\\w+|acord\\w+|compromet\\w+|debe\\w*|derecho a|(?:va|van) a|\\w+r(?:á|án|emos)",
        "(?:re)?(?:serv|agend|program)(?:ó|aron|ad[oa]s?)|cancel(?:ó|aron|ad[oa]s?)|cambi(?:ó|aron|ad[oa]s?)|"
        "movi(?:ó|eron|d[oa]s?)",
        "confirm(?:ó|aron|ad[oa]s?)|aprob(?:ó|aron|ad[oa]s?)|ped(?:ido|idos)|actualiz(?:ó|aron|ad[oa]s?)",
        "reembols\\w+|compens\\w+|acredit\\w+|pag(?:ó|aron|ad[oa]s?)|cobr(?:ó|aron|ad[oa]s?)|descont\\w+",
        "transfiri\\w+|transferid\\w*|comunic(?:ó|aron|ad[oa]s?)|mand(?:ó|aron|ad[oa]s?)|envi(?:ó|aron|ad[oa]s?)",
        "arregl(?:ó|aron|ad[oa]s?)|repar(?:ó|aron|ad[oa]s?)|devolvi\\w+ la llamada",
    ),
    human=(
        "(?:yo )?soy (?:realmente |de verdad |solo |tambi[eé]n )*(?:una? )?(?:verdader[oa] )?"
        "(?:ser human[oa]|human[oa]|persona|mujer|hombre|muchach[oa])",
        "no soy (?:una? |ning[uú]n(?:a)? )?(?:ia|robot|bot|m[aá]quina|computadora|programa|inteligencia artificial)",
    ),
    inside=(
        "transici[oó]n(?:es)?|m[aá]quina de estados|prompt|mis instrucciones|mi programaci[oó]n|json|esquema",
        "(?:siguiente|pr[oó]ximo) (?:estado|paso del flujo)|modelo de lenguaje",
    ),
)
