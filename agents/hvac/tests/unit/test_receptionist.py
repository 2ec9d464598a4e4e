"""What the receptionist of a service company has to understand."""

from datetime import date, datetime

import pytest

from agents.hvac.hear import problems, reasons
from agents.hvac.hear.safety import answered_danger
from parley import hear
from parley.hear.foreign import foreign, foreign_to
from parley.reading import Context, Reader

FRIDAY = date(2026, 11, 20)
HERE = Context(today=FRIDAY)
ASKED_NAME = Context(asked="What's your name, please?")
ASKED_ZIP = Context(asked="What's the ZIP code there?")
ASKED_ADDRESS = Context(asked="And the street address?")


def value(reader: Reader, text: str, context: Context = HERE) -> object:
    reading = reader(text, context)
    return reading.value if reading else None


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("yes", "yes"),
        ("Yeah, sounds right.", "yes"),
        ("schedule it", "yes"),
        ("book it please", "yes"),
        ("no problem, go ahead", "yes"),
        ("no", "no"),
        ("yeah no, that's wrong", "no"),
        ("yes, but not right now", "no"),
        ("yes, but change the address", "no"),
        ("that's not my address", "no"),
        ("sure, but call me first", "yes"),
        ("No, not at all", "no"),
        ("I don't know", "unsure"),
        ("not sure, honestly", "unsure"),
        ("no idea", "unsure"),
        ("it's on the roof", None),
        ("", None),
    ],
)
def test_a_yes_a_no_and_a_shrug_are_told_apart(said: str, answer: str | None) -> None:
    assert value(hear.yes_no, said) == answer


def test_thats_all_is_a_no_only_to_an_offer_of_more() -> None:
    assert value(hear.yes_no, "that's all", Context(asked="Anything else I can do?")) == "no"
    assert value(hear.yes_no, "yes, that's all", Context(asked="Is that all?")) == "yes"


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("can I talk to a real person", "human"),
        ("operator", "human"),
        ("could you say that again please", "repeat"),
        ("what was that?", "repeat"),
        ("never mind", "cancel"),
        ("bye bye", "goodbye"),
        ("are you a robot?", "are_you_a_bot"),
        ("hold on a second", "wait"),
        ("please don't call me again", "do_not_call"),
        ("the acting manager at my office recommended you", None),
        ("I talked to your manager yesterday", None),
        ("my wife wants to be a real estate agent", None),
    ],
)
def test_commands_are_heard_in_context(said: str, wanted: str | None) -> None:
    assert value(hear.command, said) == wanted


def test_thanks_do_not_swallow_an_answer() -> None:
    assert value(hear.command, "thanks, it's 78704") == "thanks"
    assert value(hear.only_command, "thanks, it's 78704") is None
    assert value(hear.only_command, "Okay, thank you!") == "thanks"
    assert "78704" in hear.without_command("thanks, it's 78704", HERE)


@pytest.mark.parametrize(
    ("said", "danger"),
    [
        ("I smell gas", "yes"),
        ("there's smoke coming out of the vents", "yes"),
        ("the carbon monoxide alarm is going off", "yes"),
        ("no gas but I see sparks", "yes"),
        ("my furnace is on fire", "yes"),
        ("no, I don't smell any gas", "no"),
        ("nothing's burning", "no"),
        ("no smoke, no gas, nothing like that", "no"),
        ("the fireplace won't start", None),
        ("I'm calling about a fire department permit", None),
        ("the smoke detector battery chirps", None),
        ("I need a new gas furnace", None),
        ("my AC is broken", None),
    ],
)
def test_danger_is_heard_and_its_denial_too(said: str, danger: str | None) -> None:
    assert value(hear.danger, said) == danger


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("my AC is broken", "service"),
        ("my AC guy did a bad job", "service"),
        ("the unit we bought, it's a new position on the roof", "service"),
        ("I have a billing question", "billing"),
        ("it's about the invoice you sent me", "billing"),
        ("is the compressor still under warranty", "billing"),
        ("we're a parts supplier and would like to sell you filters", "vendor"),
        ("are you hiring technicians", "hiring"),
        ("I'd like to apply for the open position", "hiring"),
        ("sorry, wrong number", "wrong_number"),
        ("hello, how are you", None),
    ],
)
def test_the_reason_for_the_call_is_read_in_context(said: str, reason: str | None) -> None:
    assert value(reasons.reason_for_call, said) == reason


