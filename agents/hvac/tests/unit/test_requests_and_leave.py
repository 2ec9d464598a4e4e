"""What takes leave, what asks for a person, and what is said of the visit instead."""

import pytest

from agents.hvac.hear.reasons import callback_request
from agents.hvac.tests.unit.test_hvac import call, to_confirm
from parley.hear.commands import command
from parley.reading import Context

SAFETY = "Quick safety check first: any gas smell, burning, smoke or CO alarm right now?"
GO_AHEAD = "Jane Doe, at 4210 Oak Street, Friday: the AC is broken. Shall I book it?"
SLOTS = "I have Friday, November 27th at 8 AM, or 11 AM. Which one suits you?"
WHEN = "When would you like us to come?"
HELLO = "Thanks for calling ACE Cooling. How can I help you today?"
MORE = "You're booked. Is there anything else I can do?"


def wanted(said: str, asked: str) -> str | None:
    reading = command(said, Context(asked=asked))
    return reading.value if reading else None


@pytest.mark.parametrize("asked", [SAFETY, GO_AHEAD, SLOTS, WHEN])
@pytest.mark.parametrize(
    "said",
    [
        *(
            "later",
            "something later",
            "anything later",
            "later today",
            "the later",
            "the later one",
            "maybe later",
        ),
        *(
            "later this week",
            "no, later",
            "okay later",
            "no, I need it fixed",
            "no I dropped it off yesterday",
        ),
    ],
)
def test_a_wish_for_later_is_no_goodbye(said: str, asked: str) -> None:
    assert wanted(said, asked) is None


@pytest.mark.parametrize("asked", [SAFETY, GO_AHEAD, SLOTS, WHEN])
@pytest.mark.parametrize(
    "said",
    [
        *(
            "bye",
            "see you later",
            "talk to you later",
            "I have to go",
            "I'll call back later",
            "have a nice day",
        ),
        *("okay great that's all I wanted to know thank you", "have a good Thanksgiving"),
    ],
)
def test_a_goodbye_is_one_whatever_was_asked(said: str, asked: str) -> None:
    assert wanted(said, asked) == "goodbye"


@pytest.mark.parametrize(
    "said", ["we're good", "that's all fine", "all good", "everything's fine", "no we're good", "I'm fine"]
)
def test_that_all_is_well_takes_leave_only_where_more_is_offered(said: str) -> None:
    assert wanted(said, SAFETY) is None
    assert wanted("I'm good", MORE) == "goodbye"


@pytest.mark.parametrize(
    "said", ["cancel that", "actually cancel that", "oh wait cancel it please", "undo that"]
)
def test_what_was_just_done_is_cancelled_and_not_the_call(said: str) -> None:
    assert wanted(said, MORE) is None
    assert wanted(said, WHEN) == "cancel"
    assert wanted("stop", MORE) == "cancel"


@pytest.mark.parametrize("asked", [HELLO, WHEN, GO_AHEAD])
@pytest.mark.parametrize(
    "said",
    [
        *("can they call me when they come", "have the technician call me first", "I need a technician"),
        *("can I get somebody out here today", "is there someone who can come look at my AC"),
        *("do you have someone available Friday", "is Friday available", "can someone fix my furnace"),
        *("talk to my wife", "I talked to Mike yesterday", "can I talk to you about my bill"),
    ],
)
def test_somebody_to_come_is_no_wish_to_talk_to_a_person(said: str, asked: str) -> None:
    assert wanted(said, asked) is None


@pytest.mark.parametrize("asked", [HELLO, WHEN, GO_AHEAD])
@pytest.mark.parametrize(
    "said",
    [
        *("can I talk to Mike", "is Mike there", "I want to speak with Mike please", "give me a human"),
        *("is there someone I can talk to", "can I talk to a technician", "can somebody talk to me"),
        *("is there a person I can speak with", "can you get Mike on the phone", "send me to a person"),
    ],
)
def test_a_person_is_asked_for_by_name_or_kind(said: str, asked: str) -> None:
    assert wanted(said, asked) == "human"


@pytest.mark.parametrize(
    "said",
    ["I'm calling to ask what it costs", "can you explain your prices to me", "I wanted to ask what it is"],
)
def test_a_question_is_no_wish_to_hear_it_again(said: str) -> None:
    assert wanted(said, HELLO) is None
    assert wanted("say what?", HELLO) == "repeat"


@pytest.mark.parametrize(
    "said",
    [
        *("can they call me when they come", "can the technician call me when he's on his way"),
        *("call me before you come", "can somebody call me 30 minutes before"),
    ],
)
def test_a_call_on_the_way_is_no_wish_to_be_called_back(said: str) -> None:
    assert callback_request(said, Context(asked=WHEN)) is None
    for back in ("call me back", "can someone call me", "call me when you have a minute"):
        assert callback_request(back, Context(asked=WHEN)) is not None


