"""How callers say things in Swedish."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from parley.local.rehearse.speech import Said, Speech, SpokenWindow

NUMBERS = ("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio")
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
PARTS = (
    ("morning", (300, 720), ("på förmiddagen", "förmiddag")),
    ("afternoon", (720, 1080), ("på eftermiddagen", "eftermiddag")),
    ("evening", (1020, 1440), ("på kvällen", "kväll")),
)
TIMES = (
    (600, ("tio", "klockan tio")),
    (870, ("halv tre", "klockan halv tre")),
    (960, ("fyra", "klockan fyra på eftermiddagen", "klockan sexton")),
    (1080, ("sex", "klockan sex på kvällen", "klockan arton")),
)
ANY = (0, 1440)


def number(value: int) -> str:
    return NUMBERS[value] if value <= 10 else str(value)


def days(today: date) -> Sequence[tuple[int, Said]]:
    later = range(2, 7)
    weekdays = [(ahead, (f"på {WEEKDAYS[(today + timedelta(ahead)).weekday()]}",)) for ahead in later]
    return [(1, ("i morgon", "imorgon")), *weekdays]


def windows(today: date, chance: Random) -> Sequence[SpokenWindow]:
    ahead, said = chance.choice(days(today))
    day = chance.choice(said)
    _, part, (in_the, alone) = chance.choice(PARTS)
    at, hour = chance.choice(TIMES)
    joined = f"{day} {alone}" if ahead == 1 else f"{day} {in_the}"
    at_said = tuple(hour[1:])
    return [
        SpokenWindow(ahead, (ahead,), ANY, (day, f"{day} går bra")),
        *[SpokenWindow(ahead, (ahead,), part, (f"{day} {in_the}", joined), (day,), (in_the,))] * 2,
        SpokenWindow(
            ahead, (ahead,), (at, at + 1), tuple(f"{day} {each}" for each in at_said), (day,), at_said
        ),
    ]


SPEECH = Speech(
    answers=("ja", "en fyra", "åtta av tio", "i morgon klockan tio", "Anna Svensson", "med bil", "fyra"),
    nonsense="den lila elefanten nynnar bredvid tekannan",
    first_names=("Anna", "Erik", "Karin", "Lars", "Eva", "Johan", "Maria", "Anders"),
    odd_first_names=("Stig", "Jo", "Björn", "My"),
    last_names=("Svensson", "Lindberg", "Nilsson", "Åkesson", "Ek", "Bergström"),
    odd_last_names=("Brandt", "Fem", "Fredag", "Stopp"),
    names=("{first} {last}, det stavas {spelled}",),
    streets=("Storgatan", "Drottninggatan", "Björkvägen", "Kungsgatan"),
    odd_streets=("Brandvägen", "Fredagsgatan", "Nejgatan"),
    units=("lägenhet 12",),
    towns=(" i Solna",),
    abbreviations=(),
    digits=NUMBERS[:10],
    oh="noll",
    pair=None,
    number=number,
    dot="punkt",
    at="snabel-a",
    ratings=(
        *("{value} av {top}", "jag säger {value}", "det får bli {value}", "{value} poäng"),
        *("{value} skulle jag säga", "jag ger {value}", "{value} tror jag", "det blir {value}"),
    ),
    counted={
        1: ("en etta", "etta"),
        2: ("en tvåa", "tvåa"),
        3: ("en trea", "trea", "en svag trea"),
        4: ("en fyra", "en stark fyra"),
        5: ("en femma", "femma"),
        6: ("en sexa",),
        7: ("en sjua", "sjua"),
        8: ("en åtta",),
        9: ("en nia", "nia"),
        10: ("en tia", "tia"),
    },
    yes=(
        "ja",
        "jadå",
        "ja tack",
        "absolut",
        "japp",
        "javisst",
        "ja det gjorde det",
        "jo",
        "mm, ja",
        "ja gärna",
    ),
    no=("nej", "nä", "nej tack", "nej det gjorde det inte", "nej inte direkt", "nepp", "nej tyvärr"),
    agrees=("ja", "ja det stämmer", "det är rätt", "precis", "japp", "stämmer"),
    opinions=(
        ("personalen var jättetrevlig", ("personalen", "jättetrevlig")),
        ("det var lång kö i kassan", ("lång kö",)),
        ("jag fick vänta en stund på hjälp", ("vänta", "hjälp")),
        ("lägre priser på kaffe", ("priser", "kaffe")),
        ("fler bananer som är mogna", ("bananer", "mogna")),
        ("öppna tidigare på söndagar", ("tidigare", "söndagar")),
        ("ingen svarade när jag ringde på klockan", ("ingen svarade", "ringde")),
        ("sluta byta plats på varorna hela tiden", ("byta plats", "varorna")),
    ),
    days=days,
    times=TIMES,
    parts=PARTS,
    windows=windows,
    frames={
        "rating": ("{}", "{} tror jag", "nja, {}", "{} kanske"),
        "choice": ("{}", "{} skulle jag säga", "jag tror {}", "det är nog {}"),
        "window": ("{}", "{} passar bra", "gärna {}", "{} går bra", "ring {}"),
        "name": ("{}", "jag heter {}", "det är {}"),
    },
    telling={},
    stories=(
        "jo alltså vi var där hela familjen med två barn och hunden fick vänta i bilen, och då tänkte jag att,",
        "oj vad ska man säga, jag kommer precis från jobbet och står i hallen med kassarna, men",
        "min svåger jobbade där för några år sedan så jag är kanske inte helt opartisk, men i alla fall,",
        "ja du, jag har ju handlat där i tjugo år och det har varit lite upp och ned, men den här gången,",
    ),
    manners={
        "fillers": (
            *(
                "öh, {answer}",
                "ja du, {answer}",
                "jaha, {answer}",
                "alltså {answer}",
                "hmm, {answer}",
                "eh {answer}",
            ),
            *("få se, {answer}", "{answer}, typ", "{answer} liksom"),
        ),
        "politely": ("{answer}, tack", "{answer}, tack så mycket", "hej, {answer}"),
        "said twice": ("{bare}, {bare}", "{bare}. Ja, {bare}."),
        "corrected in mid-sentence": (
            *("{wrong}, nej förlåt, {bare}", "{wrong}, jag menar {bare}", "{wrong}, nej vänta, {bare}"),
            *("{wrong}, eller nej, {bare}",),
        ),
        "another value negated": ("inte {wrong} utan {bare}", "{bare}, inte {wrong}"),
        "two answers at once": ("{answer}, och {other}", "{answer}. {other}."),
        "answers something else": ("{other}",),
        "a long story": ("{story} {answer}",),
        "no words": ("",),
        "what?": ("va?", "förlåt?", "kan du säga det igen?", "ursäkta, vad sa du?", "jag hörde inte"),
        "asks for a moment": ("vänta lite", "ett ögonblick", "vänta, jag måste bara stänga dörren"),
        "impatiently": ("jag sa ju {bare}", "{bare}, sa jag", "som sagt, {bare}"),
        "asks about the business": ("{question}?",),
        "answers and asks": ("{answer}, {question}?",),
        "asks about it": ("hur lång tid tar det?", "varför frågar du det?"),
        "asks back": ("är du en robot?", "vem är det här?"),
        "echo": ("{prompt}",),
        "agrees": ("{agree}",),
        "agrees and says it": ("ja, {bare}", "{bare}, det stämmer"),
        "agrees politely": ("{agree}, tack", "{agree}, tack så mycket"),
        "no, another value": ("nej, {bare}", "nej, det är {bare}"),
        "another value alone": ("{bare}",),
        "wrong, another value": ("det är fel, det är {bare}",),
        "yes, but another value": ("ja, men {bare}",),
        "not that, another value": ("inte {wrong} utan {bare}",),
        "a wish for another value": ("kan vi ta {bare} i stället?",),
        "no": ("nej", "nej det är fel"),
        "names what is wrong": ("{called}",),
        "says what is right": ("{bare}",),
    },
    offered=(("den första", "första"), ("den andra", "andra")),
    commands={
        "human": ("kan jag få prata med en människa?",),
        "do_not_call": (
            "ring mig aldrig mer",
            "ta bort mig från listan",
            "ni får inte ringa mig igen",
            "sluta ringa mig",
        ),
    },
    hello=("Hallå?", "Hej", "Ja, hallå?"),
    wishes=("på svenska, tack", "svenska tack", "kan vi ta det på svenska?"),
    leaves=(
        "nu måste jag gå, hej då",
        "jag hinner inte mer, hej då",
        "jag måste lägga på nu, hej då",
        "nej nu får det räcka, hej då",
    ),
    slips=(),
)