def test_a_new_system_is_a_high_value_lead_and_a_new_filter_is_not() -> None:
    assert value(reasons.high_value, "I'd like a quote for a new system") is True
    assert value(reasons.high_value, "we want to upgrade the furnace") is True
    assert value(reasons.high_value, "you replaced the filter last week") is None
    assert value(reasons.high_value, "it's leaking") is None


def test_being_called_back_is_asked_for_in_many_ways() -> None:
    assert value(reasons.callback_request, "just call me back") is True
    assert value(reasons.callback_request, "can you have someone call me") is True
    assert value(reasons.callback_request, "I called yesterday") is None


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("78704", "78704"),
        (" 787 04 ", "78704"),
        ("seven eight seven oh four", "78704"),
        ("it's seven eight seven double four", "78744"),
        ("seventy eight seven forty five", "78745"),
        ("78704-1234", "78704"),
        ("no, not 78704, 78745", "78745"),
        ("787", None),
        ("787045", None),
        ("I'm at 12045 Elm Street", None),
        ("it cost me $10500", None),
        ("Dallas", None),
    ],
)
def test_a_zip_code_is_exactly_five_digits(said: str, code: str | None) -> None:
    assert value(hear.zip_code, said, ASKED_ZIP) == code


def test_five_digits_in_passing_are_no_zip_code() -> None:
    assert value(hear.zip_code, "my account number is 78704") is None
    assert value(hear.zip_code, "twenty thousand dollars") is None


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("My name is Maria Lopez", "Maria Lopez"),
        ("it's O'Brien", "O'Brien"),
        ("Jonas with a J", "Jonas"),
        ("dave miller", "Dave Miller"),
        ("Sure, this is Anna", "Anna"),
        ("n/a", None),
        ("Unknown", None),
        ("not provided", None),
        ("none", None),
        ("TBD", None),
        ("{{customer_name}}", None),
        ("512-555-0100", None),
        ("yes", None),
    ],
)
def test_a_name_is_a_name(said: str, name: str | None) -> None:
    assert value(hear.name, said, ASKED_NAME) == name


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("4210 Oak Street", "4210 Oak Street"),
        ("it's forty two ten Oak Street", "4210 Oak Street"),
        ("forty two oh one Oak Street, apartment 5", "4201 Oak Street, apartment 5"),
        ("I live at 15 East Riverside Drive in Austin", "15 East Riverside Drive"),
        ("10 Congress", "10 Congress"),
        ("my AC is broken", None),
        ("I have 3 units", None),
    ],
)
def test_a_street_address_has_its_number_in_figures(said: str, address: str | None) -> None:
    assert value(hear.address, said, ASKED_ADDRESS) == address


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("hi, um, my AC is blowing warm air", "the AC is blowing warm air"),
        ("Yeah so our furnace stopped working, can you help?", "the furnace stopped working"),
        ("I'm calling because the thermostat is dead", "the thermostat is dead"),
        ("No heat", "no heat"),
        ("yes", None),
        ("hello", None),
    ],
)
def test_a_problem_is_fit_to_be_read_back(said: str, problem: str | None) -> None:
    asked = Context(asked="What's going on with your system?")
    assert value(problems.problem, said, asked) == problem


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("tomorrow afternoon", "2026-11-21T12:00", "2026-11-21T17:00"),
        ("next Tuesday after four", "2026-11-24T16:00", "2026-11-25T00:00"),
        ("first thing tomorrow", "2026-11-21T07:00", "2026-11-21T10:00"),
        ("as soon as possible", "2026-11-20T00:00", "2026-11-27T00:00"),
        ("any time is fine", "2026-11-20T00:00", "2026-12-04T00:00"),
        ("Friday between 2 and 4", "2026-11-27T14:00", "2026-11-27T16:00"),
        ("Monday at 9", "2026-11-23T09:00", "2026-11-23T10:00"),
        ("before noon on the 3rd", "2026-12-03T00:00", "2026-12-03T12:00"),
        ("Tuesday, no, Wednesday at 10 am", "2026-11-25T10:00", "2026-11-25T11:00"),
    ],
)
def test_a_preferred_time_becomes_a_window(said: str, start: str, end: str) -> None:
    reading = hear.when(said, HERE)
    assert reading is not None
    assert (reading.value.start, reading.value.end) == (
        datetime.fromisoformat(start),
        datetime.fromisoformat(end),
    )
    assert reading.value.said in said


