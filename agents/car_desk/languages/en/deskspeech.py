"""How the desk of a car workshop says what it knows, in English."""

from agents.car_desk.speak.speech import DeskSpeech

_NAMES = ("oil change", "tire rotation", "inspection", "brakes", "battery", "alignment", "diagnostics")
_MANY = ("brakes", "diagnostics")


TABLE = DeskSpeech(
    names={"other": "visit"},
    with_article={
        **{name: f"{'an' if name[0] in 'aio' else 'a'} {name}" for name in _NAMES if name not in _MANY},
        "other": "something else",
    },
    done={
        **{name: f"the {name} {'are' if name in _MANY else 'is'}" for name in _NAMES},
        "other": "the visit is",
    },
    did={
        "booked": "{work} booked for {start}",
        "moved": "{work} moved to {start}",
        "cancelled": "{work} cancelled, on {start}",
    },
    several_done="the {} are",
    other_done="the {} is",
    joined=" and ",
    lengths={30: "half an hour", 60: "an hour", 120: "two hours", 180: "three hours", 240: "four hours"},
    minutes="{} minutes",
    visit="{work} on {start}",
    for_car="{work} for the {car}",
    car="{year} {car}",
    plate=", license plate {}",
    email=", and {} for the confirmation",
    signs={".": " dot ", "@": " at ", "_": " underscore ", "-": " dash "},
)
