"""Values that callers mean, and how they say them. What is meant is known here before anything is said."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any, TypeAlias

from parley.hear import Window as Heard
from parley.local.rehearse.kinds import ValueKind
from parley.local.rehearse.speech import Speech, SpokenWindow
from parley.machine.plain import plain

DAY = timedelta(days=1)
FEW = 0.25
"""The share of names and streets that sound like something else."""
Same: TypeAlias = Callable[[Any], bool]


@dataclass(frozen=True)
class Meant:
    """A value as a reader gives it. `said` are the ways to say it, `alone` those that are whole answers by
    themselves; `same` tells whether what is kept is this value."""

    kind: str
    read: Any
    said: Sequence[str]
    same: Same = field(repr=False, compare=False)
    alone: Sequence[str] = ()
    clause: bool = False
    change: Sequence[str] = ()
    window: SpokenWindow | None = None
    spelled: str = ""

    @property
    def kept(self) -> Any:
        return plain(self.read)

    @property
    def words(self) -> str:
        """In short, for a report."""
        return self.said[0]


@dataclass(frozen=True, slots=True)
class Draw:
    """What a value is made of: chance, the language, the day, what the reader was given, a value that is wanted."""

    chance: Random
    speech: Speech
    today: date
    about: Mapping[str, Any] = field(default_factory=dict)
    wanted: Any = None


def draw(kind: ValueKind, chance: Random, speech: Speech, today: date, wanted: Any = None) -> Meant | None:
    """A random value of the kind, or the `wanted` one, with ways to say it; None for a kind without words in this
    language."""
    make = MAKERS.get(kind.name)
    return make(Draw(chance, speech, today, kind.about, wanted)) if make else None


def declared(kind: ValueKind, sample: Any, draw_one: Callable[[Any], Meant | None]) -> Meant:
    """A value that the agent's declaration names: alone, or with what is said for it and the words it must hold."""
    if not isinstance(sample, Mapping):
        made = draw_one(sample)
        return made or Meant(kind.name, sample, (str(sample),), _alike(sample))
    value, holds, says = sample["value"], sample.get("holds"), tuple(sample["says"])
    same = _holding(value, holds) if holds else _alike(value)
    return Meant(kind.name, value, says, same, tuple(sample.get("alone", ())), bool(sample.get("clause")))


def plain_words(text: object) -> str:
    return " ".join(re.findall(r"\w+", str(text).casefold()))


def _alike(value: Any) -> Same:
    return lambda kept: plain_words(kept) == plain_words(value)


def _holding(value: Any, words: Sequence[str]) -> Same:
    return lambda kept: kept == value or all(plain_words(word) in plain_words(kept) for word in words)


def _chosen(draw: Draw, ordinary: Sequence[str], odd: Sequence[str]) -> str:
    return draw.chance.choice(odd if odd and draw.chance.random() < FEW else ordinary)


def _name(draw: Draw) -> Meant:
    speech = draw.speech
    first = _chosen(draw, speech.first_names, speech.odd_first_names)
    last = _chosen(draw, speech.last_names, speech.odd_last_names)
    whole = str(draw.wanted or f"{first} {last}")
    first, _, last = whole.partition(" ")
    spelled = " ".join(last.upper()) if last else " ".join(first.upper())
    alone = [form.format(first=first, last=last, spelled=spelled) for form in speech.names if last]

    def same(kept: Any) -> bool:
        """A last name counts as the same name, since a caller who is asked to spell it says only that."""
        return plain_words(kept) in (plain_words(whole), plain_words(last or first))

    return Meant("name", whole, (whole,), same, alone, spelled=spelled)


def _address(draw: Draw) -> Meant:
    speech, chance = draw.speech, draw.chance
    number, street = (
        str(chance.randint(1, 99) * 100 + chance.randint(1, 99)),
        _chosen(draw, speech.streets, speech.odd_streets),
    )
    if draw.wanted:
        number, _, street = str(draw.wanted).partition(" ")
    unit = chance.choice(speech.units) if chance.random() < 0.1 and not draw.wanted else ""
    said = [
        f"{form} {street}{unit and ' '}{unit}" for form in (number, number, *spoken_number(speech, number))
    ]
    whole = f"{number} {street}{unit and ' '}{unit}"
    here = [_street(speech, f"{whole}{town}") for town in ("", *speech.towns)]
    alone = [f"{whole}{town}" for town in speech.towns]
    return Meant("address", whole, said, lambda kept: _street(speech, kept) in here, alone)