def test_nothing_about_time_is_no_window() -> None:
    assert hear.when("my AC is broken", HERE) is None
    assert hear.when("tomorrow", Context()) is None


@pytest.mark.parametrize(
    ("said", "current", "reader", "now"),
    [
        ("no, it's 4201 not 4210", "4210 Oak Street", hear.address, "4201 Oak Street"),
        ("no, it's Elm Street, not Oak Street", "4210 Oak Street", hear.address, "4210 Elm Street"),
        ("no, 12 Pine Lane", "4210 Oak Street", hear.address, "12 Pine Lane"),
        ("it's Smyth", "Maria Smith", hear.name, "Maria Smyth"),
        ("no, my name is Bob Hope", "Maria Smith", hear.name, "Bob Hope"),
        ("no it's 78745", "78704", hear.zip_code, "78745"),
        ("yes, that's right", "4210 Oak Street", hear.address, None),
    ],
)
def test_a_correction_changes_what_was_wrong(
    said: str, current: str, reader: Reader, now: str | None
) -> None:
    reading = hear.corrected(said, current, reader)
    assert (reading.value if reading else None) == now


def test_letters_and_digits_are_spelled() -> None:
    assert value(hear.spelled, "S M I T H") == "SMITH"
    assert value(hear.spelled, "J as in Juliet, O, N, A, double S") == "JONASS"
    assert value(hear.digits, "four two oh double one") == "42011"
    assert value(hear.part_of_day, "in the evening please") == "evening"


def test_a_basis_is_the_words_that_were_said() -> None:
    reading = hear.zip_code("It's Seven Eight Seven Oh Four, okay", ASKED_ZIP)
    assert reading is not None
    assert reading.basis == "Seven Eight Seven Oh Four"


@pytest.mark.parametrize(
    "words", ["that doesn't work for me", "it's not", "Tuesday won't work", "I'm afraid not"]
)
def test_a_refusal_in_friendly_words_is_no_go_ahead(words: str) -> None:
    reading = hear.yes_no(words, Context())
    assert reading is not None
    assert reading.value == "no"


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        (
            "Hi, this is Ann Lee at 12 Pecan Lane, my upstairs unit quit last night",
            "the upstairs unit quit last night",
        ),
        ("AC out. how much is a service call", "AC out"),
        ("my ac is blowing warm air I'm at 4201 Oak Street in 78704", "the ac is blowing warm air"),
        ("I just told you, weird noise", "weird noise"),
    ],
)
def test_a_problem_is_what_is_wrong_not_who_calls_from_where(said: str, problem: str) -> None:
    reading = problems.problem(said, Context(asked="What's going on with your system?"))
    assert reading is not None
    assert reading.value == problem


@pytest.mark.parametrize("said", ["seven eight seven, um, four five", "787 uh 45", "7 8 7, 4 5"])
def test_whoever_hesitates_between_digits_says_one_number(said: str) -> None:
    assert value(hear.zip_code, said) == "78745"