@pytest.mark.parametrize(
    "said", ["see you Saturday", "see you all on Friday then", "I'll call somebody else"]
)
def test_leave_is_taken_with_a_day_as_well(said: str) -> None:
    assert wanted(said, MORE) == "goodbye"


@pytest.mark.parametrize(
    "said", ["1200 Bye Street", "let me call somebody else to ask", "see you Saturday at nine"]
)
def test_a_street_or_a_visit_is_no_leave(said: str) -> None:
    assert wanted(said, WHEN) is None


@pytest.mark.parametrize(
    "said", ["that's it yeah book it", "that's all good book it", "that's it and tell him to knock loud"]
)
def test_closing_words_with_more_behind_them_are_no_goodbye_at_the_go_ahead(said: str) -> None:
    assert to_confirm().says(said).call.outcome == "booked"


def test_closing_words_alone_at_the_go_ahead_are_asked_about() -> None:
    assert to_confirm().says("that's all, thanks").heard.endswith("Say yes, or tell me what to change.")


BEFORE = {
    "safety": ("my AC whistles",),
    "ZIP": ("my AC whistles", "no"),
    "name": ("my AC whistles", "no", "78704"),
    "address": ("my AC whistles", "no", "78704", "June Carter"),
    "time": ("my AC whistles", "no", "78704", "June Carter", "4210 Oak Street"),
}
EVERYWHERE = pytest.mark.parametrize("told", BEFORE.values(), ids=BEFORE.keys())


@EVERYWHERE
@pytest.mark.parametrize(
    "said",
    [
        "no no alarm I just wanna buy a filter",
        "I don't need service, I just wanna leave a message for Hector about his flashlight",
        "I don't want anybody out, can you just give the office a message",
        "take a message please, tell Hector I found it",
        "no hang on, I don't want anybody sent if it's just normal, can somebody just tell me that over the phone",
        "please don't send anybody, I'd like somebody to explain it over the phone first",
        "we don't want nobody out here, just let your office know the filter's back ordered",
        "could somebody walk me through it over the phone instead",
        "can I leave a message for the owner, nobody has to come",
        "I only want to pick up a new remote, that's all",
    ],
)
def test_a_message_and_a_word_on_the_phone_are_for_the_office(told: tuple[str, ...], said: str) -> None:
    phone = call().says(*told, said)
    kept = phone.call.values
    assert (phone.outcome, kept.get("note"), kept.get("problem")) == ("callback", said, "the AC whistles")


@EVERYWHERE
@pytest.mark.parametrize(
    "said",
    [
        "okay nevermind I'll try Lowe's, thanks anyway",
        "never mind, we'll figure it out",
        "you know what, never mind, I can fix it myself",
        "oh well, thanks, I'm going to call Comfort Air",
        "forget it, I'll just live with it",
        "thanks, I'll shop around",
    ],
)
def test_who_does_without_us_is_let_go(told: tuple[str, ...], said: str) -> None:
    assert call().says(*told, said).call.ended


@pytest.mark.parametrize("told", list(BEFORE.values())[1:])
@pytest.mark.parametrize(
    "said",
    [
        "honestly if it's normal then never mind I don't want to pay for nothing",
        "I don't want anybody out",
        "well I don't really need anybody sent",
        "no technician needed",
    ],
)
def test_who_wants_nobody_to_come_is_asked_whether_to_be_called(told: tuple[str, ...], said: str) -> None:
    assert call().says(*told, said).state == "undecided"


@pytest.mark.parametrize(
    "said",
    [
        "the guy left his flashlight thing on top of my water heater",
        "Hector forgot his drill, he left his whole bag in my attic by the furnace",
        "I'm just looking to buy a filter",
        "I need to leave a message for Hector",
    ],
)
def test_what_was_left_or_is_bought_is_no_repair(said: str) -> None:
    phone = call().says(said)
    assert (phone.outcome, phone.call.values.get("problem")) == ("callback", None)


@pytest.mark.parametrize(
    ("told", "said", "state"),
    [
        ("ZIP", "78704, and I don't want anybody out before Friday", "discovery"),
        ("ZIP", "never mind what I said, it's 78704", "discovery"),
        ("time", "I don't need anybody out till Tuesday, Tuesday morning", "confirm"),
        ("address", "4210 Oak Street, and leave the technician a note, the gate sticks", "confirm"),
        ("ZIP", "thanks, I'll try and find it, 78704", "discovery"),
    ],
)
def test_who_wants_somebody_later_or_tells_more_is_not_let_go(told: str, said: str, state: str) -> None:
    phone = call().says(*BEFORE[told], said)
    assert (phone.state, phone.call.ended) == (state, False)
