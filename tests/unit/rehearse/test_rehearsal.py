"""Rehearsals: what callers mean is known before they speak, and a flow that mishears is found out."""

from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Any, Literal

import pytest

from parley import agents, hear
from parley.flow import Ask, Collect, Do, End, Flow, Limits, Question, Result, tool
from parley.hear.basics import basics
from parley.hear.choices import choice
from parley.local.rehearse.declared import Declared
from parley.local.rehearse.goal import UnspeakableError
from parley.local.rehearse.kinds import kind_of
from parley.local.rehearse.line import RehearsedCall
from parley.local.rehearse.rehearsal import Rehearsal, report
from parley.machine.call import Call
from parley.reading import Context, Reader, Reading, either, outcomes
from parley.tools.desk import Desk

AGENTS = ("hvac",)

NOON = 1_795_003_200.0


@tool(gives={"ordered": ("number",)})
def order(desk: Desk, *, kind: str, count: int) -> Result:
    desk.records.create(("order", desk.key, {"kind": kind, "count": count}))
    return Result("ordered", {"number": "4711"})


def bakery(count: Reader = hear.number, agrees: Reader = hear.yes_no) -> Flow:
    """An agent that nobody has told rehearsals anything about."""
    return Flow(
        "bakery",
        basics=basics,
        limits=Limits(to="sorry", turns=30, seconds=600),
        states=(
            Ask(
                "welcome",
                "Crust and Crumb, good morning! Would you like to order bread?",
                hear=hear.yes_no,
                goto={"yes": "what", "no": "goodbye"},
                again=("Is it about an order?", "Say yes to order bread."),
                stuck="sorry",
            ),
            Collect(
                "what",
                (
                    Question(
                        "kind", "Rye, wheat or spelt?", choice(("rye", "wheat", "spelt")), ("Which one?",)
                    ),
                    Question("count", "How many loaves?", count, ("How many of them?",)),
                ),
                go_ahead=Question("right", "{count} loaves of {kind}. Right?", agrees, ("Is that right?",)),
                change="What should I change?",
                goto={"yes": "order"},
                stuck="sorry",
            ),
            Do("order", order, goto={"ordered": "done"}, failed="sorry"),
            End("done", "Your number is {number}. Goodbye!", outcome="ordered"),
            End("goodbye", "Then have a lovely day. Goodbye!", outcome="no_order"),
            End("sorry", "Please come by, we're open until six.", outcome="not_understood"),
        ),
    )


@pytest.fixture(autouse=True)
def _has_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agents, "names", lambda: ["bakery", "hvac"])


@cache
def at_the_bakery() -> dict[str, Any]:
    """Remembered: several tests look at one report."""
    return shares(bakery(), 80)


def shares(flow: Flow, count: int) -> dict[str, Any]:
    rehearsal = Rehearsal(flow, Declared())
    return report(rehearsal, list(rehearsal.calls(count, 7)), 7)


def test_any_declared_flow_can_be_rehearsed() -> None:
    found = at_the_bakery()
    assert found["as_meant"] > 0.8 * found["calls"]


def test_the_same_seed_makes_the_same_callers() -> None:
    assert shares(bakery(), 20) == shares(bakery(), 20)


def test_a_reader_that_mishears_is_found_out_and_told() -> None:
    """A caller who says four gets five: callers notice when it is read back, and only a deaf agent books it."""

    def one_more(text: str, context: Context) -> Reading[int] | None:
        found = hear.number(text, context)
        return Reading(int(found.value) + 1, found.basis) if found else None

    def deaf(text: str, _: Context) -> Reading[Literal["yes"]] | None:
        return Reading("yes", text)

    told = Declared(says={"count": [{"value": 4, "says": ["four"]}, {"value": 6, "says": ["six"]}]})
    honest = Rehearsal(bakery(count=one_more), told)
    assert not [
        call for call in honest.calls(30, 7) if call.came.call.outcome == "ordered" and not call.goal.leaves
    ]
    careless = Rehearsal(bakery(count=one_more, agrees=deaf), told)
    found = report(careless, list(careless.calls(30, 7)), 7)
    assert found["not_as_meant"] > 20
    assert any("count is kept otherwise" in kind["kind"] for kind in found["kinds"])


def test_it_tells_in_which_turns_a_model_would_be_asked() -> None:
    line = RehearsedCall(bakery(), Call("CA1", "bakery", NOON), lambda *_: Result("ordered", {"number": "1"}))
    for said in ("yes please", "something dark", "rye", "four", "yes, but only if they are warm", ""):
        line.hears(said)
    assert [each.model for each in line.heeded] == [False, True, False, False, True, False]
    assert [each.left for each in line.heeded] == [False, False, False, False, True, False]


def test_the_report_counts_them() -> None:
    found = at_the_bakery()
    assert 0 < found["asking_a_model"] < found["turns"]
    assert found["left_over_unasked"] == 0 < found["left_over"] < found["asking_a_model"]


def test_a_caller_agrees_only_to_what_was_meant() -> None:
    rehearsal = Rehearsal(bakery(), Declared())
    for call in rehearsal.calls(60, 7):
        for exchange in call.came.exchanges:
            if exchange.said.manner.startswith("agrees"):
                kept = exchange.kept
                assert all(
                    meant.same(kept[name]) for name in ("kind", "count") if (meant := call.goal.known(name))
                )


def test_a_failure_is_made_as_plain_as_it_may_be() -> None:
    rehearsal = Rehearsal(bakery(agrees=outcomes("yes")(lambda text, _: Reading("yes", text))), Declared())
    failed = (call for call in rehearsal.calls(120, 7) if call.verdict.verdict == "not as meant")
    for each in islice(failed, 3):
        smaller = rehearsal.shrunk(each)
        assert smaller.verdict.kind == each.verdict.kind
        assert len(smaller.came.exchanges) <= len(each.came.exchanges)
        assert smaller == rehearsal.shrunk(each)
    assert failed


def test_a_question_of_no_known_kind_says_what_to_declare() -> None:
    flow = bakery(count=lambda text, _: Reading(text, text))
    with pytest.raises(UnspeakableError, match=r"says\.count"):
        list(Rehearsal(flow, Declared()).calls(20, 7))


def test_the_kind_of_a_reader_is_found_in_what_it_is_made_of() -> None:
    assert kind_of(hear.zip_code).name == "zip"
    assert kind_of(either(lambda *_: None, hear.address)).name == "address"
    assert kind_of(hear.rating(0, 10)).about["high"] == 10
    assert list(kind_of(choice({"yes": ("ja",), "later": ()})).about["options"]) == ["yes", "later"]
    assert kind_of(lambda *_: None).name == "unknown"


def test_what_should_come_of_a_call_hangs_on_no_reader() -> None:
    """A flow that understands nothing is still known to be meant to take the order."""
    deaf = replace(bakery(count=lambda *_: None), name="bakery")
    told = Declared(says={"count": [{"value": 4, "says": ["four"]}]}, answers={"welcome": {"yes": 1}})
    calls = [call for call in Rehearsal(deaf, told).calls(20, 7) if not call.goal.leaves]
    assert {call.should.call.outcome for call in calls} == {"ordered"}
    assert {call.came.call.outcome for call in calls} == {"not_understood"}
