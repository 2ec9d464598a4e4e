"""The car workshop's desk: what holds of the declared flow, and calls with it."""

from typing import Any

import pytest

from agents.car_desk.chapters.welcome import DISCLOSURE
from agents.car_desk.tests.unit.hillside import ALWAYS, TUESDAY, WEDNESDAY, answers, hillside
from agents.car_desk.tests.unit.hillside import MARIA as MARIA_CALLS
from agents.car_desk.tests.unit.hillside import SAM as SAM_CALLS
from agents.car_desk.tools.appointments import (
    cancel_appointment,
    check_availability,
    get_appointments,
    reschedule_appointment,
    schedule_appointment,
)
from agents.car_desk.tools.customers import (
    choose_car,
    get_customer_by_phone,
    get_service_history,
    get_vehicle_info,
)
from agents.car_desk.tools.people import find_person
from agents.car_desk.tools.shop import get_business_hours, get_work
from parley import agents, safety_net
from parley.calendar import choose_time
from parley.flow import Do, End
from parley.languages import part
from parley.languages.parts import SafetyWords
from parley.machine.effects import Hold
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.testing.lines import both_lines

pytestmark = both_lines

desk = agents.load("car_desk")


def booked_by_maria() -> Business:
    business = hillside()
    answers(schedule_appointment, business, **MARIAS_VISIT)
    return business


def on_file(caller: str) -> dict[str, Any]:
    return dict(answers(get_customer_by_phone, caller=caller)[1])


FOUR = {"start": "2026-11-24T16:00:00", "end": "2026-11-24T17:00:00", "said": "Tuesday at four"}
MARIAS_VISIT: dict[str, Any] = {
    "caller": MARIA_CALLS,
    "contact": MARIA_CALLS,
    "name": "Maria Lopez",
    "service": "oil change",
    "vehicle": "Honda Civic",
    "start": TUESDAY,
}
BOOKED = answers(schedule_appointment, **MARIAS_VISIT)
NUMBER = BOOKED[1]["number"]
MARIA, SAM = on_file(MARIA_CALLS), on_file(SAM_CALLS)
TOOLS: dict[str, Any] = {
    "get_customer_by_phone": ("known", MARIA),
    "choose_car": answers(choose_car, car="Honda Civic"),
    "update_customer_info": ("kept", {"car": "Honda Civic"}),
    "check_availability": answers(check_availability, service="oil change", wanted=FOUR),
    "choose_time": answers(choose_time, offer="second", first=TUESDAY, second=WEDNESDAY),
    "schedule_appointment": BOOKED,
    "reschedule_appointment": answers(
        reschedule_appointment, booked_by_maria(), moving=NUMBER, start=WEDNESDAY
    ),
    "cancel_appointment": answers(cancel_appointment, booked_by_maria(), number=NUMBER),
    "get_appointments": answers(get_appointments, reason="cancel", caller=MARIA_CALLS),
    "get_business_hours": answers(get_business_hours),
    "get_work": answers(get_work, service="oil change"),
    "get_service_history": answers(get_service_history, caller=MARIA_CALLS),
    "get_vehicle_info": answers(get_vehicle_info, caller=MARIA_CALLS),
    "find_person": answers(find_person, reason="legal"),
    "store_callback": ("stored", {}),
}
BOTH = {"first": TUESDAY, "second": WEDNESDAY}


def call(**more: Any) -> Conversation:
    """Tools answer as told, but for the choice among the caller's cars, which is made here."""
    told = {name: answer for name, answer in TOOLS.items() if name != "choose_car"}
    return Conversation(desk, {**told, **more}, business=hillside())


def new_caller(**more: Any) -> Conversation:
    return call(get_customer_by_phone=answers(get_customer_by_phone, caller="+15125550177"), **more)


def ran(phone: Conversation, tool: str) -> list[dict[str, Any]]:
    return [dict(arguments) for name, arguments in phone.ran if name == tool]


def reasons(phone: Conversation) -> list[str]:
    """Why a person was looked for, each time."""
    return [arguments["reason"] for arguments in ran(phone, "find_person")]


