"""Cars in Spanish."""

from agents.car_desk.hear.cars import Cars
from agents.car_desk.languages.en.cars import SUVS, TRUCKS, VANS
from agents.car_desk.languages.en.cars import TABLE as ENGLISH
from parley.hear.words import phrases

_CAR = "(carro|carrito|coche|auto|automovil|vehiculo|troca|camioneta|van|suv|pickup|mueble)"
_PERSON = (
    "(espos[oa]|marido|mujer|hij[oa]|mama|papa|madre|padre|novi[oa]|herman[oa]|vecin[oa]|amig[oa]|jef[ea]|pareja|"
    "suegr[oa]|cunad[oa]|prim[oa]|ti[oa])"
)

TABLE = Cars(
    asked=phrases("marca; modelo; que carro; cual carro; cual de (ellos|los); cual es$; un honda civic"),
    makes=ENGLISH.makes,
    models=(*ENGLISH.models, *phrases("tsuru; versa; aveo; chevi; voyager; seat ibiza")),
    trims=ENGLISH.trims,
    more=(
        r"(?!(?:y|o|u|e|pero|con|de|del|desde|en|a|al|para|por|favor|gracias|que|este|esta|esa|ese|eso|proximo|"
        r"hoy|manana|pasado|"
        r"no|si|yo|es|era|son|tiene|trae|hace|necesita|ocupa|anda|suena|prende|mi|mis|su|sus|el|la|los|las|lo|"
        r"un|una|usted|se|me|le|"
        r"si|porque|entonces|luego|primero|segundo|ultimo|siguiente|solo|nomas|mejor|perdon|digo|otro|otra|"
        r"lunes|martes|miercoles|"
        r"jueves|viernes|sabado|domingo|aceite|llantas?|gomas?|frenos?|bateria|inspeccion|cita|tambien|ya|puede|"
        r"puedo|pueden|podria|"
        r"aqui|ahi|senor|senora|como|cuanto|cuando|donde|quien|cual|modelo|ano|ruido|color|roj[oa]|blanc[oa]|"
        r"negr[oa]|azul|gris|ahora|ahorita|actualmente|todavia|recien|apenas|nuev[oa]|usad[oa])\b)[\w']+"
    ),
    openers=phrases(
        r"""
        eh+; em; este; pues; bueno; entonces; ok; okay; si; claro; es; son; seria; ese es; este es; tengo;
        traigo; manejo; ando en; (mi|el|la) (carro|coche|auto|troca|camioneta|vehiculo|van)( es)?; para;
        para (el|la|mi); del?; mi; el; la; los; un; una; es un; es una; nomas; solo; mire; hola
        """
    ),
    leads=phrases(
        "mi; mis; nuestro; nuestra; su; el; la; al; del; un; una; este; esta; ese; esa; manejo; tengo; traigo; maneja"
    ),
    pauses=phrases("eh+; em; este; como; el; la; un; una; es; es una?"),
    kinds=(
        ("troca", TRUCKS),
        ("truck", TRUCKS),
        ("pickup", TRUCKS),
        ("camioneta", (*SUVS, *TRUCKS)),
        ("suv", SUVS),
        ("van", VANS),
    ),
    of_year=phrases("un; una; el; es un; es una; es del?; del?; modelo; ano; el ano es; es modelo"),
    unnamed=phrases(
        rf"""
        okay; hola; que; eh+; em; este; mm+; pues; (es )?(un|una|el|la|mi|nuestro)? ?{_CAR}; eso; ninguno; nada;
        perdon; disculpe; mande; como; oiga; bueno;
        (es )?(un |una |el |la )?{_CAR}? ?(normal|chico|chica|grande|viejo|vieja|nuevo|nueva|rojo|roja|azul|
          blanco|blanca|negro|negra|gris|verde|plateado);
        (el|la) (otro|otra|mismo|misma|de siempre)
        """
    ),
    questions=phrases(
        r"^(eh+ |pues |y |pero |oiga |bueno )*(quien|que|cuando|donde|por que|para que|como|cual|cuanto|cuanta|"
        r"cuantos|puede|pueden|puedo|"
        r"podria|debo|tienen|hay)"
    ),
    refusals=phrases(
        r"""
        (no|ni) (\w+ )?(quiero|se|voy|digo|recuerdo|acuerdo|entiendo|tengo|le voy|puedo|gusta|importa|sabria);
        prefiero no( \w+)*; no (es importante|importa|gracias|comment|ahora); ni idea; (que|a usted) le importa;
        eso no le importa; (la )?siguiente( pregunta)?; olvidelo; dejelo; por que (quiere|pregunta)( \w+)*;
        cualquier(a)?( carro)?; lo que sea
        """
    ),
    years=(
        r"(?: ,)?(?: (?:es|del?|un|una|creo que|modelo|ano|el|como))* (?P<year>(?:19|20) ?\d\d)\b(?!:)"
        r"(?:(?: ,)?(?: (?:no|perdon|digo|espere|mas bien|mejor dicho|o sea|"
        r",))+ (?:del? )?(?P<corrected>(?:(?:19|20) ?)?\d\d)\b)?",
    ),
    other=phrases(
        rf"""
        (el |la |mi |nuestro )?(otr[oa]|diferente|segund[oa]) {_CAR}; (es |para )(el |la )?otr[oa] {_CAR};
        (no es|ese no es) (ese|este|mi|el) {_CAR}; {_CAR} (equivocado|diferente|distinto);
        (el|la|al) (\w+ )?({_CAR} )?(de|del) (mi |la |el )?{_PERSON}
        """
    ),
    possessive="(?!)",
    described=phrases("nuev[oa]; otr[oa]; viej[oa]; segund[oa]"),
)
