"""Calls on <Gather> and over a relay's socket: the same words come to the same end."""

from collections.abc import Sequence

import pytest

from parley import agents
from parley.local import project
from parley.local.beside import beside
from parley.local.dev import log
from parley.local.dev.parley import Parley
from parley.local.lines import RELAY
from parley.local.trials.storm import storm

AGENTS = ("car_desk", "feedback", "game", "hvac")

project.root()
DAY = "Tuesday"


def scripts(agent: str) -> Sequence[Sequence[str]]:
    """The first and the last of what callers of a storm say."""
    said = [said for each in beside().values() for said in each.scripts.get(agent, ())]
    return list(dict.fromkeys(map(tuple, (said[0], said[-1]))))


def comes_to(parley: Parley, agent: str, line: str, said: Sequence[str]) -> tuple[str, str, str]:
    """Twilio's status, the last state and the outcome of one call."""
    parley.reset()
    phone = parley.dial(agent, line=line)
    for words in said:
        if not phone.ended:
            phone.says(words.format(day=DAY))
    if not phone.ended:
        phone.hangs_up()
    parley.settle()
    call = log.call(phone.sid)
    assert call is not None
    return phone.status, call["state"], call["outcome"]


@pytest.mark.parametrize("agent", agents.names())
def test_the_same_words_come_to_the_same_end_on_both_lines(parley: Parley, agent: str) -> None:
    for said in scripts(agent):
        assert comes_to(parley, agent, RELAY, said) == comes_to(parley, agent, "", said), said


def test_messages_more_than_once_out_of_order_over_sockets_that_break_take_no_step_twice(
    parley: Parley,
) -> None:
    found = storm(parley, calls=10, at_once=5, seed=2, line=RELAY, modes={})
    assert found.wrong == []
    assert found.outcomes["booked"] > 0


@pytest.mark.slow
def test_two_hundred_calls_at_once_over_sockets_that_break(parley: Parley) -> None:
    found = storm(parley, calls=200, at_once=200, seed=5, line=RELAY)

    assert found.wrong == []
    assert (found.calls, sum(found.ended_by.values())) == (200, 200)
    assert found.turns > 200
