"""Booking a visit, and finding another time for one."""

from datetime import datetime, timedelta
from typing import Literal

from agents.car_desk.chapters.questions import (
    booked_as,
    contact,
    email,
    name,
    named_car,
    new_email,
    note,
    notes,
    other_contact,
    other_jobs,
    other_time,
    parted_jobs,
    right,
    service,
    vehicle,
    wanted,
)
from agents.car_desk.chapters.wishes import APART, AT_THE_VISIT, FINISHED, KEPT, PAIRED, WORK
from agents.car_desk.hear import cars, jobs, workshop
from agents.car_desk.tools.appointments import (
    check_availability,
    reschedule_appointment,
    schedule_appointment,
    work_at_visit,
)
from agents.car_desk.tools.customers import (
    change_email,
    choose_car,
    is_paired_anew,
    next_car,
    update_customer_info,
)
from agents.car_desk.tools.messages import send_email_confirmation, send_sms_confirmation
from agents.car_desk.tools.shop import get_work
from parley import hear
from parley.calendar import choose_time
from parley.flow import Ask, Collect, Do, To
from parley.flow.words import State, Values, Ways
from parley.reading import either, outcomes

LEAVES_IT: Ways = {
    "dropped": To("anything_else", "Okay, I'll leave it.", forget=FINISHED),
    "cancel": To("appointments", forget=FINISHED),
    "note_on_file": To("appointments", forget=FINISHED),
    "rather_move": To("appointments", forget=AT_THE_VISIT),
    "add": To("appointments", forget=(*AT_THE_VISIT, "wanted")),
}


@outcomes("move", "new_email")
def book_or_move(answer: str, values: Values) -> str:
    if answer == "yes" and values.get("new_email"):
        return "new_email"
    return "move" if answer == "yes" and values.get("moving") else answer


@outcomes("add", "second")
def added_or_second(answer: str, _: Values) -> str:
    return {"yes": "add", "no": "second"}.get(answer, answer)


def another_time_or_none(_: str, values: Values) -> Literal["done", "stays", "noted"]:
    """Who names the time that the visit has, and no other work, leaves it as it is; what they noted is added to it."""
    wanted, start = values["wanted"], str(values.get("moving_start"))
    hours = datetime.fromisoformat(wanted["end"]) - datetime.fromisoformat(wanted["start"])
    is_the_same = wanted["start"][:16] == start[:16] and hours <= timedelta(hours=1)
    if not is_the_same or values.get("service") != values.get("moving_service"):
        return "done"
    return "noted" if values.get("notes") else "stays"


def still_that_work(_: str, values: Values) -> Literal["done", "changed", "apart", "paired"]:
    """A caller who changes the service meanwhile is told the new one's price, not the old one's; one who names a
    day for a part of it has that part done first, and one who says which work is for which car has it so."""
    vehicle, service = (str(values.get(each) or "") for each in ("vehicle", "service"))
    if is_paired_anew(values.get("other_jobs") or (), vehicle, service):
        return "paired"
    for first in (values.get("other_jobs") or ())[:1]:
        if first["vehicle"] in ("", values.get("vehicle")) and first["service"] in str(values["service"]):
            return "apart"
    return "done" if values.get("facts_of") in (None, values.get("service")) else "changed"


def address_kept(asks: str, keeps: str, ways: Ways) -> tuple[State, State]:
    """An address to which somebody wants to be written from now on, and where it goes on once it is kept."""
    return (
        Collect(asks, (new_email,), goto={"done": keeps}, stuck="find_person"),
        Do(
            keeps,
            change_email,
            goto=ways,
            failed=To("find_person", "I'm sorry, I couldn't note that address.", forget=("new_email",)),
        ),
    )


