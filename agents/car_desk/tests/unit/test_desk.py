"""What callers of a workshop want, and when a person takes over."""

import pytest

from agents.car_desk.hear import desk
from parley.reading import Context, Reader


def value(reader: Reader, text: str) -> object:
    reading = reader(text, Context())
    return reading.value if reading else None


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("I'll call my lawyer", "legal"),
        ("I am going to sue you", "legal"),
        ("let me speak to your manager", "manager"),
        ("I want a supervisor now", "manager"),
        ("this is unacceptable", "anger"),
        ("I'm really angry", "anger"),
        ("the acting manager at my office recommended you", None),
        ("my wife is a lawyer", None),
        ("no complaints so far", None),
        ("you'll hear from my lawyer", "legal"),
        ("I've already talked to my lawyer", "legal"),
        ("I'm taking this to court", "legal"),
        ("can I speak to whoever's in charge", "manager"),
        ("my lawyer friend has the same car", None),
        ("I'm meeting my lawyer at three", None),
        ("I have a court date that day", None),
        ("my manager told me to call", None),
        ("my boss wants me to get new tires", None),
        ("I spoke to the manager yesterday", None),
        ("please tell your manager thanks", None),
        ("I saw the manager's special on oil changes", None),
        ("I need an oil change", None),
    ],
)
def test_a_person_takes_over_when_it_is_called_for(said: str, why: str | None) -> None:
    assert value(desk.escalation, said) == why


@pytest.mark.parametrize(
    ("said", "service"),
    [
        ("I need an oil change", "oil change"),
        ("can you rotate my tires", "tire rotation"),
        ("state inspection please", "inspection"),
        ("my brakes squeal", "brakes"),
        ("the battery is dead", "battery"),
        ("it pulls to the left", "alignment"),
        ("there's a weird noise", "diagnostics"),
        ("new windshield wipers", "other"),
        ("hello", None),
    ],
)
def test_the_kind_of_work_is_heard(said: str, service: str | None) -> None:
    assert value(desk.service_type, said) == service


def test_intents_have_a_coarser_sort() -> None:
    assert desk.desk_topic("move") == "schedule_service"
    assert desk.desk_topic("question_prices") == "question"
    assert desk.desk_topic("other") == "other"


@pytest.mark.parametrize(
    "said",
    [
        "I got a ninety eight jeep wrangler and the heater only blows cold",
        "the passenger window on my truck won't roll up",
        "my clutch is slipping real bad",
        "one of the tail lights is out on the Camry",
        "my radio's fine but the horn doesn't work",
        "the AC only works when I'm driving",
    ],
)
def test_a_part_of_a_car_that_fails_is_a_wish_to_have_it_looked_at(said: str) -> None:
    assert value(desk.car_desk_intent, said) == "book"


@pytest.mark.parametrize(
    "said",
    ["why does my heater smell", "how do I turn the heater on in this thing", "is the transmission covered"],
)
def test_what_is_asked_of_a_part_is_no_wish(said: str) -> None:
    assert value(desk.car_desk_intent, said) in ("question_car", "other")


@pytest.mark.parametrize(
    "said",
    [
        "I want to bring my appointment forward if there's anything sooner than friday",
        "can we pull my inspection up a couple days",
        "is there any way to come in earlier than what I've got",
        "can I put the visit back a week",
    ],
)
def test_who_would_come_sooner_or_later_than_booked_moves_the_visit(said: str) -> None:
    assert value(desk.car_desk_intent, said) == "move"


@pytest.mark.parametrize(
    "said",
    [
        "my husband had an appointment with you for his truck and he passed so i need to call that off",
        "can you call it off please",
        "i'd better call my visit off",
    ],
)
def test_what_is_to_be_called_off_is_cancelled(said: str) -> None:
    assert value(desk.car_desk_intent, said) == "cancel"


@pytest.mark.parametrize(
    "said",
    ["hang on let me get the door", "wait, I'm rolling my window up", "one second, my mirror's folded in"],
)
def test_a_part_of_a_car_alone_is_no_wish(said: str) -> None:
    assert value(desk.car_desk_intent, said) not in ("book", "move", "cancel")
