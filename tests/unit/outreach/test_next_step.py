"""What comes next for an outreach, by what is on record alone."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from parley.outreach.attempts import Attempt
from parley.outreach.deciding.next_step import Situation, is_on_the_line, next_step, pointless, spread
from parley.outreach.deciding.next_step import objection as objection_of
from parley.outreach.guard import Facts, Rules
from parley.outreach.request import Outreach
from parley.store.calls import Recent

AGENTS = ("game", "hvac")

NOON = datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("America/Chicago")).timestamp()
NIGHT = NOON + 10 * 3600
ASKED = Outreach(
    "one", "game", "companion", "+15125550142", "+15125550197", "requested", requested_at=NOON - 60
)
BUSY = Attempt(1, NOON - 30, result="busy", ended_at=NOON - 20)
CALLED_BACK = Recent("CA1", "companion", "inbound", NOON - 10, True, 4, "said_goodbye")


def at(moment: float = NOON, *attempts: Attempt, **more: Any) -> Situation:
    facts = Facts(ASKED.to, ASKED.consent, moment, dialled_today=len(attempts))
    return replace(Situation(ASKED, facts, Rules(), attempts=attempts), **more)


def objection(now: Situation) -> tuple[str, str]:
    found = objection_of(now)
    return (found.decision, found.reason) if found else ("", "")


def test_by_day_nothing_is_against_reaching_somebody_who_asked_for_it() -> None:
    assert objection(at()) == ("", "")


@pytest.mark.parametrize("attempts", [(), (BUSY,)])
def test_at_night_neither_a_dial_nor_a_text_goes_out(attempts: tuple[Attempt, ...]) -> None:
    assert objection(at(NIGHT, *attempts)) == ("wait", "outside_calling_hours")


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        (CALLED_BACK, "called_back"),
        (CALLED_BACK._replace(agent="hvac"), ""),
        (CALLED_BACK._replace(started_at=NOON - 90), ""),
        (CALLED_BACK._replace(outcome="hung_up"), ""),
        (CALLED_BACK._replace(turns=1), ""),
        (CALLED_BACK._replace(is_over=False), ""),
        (CALLED_BACK._replace(direction="outbound"), ""),
    ],
)
def test_only_a_call_of_theirs_since_then_that_was_talked_through_makes_ours_pointless(
    call: Recent, reason: str
) -> None:
    assert pointless(at(recent=(call,))) == reason


def test_whoever_talks_with_us_right_now_is_on_the_line() -> None:
    talking = CALLED_BACK._replace(is_over=False)
    assert is_on_the_line(at(recent=(talking,)))
    assert not is_on_the_line(at(recent=(talking._replace(is_over=True),)))
    assert not is_on_the_line(at(recent=(talking._replace(started_at=NOON - 86_400),)))


def test_the_pause_before_a_retry_is_what_is_left_of_it() -> None:
    wanted = next_step(at(NOON, replace(BUSY, ended_at=NOON - 2)))
    assert (wanted.decision, wanted.seconds) == ("pause", 3)


def test_the_cap_of_the_day_leaves_a_text_to_whoever_was_dialled_and_nothing_to_the_next_outreach() -> None:
    capped = at(NOON, BUSY)
    full = replace(capped, facts=replace(capped.facts, dialled_today=8))
    assert next_step(full).decision == "write"
    assert objection(replace(full, attempts=())) == ("refused", "daily_cap")


@pytest.mark.parametrize("change", [{"cancelled": True}, {"outcome": {"success": False}}])
def test_what_is_cancelled_or_over_reaches_nobody_any_more(change: dict[str, Any]) -> None:
    assert objection(at(outreach=replace(ASKED, **change)))[0] == "refused"


def test_who_waits_for_the_morning_is_called_at_a_moment_of_their_own_and_always_the_same() -> None:
    opens = datetime(2026, 11, 22, 8, tzinfo=ZoneInfo("America/Chicago")).timestamp()
    waits = [
        next_step(at(NIGHT, outreach=replace(ASKED, id=f"order-{n}"))).until - opens
        for n in (*range(200), *range(200))
    ]
    assert waits[:200] == waits[200:]
    assert all(0 <= wait <= Rules().spread for wait in waits)
    in_each_minute = [sum(60 * n <= wait < 60 * (n + 1) for wait in waits[:200]) for n in range(10)]
    assert all(in_each_minute)
    assert max(in_each_minute) < 40


def test_nobody_is_spread_beyond_half_of_a_short_opening() -> None:
    assert all(spread(f"order-{n}", Rules(hours=(8, 8))) == 0 for n in range(10))