def test_hesitating_between_two_numbers_does_not_join_them() -> None:
    assert value(hear.address, "78704, um, 4210 Oak Street") == "4210 Oak Street"


ASKED_SAFETY = Context(asked="Quick safety check first: any gas smell, burning, smoke or CO alarm right now?")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("no", "no"),
        ("no, I don't think so", "no"),
        ("not that I know of", "no"),
        ("there was smoke yesterday but not now", "no"),
        ("yes", "yes"),
        ("yes it smells funny", "yes"),
        ("could be gas", "yes"),
        ("I smelled gas last night and I still smell it", "yes"),
    ],
)
def test_a_clear_answer_to_the_safety_question_counts(said: str, answer: str) -> None:
    assert value(answered_danger, said, ASKED_SAFETY) == answer


@pytest.mark.parametrize(
    "said",
    [
        "I don't think so",
        "I'm not sure if it's gas",
        "no hablo inglés",
        "no entiendo",
        "sí",
        "nada",
        "no wait, what did you say",
        "no more than usual",
        "nothing, but there's a weird smell",
        "no but it smells kind of funny",
        "I can't smell anything since covid",
        "hi, yes, our AC is not cooling",
        "we had a gas leak last year",
        "is that a gas smell? no wait, it's my dinner",
        "the pilot light smells like burning dust when I turn it on",
    ],
)
def test_any_other_answer_to_it_is_asked_again(said: str) -> None:
    assert value(answered_danger, said, ASKED_SAFETY) is None


@pytest.mark.parametrize(
    "said",
    [
        "we had a gas leak last year and now the heater won't start",
        "my carbon monoxide alarm keeps chirping because of low battery",
        "is that a gas smell? no wait, it's my dinner",
    ],
)
def test_a_danger_that_is_over_sends_nobody_out_of_the_house(said: str) -> None:
    assert value(hear.danger, said) != "yes"


@pytest.mark.parametrize(
    "said",
    [
        "no wait, I smell gas",
        "no, I smell gas!",
        "no it smells like gas",
        "the CO alarm is going off again",
        "it smells like something is burning",
    ],
)
def test_a_danger_right_now_still_does(said: str) -> None:
    assert value(hear.danger, said) == "yes"


@pytest.mark.parametrize(
    "said",
    [
        "no hablo inglés",
        "mi aire acondicionado no funciona",
        "hola, buenos días",
        "do you speak Spanish?",
        "huele a gas",
    ],
)
def test_spanish_is_heard(said: str) -> None:
    assert value(foreign, said) == "foreign"
    assert value(foreign_to("es"), said) is None


@pytest.mark.parametrize(
    "said",
    [
        "4210 El Camino Real",
        "my tenant doesn't speak English",
        "Maria de la Cruz",
        "gracias, 78704",
        "no, si",
    ],
)
def test_a_spanish_name_is_no_spanish_caller(said: str) -> None:
    assert value(foreign, said) is None


@pytest.mark.parametrize("said", ["stop it Tommy, put that down", "I don't want to say", "Leave it, Rex"])
def test_what_is_said_to_others_and_a_refusal_cancel_nothing(said: str) -> None:
    assert value(hear.command, said) is None


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("R O B I N", "Robin"),
        ("J A N E, D O E", "Jane Doe"),
        ("it's John Smythe, S M Y T H E", "John Smythe"),
        ("John Q Public", "John Q Public"),
        ("Sunny Day", "Sunny Day"),
        ("Will May", "Will May"),
        ("my name or hers?", None),
        ("can I talk to Nikita?", None),
        ("cough", None),
    ],
)
def test_a_name_is_what_is_one(said: str, name: str | None) -> None:
    assert value(hear.name, said, ASKED_NAME) == name


def test_bill_is_a_name_too() -> None:
    assert value(reasons.reason_for_call, "this is Bill, my AC is out") == "service"
    assert value(reasons.reason_for_call, "it's about this month's bill") == "billing"