def test_every_outcome_is_one_of_the_specification() -> None:
    ends = {state.outcome for state in desk.states if isinstance(state, End)}
    settled = {
        come_to for state in desk.states if isinstance(state, Do) for come_to in state.settles.values()
    }
    net = {state.outcome for state in safety_net.ends(part(SafetyWords, desk.language))}
    assert ends - net - {""} | settled | {desk.hung_up} == {
        "booked", "moved", "cancelled", "answered", "handed_over", "callback", "abandoned",
    }  # fmt: skip


def test_a_known_caller_is_greeted_by_name_with_the_car_and_what_is_due() -> None:
    phone = call(get_customer_by_phone=("known", {**MARIA, "due": "oil change"}))
    assert phone.heard == (
        f"Hello Maria Lopez. {DISCLOSURE} Your Honda Civic is due for an oil change. How can I help?"
    )


def test_everything_in_one_sentence_is_read_back_and_booked() -> None:
    phone = call().says("I need an oil change next Tuesday after four")
    assert (
        phone.heard
        == "So: oil change for your Honda Civic, on Tuesday, November 24th at 4 PM. Shall I book it?"
    )
    phone.says("yes please")
    assert f"Your appointment number is {' '.join(NUMBER)}." in phone.heard
    assert phone.afterwards == ["send_sms_confirmation", "send_email_confirmation"]
    phone.says("no that's all")
    assert "To sum up: the oil change is booked for Tuesday, November 24th at 4 PM." in phone.heard
    assert phone.outcome == "booked"


def test_an_unknown_caller_is_registered_before_the_visit_is_booked() -> None:
    phone = new_caller().says(
        "I need an oil change next Tuesday after four", "Jane Doe", "it's a 2015 Honda Civic"
    )
    phone.says("jane dot doe at example dot com", "yes")
    assert ran(phone, "update_customer_info") == [
        {
            "name": "Jane Doe",
            "vehicle": "2015 Honda Civic",
            "email": "jane.doe@example.com",
            "caller": "+15125550100",
            "language": "en-US",
        }
    ]
    assert phone.says("yes").outcome == "booked"
    assert ran(phone, "schedule_appointment")[0]["name"] == "Jane Doe"


def test_a_caller_without_an_email_is_not_asked_twice() -> None:
    phone = new_caller().says("I need an oil change on Tuesday", "Jane Doe", "a Honda Civic", "no email")
    assert phone.heard == "I have Jane Doe, and your Honda Civic. Is that right?"


def test_of_three_cars_the_caller_says_which() -> None:
    phone = call(get_customer_by_phone=("known", SAM)).says("I need new brakes on Tuesday at four")
    assert phone.heard == "Which car is it for: the Honda Civic, Ford F-150 or Toyota Corolla?"
    assert "for your Ford F-150" in phone.says("the Ford").heard


def test_the_same_as_last_time_is_what_was_done_last() -> None:
    phone = call().says("the same as last time please", "Tuesday at four")
    assert ran(phone, "check_availability")[0]["service"] == "oil change"


def test_the_car_can_be_named_in_the_first_sentence() -> None:
    phone = call(get_customer_by_phone=("known", SAM))
    phone.says("I need an oil change for the Corolla on Tuesday at four")
    assert "for your Toyota Corolla" in phone.heard


@pytest.mark.parametrize(
    ("outcome", "why"), [("taken", "I have nothing free then"), ("closed", "we're closed then")]
)
def test_when_the_time_is_not_to_be_had_the_nearest_two_are_offered(outcome: str, why: str) -> None:
    phone = call(check_availability=(outcome, BOTH)).says("an oil change on Sunday at ten")
    assert why in phone.heard
    assert "Tuesday, November 24th at 4 PM, or Wednesday, November 25th at 10 AM" in phone.heard
    phone.says("the second one")
    assert "on Wednesday, November 25th at 10 AM. Shall I book it?" in phone.heard


