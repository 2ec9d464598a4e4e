"""What callers want, by all that may be heard of it at one place of the call."""

from typing import get_args

from agents.hvac.hear import notes, problems, reasons, visits
from agents.hvac.hear.safety import answered_danger, speaks_of_danger
from parley import hear
from parley.hear.asking import questions
from parley.hear.basics import basics
from parley.hear.names import introduced
from parley.reading import Context, Reading, outcomes

CALLING_TO_ASK = {"price": "price", "soonest": "soonest", "which_time": "soonest"}
FEWEST_WORDS_OF_A_REASON = 4
WORDS_THAT_ASK = 6
NEEDED_FOR_A_VISIT = (
    *(problems.problem, visits.visit_wanted, reasons.high_value, reasons.time_wished_for),
    *(hear.address, hear.zip_code, introduced),
)
OF_A_VISIT = (*NEEDED_FOR_A_VISIT, reasons.of_a_technician, hear.side_question)
"""What hears that a visit is meant, or what is needed for one."""


@outcomes(*get_args(reasons.Reason), *CALLING_TO_ASK.values(), "price_of_new", "upset")
def why_calling(text: str, context: Context) -> Reading[str] | None:
    """The reason for the call; what a service call first asks for ("price", of a new system "price_of_new", or
    "soonest"), and "upset" for one by somebody who is angry."""
    if _only_asks_where_we_come(text, context):
        return None
    asked = hear.side_question(text, context) or _asked_last(text, context)
    if asked and asked.value in CALLING_TO_ASK:
        is_sale, wish = reasons.high_value(text, context) is not None, CALLING_TO_ASK[asked.value]
        if wish == "price" or not is_sale:
            return Reading("price_of_new" if is_sale else wish, asked.basis)
    reason: Reading[str] | None = reasons.reason_for_call(text, context)
    angry = reasons.upset(text, context)
    if angry and (reason is None or reason.value == "service"):
        return Reading("upset", angry.basis)
    if price := None if reason and reason.value != "service" else _price_asked(text, context):
        return price
    wanted = visits.visit_wanted(text, context)
    return reason or (Reading("service", wanted.basis) if wanted else None)


def _only_asks_where_we_come(text: str, context: Context) -> bool:
    """Which is answered; not where they say what is wrong, where exactly or when somebody should come."""
    told = (problems.problem, hear.address, hear.zip_code, reasons.time_wished_for)
    asked = reasons.asks_where_we_come(text, context)
    return asked is not None and not any(reader(text, context) for reader in told)


def _price_asked(text: str, context: Context) -> Reading[str] | None:
    """A question for the price, as far as its first words tell: "how much do you charge just to come out and look"."""
    for question in questions(text, context.language):
        begins = " ".join(question.split()[:WORDS_THAT_ASK])
        asked: Reading[str] | None = hear.side_question(begins, context)
        if asked and asked.value == "price":
            is_sale = reasons.high_value(text, context) is not None
            return Reading("price_of_new" if is_sale else "price", question)
    return None


def note_besides(text: str, context: Context) -> Reading[str] | None:
    """A note, as everywhere; all the words of somebody who may need no technician."""
    found = notes.note(text, context)
    besides = None if found else safe_or_else(text, context)
    return notes.noted([text.strip()], text, context) if besides and besides.value == "else" else found


def note_for_the_office(text: str, context: Context) -> Reading[str] | None:
    """All the words of somebody who is asked what to pass on, and has something."""
    more = reasons.no_more(text, context)
    return notes.noted([text.strip()], text, context) if more and more.value != "no" else None


def _asked_last(text: str, context: Context) -> Reading[str] | None:
    """What the last clause asks: "unit 14's AC drips, how soon can you get there"."""
    _, comma, last = text.rstrip(" ?.!").rpartition(",")
    _, stop, last = (last if comma else text.rstrip(" ?.!")).rpartition(".")
    asked: Reading[str] | None = hear.side_question(last, context) if comma or stop else None
    return asked


@outcomes("else")
def safe_or_else(text: str, context: Context) -> Reading[str] | None:
    """The answer to the safety question; "else" beside a no of somebody whose words tell of something that may be no
    visit, while nothing is known to be wrong: "no, it's about the money that was taken out twice". Who asked for a
    visit at first, or named a time to come, has to say that it is none."""
    answer: Reading[str] | None = answered_danger(text, context)
    if answer is None or answer.value != "no" or context.known.get("problem"):
        return answer
    if reasons.needs_no_technician(text, context) or reasons.of_the_office(text, context):
        return Reading("else", text)
    if context.known.get("welcome") or context.known.get("preferred_time"):
        return answer
    left = basics.rest(text, (answer.basis,), context)
    is_more = len(left.words.split()) >= FEWEST_WORDS_OF_A_REASON and "contrasts" not in left.kinds
    tells = is_more and not any(reader(left.words, context) for reader in OF_A_VISIT)
    return Reading("else", text) if tells and not speaks_of_danger(left.words, context) else answer


@outcomes("technician", "office")
def for_whom(text: str, context: Context) -> Reading[str] | None:
    """Whether something is for a technician or for the office. A plain yes, and whatever is needed for a visit (where,
    when, who), is for a technician."""
    told = reasons.for_whom(text, context)
    if told:
        return told
    heard = (reader(text, context) for reader in (*NEEDED_FOR_A_VISIT, hear.yes_no))
    found = next((each for each in heard if each and each.value != "no"), None)
    return Reading("technician", found.basis) if found else None


@outcomes("human")
def asks_for_a_person(text: str, context: Context) -> Reading[str] | None:
    """Not "can I get somebody out here today": a technician comes; nor who is to be called back at a time."""
    asked: Reading[str] | None = hear.command(text, context)
    is_other = asked and (visits.visit_wanted(text, context) or reasons.time_of_a_call(text, context))
    return None if is_other else asked