BOOKING: tuple[State, ...] = (
    Collect(
        "register",
        (contact, name, vehicle, email),
        listen_for=(named_car, service, other_jobs, notes, wanted),
        go_ahead=right,
        change="Okay. What should I correct: the name, the car, the e-mail or the number?",
        goto={"yes": "keep_customer"},
        stuck="find_person",
    ),
    Do(
        "keep_customer",
        update_customer_info,
        goto={"kept": "car", "nobody": "car"},
        failed="car",
    ),
    Do(
        "next_car",
        next_car,
        goto={"last": To("car", forget=("other_jobs",)), "more": "car", "none": "what_else"},
        failed="what_else",
    ),
    Do(
        "car",
        choose_car,
        goto={
            "known": To("details", ("First {service}; after that, {other_jobs}.", "")),
            "ask": "details",
        },
        failed="details",
    ),
    Collect(
        "details",
        (vehicle, service),
        listen_for=(service, other_jobs, notes, wanted),
        goto={"done": "work"},
        stuck="find_person",
    ),
    Do(
        "work",
        get_work,
        goto={"listed": "when", "depends": To("when", forget=("price",))},
        failed=To("when", forget=WORK),
    ),
    Collect(
        "when",
        (wanted,),
        listen_for=(booked_as, note, parted_jobs),
        corrects=(service, vehicle),
        decide=still_that_work,
        goto={"done": "availability", "changed": "other_work", **APART, **PAIRED},
        stuck="find_person",
    ),
    Do(
        "other_work",
        get_work,
        goto={"listed": "availability", "depends": To("availability", forget=("price",))},
        failed=To("availability", forget=WORK),
    ),
    Do(
        "moved_work",
        work_at_visit,
        goto={"listed": "another_time", "depends": To("another_time", forget=("price",))},
        failed=To("another_time", forget=WORK),
    ),
    Collect(
        "another_time",
        (other_time,),
        decide=another_time_or_none,
        goto={
            "done": "availability",
            "stays": To("anything_else", "Okay, it stays as it is.", forget=FINISHED),
            "noted": "note",
        },
        stuck="find_person",
    ),
    Do(
        "availability",
        check_availability,
        goto={
            "free": "confirm",
            "beside": "beside",
            "choice": "offer",
            "taken": To("offer", "I'm sorry, I have nothing free then."),
            "closed": To("offer", "I'm sorry, we're closed then."),
            "early": To("offer", "I'm sorry, we aren't open that early."),
            "late": To("offer", "I'm sorry, we aren't open that late."),
            "only": To("confirm", "That isn't free. There is one time left."),
            "none": To("offer_callback", "I'm sorry, we have no free time in the next weeks."),
            "past": To("details", "That time has passed already.", forget=("wanted",)),
            "far": To("details", "I can only book until {until}.", forget=("wanted",)),
        },
        failed=To("details", "I'm sorry, I can't see the calendar right now.", forget=("wanted",)),
    ),
    Ask(
        "beside",
        "Your {there_service} is that day, too: on {there_start}. Shall I add the {service} to that visit?",
        hear=either(workshop.dropped, workshop.one_visit_or_two, hear.yes_no),
        decide=added_or_second,
        corrects=(wanted,),
        keys={"1": "yes", "2": "no"},
        goto={"second": "confirm", "changed": "details", **LEAVES_IT},
        again=(
            "Shall the {service} be done at that visit? Say yes, or no for a second appointment.",
            "Press 1 for the same visit, or 2 for a second one.",
        ),
        stuck="find_person",
        about="whether the work is done at the visit that is there that day, or at a second one",
    ),
    Ask(
        "offer",
        "I have {first}, or {second}. Which one suits you?",
        hear=either(jobs.parted, workshop.dropped, workshop.offered),
        listen_for=(booked_as, note, parted_jobs),
        corrects=(wanted, service, named_car),
        keys={"1": "first", "2": "second"},
        goto={
            "first": "choose",
            "second": "choose",
            "no": To("details", "Okay.", forget=("wanted",)),
            "changed": "details",
            **APART,
            **PAIRED,
            **LEAVES_IT,
        },
        again=(
            "Say: the first, for {first}. Say: the second, for {second}. Or tell me another time.",
            "Press 1 for {first}, or 2 for {second}.",
        ),
        stuck="find_person",
        about="which of the two offered times",
    ),
    Do("choose", choose_time, goto={"chosen": "confirm"}, failed="offer"),
    Ask(
        "confirm",
        (
            "So one visit: {service}, on {start}, instead of {instead_of} on {moving_start}. Shall I change it?",
            "Shall I move your {service} from {moving_start} to {start}?",
            "So: {service} for your {vehicle}, on {start}. Shall I book it?",
            "So: {service}, on {start}. Shall I book it?",
        ),
        hear=either(jobs.parted, cars.other_car, workshop.dropped, workshop.said_again, hear.yes_no),
        decide=book_or_move,
        listen_for=(booked_as, other_contact, new_email, note, parted_jobs),
        corrects=(wanted, service, named_car),
        keys={"1": "yes", "2": "no"},
        goto={
            "yes": "booked_for",
            "move": "reschedule",
            "new_email": "address_first",
            "no": To("details", "Okay.", forget=("wanted", "start")),
            "other_car": To("details", "Okay.", forget=("vehicle",)),
            "changed": "details",
            **APART,
            **PAIRED,
            **LEAVES_IT,
        },
        again=(
            "Shall I put you down for {start}? Say yes, or tell me another time.",
            "Press 1 or say yes for {start}. Press 2 for another time.",
        ),
        stuck="find_person",
        about="whether to book the time as read back",
    ),
    *address_kept(
        *("new_address", "keep_address"),
        dict.fromkeys(
            ("kept", "book", "move"),
            To("anything_else", "I'll write to that address from now on.", forget=("new_email",)),
        ),
    ),
    *address_kept(
        *("address_first", "keep_address_first"),
        {
            "kept": To("confirm", forget=("new_email",)),
            "book": To("booked_for", forget=("new_email",)),
            "move": To("reschedule", forget=("new_email",)),
        },
    ),
    Collect("booked_for", (contact, name, vehicle), goto={"done": "schedule"}, stuck="find_person"),
    Do(
        "schedule",
        schedule_appointment,
        goto={
            "booked": To(
                "anything_else",
                (
                    "You're booked under {booked_as}: {service} on {start}. Your appointment number is {number}. "
                    "I'll text you the details.",
                    "You're booked: {service} on {start}. Your appointment number is {number}. "
                    "I'll text you the details.",
                ),
                forget=KEPT,
            ),
            "booked_untexted": To(
                "anything_else",
                (
                    "You're booked under {booked_as}: {service} on {start}. Your appointment number is {number}. "
                    "Please note it.",
                    "You're booked: {service} on {start}. Your appointment number is {number}. Please note it.",
                ),
                forget=KEPT,
            ),
            "taken": To("offer", "I'm sorry, somebody just took that time."),
            "only": To("confirm", "I'm sorry, that was just taken. There is one time left."),
            "none": To("offer_callback", "I'm sorry, somebody just took the last time that was free."),
        },
        failed=To("confirm", "I'm sorry, I couldn't write that into the calendar. Let's try once more."),
        afterwards={
            "booked": (send_sms_confirmation, send_email_confirmation),
            "booked_untexted": (send_email_confirmation,),
        },
        settles={"booked": "booked", "booked_untexted": "booked"},
    ),
    Do(
        "reschedule",
        reschedule_appointment,
        goto={
            "moved": To(
                "anything_else",
                (
                    "It's changed from {instead_of} to {service}, on {start}. We'll text the details.",
                    "It's moved to {start}. We'll text the details.",
                ),
                forget=KEPT,
            ),
            "moved_untexted": To(
                "anything_else",
                (
                    "It's changed from {instead_of} to {service}, on {start}.",
                    "It's moved to {start}.",
                ),
                forget=KEPT,
            ),
            "taken": To("offer", "I'm sorry, somebody just took that time."),
            "only": To("confirm", "I'm sorry, that was just taken. There is one time left."),
            "none": To("offer_callback", "I'm sorry, somebody just took the last time that was free."),
            "gone": To("anything_else", "That appointment was cancelled meanwhile.", forget=FINISHED),
        },
        failed=To("confirm", "I'm sorry, I couldn't write that into the calendar. Let's try once more."),
        afterwards={
            "moved": (send_sms_confirmation, send_email_confirmation),
            "moved_untexted": (send_email_confirmation,),
        },
        settles={"moved": "moved", "moved_untexted": "moved"},
    ),
)
