"""A person of the business steps into a call: it goes on where it was, or comes to a proper end."""

from dataclasses import replace

import pytest

from parley import agents
from parley.machine.effects import Continue, Dial, HangUp, Nothing, RunTool
from parley.machine.events import HANGS_UP, PUTS_THROUGH, SAYS, STEPS
from parley.testing.business import Business
from parley.testing.conversation import Conversation
from parley.turn.take import key
from tests.unit.machine.test_left_over import at_the_read_back

AGENTS = ("hvac", "car_desk")

COLLEAGUE = "+15125550177"


def in_state(agent: str, state: str) -> Conversation:
    people = {"Ann": {"phone": COLLEAGUE}}
    call = Conversation(agents.load(agent), business=Business(("setting", "queue", {"people": people})))
    call.call = replace(call.call.with_values(office_phone=COLLEAGUE), state=state, ended=False)
    return call


def test_after_a_sentence_the_question_is_put_again_and_its_answer_is_taken() -> None:
    call = at_the_read_back()
    state = call.state
    call.is_stepped_into(SAYS, "This is Ann from the office, Jonas will come himself.")
    assert call.heard == "This is Ann from the office, Jonas will come himself. Shall I book it?"
    assert call.state == state
    assert call.says("yes").outcome == "booked"


def test_a_caller_is_put_through_and_the_call_is_over_when_the_two_have_talked() -> None:
    call = in_state("hvac", "welcome").is_stepped_into(PUTS_THROUGH, number=COLLEAGUE)
    assert isinstance(call.effect, Dial)
    assert (call.effect.number, call.heard) == (COLLEAGUE, "One moment, please.")
    call.transfer_ends("answered")
    assert (call.outcome, isinstance(call.effect, HangUp)) == ("put_through", True)


@pytest.mark.parametrize("result", ["busy", "no_answer", "failed"])
def test_where_nobody_picks_up_the_call_goes_on_where_it_was(result: str) -> None:
    call = at_the_read_back().is_stepped_into(PUTS_THROUGH, number=COLLEAGUE).transfer_ends(result)
    assert call.heard == "I'm sorry, nobody could come to the phone just now. Shall I book it?"
    assert call.says("yes").outcome == "booked"


@pytest.mark.parametrize(
    ("say", "heard"),
    [("We'll call you. Goodbye.",) * 2, ("", "Thanks for calling ACE Cooling. Goodbye.")],
)
def test_a_call_is_ended_with_ones_own_words_or_the_agents(say: str, heard: str) -> None:
    call = in_state("hvac", "welcome").is_stepped_into(HANGS_UP, say)
    assert (call.heard, call.outcome, call.call.ended) == (heard, "ended_by_staff", True)


@pytest.mark.parametrize("does", STEPS)
def test_nothing_is_done_for_a_caller_who_has_hung_up_while_phones_still_ring(does: str) -> None:
    call = in_state("car_desk", "welcome")
    call.call = replace(call.call, gone=True)
    call.is_stepped_into(does, number=COLLEAGUE)
    assert (call.effect, call.call.colleague, call.call.ended) == (Nothing(), "", False)


def test_a_tool_that_was_to_run_runs_behind_the_words() -> None:
    call = in_state("hvac", "booking").is_stepped_into(SAYS, "Just a second more.")
    assert (call.effect, call.state) == (Continue(("Just a second more.",)), "booking")


def test_what_was_being_done_when_somebody_stepped_in_is_done_once() -> None:
    """The caller agreed and the tool ran, but before the turn was written somebody stepped in: it is said again."""
    call = at_the_read_back()
    booking, turn = RunTool(call.flow.tools["book_service"], {}), call.call.turn + 1
    call.is_stepped_into(SAYS, "Hello, this is Ann.").says("yes")
    assert key(call.call, booking) == f"CA1:{turn}:book_service"


@pytest.mark.parametrize("agent", agents.names())
def test_in_every_state_a_sentence_leaves_the_call_where_it_is(agent: str) -> None:
    for state in agents.load(agent).by_name:
        call = in_state(agent, state).is_stepped_into(SAYS, "Hello, this is Ann.")
        assert call.heard.startswith("Hello, this is Ann."), state
        assert not call.call.ended, state
