"""What callers say about a visit in passing, in Spanish."""

from agents.hvac.hear.visits import Visits
from agents.hvac.languages.es.problems import PERSON
from parley.hear.words import phrases, word_set

DIGITS = (
    "(?:[0-9]+|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|gato|numeral|asterisco|signo|"
    "llave|luego|y)"
)
WHO = "(ustedes?|el tecnico|el muchacho|el senor|ellos|alguien|el|la persona|quien venga|el que venga)"
COMING = (
    "(veng|llegu|llega|viene|vien|est[ae]|vaya|van|va|salg|sale|ande|anda|and|acer|por llegar|camino|en|cerca|"
    "por|aqui|"
    "afuera|casa|a|la|ya)"
)
OTHER = (
    "((a (mi|la|los|nuestr[oa])|al) (inquilin[oa]s?|espos[oa]|marido|hij[oa]|mama|papa|herman[oa]|vecin[oa]|"
    "novi[oa]|"
    "duen[oa]|encargad[oa]|manager|senora|suegr[oa]|muchacha|cunad[oa]))"
)
ANIMAL = (
    "(perr[oa]s?|perrit[oa]s?|gat[oa]s?|gatit[oa]s?|mascotas?|pit ?bulls?|gallinas|chivos?|bebe|recien nacido|"
    "cachorr[oa]s?)"
)
_TELL = "(dig|pid|avis|recuerd|asegur|encarg)\\w*"

RELATED = (
    "(inquilin[oa]s?|espos[oa]|marido|mujer|hij[oa]s?|mama|papa|madre|padre|herman[oa]s?|vecin[oa]s?|dueñ[oa]|duen[oa]|"
    "caser[oa]|novi[oa]|suegr[oa]|encargad[oa]|administrador[a]?)"
)

