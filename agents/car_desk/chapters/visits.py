"""A visit that is there already: told of, moved or cancelled."""

from agents.car_desk.chapters.questions import (
    by_how_much,
    contact,
    number_again,
    visit_number,
    wanted,
    which_visit,
)
from agents.car_desk.chapters.wishes import FINISHED, KEPT
from agents.car_desk.hear import workshop
from agents.car_desk.tools.appointments import (
    add_note,
    cancel_appointment,
    change_number,
    find_appointment,
    get_appointments,
)
from agents.car_desk.tools.messages import send_email_confirmation, send_sms_confirmation
from parley import hear
from parley.flow import Ask, Collect, Do, To
from parley.flow.words import State, Ways
from parley.reading import either

FOUND: Ways = {
    "to_move": "moved_work",
    "to_add": "moved_work",
    "to_cancel": "confirm_cancel",
    "to_note": "note",
    "to_tell": To(
        "anything_else",
        (
            "Your {visit_service} is on {visit_start}, for your {visit_car}.",
            "Your {visit_service} is on {visit_start}.",
        ),
        forget=FINISHED,
    ),
}
TOO_MANY = To("find_person", "I can't look up any more numbers today.", forget=FINISHED)


VISITS: tuple[State, ...] = (
    Do(
        "appointments",
        get_appointments,
        goto={
            **FOUND,
            "several": "which_visit",
            "tell_several": To("anything_else", "You have {visits}.", forget=FINISHED),
            "none": "visit_number",
            "begun": To(
                "find_person",
                "Your appointment today has begun, so my colleagues know more.",
                forget=FINISHED,
            ),
        },
        failed=To("anything_else", "I'm sorry, I can't see the appointments right now."),
        settles={"to_tell": "answered", "tell_several": "answered"},
    ),
    Collect("which_visit", (which_visit,), goto={"done": "appointment"}, stuck="find_person"),
    Collect("visit_number", (visit_number,), goto={"done": "appointment"}, stuck="find_person"),
    Do(
        "appointment",
        find_appointment,
        goto={
            **FOUND,
            "unknown": To("number_again", "I can't find an appointment with that number.", forget=("visit",)),
            "too_many": TOO_MANY,
        },
        failed=To("anything_else", "I'm sorry, I can't see the appointments right now.", forget=FINISHED),
        settles={"to_tell": "answered"},
    ),
    Collect("number_again", (number_again,), goto={"done": "appointment_again"}, stuck="find_person"),
    Do(
        "appointment_again",
        find_appointment,
        goto={
            **FOUND,
            "unknown": To("find_person", "I can't find that one either.", forget=FINISHED),
            "too_many": TOO_MANY,
        },
        failed=To("anything_else", "I'm sorry, I can't see the appointments right now.", forget=FINISHED),
        settles={"to_tell": "answered"},
    ),
    Ask(
        "confirm_cancel",
        "Your {visit_service} is on {visit_start}. Shall I cancel it?",
        hear=either(workshop.kept_or_moved, hear.yes_no),
        keys={"1": "yes", "2": "no"},
        listen_for=(wanted, by_how_much),
        goto={
            "yes": "cancel",
            "no": To("anything_else", "Okay, it stays as it is.", forget=FINISHED),
            "move": "appointments",
        },
        again=(
            "Shall I cancel the {visit_service}? Please say yes or no.",
            "Press 1 to cancel it, or 2 to keep it.",
        ),
        stuck="find_person",
        about="whether to cancel the appointment",
    ),
    Do(
        "cancel",
        cancel_appointment,
        goto={
            "cancelled": To("anything_else", "It's cancelled.", forget=KEPT),
            "gone": To("anything_else", "That appointment is gone already.", forget=FINISHED),
        },
        failed=To("confirm_cancel", "I'm sorry, that didn't work. Let's try once more."),
        afterwards={"cancelled": (send_sms_confirmation, send_email_confirmation)},
        settles={"cancelled": "cancelled"},
    ),
    Collect("visits_number", (contact,), goto={"done": "keep_number"}, stuck="find_person"),
    Do(
        "keep_number",
        change_number,
        goto={
            "kept": To("anything_else", "I've noted that number for your visit."),
            "gone": To("anything_else", "That appointment is gone already."),
        },
        failed=To("find_person", "I'm sorry, I couldn't note that."),
        afterwards={"kept": (send_sms_confirmation,)},
    ),
    Do(
        "note",
        add_note,
        goto={
            "noted": To("anything_else", "I've noted that for the workshop.", forget=KEPT),
            "gone": To("anything_else", "That appointment is gone already.", forget=FINISHED),
        },
        failed=To("anything_else", "I'm sorry, I couldn't note that.", forget=FINISHED),
    ),
)
