"""Calls and costs as CSV: all that a search finds, nothing of another business, and no formula."""

import csv
import io
import time
from urllib.parse import quote, urlencode

import pytest

from parley.console import exports
from parley.local.stack import Stack
from parley.store import calls
from tests.integration.console.conftest import CALLER, COOLING, LINE, OTHER, Answer, Console, a_call

NOW = time.time() - 3600
SPAN = "&".join(
    f"{name}={time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(time.time() + seconds))}"
    for name, seconds in (("since", -86_400), ("until", 60))
)


def table(*answers: Answer) -> list[list[str]]:
    assert [answer.status for answer in answers] == [200] * len(answers), answers[-1].body
    return list(csv.reader(io.StringIO("".join(answer.body for answer in answers).removeprefix("\ufeff"))))


def saved(console: Console, **asked: str) -> list[Answer]:
    """Every answer, as the page asks for them one after the other."""
    answers, after = [], ""
    while True:
        answers.append(console.get("/exports/calls?" + urlencode({**asked, "after": after})))
        after = answers[-1].headers[exports.NEXT]
        if not after:
            return answers


def test_a_call_is_a_line_with_what_it_cost(stack: Stack, cooling: Console) -> None:
    a_call("CA1", NOW, outcome="handed_over")
    stack.drain()
    calls.conclude("CA1", "Said a lot.", {"cost": {"line": 0.0085, "total": 0.25}})
    [answer] = saved(cooling)
    header, line = table(answer)
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.body.startswith("\ufeff")
    began = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(NOW))
    assert line == [
        *(began, COOLING, "hvac", "in", f"'{CALLER}", f"'{LINE}", "handed over", "2", "2", "0.250000", "CA1")
    ]
    assert len(header) == len(line)


def test_what_the_search_leaves_out_is_not_in_it(stack: Stack, operator: Console) -> None:
    a_call("CA1", NOW)
    a_call("CA2", NOW + 60, outcome="emergency")
    a_call("CA3", NOW + 120, business=OTHER, agent="companion")
    assert [line[-1] for line in table(*saved(operator))[1:]] == ["CA3", "CA2", "CA1"]
    assert [line[-1] for line in table(*saved(operator, outcome="booked", agent="hvac"))[1:]] == ["CA1"]
    assert [line[-1] for line in table(*saved(operator, business=OTHER))[1:]] == ["CA3"]


def test_answers_follow_each_other_and_have_one_header(
    operator: Console, stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "MOST_PAGES", 1)
    sids = [a_call(f"CA{n:03}", NOW + n, turns=1) for n in range(60)]
    answers = saved(operator)
    lines = table(*answers)
    assert len(answers) == 2
    assert lines[0] == list(exports.CALLS)
    assert [line[-1] for line in lines[1:]] == sids[::-1]


def test_costs_are_added_up_by_business(stack: Stack, operator: Console, cooling: Console) -> None:
    for sid, business in (("CA1", COOLING), ("CA2", COOLING), ("CA3", OTHER), ("CA4", COOLING)):
        a_call(sid, NOW, business=business, outcome="" if sid == "CA4" else "booked")
    stack.drain()
    for sid in ("CA1", "CA2", "CA3"):
        calls.conclude(sid, "", {"cost": {"line": 0.01, "model": 0.002, "total": 0.012}})
    header, *lines = table(operator.get(f"/exports/costs?{SPAN}"))
    by_business = {line[0]: dict(zip(header, line, strict=True)) for line in lines}
    assert set(by_business) == {COOLING, OTHER}
    told = by_business[COOLING]
    assert (told["calls"], told["line"], told["model"], told["dollars"]) == (
        *("2", "0.020000", "0.004000", "0.024000"),
    )
    assert [line[0] for line in table(cooling.get(f"/exports/costs?{SPAN}"))[1:]] == [COOLING]


def test_a_sum_that_would_leave_calls_out_is_refused(
    stack: Stack, operator: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "MOST_CALLS", 1)
    for sid in ("CA1", "CA2"):
        a_call(sid, NOW)
    answer = operator.get(f"/exports/costs?{SPAN}")
    assert (answer.status, answer.body["error"]["field"]) == (400, "since")
    assert "choose a shorter one" in answer.body["error"]["message"]


def test_a_number_in_a_cell_is_no_formula(stack: Stack, operator: Console) -> None:
    a_call("CA1", NOW, caller="=1+1")
    assert "'=1+1" in table(operator.get(f"/exports/calls?number={quote('')}"))[1]