TABLE = Visits(
    leads=(
        "(?:y |pero |tambien |ah |ay |nomas |nada mas |solo |por favor |otra cosa |una cosa |para que sepa |"
        "para que sepan |"
        "eh |este |pues |bueno |oiga |mire |que )*"
    ),
    notes=phrases(
        rf"""
        ((hay|tiene|tenemos) (un |una )?|el |la |mi |es (un |una )?)?(codigo|clave|combinacion|pin) (de |del |
          para |de la |para la |para el )?(la |el )?(entrada|puerta|porton|reja|garaje|garage|edificio|candado|
          alarma|acceso|gate|caja|lock ?box|apartamento|complejo|entrar)( de \w+)?( (es|seria|son))?( (el|la|
          los))? ({DIGITS} ?)+;
        (?<!postal )(?<!zip )(el |la |mi )?(codigo|clave) es (el )?({DIGITS} ?)+(?<!\d\d\d\d\d)(?<!\d\d\d\d\d );
        {_TELL}(le|les)?( (al|a|a los|el|la)( (tecnico|muchacho|senor|chofer|persona))?)?( de)?
          que (?!(me )?(llame\w*$|venga\w*$))(\w+ ?){{1,12}};
        (que )?(por favor )?(me |nos |le |les )?((pueden|puede|podrian|podria) )?(llam|habl|marqu|marc|avis|
          text|mand|toqu)\w*(me|nos|le)?( (un )?(mensaje|texto|timbrazo))?( (por favor|antes|
          primero))*( {OTHER})? (cuando|antes de|antes de que|en cuanto|ya que|al|unos minutos antes de|\w+
          minutos antes de|media hora antes de|una hora antes de)( {WHO})?( (ya|venir|llegar|salir|
          que))*( (?!porque){COMING}\w*)*( (porque|ya que|pues)( \w+){{1,9}})?;
        (que )?(por favor )?(me |nos |le |les )?(llam|habl|marqu|marc|avis|text)\w*(me|nos|le)?( {OTHER})?
          (antes|primero|media hora antes|una hora antes|\w+ minutos antes);
        (que )?(le |les )?(llam|habl|marqu|marc|avis)\w*(le|les)? {OTHER}( (primero|antes|antes de \w+|al
          ({DIGITS} ?)+))*;
        (tengo|tenemos|hay|tiene|tienen|cuidado con) (el |la |los |las |un |una |unos |unas |dos |tres |mi |
          nuestro |a |a mi |muchos )*(\w+ )?{ANIMAL}( (en|adentro|afuera|suelt|que|pero|es|son|brav|muy|no|
          grande|amarrad|chiquit)\w*( \w+){{0,6}})?;
        (mi|nuestr[oa]|el|la|los|mis) {ANIMAL} (es|esta|muerde|ladra|no|son|estan|anda) (\w+ ?){{1,5}};
        (pued\w+ |que |por favor |favor de )*(estacion|parque|parqui|entr|pas|toqu|toc|met|us)\w*(se|rse)?( su
          \w+)? (por|en|a|el|la|al) (el |la |los )?(puerta|atras|lado|costado|garaje|garage|callejon|calle|
          timbre|driveway|patio|parte|porton|yarda|estacionamiento|parqueo|cochera|entrada)( (de|del|trasera|de
          atras|principal|de la|al|por|\w+)){{0,4}};
        (la |el |mi )?(entrada|puerta|porton|estacionamiento|parqueo|driveway) (es|esta|queda) (por|en|a|atras|
          al) (\w+ ?){{1,6}};
        (que |por favor )*(toque|toquen|pite|piten|golpee|golpeen)( (muy|bien|la puerta))* (fuerte|duro|recio|dos
          veces|varias veces)( (porque|ya que|no) (\w+ ?){{1,6}})?;
        (por favor )?(no )(toque|toquen|use|usen|estacione|estacionen|dej\w+|abra|abran|bloque\w+|tire\w*) (el|
          la|los|que|en|al|su|mi) (\w+ ?){{1,5}};
        (que se )?(quit\w+|pong\w+) (los|unos|las|unas) (zapatos|botas|cubiertas|mascarillas?)( \w+){{0,3}};
        (la |las |mis )?llaves? (esta|estan|va a estar|la dejo|las dejo|se queda|se quedan) (abajo|debajo|en|
          con|arriba|detras|atras) (\w+ ?){{1,5}};
        (la |le )?(dejo|dejare|voy a dejar) (la |las )?llaves? (\w+ ?){{1,5}};
        (el |la |mi )?(timbre|interfon|porton|elevador|reja) (no (sirve|funciona|jala)|esta (roto|descompuesto|
          danado|trabado))( \w+ ?){{0,3}};
        (mi|la|el|nuestr[oa]) (inquilin[oa]|espos[oa]|marido|hij[oa]|mama|papa|vecin[oa]|novi[oa]|suegr[oa]|
          encargad[oa]|herman[oa]) (va a|puede|les|le|estara|los|va) (estar|abrir|recibir|a|abre|recibe|
          esperar)( \w+){{0,4}}
        """
    ),
    asked_when=(
        "(quiere|gustaria|podemos|debemos|vayamos|vamos|pasemos|pasamos|visit\\w+) (\\w+ )?(vayamos|ir|"
        "visit\\w+|pas\\w+|lleg\\w+)",
    ),
    names_of_others=phrases(
        rf"""
        (su nombre|el nombre de (mi|el|la|su) \w+) es( \w+){{1,2}};
        (el|ella|mi \w+|la \w+|el \w+) se llama( \w+){{1,2}};
        ((el|la) (senor|senora) )?\w+ (solo )?es (mi|el|la) {RELATED}\b; (pero|y) todos me (dicen|llaman) \w+$
        """
    ),
    own_numbers=phrases(
        r"llamen?me (al|a mi|en el)\b; mi (otro )?(numero|celular|telefono); al otro numero; el mio"
    ),
    before_others_numbers=phrases(
        rf"(ella|el|su|ellos|(al|del|el|la|a la|de la|mi|a mi|de mi) {RELATED})( (?!(me|mi|mio|yo)\b)\w+){{0,3}}"
    ),
    after_others_numbers=phrases(
        rf"((y|es|que es|de|para) )*(((el|la|del|al|mi) )*{RELATED}); (y )?(ella |el )?se llama \w+"
    ),
    asked_what=("(tecnico|nosotros) (\\w+ )?(debe|deba|tenga que|necesite|necesita|tiene que) saber",),
    wanted=phrases(
        r"""
        (venga|vengan|venir|vinieran|vendrian|viene|vienen|pasar|pase|pasen|mand\w+|envi\w+|llegar|vayan)( (a|
          alguien|un|una|el|ustedes|por|aqui|tecnico|mi|casa|que|me|nos|persona|lo|para|al))*( (hoy|manana|
          ahorita|el|este|esta|la|lo|pronto|revis|ver|chec|arregl|compon|repar)\w*)+;
        (que )?(me |nos )?(venga|vengan|mande|manden|envien|envie)( a)? (alguien|un tecnico|una persona|revisar|
          ver|checar|arreglar|a alguien|a un tecnico|al tecnico|por favor|hoy|manana);
        (pueden|puede|podrian|podria|pudieran) (\w+ )?(venir|mandar|enviar|pasar|llegar|estar aqui|visitarme|
          venirme|atenderme)\b;
        (quiero|quisiera|necesito|ocupo|me gustaria|agendar|programar|hacer|sacar|pedir|queria|tienen)
          (\w+ )?(una |un |a un |otra |hacer |agendar |sacar |programar |alguna )*(cita|visita|tecnico|servicio|
          mantenimiento|tune ?up|inspeccion|revision|limpieza|estimado|appointment|service)\b;
        (hay|tienen) (alguien|algun tecnico|algun espacio|disponibilidad|algo disponible)( \w+){0,4};
        (necesito|quiero|ocupo|quisiera|me gustaria) que (\w+ )?(venga|vengan|revis|arregl|compong|chequ|repar|
          instal|limpi|manden|mande)\w*;
        (estoy|estamos|voy a estar|vamos a estar|estare) (\w+ )?(libre|disponible|en (la )?casa|aqui)( todo el
          dia)?;
        (necesito|quiero|ocupo) (arreglar|reparar|componer|revisar|checar|limpiar)\w*
        """
    ),
    spoken_for=phrases(
        r"""
        desde; hace; empezo; comenzo; anoche; ayer; antier;
        (la|el) (semana|mes|ano|vez|verano|invierno|lunes|martes|miercoles|jueves|viernes|sabado|domingo)
          pasad[oa];
        se (dano|descompuso|rompio|apago|murio|paro|fue|quebro); dejo de; paro de;
        (vino|vinieron|estuvo|estuvieron) (\w+ )?(hoy|ayer|el|este|la); antes de eso;
        (fiesta|junta|boda|visitas|reunion) (el|este|manana|hoy|la); ya (vino|vinieron);
        (dijo|dijeron|prometio|prometieron|quedo|quedaron) (que|de); (iba|iban) a (venir|llegar);
        (tengo|tenia|tenemos) (una |mi )?cita
        """
    ),
    beside_a_time=word_set(
        """
        a al algo asi bien bueno buena como con cualquier cuando da de del dia el en entonces es esta estaria
          este excelente favor gracias gustaria hola hora hoy la las le lo los manana mas me mejor mi no nos o
          ok okay para perfecto podria por preferible preferiria prefiero preferiblemente pues puede que queda
          quedaria quiero quisiera sea ser seria si sirve solo tal tengo tiempo una un usted va vale viene y ya
        """
    ),
    joint="y",
    of_another=phrases(
        rf"""
        (de|para|a|con|por) (mi|nuestr[oa]|un|una) (\w+ )?{PERSON}; (mi|mis|el|la|los|nuestr[oa]|un|una)
          (inquilin|rent)[oae]s?; (ella|el|ellos) (vive|viven) (en|por); (casa|departamento|apartamento|direccion) de
          (ella|ellos|mi|un|una); (soy|es) (el |la )?(duen[oa]|encargad[oa]|administrador\w*|casero|casera);
        (rento|administro) (\w+ ){{0,2}}(casa|departamento|apartamento|propiedad|edificio)\w*;
        (casa|departamento|apartamento|propiedad) (de renta|que rento)
        """
    ),
    back_home=phrases(
        r"""
        (llego|llegamos|vuelvo|regreso|salgo|salimos|estoy|estare)( \w+)?( (a|de|del|en|la|mi|casa|trabajo|trabajar|
          turno))* (como )?(a|hasta)(?= (la|las)\b)
        """
    ),
    from_then="después de",
    moved=phrases(
        "(me|nos) (acab\\w+ de )?(mude|mudamos|mudar\\w*|cambie de casa|cambiamos de casa); acab\\w+ de mudar(me|nos); "
        "(mi|nuestra|la) (nueva (casa|direccion)|(casa|direccion) nueva); cambie de direccion; ya no viv(o|imos) ahi"
    ),
)
