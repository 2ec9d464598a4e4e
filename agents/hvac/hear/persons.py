"""Whose name and whose number is told: callers speak of their tenants, mothers and landlords, too."""

from agents.hvac.hear.visits import Visits
from parley.hear.names import is_asked_for_name, name
from parley.hear.periods import coming
from parley.hear.phones import phone_number
from parley.hear.words import any_of, listen, pattern, said_of
from parley.languages import table
from parley.reading import Context, Reading, free, sampled


@sampled("Jane Doe", kind="name")
@free
def own_name(text: str, context: Context) -> Reading[str] | None:
    """The caller's name; that of somebody else ("his name's Mr. Patel") only where nothing else is told to the question
    for one."""
    words, view = table(Visits, context.language), listen(text, context.language).plain
    others = [view.basis(each) for each in any_of(words.names_of_others).finditer(view.text)] if words else []
    said = text
    for other in others:
        said = said.replace(other, ",", 1)
    own: Reading[str] | None = name(said, context)
    is_all = bool(others) and is_asked_for_name(context) and not context.known.get("name")
    return name(text, context) if own is None and is_all else own


@sampled("+15125550134", kind="phone")
def own_number(text: str, context: Context) -> Reading[str] | None:
    """The number to call back at, where there is none yet or another is named; not that of somebody else."""
    number: Reading[str] | None = phone_number(text, context)
    is_known = context.known.get("contact")
    return None if number and is_known and others_number(text, context) else number


def others_number(text: str, context: Context) -> Reading[str] | None:
    """All the words around the number of somebody else, at which they are to be called: "the tenant's number is"."""
    words, number = table(Visits, context.language), phone_number(text, context)
    if words is None or number is None or said_of(words, "own_numbers", text, context):
        return None
    before, _, after = text.partition(number.basis)
    told, follows = (listen(each, context.language).plain for each in (before, after))
    led = any_of(words.before_others_numbers, r"\b(?:{})$").search(told.text)
    behind = any_of(words.after_others_numbers, r"(?:{})\b").match(follows.text)
    if not (led or behind):
        return None
    begins = told.words(led.start(), led.end()) if led else ""
    sentence = pattern(r"[.!?;]").split(after)[0].strip(" ,")
    further = "" if coming(sentence, context) else sentence
    ends = follows.words(behind.start(), behind.end()) if behind else further
    return Reading(" ".join(filter(None, (begins, number.basis, ends))), number.basis)
