"""What callers want of the desk, where each wish leads, and what is asked anew once it is settled."""

from agents.car_desk.chapters.questions import (
    by_how_much,
    contact,
    named_car,
    new_email,
    note_of_the_visit,
    other_jobs,
    own_email,
    own_name,
    same_hour,
    service,
    that_visit,
    wanted,
    whose,
)
from parley.flow import To
from parley.flow.words import Values, Ways
from parley.reading import outcomes

LENGTH = ("minutes", "facts_of")
WORK = (*LENGTH, "price")
PRICED = ("service", "minutes")
ANSWERED = (*PRICED, "price")
"""What is forgotten after a question about some work: its name is kept (`facts_of`), should the caller then book it."""
FINISHED = (
    *("service", "vehicle", "whose", *WORK, "wanted", "shift", "start", "first", "second"),
    *("moving", "moving_start", "moving_service", "instead_of", "visit", "visit_car"),
    *("window", "same_hour", "there_start", "there_service", "beside", "booked_as"),
)
"""What is asked anew once something is settled."""
KEPT = (*FINISHED, "notes")
"""The same where what was noted is kept with it."""
UNBOOKED = tuple(each for each in FINISHED if each != "wanted")
"""The same where the time that was named is meant for a visit that is there."""
AT_THE_VISIT = tuple(each for each in UNBOOKED if each not in ("service", "visit"))
"""The same where the work, too, is meant for that visit."""
APART: Ways = {"apart": To("next_car", forget=("service", "wanted", "start", "first", "second", *WORK))}
"""Where work that was one visit's leads once its parts are wished for on several days."""
PAIRED: Ways = {
    "paired": To("next_car", forget=("service", "vehicle", "start", "first", "second", "window", *WORK))
}
"""The same once it is said which work is for which car."""
TOLD = tuple(each for each in FINISHED if each != "price")
"""The same after an answer that names a price."""

SAID_AT_ONCE = (
    *(new_email, own_email, own_name, contact, named_car, whose, service, other_jobs, note_of_the_visit),
    *(wanted, by_how_much, same_hour, that_visit),
)
"""What a wish may hold beside itself."""
WISHES: Ways = {
    "book": "car",
    "new": "register",
    "book_priced": "price_first",
    "new_priced": "new_price_first",
    "move": "appointments",
    "add": "appointments",
    "cancel": "appointments",
    "question_appointment": "appointments",
    "question_history": "history",
    "question_hours": "hours",
    "question_prices": "which_price",
    "question_duration": "which_length",
    "question_both": "which_both",
    "question_offer": "offered_work",
    "question_several": "which_several",
    "question_car": "garage",
    "question_advice": To(
        "anything_else", "That's for a mechanic to say, who has looked at the car.", forget=ANSWERED
    ),
    "new_email": "new_address",
    "note": "note",
    "note_on_file": "appointments",
    "call_me": "number_to_call",
    "call_elsewhere": To("other_number_to_call", forget=("contact",)),
    "new_number": "visits_number",
    "wrong_number": "goodbye",
    "other": To("find_person", "That's something for my colleagues."),
}
MEANS = {
    "book": "wants work done on a car, or an appointment",
    "book_priced": "wants work done on a car, and asks what it costs",
    "move": "wants another time for an appointment",
    "add": "wants more work done at an appointment that is there",
    "cancel": "wants to cancel an appointment",
    "question_appointment": "asks about an appointment",
    "question_history": "asks what was done to the car before",
    "question_hours": "asks when the workshop is open",
    "question_prices": "asks what something costs",
    "question_duration": "asks how long some work takes",
    "question_both": "asks what some work costs and how long it takes",
    "question_offer": "asks whether the workshop does some kind of work",
    "question_several": "asks about some work, and when the workshop is open",
    "question_car": "asks which car is on file",
    "question_advice": "asks something about cars that a mechanic knows",
    "new_email": "wants to be written to at another e-mail address",
    "call_me": "wants somebody of the workshop to call about something",
    "new_number": "wants to be reached about the visit that was booked at another number",
    "call_elsewhere": "wants to be called about something, at another number than that of the call",
    "note": "tells what the workshop should know or do at the visit that was booked",
    "note_on_file": "has an appointment for some work, and tells what the workshop should look at then",
    "wrong_number": "has called the wrong number",
    "other": "wants something else of the workshop",
}

HINTS = ("oil change", "appointment", "reschedule", "cancel", "opening hours", "how much", "brakes", "tires")


@outcomes("new", "book", "new_priced")
def known_or_new(wish: str, values: Values) -> str:
    """Who books has to be known: by name, and with a car."""
    known = values.get("name") and values.get("contact") and (values.get("car") or values.get("cars"))
    return {"book": "new", "book_priced": "new_priced"}.get(wish, wish) if not known else wish


@outcomes("new", "book", "new_priced", "next_car", "no_other_car")
def what_else(wish: str, values: Values) -> str:
    """A yes or a no, while work on another car is left, is about that; so is booking that very car."""
    left = values.get("other_jobs")
    if left and wish == "book" and values.get("vehicle") == left[0]["vehicle"]:
        wish = "yes"
    if left and wish in ("yes", "no"):
        return "next_car" if wish == "yes" else "no_other_car"
    return known_or_new(wish, values)
