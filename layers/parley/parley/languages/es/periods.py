"""Stretches of time in Spanish."""

from parley.hear.periods import Periods
from parley.hear.words import phrases
from parley.languages.es.calendar import HEDGES

_COMING = "(que viene|que entra|que sigue|entrante|siguiente|proxima)"
_NEXT_WEEK = f"((la |otra )?(proxima|otra|siguiente) semana|(la )?semana {_COMING})"
_NEXT_MONTH = "(proximo mes|otro mes|mes (que viene|que entra|entrante|siguiente|proximo))"

_NOT_COMING = (
    "(no|nunca|nadie|nada)( (me|se|nos|los|lo|puedo|podemos|puede|pueden|vengan|venga|vengas|lleguen|llegue|manden|"
    "mande|estoy|estamos|estare|quiero|que|hay|tengo|este|esten|va|voy|a|estar|aqui|en|la|casa|pasen|pase|nadie|toquen|"
    "toque))*"
)

TABLE = Periods(
    days=(
        (
            "lo (antes|mas pronto|mas rapido|mas temprano) (posible|que (se )?pueda\\w*|que (tenga|haya|puedan))|"
            "cuanto antes|en cuanto (pueda\\w*|se pueda)|(el|la|lo) 1th \\w*(disponible|que (tenga|haya))\\w*|"
            "primer\\w* \\w+ (disponible|que tengan?)|lo mas pronto|ya mismo|de inmediato|inmediatamente|"
            "urgente\\w*|es (una )?(urgencia|emergencia)|entre mas (pronto|rapido) mejor|mientras mas (pronto|"
            "rapido) mejor|ahorita mismo",
            (0, 6),
        ),
        (
            "cualquier (dia|hora|momento|horario|rato)|cuando (sea|quiera\\w*|guste\\w*|pueda\\w*|tenga\\w*( "
            "\\w+)?)|(a )?la hora que (sea|quiera\\w*|guste\\w*)|(el dia|lo) que sea|me da (igual|lo mismo)|no "
            "importa( (el dia|la hora|cuando))?|estoy (disponible|libre) (siempre|todos los dias)|todo el tiempo "
            "estoy",
            (0, 13),
        ),
        ("(en )?(los proximos|estos) dias", (0, 3)),
    ),
    weeks=(
        (f"fin de semana {_COMING}|(proximo|otro) fin de semana", (12, 13)),
        ("(el|este|en el|los|al) fin(es)? de semana|fin de semana", (5, 6)),
        ("(a )?fin(es|al)? de (esta |la )?semana|mas tarde (en|esta) (la )?semana", (2, 6)),
        (f"(a )?(principios|inicios?|comienzos?) de {_NEXT_WEEK}", (7, 9)),
        (f"(a )?(mediados|mitad) de {_NEXT_WEEK}", (8, 10)),
        (f"(a )?(fin|final|finales) de {_NEXT_WEEK}", (10, 13)),
        (_NEXT_WEEK, (7, 13)),
        ("(en |durante )?esta( misma)? semana|entre semana", (0, 6)),
    ),
    hours=(
        ("(?<!mas )(bien |muy )?tempran(o|ito)( (en|por|de) la manana)?|a 1th hora|a primera hora", (7, 10)),
        ("(a )?media manana|tarde en la manana", (10, 12)),
        ("antes del? (almuerzo|almorzar|comer|lonche|mediodia)", (8, 12)),
        ("despues del? (almuerzo|almorzar|comer|lonche|mediodia)", (13, 17)),
        (
            "(a la hora|durante la hora|la hora)? ?(del|de) (almuerzo|lonche|comida)|(al|a) (mediodia|medio dia)",
            (11, 14),
        ),
        (
            "(despues del|saliendo del|salgo del) (trabajo|jale)(?! (como )?(a|hasta)\\b)|despues de trabajar",
            (17, 20),
        ),
        (
            "(a )?ultima hora( (de la tarde|del dia))?|al? final de la tarde|(al )?final del dia|tarde en la tarde",
            (15, 18),
        ),
        ("(la|esta|las) mananas?", (8, 12)),
        ("(la|esta|las) tardes?|tardecita", (12, 17)),
        ("(la|esta|las) noches?|tarde noche|nochecita", (17, 21)),
    ),
    after=phrases("despues de(l| las?| el)?; (pasad(o|as)|mas tarde de)( las?)?; (ya )?pasando( las?)?"),
    since=phrases(
        rf"""
        (a partir|apartir) (de las?|del|de el|de); desde( las?)?(?= \d); {_NOT_COMING} antes (de las?|del|de);
        (tengo|estoy|trabajo|ando|tenemos|estamos|trabajamos|(mi|su) \w+ (tiene|esta|trabaja))( (?!(libre|
          disponible|casa|
          aqui|manana|tarde)\b)[a-z]+){{0,5}} hasta( las?| el)?;
        de las? (?=\S+( \S+){{0,4}} en adelante); de (?=\S+( \S+)? en adelante)
        """
    ),
    before=phrases("antes (de las?|del|de el|de); mas temprano (de las?|que las?)"),
    by=phrases(
        "hasta( las?| el)?; a mas tardar( las?| a las?| el)?; "
        f"{_NOT_COMING} (despues|mas tarde) (de las?|del|de|que las?)"
    ),
    between=phrases("entre( las?| el)?; (de|desde)( las?| el)?; del"),
    until=phrases(r"(y|o|a|hasta|-|al)( las?| el)?"),
    asked="a que hora",
    joints=(
        ",",
        "a",
        "las",
        "la",
        "como",
        "para",
        "tipo",
        "sobre",
        "eso",
        "de",
        "es",
        "seria",
        "el",
        "dia",
        "en",
        "@",
    ),
    later=(
        ("media hora (mas tarde|despues)|30 minutos (mas tarde|despues)", 30),
        ("media hora (mas temprano|antes)|30 minutos (mas temprano|antes)", -30),
        ("1 hora (mas tarde|despues)", 60),
        ("1 hora (mas temprano|antes)", -60),
        ("(2|un par de) horas (mas tarde|despues)", 120),
        ("(2|un par de) horas (mas temprano|antes)", -120),
    ),
    months=(
        (_NEXT_MONTH, 1),
        ("(este )?mes", 0),
    ),
    month_parts=(
        ("(a )?(fin|fines|final|finales) de(l)?|(la )?ultima semana de(l)?", (27, 31)),
        ("(a )?(principios|inicios?|comienzos?) de(l)?|(la )?(1th|primera) semana de(l)?", (1, 7)),
        ("(a )?(mediados|mitad) de(l)?", (12, 18)),
        ("(la )?(2th|segunda) semana de(l)?", (8, 14)),
        ("(la )?(3th|tercera) semana de(l)?", (15, 21)),
        ("(la )?(4th|cuarta) semana de(l)?", (22, 28)),
        ("(en|durante)( el mes de)?", (1, 31)),
    ),
    ors=("(o|ni)( el| los)?", "y no( el)?"),
    noes=phrases("no( (es|a|en|por|para|el|la|las))*"),
    busy=phrases(
        r"""
        \w+ (ya |es que )?no (puedo|podemos|se puede|puede ser|me (queda|conviene|sirve|funciona|viene bien)|
          voy a poder)(?= ?([,.]|$|(pero|y|el|la|mejor|que|sino|porque|quiero|prefiero|seria|puede)\b));
        \w+ no(?= ?[,.]|$| (hoy|mejor|porque|pero|por|que|quiero|queremos|prefiero|preferimos|perdon\w*|disculp\w*)\b)
        """
    ),
    ruled_out=phrases(
        """
        (no|menos|excepto|salvo|ni|en vez de|en lugar de)( (puedo|puede|podemos|pueden|quiero|me gusta|me queda|en|por|
          a|de|es|estar|estoy|esta|estamos|ir|voy|llegar|llego|llega|alcanzo|venir|vengo|traer(lo|la)?|llevar(lo|la)?|
          dejar(lo|la)?|pasar|ahi|alla|aqui|bien|libre|disponible))*;
        (cualquier hora|cuando sea|a cualquier hora)( ,)? (menos|excepto|pero no)( en| por| a)*
        """
    ),
    reasons=phrases("asi que; por eso; entonces; por lo tanto; o sea que"),
    notes=phrases(
        "por( lo de| causa de)?( la| el)?; porque es( el)?( dia de)?; (hoy es|eso es|eso fue|era|fue)"
    ),
    elsewhere=phrases(
        r"""
        (se )?(vence|vencen|caduca|expira|termina) (a|en|el)?;
        desde( hace)? (el|este|esta);
        no( me| le)? (quiere )?(prende|enciende|arranca|jala|sirve|funciona|enfria|calienta|prender|
          encender|arrancar|jalar|funcionar|enfriar|calentar)( bien)? (en|por)( las?)?;
        (vino|vinieron|paso|pasaron|estuvo|estuvieron)( (a|por|mi|casa|aqui|vernos|el|este))*;
        (estaba|estabamos|andaba|estuve) (platicando|hablando|diciendo\w*|comentando\w*|manejando|trabajando|cocinando|
          viendo)( (?!(y|pero|asi|entonces|dijo|no)\b)\w+){0,5};
        (salgo|salimos|sale|entro|entra|trabajo|trabaja|estoy|ando)( del? (la |mi )?(trabajo|escuela|oficina)| de
          trabajar| en el trabajo)?( a| hasta| como a| desde)( las?| el)?
        """
    ),
    because=phrases("porque; ya que; es que; pues (salgo|trabajo|entro)"),
    proposals=phrases(
        r"""
        (se )?(puede|puedo|podemos|podria|podriamos|pudiera|podra|pueden|podrian)( \w+)? (ir|llevar\w*|traer\w*|
          pasar\w*|
          cambiar\w*|mover\w*|hacer\w*|dar\w*|venir|ser)( (al?|para|por))?; (que tal|que le parece)( si)?;
          pensaba( en)?;
        (no )?(tendra|tendria|tiene|hay)( algo| nada| lugar| espacio| cita)?( como)?( a| para| el)?(?= )
        """
    ),
    ahead=(
        (r"(en|dentro de)( como| unas?)? (?P<count>1) hora y media", 90),
        (r"(en|dentro de)( como)? (?P<count>\d{1,2}) horas?", 60),
        (r"(en|dentro de)( como)? (?P<count>\d{1,3}) minut(os?|itos?)", 1),
        (r"(en|dentro de)( como)?( 1)? (?P<count>1)?media hora", 30),
        (r"(en|dentro de)( como)? 1 (?P<count>1)?(rato|ratito)", 60),
    ),
    rest_of_day=phrases("mas (tarde|al rato|tardecito)( hoy)?; hoy mas tarde; al rato; mas tardecito"),
    contracted=(
        (
            r"(?i)\b(?:a )?las? (\w+(?: y media)?) o (?:(?:m[aá]s )?tarde|despu[eé]s)\b(?! de\b)",
            r"a partir de las \1",
        ),
    ),
    beyond=(
        (
            r"(asi que|entonces) (ya |mejor )?despues$|"
            r"(ya )?despues de (esa hora|eso|ahi|entonces)|de (ahi|esa hora) en adelante|a partir de (esa hora|ahi)",
            "after",
        ),
        (r"antes de (esa hora|eso)", "before"),
    ),
    doings=phrases(
        r"""
        (tengo|tiene|tenemos|tienen|recojo|recoge|llevo|lleva|dejo|deja|entro|entra|entran|salgo|sale|salen|trabajo|
          trabaja|estoy|esta|estan|ando|anda|voy|va|van|llego|llega|llegan|termino|termina|terminan|acabo|acaba|
          empiezo|empieza|empiezan|abre|abren|cierra|cierran|regreso|regresa|vuelvo|vuelve)( (?!(a las? \d|aqui|alla|
          ahi|libre|disponible|carro|camioneta|coche|pero|mejor|entonces|asi|puedo|quiero|seria|
          manana|el \w+es)\b)[a-z]+){1,6}( a| hasta| como a| desde| por)*( las?| el)?
        """
    ),
    alone=(
        r"(?<![^,.;!?] )\b(?:(?:no|si|ah|bueno|ok|okay|mejor|perdon|digo|entonces|como|mas bien|pues|y|pero|a|las) )*"
        r"(?P<hour>\d{1,2})(?: y media| [0-5]\d)?(?= ?[,.;!?]|$| (?:por favor|mejor|porque|esta bien|seria|estaria)\b)"
    ),
    refused=phrases("no"),
    excepted=phrases(f"(menos|excepto|salvo){HEDGES}( los?| las?| el| en)*{HEDGES}"),
    pronouns=(
        "(ese|esa|este|esta|cual|cualquier|otro|otra|cada|el|la|1th|2th) 1",
        r"(el|al|del|numero|codigo|marque|apartamento|departamento|depto|apto|interior|lote|espacio)( es)?( el)? \d+",
        r"1 (cita|visita|hora|vez|amig[oa]|carro|camioneta|troca|semana|pregunta|cosa)",
    ),
)
