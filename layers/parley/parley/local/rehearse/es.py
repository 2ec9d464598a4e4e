"""How callers say things in Spanish, as it is spoken in the USA and in Mexico."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from parley.local.rehearse.speech import Said, Speech, SpokenWindow

NUMBERS = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez")
WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
PARTS = (
    ("morning", (300, 720), ("en la mañana", "por la mañana")),
    ("afternoon", (720, 1140), ("en la tarde", "por la tarde")),
)
TIMES = (
    (600, ("las diez", "las diez de la mañana", "las diez en punto")),
    (570, ("las nueve y media", "las nueve y media de la mañana")),
    (900, ("las tres", "las tres de la tarde")),
    (990, ("las cuatro y media", "las cuatro y media de la tarde")),
)
ANY = (0, 1440)


def number(value: int) -> str:
    return NUMBERS[value] if value <= 10 else str(value)


def days(today: date) -> Sequence[tuple[int, Said]]:
    weekdays = [(ahead, (f"el {WEEKDAYS[(today + timedelta(ahead)).weekday()]}",)) for ahead in range(2, 7)]
    return [(1, ("mañana",)), *weekdays]


def windows(today: date, chance: Random) -> Sequence[SpokenWindow]:
    ahead, said = chance.choice(days(today))
    day = chance.choice(said)
    _, part, in_the = chance.choice(PARTS)
    at, hour = chance.choice(TIMES)
    at_said = tuple(f"a {each}" for each in hour[1:])
    with_part = tuple(f"{day} {each}" for each in in_the)
    with_hour = tuple(f"{day} {each}" for each in at_said)
    return [
        SpokenWindow(ahead, (ahead,), ANY, (day, f"{day} a cualquier hora")),
        *[SpokenWindow(ahead, (ahead,), part, with_part, (day,), in_the)] * 2,
        SpokenWindow(ahead, (ahead,), (at, at + 1), with_hour, (day,), at_said),
    ]


SPEECH = Speech(
    answers=(
        *("sí", "un cuatro", "mañana a las diez", "María López", "cuatro", "1420 calle Roble", "78704"),
        *("512 555 0142", "maría arroba ejemplo punto com", "el aire no enfría"),
    ),
    nonsense="el elefante morado tararea junto a la tetera",
    first_names=("María", "José", "Guadalupe", "Juan", "Rosa", "Luis", "Carmen", "Miguel"),
    odd_first_names=("Domingo", "Dolores", "Socorro", "Paz"),
    last_names=("López", "García", "Hernández", "Martínez", "Ramírez", "Torres"),
    odd_last_names=("Fuego", "Calle", "Abril", "Prieto"),
    names=("{first} {last}, se deletrea {spelled}",),
    streets=("Oak Street", "Main Street", "Cedar Lane", "Maple Avenue"),
    odd_streets=("Burning Tree Drive", "Friday Mountain Road", "Call Street"),
    units=("apartamento 4",),
    towns=(", Austin", " en Austin"),
    abbreviations=(("street", "st"), ("lane", "ln"), ("avenue", "ave"), ("drive", "dr"), ("road", "rd")),
    digits=NUMBERS[:10],
    oh="cero",
    pair=None,
    number=number,
    dot="punto",
    at="arroba",
    ratings=("{value} de {top}", "yo diría {value}", "le doy {value}", "{value} puntos", "pues {value}"),
    counted={},
    yes=("sí", "claro", "sí claro", "sí, por favor", "claro que sí", "por supuesto", "ajá, sí"),
    no=("no", "no, gracias", "no, para nada", "la verdad no", "pues no"),
    agrees=("sí", "sí, es correcto", "correcto", "así es", "exacto", "está bien"),
    opinions=(
        ("me atendieron muy amables", ("amables",)),
        ("había mucha fila en la caja", ("fila",)),
        ("que bajen los precios del café", ("precios", "café")),
        ("más pan dulce por la tarde", ("pan",)),
    ),
    days=days,
    times=TIMES,
    parts=PARTS,
    windows=windows,
    frames={
        "name": ("{}", "me llamo {}", "soy {}", "mi nombre es {}"),
        "address": ("{}", "es {}", "vivo en {}", "la dirección es {}"),
        "zip": ("{}", "es {}", "mi código postal es {}"),
        "window": ("{}", "{} me queda bien", "mejor {}", "puede ser {}"),
        "phone": ("{}", "es {}", "mi número es {}"),
        "email": ("{}", "es {}", "mi correo es {}"),
        "rating": ("{}", "creo que {}", "pues {}"),
        "choice": ("{}", "{} por favor", "creo que {}"),
    },
    telling={"name": "me llamo {}", "zip": "mi código postal es {}"},
    stories=(
        "mire, le cuento, acabo de llegar del trabajo y tengo a los niños aquí brincando, pero bueno,",
        "ay, pues déjeme pensar, mi hermana es la que siempre se encarga de estas cosas, en fin,",
        "fíjese que llevo años viviendo aquí y nunca me había pasado, pero bueno,",
    ),
    manners={
        "fillers": ("eh, {answer}", "pues {answer}", "este, {answer}", "a ver, {answer}", "mmm, {answer}"),
        "politely": ("{answer}, por favor", "{answer}, gracias", "{answer}, muchas gracias"),
        "said twice": ("{bare}, {bare}", "{bare}. Sí, {bare}."),
        "corrected in mid-sentence": (
            "{wrong}, no perdón, {bare}",
            "{wrong}, digo, {bare}",
            "{wrong}, no, {bare}",
        ),
        "another value negated": ("no {wrong}, sino {bare}", "{bare}, no {wrong}"),
        "two answers at once": ("{answer}, y {other}", "{answer}. {other}."),
        "answers something else": ("{other}",),
        "a long story": ("{story} {answer}",),
        "no words": ("",),
        "what?": ("¿cómo?", "¿perdón?", "¿mande?", "¿me lo repite?", "no le escuché"),
        "asks for a moment": ("un momento", "espéreme tantito", "permítame un momento"),
        "impatiently": ("ya le dije, {bare}", "le dije que {bare}"),
        "asks about the business": ("{question}", "oiga, {question}"),
        "answers and asks": ("{answer}, {question}",),
        "asks about it": ("¿cuánto tarda?", "¿para qué quiere saber?"),
        "asks back": ("¿es usted un robot?", "¿quién habla?"),
        "echo": ("{prompt}",),
        "agrees": ("{agree}",),
        "agrees and says it": ("sí, {bare}", "{bare}, así es"),
        "agrees politely": ("{agree}, gracias", "{agree}, muchas gracias"),
        "no, another value": ("no, {bare}", "no, es {bare}"),
        "another value alone": ("{bare}",),
        "wrong, another value": ("está mal, es {bare}",),
        "yes, but another value": ("sí, pero {bare}",),
        "not that, another value": ("no {wrong}, sino {bare}",),
        "a wish for another value": ("¿puede ser {bare}?",),
        "no": ("no", "no, está mal"),
        "names what is wrong": ("{called}",),
        "says what is right": ("{bare}",),
    },
    offered=(("la primera", "el primero"), ("la segunda", "el segundo")),
    commands={
        "human": ("¿puedo hablar con una persona?", "quiero hablar con alguien"),
        "do_not_call": ("no me vuelvan a llamar", "ya no me llamen más", "quíteme de su lista"),
    },
    hello=("¿Diga?", "Hola", "¿Sí?"),
    wishes=("en español, por favor", "¿habla español?", "español por favor", "prefiero hablar en español"),
    leaves=("ya me tengo que ir, adiós", "no, gracias, adiós", "bueno, hasta luego"),
    slips=(),
)