def _street(speech: Speech, address: object) -> str:
    """As it would stand on an envelope: short and long names of streets are the same."""
    words = plain_words(address)
    for long, short in speech.abbreviations:
        words = re.sub(rf"\b{short}\b", long, words)
    return words


def spoken_number(speech: Speech, digits: str) -> Sequence[str]:
    """Digit by digit, and in pairs: "four two oh one", "forty two oh one"."""
    one_by_one = " ".join(speech.digits[int(digit)] for digit in digits)
    said = [one_by_one]
    if len(digits) % 2 == 0 and speech.pair:
        pairs = [digits[place : place + 2] for place in range(0, len(digits), 2)]
        said.append(
            " ".join(
                speech.pair(int(pair)) if pair[0] != "0" else _pair_with_oh(speech, pair) for pair in pairs
            )
        )
    return said


def _pair_with_oh(speech: Speech, pair: str) -> str:
    return "hundred" if pair == "00" else f"{speech.oh} {speech.digits[int(pair[1])]}"


def _digits(length: int, first: str = "123456789") -> Callable[[Draw], Meant]:
    def make(draw: Draw) -> Meant:
        chance = draw.chance
        value = str(
            draw.wanted
            or chance.choice(first) + "".join(chance.choice("0123456789") for _ in range(length - 1))
        )
        said = [
            value,
            value,
            " ".join(value),
            *_by_voice(draw.speech, value),
            f"{value[:3]} {value[3:]}".strip(),
        ]
        return Meant("zip" if length == 5 else "digits", value, said, _same_digits(value))

    return make


def _by_voice(speech: Speech, digits: str) -> Sequence[str]:
    zero = " ".join(speech.digits[int(digit)] for digit in digits)
    return [zero, zero.replace(speech.digits[0], speech.oh)]


def _same_digits(value: str) -> Same:
    return lambda kept: re.sub(r"\D", "", str(kept)) == re.sub(r"\D", "", value)


def _phone(draw: Draw) -> Meant:
    value = str(draw.wanted or f"+1{draw.chance.choice(('512', '737'))}55501{draw.chance.randint(0, 99):02}")
    ten = value[2:]
    parts = (ten[:3], ten[3:6], ten[6:])
    said = [
        " ".join(parts),
        "-".join(parts),
        ", ".join(" ".join(part) for part in parts),
        *_by_voice(draw.speech, ten),
    ]
    return Meant("phone", value, said, _same_digits(value))


def _email(draw: Draw) -> Meant:
    first, last = draw.chance.choice(draw.speech.first_names), draw.chance.choice(draw.speech.last_names)
    host = draw.chance.choice(("gmail.com", "yahoo.com", "example.com"))
    value = str(draw.wanted or f"{first}.{last}@{host}".lower())
    user, _, at = value.partition("@")
    spoken = f"{user.replace('.', f' {draw.speech.dot} ')} {draw.speech.at} {at.replace('.', f' {draw.speech.dot} ')}"
    return Meant("email", value, (spoken, value), lambda kept: str(kept).casefold() == value.casefold())


def _plate(draw: Draw) -> Meant:
    letters = "".join(draw.chance.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(3))
    number = f"{draw.chance.randint(0, 999):03}"
    value = str(draw.wanted or f"{letters}{number}")
    said = (value, f"{' '.join(value[:3])} {' '.join(value[3:])}")
    return Meant("plate", value, said, lambda kept: plain_words(kept).replace(" ", "") == value.casefold())


def _number(draw: Draw) -> Meant:
    value = int(draw.wanted or draw.chance.randint(1, 20))
    word = draw.speech.number(value)
    return Meant("number", value, (word, str(value)), lambda kept: kept == value)


def _rating(draw: Draw) -> Meant:
    low, high = int(draw.about["low"]), int(draw.about["high"])
    value = draw.chance.randint(low, high) if draw.wanted is None else int(draw.wanted)
    word, top = draw.speech.number(value), draw.speech.number(high)
    said = (
        word,
        str(value),
        *(form.format(value=word, top=top, low=draw.speech.number(low)) for form in draw.speech.ratings),
    )
    return Meant("rating", value, (*said, *draw.speech.counted.get(value, ())), lambda kept: kept == value)


def _choice(draw: Draw) -> Meant:
    options = draw.about["options"]
    value = draw.wanted or draw.chance.choice(list(options))
    more = tuple(options[value]) if isinstance(options, Mapping) else ()
    return Meant("choice", value, (value, value, *more), lambda kept: kept == value)


