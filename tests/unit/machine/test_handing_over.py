"""A warm hand-over: the caller waits, people are called, the first who takes the call talks with them."""

from dataclasses import replace
from typing import Any

import pytest

from parley.flow import Ask, End, Flow, FlowError, Limits, Result, To, Transfer, tool
from parley.flow.words import TRANSFER_RESULTS, Ways
from parley.hear.answers import yes_no
from parley.hear.basics import basics
from parley.machine.call import from_data, to_data
from parley.machine.effects import HangUp, Hold, Nothing
from parley.machine.events import HANGS_UP, PUTS_THROUGH, SAYS
from parley.testing.business import Business
from parley.testing.conversation import Conversation

ANN, BO, CEM = "+15125550171", "+15125550172", "+15125550173"
BUSY = To("other", "They are busy.")
WAYS: Ways = {**dict.fromkeys(TRANSFER_RESULTS["warm"], BUSY), "answered": "done", "abandoned": "gone"}


@tool(gives={"kept": ()})
def note(desk: Any, *, sid: str) -> Result:
    return Result("kept")


def flow(people: Any = (ANN,), **more: Any) -> Flow:
    put = Transfer(
        "put",
        "I'm asking a colleague.",
        to="people",
        kind="warm",
        whisper="A caller is on the line.",
        waiting="Still asking.",
        goto=WAYS,
    )
    start = Ask(
        "start",
        "Shall I put you through?",
        hear=yes_no,
        goto={"yes": "put", "no": "done", "unsure": "done"},
        again=("Yes?", "Yes or no?"),
        stuck="done",
    )
    return Flow(
        "test",
        basics=basics,
        limits=Limits(to="done"),
        facts={"people": people},
        states=(
            start,
            replace(put, **more),
            replace(start, name="other", say="May I help otherwise?"),
            End("done", "Goodbye.", outcome="handed_over", afterwards={"answered": (note,)}),
            End("gone", "Goodbye.", outcome="hung_up_waiting"),
        ),
    )


def waiting(*people: Any) -> Conversation:
    return Conversation(flow(people), business=Business()).says("yes")


def came_of(call: Conversation) -> list[str]:
    return [leg.came_of for leg in call.call.legs]


def test_the_caller_waits_while_a_person_is_called() -> None:
    call = waiting(ANN)
    assert call.effect == Hold(("I'm asking a colleague.",), 2, "A caller is on the line.")
    assert call.afterwards == ["call_people"]
    assert [leg.number for leg in call.call.legs] == [ANN]


def test_the_caller_talks_with_who_takes_the_call_and_is_handed_over_when_they_hang_up() -> None:
    call = waiting(ANN).person("accepted", seconds=6)
    assert (call.effect, came_of(call)) == (Hold((), 2), ["accepted"])
    call.waits(60).hangs_up()
    assert (call.outcome, call.call.ended, call.state) == ("handed_over", True, "done")
    assert call.call.legs[0].seconds == 70
    assert call.afterwards == ["call_people", "let_people_go", "note"]


def test_a_caller_whose_person_hangs_up_first_is_asked_whether_that_was_all() -> None:
    call = waiting(ANN).person("accepted").waits(30).transfer_ends("answered")
    assert call.heard == "They are busy. May I help otherwise?"
    assert (call.call.reason, came_of(call), call.call.holds) == ("person_left", ["answered"], 0)


@pytest.mark.parametrize("result", ["declined", "busy", "machine", "no_answer", "failed"])
def test_each_way_of_not_taking_the_call_brings_the_caller_back(result: str) -> None:
    call = waiting(ANN).person(result)
    assert (call.heard, call.call.reason) == ("They are busy. May I help otherwise?", result)
    assert call.afterwards[-1] == "fetch_caller"
    assert ("let_people_go" in call.afterwards) == (result == "machine")
    assert call.says("no").outcome == "handed_over"


def test_who_hangs_up_without_a_word_has_declined() -> None:
    assert came_of(waiting(ANN).person("ended")) == ["declined"]


def test_people_are_called_one_after_the_other() -> None:
    call = waiting(ANN, BO).person("busy")
    assert [leg.number for leg in call.call.legs] == [ANN, BO]
    assert isinstance(call.effect, Hold)
    call.person("no_answer")
    assert (call.call.reason, came_of(call)) == ("busy", ["busy", "no_answer"])


def test_people_are_called_at_once_and_the_others_let_go_when_one_takes_the_call() -> None:
    call = waiting([ANN, BO], CEM)
    assert [leg.number for leg in call.call.legs] == [ANN, BO]
    call.person("accepted", leg=1)
    assert call.afterwards == ["call_people", "let_people_go"]
    call.person("no_answer", leg=0).transfer_ends("answered")
    assert came_of(call) == ["taken", "answered"]