@pytest.mark.parametrize(
    ("said", "choice"),
    [("Wednesday", "second"), ("at ten", "second"), ("the first one", "first"), ("four o'clock", "first"),
     ("either is fine", "first"), ("the later one", "second")],
)  # fmt: skip
def test_an_offer_is_chosen_by_its_place_its_day_or_its_hour(said: str, choice: str) -> None:
    phone = call(check_availability=("choice", BOTH)).says("an oil change next week", said)
    assert ran(phone, "choose_time")[0]["offer"] == choice


@pytest.mark.parametrize(
    "said", ["no, Thursday at nine", "can you do Thursday at nine", "actually Thursday at nine"]
)
def test_another_time_instead_of_an_answer_is_looked_up(said: str) -> None:
    for tools in ({}, {"check_availability": ("taken", BOTH)}):
        phone = call(**tools).says("an oil change on Tuesday at four", said)
        assert ran(phone, "check_availability")[-1]["wanted"]["start"] == "2026-11-26T09:00:00"


def test_an_hour_alone_is_meant_for_the_day_under_discussion() -> None:
    phone = call().says("an oil change on Tuesday at four", "no, at five")
    assert ran(phone, "check_availability")[-1]["wanted"]["start"] == "2026-11-24T17:00:00"


def test_a_no_to_both_asks_for_another_time() -> None:
    phone = call(check_availability=("taken", BOTH)).says("an oil change on Tuesday at four", "no")
    assert phone.heard == "Okay. What day and time would suit you?"


@pytest.mark.parametrize("said", ["yesterday", "last Monday at nine"])
def test_the_past_is_asked_about_again(said: str) -> None:
    phone = call(check_availability=("past", {})).says("an oil change", said)
    assert phone.heard == "That time has passed already. What day and time would suit you?"


def test_february_30th_is_no_day() -> None:
    phone = call().says("an oil change", "February 30th")
    assert phone.heard.startswith("There is no February 30.")
    assert ran(phone, "check_availability") == []


@pytest.mark.parametrize("said", ["in five minutes", "right now", "in half an hour"])
def test_right_now_is_today_as_soon_as_possible(said: str) -> None:
    phone = call().says("an oil change", said)
    assert ran(phone, "check_availability")[0]["wanted"]["start"].startswith("2026-11-21T")


def test_a_time_that_was_taken_meanwhile_is_replaced_by_two_others() -> None:
    phone = call(schedule_appointment=("taken", BOTH)).says("an oil change on Tuesday at four", "yes")
    assert phone.heard.startswith("I'm sorry, somebody just took that time. I have Tuesday")
    assert (phone.state, phone.call.outcome) == ("offer", "")


def test_whoever_hangs_up_after_booking_has_booked() -> None:
    phone = call().says("an oil change on Tuesday at four", "yes").hangs_up()
    assert phone.outcome == "booked"
    assert phone.afterwards == ["send_sms_confirmation", "send_email_confirmation"]


def test_whoever_hangs_up_before_has_abandoned_the_call() -> None:
    assert call().says("an oil change on Tuesday at four").hangs_up().outcome == "abandoned"


def test_silence_ends_in_an_abandoned_call() -> None:
    phone = call().silent(4)
    assert (phone.state, phone.outcome, ran(phone, "find_person")) == ("goodbye", "abandoned", [])


# --- an appointment that is there -----------------------------------------------------------------------------

MOVING = answers(get_appointments, booked_by_maria(), reason="move", caller=MARIA_CALLS)
TO_CANCEL = answers(get_appointments, booked_by_maria(), reason="cancel", caller=MARIA_CALLS)


def test_an_appointment_is_moved() -> None:
    moved = {"get_appointments": MOVING, "check_availability": ("free", {"start": WEDNESDAY})}
    phone = call(**moved).says("can I move my appointment")
    assert phone.heard == (
        "Your oil change is on Tuesday, November 24th at 4 PM. What day and time would suit you instead?"
    )
    phone.says("Wednesday at ten")
    assert phone.heard == (
        "Shall I move your oil change from Tuesday, November 24th at 4 PM to Wednesday, November 25th at 10 AM?"
    )
    phone.says("yes", "no thanks")
    assert phone.outcome == "moved"
    assert ran(phone, "schedule_appointment") == []