def _yes_no(draw: Draw) -> Meant:
    value = draw.wanted or draw.chance.choice(("yes", "yes", "no"))
    return Meant(
        "yes_no", value, draw.speech.yes if value == "yes" else draw.speech.no, lambda kept: kept == value
    )


def _free_text(draw: Draw) -> Meant:
    value, holds = (
        draw.chance.choice(draw.speech.opinions) if draw.wanted is None else (draw.wanted, (draw.wanted,))
    )
    return Meant("free_text", value, (value,), _holding(value, holds), clause=True)


def _day(draw: Draw) -> Meant:
    ahead, said = draw.chance.choice(draw.speech.days(draw.today))
    value = draw.today + ahead * DAY
    return Meant("day", value, said, lambda kept: str(kept) == value.isoformat())


def _time(draw: Draw) -> Meant:
    at, said = draw.chance.choice(draw.speech.times)
    return Meant(
        "time", time(*divmod(at, 60)), said, lambda kept: str(kept)[:5] == f"{at // 60:02}:{at % 60:02}"
    )


def _part(draw: Draw) -> Meant:
    name, _, said = draw.chance.choice(draw.speech.parts)
    return Meant("part_of_day", name, said, lambda kept: kept == name)


def _window(draw: Draw) -> Meant:
    return _of_window(draw, draw.chance.choice(draw.speech.windows(draw.today, draw.chance)))


def _of_window(draw: Draw, drawn: SpokenWindow, change: Sequence[str] = ()) -> Meant:
    """A day, or several, and perhaps hours; whatever lies within is as meant."""
    allowed = {draw.today + ahead * DAY for ahead in drawn.days}
    begins = datetime.combine(draw.today + drawn.first * DAY, time()) + timedelta(minutes=drawn.hours[0])
    last = begins.date()
    while last + DAY in allowed and len(drawn.days) > 1:
        last += DAY
    ends = datetime.combine(last, time()) + timedelta(minutes=max(drawn.hours[1], drawn.hours[0] + HOUR))
    read, same = Heard(begins, ends, drawn.said[0]), _within(allowed, drawn.hours)
    return Meant("window", read, drawn.said, same, change=change, window=drawn)


def beside(draw: Draw, meant: Meant) -> Meant | None:
    """A window that differs in the day alone, or in the hours alone; `change` leads from it to the meant one."""
    this = meant.window
    if this is None or not this.day or not this.time:
        return None
    others = [each for each in draw.speech.windows(draw.today, draw.chance) if each.day and each.time]
    other = draw.chance.choice(others)
    if draw.chance.random() < 0.5:
        mixed, change = other._replace(first=this.first, days=this.days, day=this.day), this.time
    else:
        mixed, change = other._replace(hours=this.hours, time=this.time), this.day
    said = tuple(f"{mixed.day[0]} {time}" for time in mixed.time)
    return _of_window(draw, mixed._replace(said=said), change)


def _within(allowed: set[date], hours: tuple[int, int]) -> Same:
    """Whether a window, or a moment, lies on the days and in the hours that suit; a named hour is that hour."""

    def same(kept: Any) -> bool:
        is_window = isinstance(kept, Mapping)
        start = datetime.fromisoformat(str(kept["start"] if is_window else kept)[:16])
        end = datetime.fromisoformat(str(kept["end"])[:16]) if is_window else start + timedelta(minutes=1)
        last, day = (end - timedelta(minutes=1)).date(), start.date()
        fits = {day + ahead * DAY for ahead in range((last - day).days + 1)} <= allowed
        if hours == WHOLE or not fits:
            return fits
        minute = 60 * start.hour + start.minute
        length = (end - start).total_seconds() / 60
        return hours[0] <= minute < hours[1] and minute + length <= hours[1] + SLACK

    return same


HOUR = 60
"""A time that is named is heard as the hour that begins with it."""
WHOLE = (0, 24 * 60)
SLACK = 60
"""Minutes by which the end of a part of the day may be understood later."""

MAKERS: Mapping[str, Callable[[Draw], Meant]] = {
    "name": _name,
    "address": _address,
    "zip": _digits(5),
    "postal_code": _digits(5),
    "digits": _digits(4),
    "phone": _phone,
    "email": _email,
    "plate": _plate,
    "number": _number,
    "money": _number,
    "rating": _rating,
    "choice": _choice,
    "yes_no": _yes_no,
    "free_text": _free_text,
    "day": _day,
    "time": _time,
    "part_of_day": _part,
    "window": _window,
}
