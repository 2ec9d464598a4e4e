"""What calls come to: their figures, their summary, the event that a CRM hears, and what many add up to."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from agents.car_desk.tests.unit.test_car_desk import MARIA, TOOLS
from parley import agents
from parley.carrier.twiml import render
from parley.carrier.webhook import FormFields, Webhook, fields
from parley.console import telling
from parley.figures.call import figures, summary
from parley.figures.completed import completed
from parley.figures.costs import PARTS, Prices, of_call, of_time, prices
from parley.figures.totals import Ended, counted, percentile, together, totals
from parley.flow import Flow, Result, Tool
from parley.machine.call import Call
from parley.machine.events import (
    Answered,
    Dialed,
    Event,
    HungUp,
    LegChanged,
    MessageRecorded,
    Silence,
    SpeechHeard,
)
from parley.replay import replay
from parley.store.calls import Turn
from parley.turn import costs
from parley.turn.ports import Ports
from parley.turn.take import take
from parley.turn.webhooks import again, voice_of

AGENTS = ("car_desk",)

START = 1_795_280_400.0
desk = agents.load("car_desk")


def log(*happened: Event | str, **tools: Any) -> list[Turn]:
    """The log of a call, taken for real; a text is what the caller says, five seconds later."""
    answers = {**TOOLS, **tools}

    def run_tool(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        answer = answers[tool.name]
        if isinstance(answer, str):
            raise ConnectionError(answer)
        return Result(*answer)

    call = Call("CA1", "car_desk", START, caller="+15125550101", called="+15125550150", business="b")
    ports, turns = Ports(run_tool=run_tool, clock=lambda: START), []
    for place, each in enumerate((Answered(START), *happened)):
        at = START + 5.0 * place
        event = SpeechHeard(at, each) if isinstance(each, str) else type(each)(at, *list(vars_of(each))[1:])
        taken = take(desk, call, event, ports)
        call = taken.call
        document = render(taken.effect, voice_of(desk), call.turn + 1)
        turns.append(
            Turn(
                call, document, taken.events, taken.decisions, taken.tools, taken.model, taken.said, 12.5,
                afterwards=taken.afterwards,
            )
        )  # fmt: skip
    return turns


def vars_of(event: Event) -> list[Any]:
    return list(event)


BOOKING = ("an oil change on Tuesday at four", "yes", "no that's all")


def test_the_figures_of_a_call_say_how_it_was_understood() -> None:
    found = figures(log("xyzzy", *BOOKING), Prices())
    assert found["read"] == {"asked_again": 1, "rule": 3}
    assert found["tools"] == {"succeeded": 5}
    assert (found["lines"], found["trips"], len(found["milliseconds"])) == (["disclosure"], {}, 5)


def test_errors_are_counted_by_type_without_what_they_said() -> None:
    found = figures(log("what are your hours", get_business_hours="secret words"), Prices())
    assert found["tools"] == {"succeeded": 1, "failed": 1}
    assert found["errors"] == {"get_business_hours: ConnectionError": 1}
    assert "secret" not in json.dumps(found)


def test_a_summary_is_written_from_the_log() -> None:
    turns = log(*BOOKING)
    assert summary(turns) == (
        'Maria Lopez called car desk and said: "an oil change on Tuesday at four". '
        "Schedule appointment: booked."
    )


@pytest.mark.parametrize("first", ["pardon me", "hello", "yes", "um okay"])
def test_a_summary_quotes_the_first_words_that_say_what_it_is_about(first: str) -> None:
    assert summary(log(first, *BOOKING)) == summary(log(*BOOKING))
    assert summary(log(first, HungUp(0))) == "Maria Lopez called car desk."


def test_a_hand_over_is_part_of_the_summary() -> None:
    turns = log("my lawyer will hear about this", LegChanged(0, 0, "busy"), HungUp(0))
    assert "A person was rung: busy." in summary(turns)
    assert figures(turns, Prices())["handed_over"] == "busy"


def test_the_event_tells_all_that_its_schema_names() -> None:
    taken = LegChanged(0, 0, "accepted", 4.0)
    detail = completed(log("my lawyer will hear about this", taken, Dialed(0, "answered")), Prices())
    number, rung_at = "+15125550124", "2026-11-21T17:00:05.000Z"
    leg = {"number": number, "rung_at": rung_at, "came_of": "answered", "seconds": 9.0}
    assert detail["legs"] == [leg]
    assert set(detail) == {
        "version", "sid", "business", "agent", "direction", "phone", "line", "started_at", "ended_at",
        "seconds", "turns", "outcome", "state", "summary", "values", "required_lines", "trips",
        "handed_over", "legs", "tools", "cost",
    }  # fmt: skip
    assert (detail["outcome"], detail["handed_over"], detail["trips"][0]["rule"]) == (
        "handed_over",
        "answered",
        "legal",
    )
    assert (detail["started_at"], detail["seconds"]) == ("2026-11-21T17:00:00.000Z", 15.0)
    assert json.loads(json.dumps(detail)) == detail


def test_a_call_costs_the_sum_of_its_parts() -> None:
    cost = dict(of_call(Prices(), log(*BOOKING)))
    assert (*PARTS, "total") == tuple(cost)
    assert cost["recognition"] == pytest.approx(3 * 0.02)
    assert cost["line"] == pytest.approx(15 / 60 * 0.0085)
    assert cost["texts"] == pytest.approx(0.0083)
    total = cost.pop("total")
    assert total == pytest.approx(sum(cost.values()), abs=1e-5)


def test_a_call_over_a_socket_costs_by_the_minute() -> None:
    turns = [turn._replace(call=replace(turn.call, interruptible=True)) for turn in log(*BOOKING)]
    cost = of_call(Prices(), turns)
    assert cost["recognition"] == 0
    assert cost["relay"] == pytest.approx(15 / 60 * 0.07, abs=1e-6)
    assert cost["speech"] == pytest.approx(sum(map(len, turns[-1].said)) / 100 * 0.0032, abs=1e-6)


def test_minutes_with_a_person_cost_extra() -> None:
    """The caller is in the room for ten seconds, the person for five of these and nine on the phone."""
    taken = LegChanged(0, 0, "accepted", 4.0)
    turns = log("my lawyer will hear about this", taken, Dialed(0, "answered"))
    cost = of_call(Prices(), turns)
    assert cost["transfers"] == pytest.approx(9 / 60 * 0.014, abs=1e-6)
    assert cost["conference"] == pytest.approx((10 + 5) / 60 * 0.0018, abs=1e-6)
    assert cost["machine_detection"] == 0.0075
    assert turns[-1].call.spent > turns[1].call.spent + cost["transfers"] * 5 / 9 + cost["conference"]


def test_a_mailbox_that_answered_costs_its_detection_and_a_phone_that_rang_nothing() -> None:
    for told, dollars in ((LegChanged(0, 0, "machine", 3.0), 0.0075), (LegChanged(0, 0, "no_answer"), 0)):
        turns = log("my lawyer will hear about this", told, HungUp(0))
        assert of_call(Prices(), turns)["machine_detection"] == dollars


def test_a_placed_call_costs_a_detection_too() -> None:
    turns = [turn._replace(call=replace(turn.call, direction="outbound")) for turn in log(*BOOKING)]
    assert of_call(Prices(), turns)["machine_detection"] == 0.0075


def test_a_message_costs_by_the_minute_and_more_where_it_is_written_down() -> None:
    kept = (
        MessageRecorded(0, "something", 30, "RE1"),
        MessageRecorded(0, "something", 60, "RE2", transcribed=True),
    )
    for recorded, dollars in zip(kept, (0.00126, 0.05252), strict=True):
        turns = log("can I leave a message", recorded, find_recipient=("anybody",))
        assert of_call(Prices(), turns)["recording"] == pytest.approx(dollars)


def test_a_call_that_is_recorded_costs_by_the_minute_from_the_turn_that_started_it() -> None:
    turns = log(*BOOKING)
    recorded = [turns[0], *(turn._replace(call=replace(turn.call, recording=2)) for turn in turns[1:])]
    seconds = turns[-1].call.now - turns[1].call.now
    assert of_call(Prices(), recorded)["recording"] == pytest.approx(
        seconds / 60 * (0.0025 + 0.00002), abs=1e-6
    )


def test_prices_are_those_that_are_configured() -> None:
    assert prices('{"minute": 1.5}') == Prices(minute=1.5)
    assert of_time(prices('{"minute": 1.5}'), 120, outbound=False) == 3.0
    for wrong in ('{"hour": 1}', '{"minute": "dear"}', "no json"):
        with pytest.raises(ValueError, match=r".+"):
            prices(wrong)


def test_a_call_knows_what_it_has_cost_so_far() -> None:
    call = Call("CA1", "car_desk", START, now=START)
    later = costs.with_time(call, Silence(START + 60))
    assert later.spent == pytest.approx(0.0085 + 0.02)
    over_a_socket = costs.with_time(replace(call, interruptible=True), Silence(START + 60))
    assert over_a_socket.spent == pytest.approx(0.0085 + 0.07)


def test_many_calls_add_up() -> None:
    calls = [
        Ended("booked", 60, 4, figures(log(*BOOKING), Prices())),
        Ended(
            "handed_over",
            30,
            3,
            figures(log("my lawyer will hear about this", Dialed(0, "answered")), Prices()),
        ),
        Ended("abandoned", 10, 2, figures(log("what are your hours", get_business_hours="x"), Prices())),
    ]
    found = totals(together(map(counted, calls)))
    assert (found["calls"], found["bookings"], found["average_seconds"]) == (3, 1, 33.3333)
    assert found["hand_over_rate"] == pytest.approx(1 / 3, abs=1e-4)
    assert found["tool_success_rate"] == pytest.approx(8 / 9, abs=1e-4)
    assert found["guardrails"] == {"legal": 1}
    assert found["answer_seconds_p50"] == 0.012


def test_no_calls_have_no_rates() -> None:
    found = totals({})
    assert (found["calls"], found["hand_over_rate"], found["answer_seconds_p95"]) == (0, None, None)


@pytest.mark.parametrize(("share", "value"), [(0.5, 5), (0.95, 10), (0.1, 1), (1.0, 10)])
def test_a_percentile_is_a_value_that_was_measured(share: float, value: float) -> None:
    assert percentile({f"{n}000": 1 for n in range(10, 0, -1)}, share) == value


def test_what_calls_add_up_to_does_not_depend_on_how_they_are_put_together() -> None:
    one, two, three = (counted(Ended("booked", n, 4, figures(log(*BOOKING), Prices()))) for n in (10, 20, 30))
    assert together([one, together([two, three])]) == together([together([one, two]), three])
    assert together([one])["answers"] == {"12": 4}


def test_known_customers_are_named_in_the_event() -> None:
    assert completed(log(*BOOKING), Prices())["values"]["name"] == MARIA["name"]


def test_people_who_were_called_are_told_of_in_the_console_and_the_call_replays() -> None:
    taken = LegChanged(0, 0, "accepted", 4.0, "I take it")
    turns = log("my lawyer will hear about this", taken, Dialed(0, "answered"))
    told = telling.turn(turns[2])
    assert (told["event"], told["by"], told["heard"], told["to"]) == (
        "leg",
        "+15125550124",
        "accepted",
        "I take it",
    )
    assert [leg["came_of"] for leg in telling.call(turns[-1])["legs"]] == ["answered"]
    assert replay(desk, turns) == []


def test_a_log_that_cannot_be_reached_keeps_what_a_person_has_said() -> None:
    query = fields("call=CA1&leg=0&at=7&asked=1")
    asked = Webhook("/voice/leg", "", query, FormFields(Digits=["1"]), "")
    assert "leg?call=CA1&amp;leg=0&amp;at=7&amp;asked=1&amp;again=1&amp;keys=1" in again(asked, 1)