def test_an_appointment_is_cancelled_once_that_is_confirmed() -> None:
    phone = call(get_appointments=TO_CANCEL).says("cancel my appointment")
    assert phone.heard == "Your oil change is on Tuesday, November 24th at 4 PM. Shall I cancel it?"
    assert phone.says("no").heard.startswith("Okay, it stays as it is.")
    phone.says("actually, cancel my appointment", "yes", "that's all")
    assert phone.outcome == "cancelled"


def test_an_unknown_number_is_asked_for_once_more_and_is_then_for_a_person() -> None:
    phone = call(find_appointment=("unknown", {})).says(
        "cancel my appointment", "one two three four five six"
    )
    assert ran(phone, "find_appointment")[0]["visit"] == "123456"
    assert phone.heard == (
        "I can't find an appointment with that number. Could you tell me the six digits once more?"
    )
    phone.says("two two two two two two")
    assert "I can't find that one either." in phone.heard
    assert reasons(phone) == ["unknown"]


# --- questions ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("what are your hours", "Saturday from 9 AM to 2 PM, closed on Sunday"),
        ("how much is an oil change", "For an oil change it's 79 dollars."),
        ("when was my last oil change", "The last time was an oil change, on Saturday, June 20th."),
        ("which car do you have on file for me", "On file I have: 2019 Honda Civic."),
    ],
)
def test_questions_are_answered(question: str, answer: str) -> None:
    phone = call().says(question)
    assert answer in phone.heard
    assert phone.says("no that's all").outcome == "answered"


def test_what_was_looked_up_does_not_replace_what_was_booked() -> None:
    phone = call().says("an oil change on Tuesday at four", "yes", "what are your hours", "bye")
    assert phone.outcome == "booked"


def test_a_second_visit_asks_for_its_own_work_and_time() -> None:
    phone = call().says("an oil change on Tuesday at four", "yes", "I need to book another appointment")
    assert phone.heard.startswith("What should we do")


# --- a person -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("my lawyer will hear about this", "legal"),
        ("I want to speak to your manager", "manager"),
        ("this is unacceptable", "anger"),
        ("I am furious", "anger"),
        ("can I talk to a real person", "person"),
    ],
)
def test_a_person_is_found_for_whoever_needs_one(said: str, reason: str) -> None:
    phone = call().says(said)
    assert reasons(phone) == [reason]
    assert isinstance(phone.effect, Hold)
    assert phone.afterwards == ["notify_manager", "call_people"]


@pytest.mark.parametrize(
    "said",
    [
        "the acting manager at my office recommended you, I need an oil change",
        "I am a lawyer and I need an oil change",
    ],
)
def test_words_that_only_sound_like_trouble_are_no_hand_over(said: str) -> None:
    assert ran(call().says(said), "find_person") == []


@pytest.mark.parametrize("said", ["I'll sue you", "that's the worst service I ever had"])
def test_what_is_said_in_anger_answers_no_question(said: str) -> None:
    phone = new_caller().says("I need an alignment").says("Robert Fields")
    phone.says(said)
    assert "vehicle" not in phone.call.values
    assert phone.call.values["service"] == "alignment"


def test_the_manager_hears_who_is_calling_and_why() -> None:
    phone = call().says("I'll sue you")
    assert isinstance(phone.effect, Hold)
    assert (
        phone.effect.whisper == "Maria Lopez is on the line, a customer with a Honda Civic: a legal matter."
    )
    assert "I'm putting you through to the manager" in phone.heard


def people(*rows: dict[str, Any], **more: Any) -> Business:
    return Business(("setting", "workshop", {"people": [{**ALWAYS, **row} for row in rows], **more}))


