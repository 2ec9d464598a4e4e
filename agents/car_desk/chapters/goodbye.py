"""What else there is to do, and goodbye."""

from agents.car_desk.chapters.wishes import HINTS, MEANS, SAID_AT_ONCE, WISHES, known_or_new, what_else
from agents.car_desk.hear import jobs, workshop
from agents.car_desk.hear.asides import duration
from parley import hear
from parley.flow import Ask, End, To
from parley.flow.words import State
from parley.reading import either

LAST_WORDS = (
    "To sum up: {done}. Thanks for calling Hillside Auto. Goodbye.",
    "Thanks for calling Hillside Auto. Goodbye.",
)

GOODBYE: tuple[State, ...] = (
    Ask(
        "anything_else",
        ("Next, {other_jobs}: shall I book that too?", "Is there anything else I can do?"),
        hear=either(
            *(jobs.for_several_days, duration, workshop.no_more, workshop.wish),
            *(jobs.about_the_next, hear.yes_no),
        ),
        decide=what_else,
        listen_for=SAID_AT_ONCE,
        goto={
            **WISHES,
            "next_car": "next_car",
            "no_other_car": To("anything_else", "Okay.", forget=("other_jobs",)),
            "no": "goodbye",
            "yes": "what_else",
        },
        again=(
            ("Shall I book {other_jobs}? Say yes or no.", "What else can I do for you?"),
            "Say what you need, or: that's all.",
        ),
        stuck="goodbye",
        hints=HINTS,
        means={**MEANS, "no": "wants nothing else"},
        about="what else the caller wants",
    ),
    Ask(
        "what_else",
        "Sure. What can I do?",
        hear=either(jobs.for_several_days, workshop.no_more, duration, workshop.wish),
        decide=known_or_new,
        listen_for=SAID_AT_ONCE,
        goto={**WISHES, "no": "goodbye"},
        again=("I can book, move or cancel a visit, or answer a question.", "Which of them is it?"),
        stuck="goodbye",
        hints=HINTS,
        means=MEANS,
        about="what else the caller wants",
    ),
    End(
        "goodbye",
        LAST_WORDS,
        outcome="",
    ),
)
