"""How callers say things in US English."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from parley.local.rehearse.speech import Said, Speech, SpokenWindow

ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
TEENS = (
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
PARTS = (
    ("morning", (300, 720), ("in the morning", "morning")),
    ("afternoon", (720, 1080), ("in the afternoon", "afternoon")),
)
TIMES = (
    (570, ("nine thirty", "9:30", "nine thirty a.m.")),
    (540, ("nine", "9 a.m.", "nine o'clock", "nine in the morning")),
    (600, ("ten", "10 a.m.", "ten o'clock", "ten in the morning", "around ten", "ten-ish")),
    (630, ("ten thirty", "10:30", "half past ten")),
    (660, ("eleven", "11 a.m.", "eleven o'clock")),
    (780, ("one", "1 p.m.", "one o'clock", "one in the afternoon")),
    (840, ("two", "2 p.m.", "two o'clock", "two in the afternoon")),
    (870, ("two thirty", "2:30", "half past two")),
    (900, ("three", "3 p.m.", "three o'clock", "three in the afternoon")),
)
BOUNDS = (
    ((780, 1440), ("after one", "any time after 1 p.m.", "after one o'clock")),
    ((840, 1440), ("after two", "after 2 p.m.", "past two o'clock")),
    ((0, 720), ("before noon", "before twelve")),
    ((0, 660), ("before eleven", "before 11 a.m.")),
)
ANY = (0, 1440)
FORTNIGHT = range(14)


def number(value: int) -> str:
    if value <= 10:
        return ONES[value]
    if value < 20:
        return TEENS[value - 11]
    return f"{TENS[value // 10]} {ONES[value % 10]}" if value % 10 else TENS[value // 10]


def ordinal(day: int) -> str:
    ending = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def days(today: date) -> Sequence[tuple[int, Said]]:
    """Tomorrow, the weekdays of the next seven days, and dates."""
    found: list[tuple[int, Said]] = [(1, ("tomorrow",))]
    for ahead in range(2, 7):
        day = today + timedelta(ahead)
        found.append((ahead, (WEEKDAYS[day.weekday()],)))
    for ahead in range(2, 11):
        day = today + timedelta(ahead)
        found.append((ahead, (f"{MONTHS[day.month - 1]} {ordinal(day.day)}", f"the {ordinal(day.day)}")))
    return found


def special(today: date) -> Sequence[SpokenWindow]:
    """Days by other names: weeks, the one after next, the end of the month, parts of today, a holiday."""
    monday, friday = 7 - today.weekday(), 11 - today.weekday()
    left = (date(today.year + today.month // 12, today.month % 12 + 1, 1) - today).days
    november = date(today.year, 11, 1)
    thanksgiving = (november + timedelta((3 - november.weekday()) % 7 + 21) - today).days
    found = [
        SpokenWindow(
            monday, range(monday, monday + 7), ANY, ("next week", "some time next week", "any day next week")
        ),
        SpokenWindow(
            monday,
            (monday,),
            ANY,
            ("Monday next week", "next week on Monday"),
            ("Monday next week",),
            ("any time",),
        ),
        SpokenWindow(
            friday, (friday,), (300, 720), ("Friday of next week in the morning", "next week Friday morning")
        ),
        SpokenWindow(
            monday + 7, (monday + 7,), ANY, ("the Monday after next", "not this coming Monday, the one after")
        ),
        SpokenWindow(
            0,
            (0,),
            (720, 1080),
            ("this afternoon", "today in the afternoon", "later today, in the afternoon"),
        ),
    ]
    if 1 < left <= 10:
        found.append(
            SpokenWindow(
                left - 3, range(left - 4, left), ANY, ("at the end of the month", "end of the month")
            )
        )
    if 0 < thanksgiving < 10:
        found.append(
            SpokenWindow(
                thanksgiving,
                (thanksgiving,),
                (300, 720),
                ("Thanksgiving morning", "on Thanksgiving in the morning"),
            )
        )
    return [chosen for chosen in found if chosen.first >= 0]


def windows(today: date, chance: Random) -> Sequence[SpokenWindow]:
    """One of each sort: a day, a day and a part of it, a day and an hour, bounds, exceptions, soon."""
    ahead, said = chance.choice(days(today))
    day = chance.choice(said)
    on = day if day == "tomorrow" else f"on {day}"
    _, part, (in_the, alone) = chance.choice(PARTS)
    at, hour = chance.choice(TIMES)
    bound, bounded = chance.choice(BOUNDS)
    beside = f"{day} {alone}" if not day.startswith("the ") else f"{day} {in_the}"
    days_said, parts_said = (day, on), (in_the, f"the {alone}")
    at_said = tuple(f"at {each}" for each in hour)
    found: list[SpokenWindow] = [
        SpokenWindow(ahead, (ahead,), ANY, (day, on, f"any time {on}")),
        *[
            SpokenWindow(
                ahead, (ahead,), part, (f"{day} {in_the}", beside, f"{in_the} {on}"), days_said, parts_said
            )
        ]
        * 3,
        *[
            SpokenWindow(
                ahead,
                (ahead,),
                (at, at + 1),
                (*(f"{day} {each}" for each in at_said), f"{hour[1]} {on}"),
                days_said,
                at_said,
            )
        ]
        * 2,
        SpokenWindow(ahead, (ahead,), bound, tuple(f"{day} {each}" for each in bounded), days_said, bounded),
        SpokenWindow(
            0, FORTNIGHT, ANY, ("as soon as possible", "as soon as you can", "the sooner the better")
        ),
    ]
    found += [chance.choice(special(today)), chance.choice(special(today))]
    if 2 <= ahead <= 6:
        unwanted = WEEKDAYS[(today + timedelta(ahead)).weekday()]
        others = [each for each in FORTNIGHT if each % 7 != ahead]
        said = (f"any day but {unwanted}", f"any day except {unwanted}", f"any day, just not {unwanted}")
        found.append(SpokenWindow(ahead + 1, others, ANY, said))
    return found


SPEECH = Speech(
    answers=(
        "Jane Doe",
        "4210 Oak Street",
        "78745",
        "207615",
        "tomorrow morning",
        "next Tuesday at ten",
        "yes",
        "my AC is broken",
        "four",
        "an oil change",
        "I'm thirty two",
        "I live in Austin",
        "512 555 0142",
        "a 2019 Toyota Corolla",
        "jane at example dot com",
        "a quote for a new system",
        "music and cooking",
    ),
    nonsense="the purple elephant sings near the teapot",
    first_names=(
        "Jane",
        "Robert",
        "Linda",
        "Carlos",
        "Emily",
        "David",
        "Susan",
        "Kevin",
        "Maria",
        "Tom",
        "Angela",
        "Brian",
    ),
    odd_first_names=(
        "Will",
        "Mark",
        "April",
        "May",
        "Art",
        "Bill",
        "Grace",
        "Rob",
        "Hope",
        "Summer",
        "Frank",
        "Dot",
    ),
    last_names=(
        "Doe",
        "Miller",
        "Garcia",
        "Johnson",
        "Nguyen",
        "Thompson",
        "O'Brien",
        "Schmidt",
        "Patel",
        "Lopez",
        "Baker",
    ),
    odd_last_names=(
        "Sparks",
        "Burns",
        "Price",
        "Friday",
        "Park",
        "Fields",
        "Bell",
        "March",
        "Waters",
        "Gass",
        "Fuller",
        "Wait",
    ),
    names=(
        "first name {first}, last name {last}",
        "{first} {last}, that's {spelled}",
        "{first}, last name {last}",
    ),
    streets=(
        *(
            "Oak Street",
            "South Lamar Boulevard",
            "Main Street",
            "Burnet Road",
            "Riverside Drive",
            "Maple Avenue",
        ),
        *(
            "Congress Avenue",
            "Shoal Creek Boulevard",
            "Duval Street",
            "Cedar Lane",
            "West 5th Street",
            "Pecan Court",
            "Ranch Road 620 North",
            "East 38th and a Half Street",
            "Martin Luther King Boulevard",
            "Avenue F",
            "Red River Street",
        ),
    ),
    odd_streets=(
        *(
            "Burning Tree Drive",
            "Smoky Hill Road",
            "Gaslight Drive",
            "Sparks Avenue",
            "Fire Station Road",
            "Person Street",
        ),
        *(
            "Friday Mountain Road",
            "Call Street",
            "Monday Drive",
            "Manager Lane",
            "Price Street",
            "Stop Road",
            "First Street",
        ),
    ),
    towns=(", Austin", ", Austin, Texas", " in Austin"),
    units=("apartment 4", "unit 12", "suite 200", "apt 3B"),
    abbreviations=(
        *(
            ("street", "st"),
            ("road", "rd"),
            ("drive", "dr"),
            ("avenue", "ave"),
            ("boulevard", "blvd"),
            ("lane", "ln"),
        ),
        *(
            ("court", "ct"),
            ("apartment", "apt"),
            ("west", "w"),
            ("south", "s"),
            ("first", "1st"),
            ("fifth", "5th"),
        ),
    ),
    digits=ONES[:10],
    oh="oh",
    pair=number,
    number=number,
    dot="dot",
    at="at",
    ratings=("a {value}", "I'd say {value}", "{value} out of {top}", "I'd give it a {value}"),
    counted={},
    yes=("yes", "yeah", "yep", "yes please", "sure", "yes ma'am", "uh-huh", "yes I do"),
    no=("no", "nope", "no ma'am", "nah", "no I don't", "no not at all", "no nothing like that"),
    agrees=(
        *(
            "yes",
            "yeah",
            "yep",
            "that's right",
            "correct",
            "yes that's right",
            "sounds good",
            "yes please",
            "perfect",
        ),
        *("yep that's it", "that works", "yes, go ahead", "uh-huh", "yeah that's fine", "yes all correct"),
    ),
    opinions=(
        ("hiking and old movies", ("hiking", "movies")),
        ("playing the guitar", ("guitar",)),
        ("cooking for my friends", ("cooking",)),
        ("reading fantasy novels", ("fantasy", "novels")),
    ),
    days=days,
    times=TIMES,
    parts=PARTS,
    windows=windows,
    frames={
        "name": (
            "{}",
            "it's {}",
            "my name is {}",
            "this is {}",
            "that would be {}",
            "the name is {}",
            "I'm {}",
        ),
        "address": (
            "{}",
            "that's {}",
            "it's {}",
            "I'm at {}",
            "the address is {}",
            "we're at {}",
            "come to {}",
        ),
        "zip": ("{}", "it's {}", "my zip is {}", "the zip code is {}", "that'd be {}", "zip {}"),
        "window": (
            "{}",
            "{} would be great",
            "how about {}",
            "{} if that's possible",
            "let's say {}",
            "{} works for me",
        ),
        "phone": ("{}", "it's {}", "my number is {}", "you can reach me at {}"),
        "email": ("{}", "it's {}", "my email is {}"),
        "number": ("{}", "{} please", "I'd like {}"),
        "digits": ("{}", "it's {}", "the number is {}"),
        "plate": ("{}", "it's {}", "the plate is {}"),
        "rating": ("{}", "{} I guess", "I think {}"),
        "choice": ("{}", "{} please", "I'd like {}", "{}, I think"),
        "day": ("{}", "{} would be good"),
        "time": ("{}", "at {}", "around {}"),
    },
    telling={
        "name": "my name is {}",
        "address": "I'm at {}",
        "zip": "my zip code is {}",
        "window": "{} would be best for me",
    },
    stories=(
        "well it's been one of those weeks, my sister is visiting with her kids and we just got back from Dallas, so",
        "okay so I was just telling my husband this morning over coffee that I really ought to call you guys, anyway,",
        "let me think, I'm standing in the kitchen right now and the dog is going crazy, hold on, okay,",
        "you know, my neighbor recommended you, she was really happy with the work you did for her last summer,",
        "sorry, I've been meaning to do this for ages and something always came up, but here we go,",
    ),
    manners={
        "fillers": (
            *(
                "um, {answer}",
                "uh {answer}",
                "well, {answer}",
                "let me see, {answer}",
                "oh, {answer}",
                "so {answer}",
            ),
            *("hm, {answer}", "okay so {answer}", "uh, let me think, um, {answer}"),
        ),
        "politely": (
            "{answer}, please",
            "{answer}, thank you",
            "{answer}, thanks so much",
            "hi, {answer}",
            "sure, {answer}",
        ),
        "said twice": ("{bare}, {bare}", "{answer}. {bare}.", "{bare}. Yes, {bare}."),
        "corrected in mid-sentence": (
            *("{wrong}, no sorry, {bare}", "{wrong}, I mean {bare}", "{wrong}, wait, no, {bare}"),
            *("{wrong}. Oh, sorry, {bare}.", "{wrong}, no, I meant {bare}"),
        ),
        "another value negated": ("not {wrong}, {bare}", "{bare}, not {wrong}", "{bare}, and not {wrong}"),
        "two answers at once": ("{answer}, and {other}", "{answer}. {other}.", "{other}, and {answer}"),
        "answers something else": ("{other}", "oh, {other}", "before that, {other}"),
        "a long story": ("{story} {answer}",),
        "no words": ("",),
        "what?": ("what?", "sorry?", "can you say that again?", "pardon me?", "I didn't catch that", "huh?"),
        "asks for a moment": (
            "hold on a second",
            "one moment please",
            "hang on, let me get the door",
            "wait, let me check",
        ),
        "impatiently": (
            "I said {bare}",
            "I just told you, {bare}",
            "like I said, {bare}",
            "{bare}, I told you already",
        ),
        "agrees and asks": (
            "{agree}, how long will it take?",
            "{agree}, will somebody call before?",
            "{agree}, do I have to be there?",
            "{agree}, {question}?",
            "{agree}, but {question}?",
        ),
        "asks about the business": ("{question}?", "oh, {question}?", "one question, {question}?"),
        "answers and asks": ("{answer}, {question}?", "{answer}. {question}?", "{answer}, and {question}"),
        "asks about it": (
            "why do you need to know that?",
            "how much is this going to cost me?",
            "how long does this take?",
        ),
        "asks back": (
            "are you a robot?",
            "who is this?",
            "is this a real person?",
        ),
        "echo": ("{prompt}",),
        "agrees": ("{agree}",),
        "agrees and says it": ("yes, {bare}", "{bare}, that's right", "yeah {bare} is right"),
        "agrees politely": (
            "{agree}, thank you",
            "{agree}, thanks",
            "um, {agree}",
            "oh {agree}",
            "okay, {agree}",
        ),
        "no, another value": (
            "no, {bare}",
            "no, it's {bare}",
            "no it's {bare}",
            "no no, {bare}",
            "nope, {bare}",
        ),
        "another value alone": ("{bare}", "it's {bare}", "{answer}"),
        "wrong, another value": (
            "that's wrong, it's {bare}",
            "that's not right, it's {bare}",
            "the {called} is wrong, it's {bare}",
        ),
        "yes, but another value": ("yes, but {bare}", "yeah but {bare}", "okay, but {bare} instead"),
        "not that, another value": (
            "not {wrong}, {bare}",
            "it's {bare}, not {wrong}",
            "I said {bare}, not {wrong}",
        ),
        "a wish for another value": (
            "actually, {bare}",
            "can we make it {bare}?",
            "could you do {bare} instead?",
        ),
        "no": ("no", "no, that's wrong", "nope", "no that's not right"),
        "names what is wrong": ("the {called}", "the {called} is wrong"),
        "says what is right": (
            "the {called} is {bare}",
            "{bare}",
            "the {called}, it's {bare}",
            "it's {bare}",
        ),
    },
    offered=(
        ("the first one", "the first", "first one please", "the earlier one"),
        ("the second one", "second", "the later one", "the second one please"),
    ),
    commands={
        "human": (
            "can I talk to a real person?",
            "I'd rather speak with somebody, please",
            "let me talk to a human",
            "get me a person please",
        ),
        "do_not_call": (
            "don't ever call me again",
            "take me off your list",
            "stop calling me",
            "please never call this number again",
        ),
    },
    hello=("Hello?", "Hello", "Hi, who is this?", "Yes?"),
    wishes=("in English, please", "English please", "do you speak English?", "can we do this in English?"),
    leaves=(
        "I have to go, sorry, bye",
        "sorry, somebody's at the door, I'll call back later, bye",
        "never mind, goodbye",
        "I gotta go, thanks, bye",
    ),
    slips=(
        (" two ", " to "),
        (" two ", " too "),
        (" four ", " for "),
        (" eight ", " ate "),
        (" zero ", " oh "),
    ),
)
