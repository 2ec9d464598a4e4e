"""What is noted in the caller's own words: what is wrong with the car, and what the workshop should know or do."""

from agents.car_desk.hear.contacts import booked_as
from agents.car_desk.hear.desk import car_desk_intent, service_type, standing
from agents.car_desk.hear.hours import last_done
from agents.car_desk.hear.vocabulary import words_said
from parley.hear.answers import yes_no
from parley.hear.free_text import without_opening
from parley.reading import Context, Reading

LONGEST_NOTE = 300
"""Characters of what a mechanic reads of the caller's own words."""


def call_about(text: str, context: Context) -> Reading[str] | None:
    """What somebody wants to be called about, in their words."""
    said = words_said(text, context, "call_me") or words_said(text, context, "calls_back")
    return _noted(text.strip(), said, context) if said else None


def _noted(words: str, basis: str, context: Context) -> Reading[str] | None:
    """The words after what was noted before; none that stand there already."""
    before = str(context.known.get("notes") or "")
    if words in before:
        return None
    kept = [part for part in before.split("; ") if part and part not in words]
    return Reading("; ".join((*kept, words))[:LONGEST_NOTE], basis)


def complaint(text: str, context: Context) -> Reading[str] | None:
    """What is wrong with the car, in the caller's own words, where no kind of work says it all."""
    named, wants = service_type(text, context), car_desk_intent(text, context)
    if named is None or wants is None or wants.value != "book":
        return None
    if named.value not in ("other", "diagnostics") and not words_said(text, context, "symptoms"):
        return None
    told = without_opening(text, context)
    return _noted(told, named.basis if named.basis in told else told, context)


def of_what_is_arranged(text: str, context: Context) -> Reading[str] | None:
    """What is to be known or done at a visit that is said to be booked already: "the oil change is all set, I just want
    them to look at a rattle"."""
    stood = standing(text, context)
    if stood is None or stood.how not in ("arranged", "held"):
        return None
    said = (
        words_said(text, context, "symptoms") or told_to_note(text, context) or _of_the_visit(text, context)
    )
    return _noted(text.strip(), said, context) if said else None


def note(text: str, context: Context) -> Reading[str] | None:
    """What the workshop should know or do, in the caller's words, after what was noted before."""
    if named := booked_as(text, context):
        text = text.replace(named.basis, ",", 1)
    said = _without_the_answer(text, context) if told_to_note(text, context) else _of_the_visit(text, context)
    return _noted(said, said, context) if said else None


def told_to_note(text: str, context: Context) -> str:
    """The words that ask for something to be noted, or told to the mechanic; "" if none do."""
    return words_said(text, context, "told_to_note")


def _without_the_answer(text: str, context: Context) -> str:
    """What is said beside a yes or a no: "yes, and it pulls to the left, tell the mechanic that"."""
    answer = yes_no(text, context)
    before, basis, after = text.partition(answer.basis) if answer else ("", "", text)
    return (after if basis and not before.strip() else text).strip(" ,.;")


def note_of_the_visit(text: str, context: Context) -> Reading[str] | None:
    """The words of who tells what is to be known or done at the visit that was booked a moment ago."""
    if not last_done(context):
        return None
    said = told_to_note(text, context) or _of_the_visit(text, context)
    return _noted(_without_the_answer(text, context), said, context) if said else None


def _of_the_visit(text: str, context: Context) -> str:
    """What is to be known or done there, or who brings the car, which is no wish for work on another one."""
    brought = "" if service_type(text, context) else words_said(text, context, "brought_by")
    return words_said(text, context, "notes") or brought
