"""What the technician should know: a gate code, a call before coming, which house it is."""

from collections.abc import Sequence
from dataclasses import replace

from agents.hvac.hear.persons import others_number
from agents.hvac.hear.problems import problem
from agents.hvac.hear.reasons import (
    NOT_OF_THE_FAULT,
    beside_a_fault,
    reason_for_call,
    unwanted,
    visit_changed,
    visit_to_come,
)
from agents.hvac.hear.visits import Visits, asked_for_a_time
from parley.hear.addresses import address
from parley.hear.interjections import is_interjection
from parley.hear.names import introduced
from parley.hear.periods import coming
from parley.hear.phones import phone_number
from parley.hear.places import place
from parley.hear.postal import zip_code
from parley.hear.rest import rest
from parley.hear.side_questions import side_question
from parley.hear.words import any_of, asked_for, listen, pattern, said_of
from parley.languages import table
from parley.reading import Context, Reading

CLAUSE_END = r"[,.!?;]+(?= |$)"
OTHERS = (place, coming, phone_number, problem, introduced)
"""Readers of what is said beside an address, and tells nothing of the place."""


def note(text: str, context: Context) -> Reading[str] | None:
    """What the technician should know, in the caller's words, after what was noted before (`context.known`)."""
    words = table(Visits, context.language)
    if words is None:
        return None
    view = listen(text, context.language).plain
    if view.said and _is_for_the_office(text, context):
        return noted([view.said], view.said, context)
    led = any_of(words.notes, rf"\b({words.leads})(?:{{}})\b")
    house, others = beside_the_address(text, context), others_number(text, context)
    places = [(each, view.basis(each)) for each in led.finditer(view.text)]
    found = [each for each, said in places if not (house and (said in house or address(said, context)))]
    asks_for_it = bool(view.text) and asked_for(words.asked_what, context)
    if not (found or house or others or asks_for_it) or side_question(text, context):
        return None
    told = [view.words(each.end(1), each.end()) for each in found]
    noted_before = (*told, str(context.known.get("note") or ""))
    told += [others.value] if others and not any(others.basis in each for each in noted_before) else []
    told_at = view.words(found[0].start(), found[-1].end()) if found else others.basis if others else ""
    return noted(_joined(house, told) or [view.said], told_at or house or view.said, context)


def _is_for_the_office(text: str, context: Context) -> bool:
    """Whether the office is told all of it: what shall become of a visit that is booked, or why else somebody calls who
    needs no technician; once they are known to need one, a bill is spoken of in passing."""
    if visit_changed(text, context) or visit_to_come(text, context) or unwanted(text, context):
        return True
    is_arranged = context.known.get("visit") or asked_for_a_time(context)
    reason = None if is_arranged else reason_for_call(text, context)
    others = NOT_OF_THE_FAULT if not context.known.get("safety") else ()
    if others and reason is not None and beside_a_fault(text, context):
        return True
    return reason is not None and reason.value in ("appointment", "complaint", *others)


def noted(said: Sequence[str], basis: str, context: Context) -> Reading[str] | None:
    before = str(context.known.get("note") or "")
    new = [each for each in said if each.casefold() not in before.casefold()]
    kept = [part for part in before.split("; ") if part and not any(part in each for each in new)]
    return Reading("; ".join((*kept, *new)), basis) if new else None


def _joined(house: str, told: list[str]) -> list[str]:
    """What is said of the place and what is to be known there, a part of one in the other once: "there's a little
    gate", "gate, the code's 1944"."""
    if not house or not told:
        return [*filter(None, [house]), *told]
    first, *others = told
    ends = (size for size in range(len(first), 0, -1) if house.endswith(first[:size]))
    size = next((size for size in ends if not first[size : size + 1].isalnum()), 0)
    return [house + first[size:], *others] if size > 1 else [house, *told]


def beside_the_address(text: str, context: Context) -> str:
    """What somebody says of the place beside its address: "4210 Oak Street, the blue house, not the one with the
    gate". "" if there is nothing."""
    words, street = table(Visits, context.language), address(text, context)
    at = text.find(street.basis) if street else -1
    if words is None or street is None or at < 0 or said_of(words, "second_places", text, context):
        return ""
    asked = asked_for(words.asked_where, context)
    before = any_of(words.before_addresses, r"(?: (?:{}))* *$")
    told, after = text[:at], text[at + len(street.basis) :]
    clauses = [(before.sub("", each), False) for each in pattern(CLAUSE_END).split(told)]
    clauses += [(each, asked) for each in pattern(CLAUSE_END).split(after)]
    return ", ".join(
        clause.strip() for clause, is_open in clauses if _tells_of_a_place(clause, is_open, words, context)
    )


def _tells_of_a_place(clause: str, is_open: bool, words: Visits, context: Context) -> bool:
    plain = listen(clause, context.language).plain.text
    is_place = any_of(words.places).search(plain) is not None
    is_noted = any_of(words.notes).search(plain) is not None and not is_place
    if is_noted or any_of(words.no_places).search(plain) or zip_code(clause, context):
        return False
    if is_place:
        return True
    left = rest(clause, (), replace(context, asked="")).words
    return (
        is_open
        and len(left.split()) > 1
        and not left.istitle()
        and not is_interjection(clause, context)
        and not any(reader(clause, context) for reader in OTHERS)
    )
