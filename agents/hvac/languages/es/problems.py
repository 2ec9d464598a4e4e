"""Problems in Spanish."""

from agents.hvac.hear.problems import Problems
from agents.hvac.languages.es.reasons import FAULTS, UNIT
from parley.hear.words import phrases

PERSON = (
    "(espos[oa]|marido|mujer|hij[oa]|nin[oa]|mama|papa|madre|padre|herman[oa]|bebe|vecin[oa]|amig[oa]|jefe|"
    "inquilin[oa]|duen[oa]|novi[oa]|pareja|ti[oa]|prim[oa]|abuel[oa]|abuelit[oa]|suegr[oa]|perr[oa]|gat[oa])s?"
)
_HELLO = (
    "(hola|buenas|buenos dias|buenas tardes|buenas noches|buen dia|oiga|oye|mire|fijese|si|bueno|pues|este|"
    "eh+)"
)

_FOR = "( (de|del|para|por|a)( (cambiar|instalar|reemplazar|arreglar|reparar|revisar|poner))?)"
_OF_IT = (
    f"((el|la|los|las|mi|mis|un|una|tod[oa] (el|la)|nuestr[oa]) )?(\\w+ )?{UNIT}( (nuev[oa]|complet[oa]|central|"
    f"de (arriba|abajo)))?"
)

TO_OTHERS = phrases(
    r"""
    ((y|pero|bueno|ay|oh) )*(espere|esperate|espereme|espera|un (momento|segundo|momentito)|callate|callense|
      bajate|ven aca|sientate|ahorita no|estate quieto|ya voy|deja eso|suelta eso)( (tantito|un|una|por favor|
      ahi|mijo|mija|momento|momentito|segundo|poquito|ya))*;
    \w+ (bajate|callate|deja eso|suelta eso|ven aca|sientate|estate quieto|ya no)( \w+)?
    """
)
"""What is said to somebody else in the room, or to hold the line."""