MIKE = {"name": "Mike Reyes", "role": "counter", "phone": "+15125550131"}
ROSA = {"name": "Rosa", "role": "manager", "phone": "+15125550132"}
TESS = {"name": "Tess", "role": "counter", "phone": "+15125550133", "skills": ["brakes"]}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"reason": "human", "heard": "is Rosa there"}, ("manager", [ROSA])),
        ({"reason": "human", "heard": "a real person"}, ("counter", [MIKE, TESS])),
        ({"reason": "human", "service": "brakes"}, ("counter", [TESS, MIKE])),
        ({"reason": "legal", "service": "brakes"}, ("manager", [ROSA])),
    ],
)
def test_people_are_found_by_name_by_role_and_by_what_they_know_best(
    asked: dict[str, str], found: tuple[str, list[dict[str, Any]]]
) -> None:
    role, told = answers(find_person, people(MIKE, TESS, ROSA), **asked)
    assert (role, told["people"]) == (found[0], [[each["phone"]] for each in found[1]])


def test_a_workshop_may_have_all_of_them_called_at_once() -> None:
    _, told = answers(find_person, people(MIKE, TESS, rings="at once"), reason="human")
    assert told["people"] == [[MIKE["phone"], TESS["phone"]]]


def test_an_answered_transfer_is_handed_over() -> None:
    assert call().says("a real person please").transfer_ends("answered").outcome == "handed_over"


@pytest.mark.parametrize("result", ["busy", "declined"])
def test_a_caller_whom_nobody_takes_is_helped_otherwise(result: str) -> None:
    phone = call().says("a real person please").transfer_ends(result)
    assert phone.heard == "I'm sorry, they are busy right now. Can I help you otherwise?"
    assert "We're open" in phone.says("when are you open").heard
    phone = call().says("a real person please").transfer_ends(result).says("no")
    assert phone.heard == "Shall somebody call you back?"


def test_a_caller_who_hangs_up_while_people_are_called_is_not_handed_over() -> None:
    phone = call().says("a real person please").hangs_up().person("no_answer")
    assert (phone.state, phone.outcome) == ("hung_up_waiting", "abandoned")


@pytest.mark.parametrize("result", ["machine", "no_answer", "failed"])
def test_when_nobody_picks_up_a_callback_is_offered_and_stored(result: str) -> None:
    phone = call().says("a real person please").transfer_ends(result)
    assert phone.heard == "I'm sorry, nobody could pick up. Shall somebody call you back?"
    phone.says("yes please")
    assert (phone.outcome, len(ran(phone, "store_callback"))) == ("callback", 1)


def test_when_nobody_is_at_the_desk_a_callback_is_offered() -> None:
    phone = call(find_person=("nobody", {"why": "asked for a person"})).presses("0")
    assert "My colleagues aren't at the desk right now. Shall somebody call you back?" in phone.heard
    assert phone.says("no thanks").outcome == "abandoned"


def test_three_misunderstandings_in_a_row_are_for_a_person() -> None:
    phone = call().says("blah", "foo bar baz", "xyzzy")
    assert reasons(phone) == ["misses"]


def test_two_failed_tools_are_for_a_person_and_the_first_is_explained() -> None:
    phone = call(schedule_appointment="the calendar is down").says("an oil change on Tuesday at four", "yes")
    assert phone.heard.startswith("I'm sorry, I couldn't write that into the calendar. Let's try once more.")
    phone.says("yes")
    assert reasons(phone) == ["failures"]


def test_a_customer_who_cannot_be_looked_up_is_served() -> None:
    phone = call(get_customer_by_phone="DynamoDB is away").says("what are your hours")
    assert "We're open" in phone.heard


def test_a_call_has_25_turns_and_is_then_brought_to_an_end() -> None:
    phone = call()
    for _ in range(40):
        if phone.call.ended or isinstance(phone.effect, Hold):
            break
        phone.says("what are your hours")
    assert phone.call.turn == 25
    assert reasons(phone) == ["turns"]


# --- what was rejected ----------------------------------------------------------------------------------------


def test_a_name_that_is_rejected_is_spelled_and_then_it_is_for_a_person() -> None:
    phone = new_caller().says("I need an oil change on Tuesday", "Jon Smit", "a Honda Civic", "no email")
    phone.says("no, the name is wrong")
    assert phone.heard == "Sorry about that. Please spell your last name, letter by letter."
    phone.says("S M Y T H E")
    assert "I have SMYTHE, and your Honda Civic" in phone.heard
    phone.says("the name is wrong")
    assert reasons(phone) == ["rejected"]