def test_of_two_who_take_the_call_the_first_has_it() -> None:
    call = waiting([ANN, BO]).person("accepted", leg=0).person("accepted", leg=1, seconds=9)
    assert came_of(call) == ["accepted", "taken"]
    assert call.call.legs[1].seconds == 9


def test_a_caller_who_hangs_up_waiting_is_over_when_the_last_phone_is_let_go() -> None:
    call = waiting([ANN, BO]).hangs_up()
    assert (call.call.ended, call.effect) == (False, Nothing())
    assert call.afterwards[-1] == "let_people_go"
    call.person("no_answer")
    assert not call.call.ended
    call.person("accepted", seconds=8)
    assert (call.outcome, call.call.ended, came_of(call)) == ("hung_up_waiting", True, ["abandoned"] * 2)


def test_a_caller_who_has_gone_is_closed_when_nothing_is_told_of_the_phones() -> None:
    call = waiting(ANN).hangs_up().hangs_up()
    assert (call.outcome, call.call.ended, came_of(call)) == ("hung_up_waiting", True, ["abandoned"])


def test_what_is_told_twice_or_too_late_changes_nothing() -> None:
    call = waiting(ANN).person("accepted").person("accepted", leg=0).person("machine", leg=0)
    assert came_of(call) == ["accepted"]
    call.transfer_ends("answered")
    heard = call.heard
    call.person("ended", leg=0)
    assert (call.heard.endswith("May I help otherwise?"), came_of(call)) == (True, ["answered"])
    assert heard.endswith("May I help otherwise?")


def test_of_a_person_whose_end_is_told_before_their_yes_the_caller_is_not_left_waiting() -> None:
    call = waiting(ANN).person("ended").person("accepted", leg=0)
    assert (call.call.holds, came_of(call), call.call.reason) == (0, ["declined"], "declined")
    assert "May I help otherwise?" in call.heard
    call = waiting(ANN).person("accepted").person("ended", leg=0).transfer_ends("answered")
    assert (came_of(call), call.call.reason) == (["answered"], "person_left")


def test_a_caller_who_speaks_or_presses_keys_while_they_wait_goes_on_waiting() -> None:
    call = waiting(ANN).says("hello?").presses("1").silent()
    assert (call.effect, call.state) == (Hold((), 2), "put")
    assert call.person("accepted").call.holds == 2


@pytest.mark.parametrize("people", [(), "", ("none", None), ([],), {"a": 1}])
def test_without_a_number_nobody_is_called(people: Any) -> None:
    call = Conversation(flow(people)).says("yes")
    assert (call.call.reason, call.afterwards, call.call.legs) == ("failed", [], ())


def test_a_caller_who_cannot_be_joined_with_anybody_comes_back() -> None:
    call = waiting(ANN).returns("failed")
    assert (call.call.reason, came_of(call), call.afterwards[-1]) == ("failed", ["failed"], "let_people_go")


def test_somebody_else_of_the_business_steps_in_while_the_caller_waits() -> None:
    call = waiting(ANN).is_stepped_into(SAYS, "Ann is coming.")
    assert call.effect == Hold(("Ann is coming.",), 2)
    call.is_stepped_into(PUTS_THROUGH, number=BO)
    assert (came_of(call), call.afterwards[-1]) == (["abandoned"], "let_people_go")
    call.transfer_ends("busy")
    assert [leg.came_of for leg in call.call.legs] == ["abandoned", ""]
    call.is_stepped_into(HANGS_UP)
    assert (isinstance(call.effect, HangUp), call.outcome) == (True, "ended_by_staff")


def test_a_call_can_be_handed_over_again_after_nobody_took_it() -> None:
    call = waiting(ANN).person("declined").says("yes").person("accepted")
    assert (came_of(call), call.call.holds) == (["declined", "accepted"], 4)


def test_what_is_kept_of_people_comes_back_as_it_was() -> None:
    call = waiting([ANN, BO]).person("accepted").call
    assert from_data(to_data(call)) == call


def problems(**more: Any) -> str:
    with pytest.raises(FlowError) as refused:
        flow(**more)
    return str(refused.value)


def test_a_warm_transfer_that_leaves_something_open_is_refused() -> None:
    assert "outcome 'machine' has no way on" in problems(
        goto={k: v for k, v in WAYS.items() if k != "machine"}
    )
    assert "says nothing as its 'whisper'" in problems(whisper="")
    assert "says nothing as its 'waiting'" in problems(waiting="")
    assert "after 'abandoned' the caller has gone" in problems(goto={**WAYS, "abandoned": "other"})
    assert "'declined' is no outcome of it" in problems(kind="cold")
