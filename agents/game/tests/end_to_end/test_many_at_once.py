"""Two hundred outreaches at the same moment: each ends as its callee made it, and none dials twice."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice

import pytest

from parley.local.exchange.callees import Entry
from parley.local.stack import step_functions

from .game import Game

MANY = 200
FIRST = 15125552000
AT_ONCE = 8
SECONDS = 420.0
CALLEES: list[tuple[tuple[Entry, ...], list[str]]] = [
    *[(("hang-up",), ["answered"])] * 12,
    (("busy", "hang-up"), ["busy", "answered"]),
    (("voicemail", "hang-up"), ["voicemail", "answered"]),
    (("no-answer", "failed", "hang-up"), ["no_answer", "failed", "answered"]),
    (("busy",), ["busy"] * 4),
]


@pytest.mark.slow
def test_two_hundred_at_once_all_end_right_and_none_dials_twice(game: Game) -> None:
    step_functions.set_pace(
        0.2, heartbeats=1.0
    )  # on one machine all of Twilio, AWS and the players take their time, too
    people = [(f"+{FIRST + n}", *callee) for n, callee in enumerate(islice(cycle(CALLEES), MANY))]
    for number, script, _ in people:
        game.onboarded(number)
        game.player(*script, number=number)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        executions = list(pool.map(lambda person: game.calls(person[0][1:], to=person[0]), people))
    for execution in executions:
        execution.wait(SECONDS)
    assert [execution.status() for execution in executions] == ["SUCCEEDED"] * MANY
    dialled = Counter(call.to for call in game.exchange.calls)
    for number, _, expected in people:
        assert game.results(number[1:]) == expected, game.record(number[1:])
        assert dialled[number] == len(expected), number
    assert len(game.exchange.messages) == sum(len(expected) == 4 for _, _, expected in people)
