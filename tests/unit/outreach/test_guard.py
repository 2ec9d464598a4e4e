"""Who may be called, when, and why not: by the facts alone."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from parley import phone_numbers
from parley.outreach.guard import Facts, Rules, decide, rules_of, today

AUSTIN, STOCKHOLM, TOLL_FREE = "+15125550100", "+46701234567", "+18005550100"
RULES = Rules()


def at(text: str, zone: str = "America/Chicago") -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()


NOON = Facts(AUSTIN, "requested", at("2026-11-21T12:00"))


def test_who_agreed_may_be_called_by_day() -> None:
    assert decide(RULES, NOON).decision == "call"


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (replace(NOON, to="5125550100"), "not_a_number"),
        (replace(NOON, to="+1512555"), "not_a_number"),
        (replace(NOON, to="+15125550100; drop"), "not_a_number"),
        (replace(NOON, to="+1512555010０"), "not_a_number"),
        (replace(NOON, to="+115125550100"), "not_a_number"),
        (replace(NOON, to="+460701234567"), "not_a_number"),
        (replace(NOON, to=""), "not_a_number"),
        (replace(NOON, to="+18765550100"), "country_not_allowed"),
        (replace(NOON, to="+4915112345678"), "country_not_allowed"),
        (replace(NOON, to="+19005551234"), "costly_number"),
        (replace(NOON, consent=""), "no_consent"),
        (replace(NOON, consent="guessed"), "no_consent"),
        (replace(NOON, do_not_call=True), "do_not_call"),
        (replace(NOON, dialled_today=8), "daily_cap"),
    ],
)
def test_each_refusal_has_its_reason(facts: Facts, reason: str) -> None:
    decision = decide(RULES, facts)
    assert (decision.decision, decision.reason) == ("refused", reason)


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-21T07:59", "2026-11-21T08:00"),
        ("2026-11-21T21:00", "2026-11-22T08:00"),
        ("2026-11-21T23:30", "2026-11-22T08:00"),
        ("2026-10-31T22:00", "2026-11-01T08:00"),  # the clocks go back in between
        ("2026-03-07T22:00", "2026-03-08T08:00"),  # and forward
    ],
)
def test_outside_the_calling_hours_it_waits_for_the_callees_morning(now: str, opens: str) -> None:
    decision = decide(RULES, replace(NOON, now=at(now)))
    assert (decision.decision, decision.until) == ("wait", at(opens))


@pytest.mark.parametrize(("now", "decision"), [("2026-11-21T08:00", "call"), ("2026-11-21T20:59", "call")])
def test_the_hours_begin_and_end_on_the_minute(now: str, decision: str) -> None:
    assert decide(RULES, replace(NOON, now=at(now))).decision == decision


def test_the_zone_is_the_numbers_unless_a_better_one_is_known() -> None:
    evening = at("2026-11-21T20:30", "Europe/Stockholm")
    assert decide(RULES, Facts(STOCKHOLM, "requested", evening)).decision == "call"
    away = Facts(STOCKHOLM, "requested", evening, timezone="Asia/Tokyo")
    assert decide(RULES, away).until == at("2026-11-22T08:00", "Asia/Tokyo")


def test_a_number_without_a_place_is_called_when_it_is_day_wherever_it_may_be() -> None:
    early = at("2026-11-21T09:00", "America/New_York")
    decision = decide(RULES, Facts(TOLL_FREE, "requested", early))
    assert decision.decision == "wait"
    hours = {
        datetime.fromtimestamp(decision.until, ZoneInfo(zone)).hour for zone in phone_numbers.zones(TOLL_FREE)
    }
    assert (min(hours), max(hours)) == (8, 18)  # Guam's morning, the east coast's evening
    assert decide(RULES, replace(NOON, to=TOLL_FREE, now=decision.until)).decision == "call"


def test_a_zone_that_does_not_exist_is_no_ground_to_call_at_night() -> None:
    assert decide(RULES, replace(NOON, timezone="Mars/Olympus")).reason == "time_zone_unknown"


def test_a_business_sets_its_own_rules_and_unknown_settings_do_nothing() -> None:
    rules = rules_of({"hours": [10, 12], "per_day": 2, "regions": ["SE"], "from": "+15125550197"})
    assert decide(rules, NOON).reason == "country_not_allowed"
    assert rules_of(None) == RULES
    assert decide(rules_of({"hours": [12, 12]}), NOON).reason == "no_common_hour"


def test_the_day_of_the_cap_is_the_callees() -> None:
    assert today(RULES, replace(NOON, to=STOCKHOLM, now=at("2026-11-21T23:30", "UTC"))) == "2026-11-22"


@given(
    now=some.floats(1_700_000_000, 1_900_000_000),
    number=some.sampled_from([AUSTIN, STOCKHOLM, TOLL_FREE, "+12125550100", "+18085550100"]),
    first=some.integers(0, 23),
    length=some.integers(1, 24),
)
def test_nobody_is_ever_called_outside_the_hours(now: float, number: str, first: int, length: int) -> None:
    rules = Rules(hours=(first, min(24, first + length)))
    decision = decide(rules, Facts(number, "requested", now))
    if decision.decision == "refused":
        assert decision.reason == "no_common_hour"
        return
    moment = now if decision.decision == "call" else decision.until
    assert moment >= now
    assert moment - now <= 3 * 86_400
    for zone in phone_numbers.zones(number):
        assert rules.hours[0] <= datetime.fromtimestamp(moment, ZoneInfo(zone)).hour < rules.hours[1]
