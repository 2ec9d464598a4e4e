"""Who calls, and the first words."""

from agents.car_desk.chapters.wishes import HINTS, MEANS, SAID_AT_ONCE, WISHES, known_or_new
from agents.car_desk.hear import jobs, workshop
from agents.car_desk.hear.asides import duration
from agents.car_desk.tools.customers import get_customer_by_phone
from parley.flow import Ask, Do
from parley.flow.words import State
from parley.reading import either

DISCLOSURE = "This is the automated service desk of Hillside Auto."

WELCOME: tuple[State, ...] = (
    Do("lookup", get_customer_by_phone, goto={"known": "welcome", "unknown": "welcome"}, failed="welcome"),
    Ask(
        "welcome",
        (
            f"Hello {{name}}. {DISCLOSURE} Your {{car}} is due for {{due}}. How can I help?",
            f"Hello {{name}}. {DISCLOSURE} I have your {{car}} on file. How can I help?",
            f"Hello {{name}}. {DISCLOSURE} Is it about the {{cars}}, and how can I help?",
            f"Hello {{name}}. {DISCLOSURE} How can I help?",
            f"Thanks for calling. {DISCLOSURE} How can I help?",
        ),
        hear=either(jobs.for_several_days, duration, workshop.wish),
        decide=known_or_new,
        listen_for=SAID_AT_ONCE,
        goto=WISHES,
        again=(
            "What can I do for you? You can say: I need an oil change.",
            "I can book, move or cancel a visit, or answer a question. Which is it?",
            "Just say: book, move, cancel, or: a person.",
        ),
        stuck="find_person",
        hints=HINTS,
        means=MEANS,
        about="why the caller is calling",
    ),
)
