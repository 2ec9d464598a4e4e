"""Another hour on the day under discussion: "make it five"."""

from dataclasses import dataclass
from datetime import date, datetime

from parley.hear.language import table
from parley.hear.periods import Window, when
from parley.hear.words import listen, pattern
from parley.reading import Context, Reading


@dataclass(frozen=True, slots=True)
class Hours:
    """How a language puts it: `before` are words (regular expressions) after which a bare number is an
    hour, `at` a preposition of hours."""

    before: tuple[str, ...]
    at: str


def other_hour(text: str, context: Context) -> Reading[Window] | None:
    words = table(Hours, context.language)
    under_discussion = context.known.get("start") or (context.known.get("wanted") or {}).get("start")
    if words is None or context.today is None or not under_discussion:
        return None
    view = listen(text, context.language).figures
    said = pattern(rf"\b(?:{'|'.join(words.before)}) (\d\d?(?: [0-5]\d)?)(?! ?\d)\b").search(view.text)
    read = when(f"{words.at} {said[1]}", context) if said else None
    if read is None or said is None:
        return None
    hour, basis = read.value, view.basis(said)
    start = datetime.combine(date.fromisoformat(str(under_discussion)[:10]), hour.start.time())
    return Reading(Window(start, start + (hour.end - hour.start), basis), basis)
