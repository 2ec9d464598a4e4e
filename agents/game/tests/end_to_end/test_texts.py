"""A person who was only written to counts as reached when the text is known to have arrived."""

from collections.abc import Iterator

import pytest

from parley.local.stack import step_functions
from parley.messages import reports

from .game import PLAYER, Game

LANDLINE = "+4686001234"


@pytest.fixture(autouse=True)
def sooner_given_up() -> Iterator[None]:
    """Ten minutes without a report last a second."""
    step_functions.set_pace(0.02, heartbeats=0.002)
    yield
    step_functions.set_pace(1.0)


def wrote(game: Game, to: str = PLAYER) -> tuple[bool, str, str]:
    """Whether the person counts as reached, by what, and what became of the text."""
    game.onboarded(to)
    game.player("busy", number=to)
    outcome = game.calls(to=to).wait()
    return outcome["reached"], outcome["channel"], outcome["text"]


def test_a_text_that_was_delivered_has_reached_the_person(game: Game) -> None:
    assert wrote(game) == (True, "sms", "delivered")
    assert len(game.texts()) == 1


@pytest.mark.parametrize("end", ["undelivered", "failed"])
def test_a_number_of_which_only_twilio_knows_that_it_is_a_landline_is_not_reached(
    game: Game, end: str
) -> None:
    game.exchange.texts_become(end, to=PLAYER)
    assert wrote(game) == (False, "", "undelivered")
    assert len(game.texts()) == 1
    known = reports.of(game.business, "one#sms")
    assert known is not None
    assert (known.status, known.code[:3]) == (end, "300")


def test_a_number_that_is_a_landline_is_not_written_to_at_all(game: Game) -> None:
    assert wrote(game, LANDLINE) == (False, "", "refused")
    assert game.texts(LANDLINE) == []


@pytest.mark.slow
def test_a_text_that_nobody_reports_may_have_arrived_or_not(game: Game) -> None:
    game.exchange.texts_become("", to=PLAYER)
    assert wrote(game) == (False, "", "unknown")
    assert len(game.texts()) == 1


def test_a_report_is_known_though_the_answer_to_the_request_was_lost(game: Game) -> None:
    game.exchange.fails("messages", 20503, creates_anyway=True)
    assert wrote(game) == (True, "sms", "delivered")
    assert len(game.texts()) == 1
