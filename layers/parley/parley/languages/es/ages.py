"""Ages in Spanish."""

from parley.hear.ages import Ages
from parley.hear.words import phrases

_PARENT = "(mama|papa|mami|papi|madre|padre|padres|papas|abuela|abuelita)"
_SCHOOL = (
    "((primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|1th|2th|3th) (grado|ano)|la "
    "(primaria|secundaria|prepa|preparatoria|high school|middle school)|el kinder|kinder)"
)

TABLE = Ages(
    groups=(
        (
            r"adolescente|en la (?:prepa|preparatoria|secundaria|high school)|muy (?:chico|chica|joven) para",
            15,
        ),
        (
            r"veinteaner[oa]|veintipocos|en la universidad|estudiante universitari[oa]|en el college|de 18 a 24",
            21,
        ),
        (r"veintitantos|veinti(?:algo|y tantos)|de 25 a 34", 28),
        (
            (
                r"treinta y (?:tantos|pico)|treintaner[oa]|treintones|cuarenta y (?:tantos|pico)|cuarentaner[oa]|"
                r"cuarenton\w*|de mediana edad|de 35 a 49"
            ),
            40,
        ),
        (
            (
                r"(?:cincuenta|sesenta|setenta|ochenta|noventa) y (?:tantos|pico)|cincuenton\w*|sesenton\w*|"
                r"jubilad[oa]|pensionad[oa]|retirad[oa]|(?:soy )?de la tercera edad|anciano|anciana|50 o mas|ya estoy "
                r"viejit[oa]"
            ),
            60,
        ),
    ),
    minors=phrases(
        rf"""
        (soy|todavia soy|aun soy|apenas soy) (un |una |muy )?(menor( de edad)?|adolescente|nin[oa]|chamac[oa]|
          chavit[oa])(?! (de corazon|que)\b);
        ^(un |una )?(menor( de edad)?|adolescente|nin[oa])$;
        (no|todavia no|aun no) (soy|tengo) (mayor( de edad)?|adult[oa]|la (mayoria de edad|edad))( \w+){{0,2}}$;
        (estoy|voy|ando|entro|empece|paso) (todavia |apenas |en |a |al |para )*{_SCHOOL}( \w+){{0,2}}$;
        ^(en )?{_SCHOOL}$;
        mi(s)? {_PARENT} (dice|dicen|dijo|dijeron|no me deja|no me dejan|no quiere|no quieren|me prohib\w+)(
          que)?( no)?( \w+)* (hablar|hable|jugar|juegue|telefono|extranos|llamadas?|contestar|conteste)( \w+)*;
        mi(s)? {_PARENT} no saben? que( \w+)*;
        (tengo que|necesito|debo|deje|dejeme) pedirle? permiso a mi(s)? {_PARENT}( \w+)*
        """
    ),
    own=(
        r"(?:tengo|ya tengo|yo tengo|acabo de cumplir|recien cumpli|cumpli|mi edad es|soy de)(?: (?:solo|apenas|"
        r"como|ya|unos|todavia|casi|nomas|nada mas))*"
    ),
    after=(
        r"anos|anitos|anotes|y|pero|asi|ahora|ya|o|gracias|por|casi|recien|mas|cumplidos|de|si|no|senora|senor|"
        r"este|soy|creo|la|para|apenas"
    ),
    below=(
        r"(?:no tengo|menos de|menor de|todavia no (?:tengo|cumplo)|aun no (?:tengo|cumplo)|no he cumplido|abajo "
        r"de|ni siquiera|todavia no)(?: (?:los|ni))*"
    ),
    soon=(
        r"(?:casi|voy a cumplir|por cumplir|cumplo|cumplire|ya mero cumplo|ya mero|pronto|a punto de cumplir|"
        r"camino a|para cumplir)(?: (?:los|tengo))*"
    ),
    still=(
        r"(?:anos )?(?:en (?:un|una|1|2|3|4|5|6|\d+|unos|pocos) (?:dias?|semanas?|mes(?:es)?|anos?)|pronto|la "
        r"(?:proxima|otra) semana|el (?:proximo|otro) (?:mes|ano)|manana)"
    ),
    above=r"(?:mas de|mayor de|pasad[oa] de|arriba de|por lo menos|al menos)(?: los)?",
    born=r"naci(?:o|do|da)?(?: en)?(?: el)?(?: ano)?|ano de nacimiento(?: es)?|soy del(?: ano)?",
    half=r"anos y medio|y medio|anos y pico|anos|anitos|anos de edad",
    clock=(
        r"\b(?:llam\w+|marq\w+|habl\w+)(?: \w+)? (?:a las|como a las|despues de las|antes de las) \d{1,2}\b"
        r"|\ba las \d{1,2}\b"
    ),
    others=(
        r"\b(?:cuando|desde que) (?:yo )?tenia\b|\b(?:mi|mis) (?:\w+ )?(?:hij[oa]s?|nin[oa]s?|hermanos?|hermanas?|"
        r"espos[oa]|mama|papa|novi[oa]|perro|alumno|vecin[oa]|gato|amig[oa]|niet[oa]s?|sobrin[oa]|bebe)s? "
        r"(?:tiene|tienen|cumple|cumplio|acaba)\b|\b(?:el|ella) (?:tiene|cumplio|cumple)\b"
    ),
    corrections=r"no , perdon|no perdon|perdon|no|digo|quise decir|mejor dicho|espere",
)