TABLE = Problems(
    openers=phrases(
        r"""
        hola; buenas( (tardes|noches))?; buenos dias; buen dia; que (tal|bueno|bien|amable|gusto|alivio|pena);
        como esta( usted)?; oiga; oye; mire;
        mira; vera( que)?; nada que; la molestia; fijese( que)?; fijate que; imaginese( que)?; ay dios( mio)?;
        ay; ah; oh; eh+; este(?= ?,); pues(?= ); bueno; ok(ay)?; claro;
        si(?= ?,| (es que|mire|fijese|hola|buen\w+|el|la|mi|se|tengo|esta|hay|no)\b);
        no+(?= ?,| (pero|es que|el|la|mi|solo|nomas|nada mas)\b); y; pero;
        que(?= (el|la|mi|mis|no|se|esta|hay|tengo|los|las|nuestr\w+)\b); por favor; gracias; perdon; disculpe;
        es que; lo que pasa es que; lo que (pasa|sucede)( es)?( que)?; resulta( que| ser que)?; la cosa es que;
        la verdad( es)?( que)?; o sea( que)?; entonces; asi que; porque; creo que; yo creo que; pienso que;
        parece que; se me hace que; dice(n)? que; senor(ita|a)?; joven; amig[oa]; tambien; ademas;
        otra cosa( es)?( que)?; otro (problema|detalle)( es)?( que)?;
        (le )?(llamo|hablo|llamaba|hablaba|estoy (llamando|hablando|marcando))( (aqui|yo|hoy|nomas|nada
          mas))?( (porque|para (reportar|decir|avisar|decirles|avisarles)( que)?|de que|es que|es porque|por lo
          de|sobre|acerca de|por))(?! (mi|nuestr\w+|la|el) (vecin\w+|mama|papa|inquilin\w+)\b);
        (el|mi|nuestro) (problema|detalle|asunto)( (que (tengo|tenemos)|aqui))?( es| seria)( que)?;
        (tengo|tenemos|traigo|estoy teniendo|hay) (un|unos|una|algun|muchos) (\w+ )?(problemas?|problemitas?|
          detalles?|asuntos?|broncas?|inconvenientes?) (con|en|de)( que)?;
        (me llamo|soy|mi nombre es|habla|le habla|aqui habla) [a-z]+( [a-z]+)?(?= ?(,|\.|y (el|la|mi|no|tengo|
          se)\b)|(el|la|mi|se|tengo)\b);
        (quiero|quisiera|necesito|ocupo|me gustaria|queria) (reportar|decir|avisar|que (alguien|me|venga\w*|
          manden|mande) (\w+ )?(venga|vengan|a|para|alguien|un tecnico)?( (a|para|que))*)(?= (revis|ver|chec|
          arregl|compon|limpi|inspec)\w*);
        ((quiero|queria|quisiera|me gustaria) )?(ver|saber|preguntar(les?)?) si (me |nos )?(puede|pueden|podria|podrian)
          (dar|hacer)(me|nos)?; (me )?(puede|pueden|podria|podrian) (dar|hacer)(me|nos)?(?= (un|una) );
        (me )?(puede|pueden|podria|podrian) (ayudar(me)?|por favor)( (con|en))?; necesito (su )?ayuda (con|en);
        otra vez; ahorita; no se(?= (que|por que|porque|si) (tiene|le pasa|pasa|sera)\b)
        """
    ),
    heads=phrases(
        "(es|lo que (pasa|sucede|ocurre)( es)?|la cosa es|resulta( ser)?|f[ií]jese( usted)?|imag[ií]nese( usted)?|"
        "f[ií]jate|ver[aá]|mire ver[aá]) que"
    ),
    closers=phrases(
        r"""
        por favor; (muchas |mil )?gracias( \w+)?;
        (me )?(puede|pueden|podria|podrian) (\w+ )?(ayudar|venir|mandar|arreglar|revisar|checar|pasar|
          ayudarme)( \w+){0,4};
        es todo; eso es todo; nada mas; y ya; verdad; sabe; si; no se; creo; ayuda;
        (vivo|estoy|estamos|vivimos|es|queda|aca|aqui) (\w+ )?(en|por) (el|la|los)? ?(\d|calle|avenida).*;
        (((el|mi|codigo|postal|zip|es|en) )*\d{5}); y; pero; porque; entonces; o algo( asi)?; y eso; ok(ay)?;
        senor(ita|a)?
        """
    ),
    asking=phrases(
        r"""
        ((y|pero|entonces|bueno|ok|okay|oiga|eh+|si|pues|no) )*(cuant[oa]s?|cuando (pued|podr|vien|vendr|van|va|
          ven|ser|tien|lleg|me|nos|hay|es)\w*|que (tan|hora|horas|dia|dias|precio|costo|cuesta|cobran|horarios?|
          tiempo)|a que (hora|precio)|como cuanto|cual|cuales|donde|quien|puede\w*|pueden|podria\w*|me puede|me
          podria|me pueden|hay (alguien|alguna|modo|manera|forma|chance)|tienen|tiene (disponib\w+|alguien)|
          cobran|hacen|ustedes (arreglan|hacen|reparan|instalan|venden)|sera que|sera posible|es posible|van a|
          seria posible|cree que)
        """
    ),
    fillers=phrases(r"eh+m*; em+; mm+; este(?= ?,); o sea; digamos"),
    spoken_for={
        "mi": "su",
        "mis": "sus",
        "nuestro": "su",
        "nuestra": "su",
        "nuestros": "sus",
        "nuestras": "sus",
        "me": "le",
        "nos": "les",
        "yo": "usted",
        "nosotros": "ustedes",
        "tengo": "tiene",
        "tenemos": "tienen",
        "necesito": "necesita",
        "necesitamos": "necesitan",
        "ocupo": "ocupa",
        "ocupamos": "ocupan",
        "quiero": "quiere",
        "queremos": "quieren",
        "quisiera": "quiere",
        "puedo": "puede",
        "podemos": "pueden",
        "oigo": "oye",
        "escucho": "escucha",
        "oímos": "oyen",
        "veo": "ve",
        "huelo": "huele",
        "siento": "siente",
        "sentimos": "sienten",
        "estoy": "está",
        "estamos": "están",
    },
    units=(UNIT,),
    leads=phrases("(es|esta|un|una|el|la|solo|nomas)"),
    before_places=phrases("(aqui |aca |alla |ubicad[oa] )?(en|por)( el| la)?"),
    symptoms=(
        *FAULTS,
        *phrases(
            rf"""
            (revis|chec|ver|inspeccion|limpi|arregl|compon|repar|cambi|instal|reemplaz|recarg|carg)\w*
              (\w+ )?(mi|el|la|los|las|un|una|nuestr[oa]|este|mis|su)? ?(\w+ )?{UNIT};
            (problemas?|problemitas?|detalles?|bronca) (con|en|de)( (el|la|mi|nuestr[oa]))?; (codigo de )?error;
            (se |me |nos )*(prende|enciende) y (se )?(me )?apaga; va y viene; a ratos;
            a veces (si|no|prende|funciona);
            (hace|tenemos|tengo|hay|esta|siento|sentimos) (\w+ )?(mucho |mucha |un |demasiado |bien |
              muy )*(calor|frio|caliente|helad\w+|humedad|humedo);
            caliente; frio; helado; (arregl|repar|reemplaz|instal|cotiz|recarg)\w*; mantenimiento; servicio;
            tune ?up; estimado; cotizacion; presupuesto; limpieza; revision; inspeccion; chequeo; uno nuevo;
            una nueva; (un|una|otro) (\w+ )?{UNIT} nuev[oa]; nuev[oa] {UNIT};
            (necesit|ocup|quier|quis)\w+ (un|una|que|otro|otra|nuev[oa]) (\w+ )?{UNIT};
            (hay|tengo|tenemos|sale|salio|encontre|cae|se esta) (\w+ ){{0,2}}(agua|hielo|charco|escarcha|moho|
              humedad);
            (agua|hielo|charcos?|escarcha|moho) (\w+ )?(en|por|debajo|abajo|alrededor|saliendo|cayendo|
              goteando);
            no (hay|tengo|tenemos|sale|llega|tiene|entra) (\w+ )?(aire|calor|calefaccion|clima|ac|frio|agua
              caliente|luz|corriente|energia|fuerza|nada de aire);
            sin (aire|calefaccion|clima|ac|calor|agua caliente)\b;
            (le )?(falta|falto|faltar|acabo|hace falta|poner|ponerle|echar|echarle) (\w+ )?(gas|freon|
              refrigerante);
            no (se )?(enfria|calienta|prende|enciende|apaga|funciona|sirve|jala)\w*;
            en blanco; (la )?pantalla (\w+ )?(apagada|negra|en blanco|oscura);
            (pur[oa]|solo|solamente|nomas) (aire|calor|frio|agua); lo mismo( de siempre)?$;
            (mismo|el mismo) problema; \d+ grados (adentro|aqui|en la casa|en el cuarto);
            (cuartos?|recamaras?|arriba|segundo piso|planta alta|abajo|sala) (\w+ )?(no|caliente|frio|
              calor)( \w+)?
            """
        ),
    ),
    asked=phrases(
        r"""
        problema; que (le )?(pasa|sucede|ocurre|tiene|hace|esta (pasando|haciendo))\b; que (anda|esta) mal;
        falla; que (necesita|hay que|se le ofrece); describ\w+; ayud\w+ con; que hace el sistema
        """
    ),
    questions=TO_OTHERS
    + phrases(
        rf"""
        ({_HELLO} )*((yo )?(quiero|quisiera|queria|necesito|me gustaria|nomas|solo|llamo para|llamaba para|hablo
          para) )*((saber|preguntar|preguntarle|preguntarles|ver|averiguar) )+(\w+ )?(cuant[oa]|cuando|que tan|
          si (pueden|puede|hacen|trabajan|tienen|van|ustedes)|a que hora|el precio|los precios|precios?|el
          costo|costos?|por (los|el) (precio|costo)s?)(?!.*\b(mi|nuestr[oa]) ).*;
        ({_HELLO} )*(quiero|quisiera|necesito|ocupo|me gustaria) (que )?(alguien|un tecnico|una persona|ustedes|
          me) (que )?(venga|vengan|manden|mande|pase|pasen)( (alguien|un tecnico|aqui|hoy|manana|a mi
          casa))*(?!.*\b(revis|arregl|compon|chec|ver|repar|instal|limpi)\w*)$;
        ({_HELLO} )*(me )?(puede|pueden|podria|podrian) (alguien )?(llamar|hablar|marcar)\w*( .*)?;
        .*\b(prefiero no|no quiero) (decir|dar|contestar).*;
        ({_HELLO} )*(cuant[oa]s?|que (tan|hora|dia)|cuando (puede|pueden|vienen|podrian)|tienen|trabajan|cobran|
          hacen|ustedes|donde|quien|a que hora|cual|hay|dan|ofrecen|aceptan|manejan|arreglan|reparan|instalan|
          venden) (?!.*\b(mi|nuestr[oa]) )(?!.*\b(no (funciona|sirve|
          prende|enfria|calienta)|descompuest\w+|danad\w+)\b).*
        """
    ),
    jobs=phrases(
        rf"""
        (venga|vengan|venir|alguien|tecnico|cita|hoy|manana|para|visita|quiero|necesito|ocupo|quisiera|hacer|
          haga|agendar|programar) (a |hacer |por |de |que |me |hagan |haga |para |agendar )*(?P<job>((un|
          una) )?(tune ?up|mantenimiento|inspeccion|revision|limpieza|estimado|cotizacion|presupuesto|
          instalacion|reemplazo|diagnostico|servicio)( (anual|general|gratis|de temporada|de rutina))?({_FOR}
          {_OF_IT})?)
        """
    ),
    asides=TO_OTHERS
    + phrases(
        rf"""
        ((y|pero|entonces|bueno|ay|ahora|porque|es que) )*(yo|estoy|tengo|estamos|trabajo|(mi|mis|nuestr[oa]|el|
          la) {PERSON})(?!.*\b({UNIT}|casa|cuartos?|recamara|arriba|abajo|piso|techo|atico|oye|oigo|escucha|
          ruido|agua|revis\w*|chec\w*|limpi\w*|cambi\w*|reset\w*|calor|frio)\b).*;
        ((y|pero|bueno|ay) )*(perdon|disculpe|con permiso)( \w+){{0,3}}
        """
    ),
    additions=phrases(
        r"""
        ^((ah|y|si|ay|bueno|no|espere|oiga) )*(tambien|ademas|otra cosa|aparte)\b; tambien$;
        otro (problema|detalle); ^y (ahora )?(el|la|mi|los|las|se|no|esta|hay|tambien|ahora)\b; una cosa mas
        """
    ),
    denials=phrases(
        r"""
        ((ay|pues|no|bueno|eh+) )*no(?!.*\b(pero|solo|nomas|nada mas|aunque|excepto)\b) (\w+ )?(hay|huelo|huele|
          veo|siento|oigo|escucho|noto|tengo|tenemos|olemos|vemos|suena)( (nada|ningun[oa]?|ni|gas|humo|olor|de|
          eso|fuego|a|que|alarma|alarmas|quemado|raro|chispas|algo|asi|un|una|sonando|tampoco|aqui|el|la|
          monoxido))*;
        (no|ningun|nada de|ni|sin|nada) (gas|humo|olor|olores|quemado|alarmas?|fuego|chispas|fugas?|de
          eso)( \w+){0,5};
        ((pues|no|ay) )*no (estoy )?(llamo|hablo|llamando|hablando) (por|para) (un|una|ningun|el) (problema|
          reparacion|cita).*;
        ((no|nada) )*no (quiero|necesito|quisiera) (una |otra |ninguna )?(cita|visita|tecnico|reparacion).*
        """
    ),
    joints=phrases(
        r"""
        pero; porque; (y )?(mi|el|la) (nombre|numero|direccion|telefono|codigo postal|zip)( es)?;
        y (se(?! (me )?apag)|me(?! apag)|el|la|mi|no|ya|ahora|luego|tambien|puede|pueden|quiero|necesito|es|
          esta|hace|tengo|estoy|soy|vivo);
        ((y|entonces|ahora) )?(quiero|queria|quisiera|necesito|ocupo|me gustaria) (que|saber|un|una|ver); puede(n)?;
        podria(n)?; (y )?(vivo|estoy|estamos|vivimos) en
        """
    ),
    requests=phrases(
        r"""
        (quiero|quisiera|necesito|ocupo|me gustaria|queria) (hacer|agendar|sacar|programar|pedir|una|hacer una|
          que (me )?(hagan|haga|agende|den|programen|manden))?( (una|un|la|mi|a))*( (cita|visita|tecnico|
          alguien))+ (para|de|por|a)(?= )
        """
    ),
    times=phrases(
        r"""
        ((para|el|este|la|proximo|en) )*(lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|semana|
          pasado manana)( (en|por|de|que) (la )?(manana|tarde|noche|viene))?( (a|como a|despues de|antes de)
          .*)?;
        (en|por) la (manana|tarde|noche); (a|como a|despues de|antes de) las? \w+( \w+){0,3};
        lo (antes|mas pronto|mas rapido) (posible|que se pueda|que puedan)( \w+)?; ahorita( mismo)?;
        cuanto antes; hoy mismo; urgente
        """
    ),
    joint="y",
    empty=phrases(
        r"""
        ((a|en|el|la|los|las|lo|este|esta|proximo|proxima|que|viene|principios|mediados|fin|fines|final|
          temprano|tarde|tardes|mes|semana|mananas|noches|lunes|martes|miercoles|jueves|viernes|sabado|sabados|
          domingo|hoy|manana|pasado|noche|mediodia|despues|antes|como|entre|de|del|por|para|uno|una|dos|tres|
          cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|hora|horas|es|dia|dias|cualquier|cualquiera|momento|
          rapido|pronto|posible|mas|\d+|\d*th|am|pm|punto|media|cuarto|y|o|al|enero|febrero|marzo|abril|mayo|
          junio|julio|agosto|septiembre|octubre|noviembre|diciembre|me|queda|sirve|conviene|mejor|seria|sea|
          primero|primera|segundo|segunda|no|si|dije|digo|quise|decir|eso|nomas|solo|favor|perdon|espere|
          entonces|pues|bueno|ay|eh+|ya|le|cuando|puedan|pueda) ?)*;
        ((no|nel|perdon) )*((el|la|mi|su) )?(primer |codigo )?(nombre|apellido|direccion|calle|zip|postal|hora|
          dia|fecha|numero|telefono)( postal)? (es|debe ser|seria|era)( (?!y\b)\w+){1,8};
        ((si|no|ok|okay|claro|eh+|hola|bueno|buenas|tardes|buenos|dias|favor|gracias|que|como|mande|perdon|
          disculpe|yo|un|una|el|la|no se|ni|idea|repita|repite|otra|vez|eso|asi|y|pues|oh|ah|quiza|bien|usted|
          me|ayuda|ayude|ayudeme|puede|podria|es|\d+|servicio|problema|pregunta|tengo|mi|llamo|llamando|hablo|
          por|todo|algo|para|a|con|necesito|de|su|cosa|llamada) ?)*
        """
    ),
)
