"""Who picks up a placed call in Spanish, and what a machine is told."""

from parley.languages.parts import PlacedCalls

TABLE = PlacedCalls(
    asks=(
        r"(grabe|diga|deje|d[ií]ganos|indique) su nombre(?! y (su )?(n[uú]mero|tel[eé]fono))",
        r"su nombre y (el |la )?(motivo|raz[oó]n)",
        r"(motivo|raz[oó]n) de (su|la) llamada",
        r"qui[eé]n (llama|habla)",
        r"(ver|verificar|saber) si (esta|la) persona est[aá] disponible",
        r"servicio de filtrado|filtrando (esta|su) llamada",
    ),
    holds=(
        r"(permanezca|mant[eé]ngase|qu[eé]dese|espere) en la l[ií]nea",
        r"no cuelgue",
        r"un momento",
        r"(verificando|conectando|buscando|comunicando)\b",
    ),
    recordings=(
        r"buz[oó]n( de voz)?|correo de voz|contestadora",
        r"(deje|grabe|dejar|grabar) (un|su|el) (breve )?(mensaje|recado)",
        r"(despu[eé]s|al escuchar|al o[ií]r|luego) (del?|el) (tono|bip|se[ñn]al)",
        r"perd[ií] su llamada",
        r"(oprima|presione|marque) (el )?(uno|dos|tres|cero|n[uú]mero|estrella|\d)\b|para .{3,40},? (oprima|"
        r"presione|marque)",
        r"su llamada es (muy )?importante",
        r"(nuestros )?(agentes|representantes|operadores|asesores|l[ií]neas) (est[aá]n|se encuentran) (todos |"
        r"todas )?ocupad[oa]s",
        r"(la persona|el suscriptor|el cliente|el usuario) .{3,40} no (est[aá]|se encuentra) disponible",
        r"su llamada (ha sido|est[aá] siendo|ser[aá]) (transferida|desviada)|no se pudo (completar|conectar)",
        r"(no est[aá] en servicio|fuera de servicio|ha sido desconectado|no puede completarse|fuera del [aá]rea)",
        r"(oficina|tienda) (est[aá]|se encuentra) cerrada|nuestro horario (de atenci[oó]n )?es",
        r"(intente|llame) (de nuevo|nuevamente|m[aá]s tarde)",
        r"(se ha|te has) comunicado (con|a)(?!.*\b(ayud|serv)\w*)",
    ),
    mailboxes=(
        r"no (puedo|podemos|me es posible) (contestar|atender|tomar)",
        r"no (estoy|estamos|me encuentro) disponible",
    ),
    busy=(
        r"^(no|s[ií])(,|$| (?!(puedo|podemos|me|estoy|estamos)\b))|^no,? no\b",
        r"\b(estoy|ando|voy) (\w+ )?(manejando|cocinando|comiendo|trabajando|ocupad[oa]|aqu[ií])",
        r"\btengo (a|un|una|que|las|los|mi|visita|gente)\b|\bporque (estoy|tengo|ando|voy)\b",
        r"\b(estoy|ando) (\w+ )?(en (el|la|una|un) (ba[ñn]o|carro|junta|reuni[oó]n|trabajo|clase|jale))",
        r"mal momento|no es buen momento",
        r"(ll[aá]m\w+|m[aá]rqu\w+|h[aá]bl\w+) (m[aá]s tarde|luego|despu[eé]s|ma[ñn]ana|al rato)",
        r"puede llamar\w*",
        r"qui[eé]n (es|habla)|de parte de qui[eé]n",
        r"de qu[eé] se trata|qu[eé] desea",
    ),
    about_messages=(
        r"\b(yo |usted |ella |[eé]l |me |le )(dej[eoó]|dejaron)\b",
        r"(no|quiere que|puede|podr[ií]a|puedo|nunca) (le )?(dej\w+|tom\w+)( (un|el))? (mensaje|recado)",
        r"(mensaje|recado) (con|a) mi\b",
        r"(recib[ií]|o[ií]|escuch[eé]) (un|su|el) (mensaje|recado)",
        r"es (sobre|acerca de|por lo de)",
        r"no,? aqu[ií] estoy",
        r"perd[ií] su llamada (hace|ayer|hoy|antes|esta|la otra)",
        r"qui[eé]n (es|habla)",
    ),
    hellos=(r"^(¿?(hola|bueno|diga|d[ií]game|al[oó]|s[ií]|s[ií] bueno|mande|qui[eé]n (es|habla)))\W*)+$",),
    introduction="Esta es una llamada automática para el dueño de este teléfono.",
    too_late="Disculpe la molestia. Esta llamada automática ya no hace falta. Hasta luego.",
    missed="¡Hola! Le llamamos del {number}, pero no pudimos comunicarnos. Llámenos cuando guste.",
)
