"""Calls and costs as CSV: all that a search finds, nothing of another business, and no formula."""

import csv
import io
import time
from urllib.parse import quote, urlencode

import pytest

from parley.console import exports
from parley.figures.costs import PARTS
from parley.local.stack import Stack
from parley.store import calls
from parley.store.records import Records
from tests.integration.console.conftest import CALLER, COOLING, LINE, OTHER, Answer, Console, a_call

NOW = time.time() - 3600
FIRST, LAST = (time.strftime("%Y-%m-%d", time.gmtime(NOW + seconds)) for seconds in (-86_400, 86_400))
DAYS = f"first={FIRST}&last={LAST}"


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
    Records(COOLING).put("setting", "business", {"name": "Ace Cooling, Inc."})
    a_call("CA1", NOW, outcome="handed_over")
    stack.drain()
    calls.conclude("CA1", "Said a lot.", {"cost": {"line": 0.0085, "total": 0.25}})
    [answer] = saved(cooling)
    header, line = table(answer)
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.body.startswith("\ufeff")
    began = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(NOW))
    assert line == [
        *(began, "Ace Cooling, Inc.", "hvac", "in", f"'{CALLER}", f"'{LINE}"),
        *("handed over", "2", "2", "0.250000", "CA1"),
    ]
    assert len(header) == len(line)


def test_what_the_search_leaves_out_is_not_in_it(stack: Stack, operator: Console) -> None:
    a_call("CA1", NOW)
    a_call("CA2", NOW + 60, outcome="emergency")
    a_call("CA3", NOW + 120, business=OTHER, agent="companion")
    stack.drain()
    assert [line[-1] for line in table(*saved(operator))[1:]] == ["CA3", "CA2", "CA1"]
    assert [line[-1] for line in table(*saved(operator, outcome="booked", agent="hvac"))[1:]] == ["CA1"]
    assert [line[-1] for line in table(*saved(operator, business=OTHER))[1:]] == ["CA3"]


@pytest.mark.slow
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
    told = operator.get(f"/overview?{DAYS}").body["businesses"]
    header, *lines = table(operator.get(f"/exports/costs?{DAYS}"))
    by_business = {line[0]: dict(zip(header, line, strict=True)) for line in lines}
    called = {COOLING: "Ace Cooling", OTHER: "Companion"}
    assert set(by_business) == set(called.values())
    assert by_business["Ace Cooling"]["calls"] == "2"
    for row in told:
        of_it = by_business[called[row["name"]]]
        assert float(of_it["dollars"]) == pytest.approx(row["now"]["dollars"])
        assert sum(float(of_it[each.replace("_", " ")]) for each in PARTS) == pytest.approx(
            float(of_it["dollars"]), abs=3e-4
        )
    assert [line[0] for line in table(cooling.get(f"/exports/costs?{DAYS}"))[1:]] == ["Ace Cooling"]


def test_a_number_in_a_cell_is_no_formula(stack: Stack, operator: Console) -> None:
    a_call("CA1", NOW, caller="=1+1")
    assert "'=1+1" in table(operator.get(f"/exports/calls?number={quote('')}"))[1]
