"""What callers asked and nobody answered: found when a call is over, listed, answered, and gone with the person."""

import time
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from parley.flow import passages
from parley.local.stack import Stack
from parley.machine.call import Call
from parley.store import calls, unanswered
from parley.store.calls import Turn
from tests.integration.console.conftest import CALLER, COOLING, LINE, OTHER, Console

AGENTS = ("hvac",)

NOW = time.time() - 3600


def asked_in_a_call(stack: Stack, sid: str, *said: str, at: float = NOW, business: str = COOLING) -> None:
    """A call in which nothing that was said is understood, and which is over."""
    for n, text in enumerate(("", *said), 1):
        is_over = n == len(said) + 1
        call = Call(
            sid, "hvac", at, CALLER, LINE, business=business, now=at + n, turn=n, state="need", heard=text,
            ended=is_over, outcome="abandoned" if is_over else "",
        )  # fmt: skip
        heard = [{"kind": "heard", "at": at, "text": text, "confidence": None}] if text else []
        calls.add(Turn(call=call, twiml="<Response/>", events=heard))
    stack.drain()


def asked(console: Console, **query: str) -> list[dict[str, Any]]:
    answer = console.get("/unanswered?" + urlencode(query))
    assert answer.status == 200, answer.body
    return answer.body["groups"]  # type: ignore[no-any-return]


@pytest.fixture
def three(stack: Stack) -> None:
    asked_in_a_call(stack, "CA1", "do you take credit cards")
    asked_in_a_call(stack, "CA2", "hello there", 'can I "pay" by credit card?', at=NOW + 60)
    asked_in_a_call(stack, "CA3", "do you repair freezers", at=NOW + 120, business=OTHER)


def test_the_same_questions_are_one_with_their_calls(
    three: None, operator: Console, cooling: Console
) -> None:
    cards, freezers = asked(operator)
    assert (cards["agent"], cards["count"], cards["words"]) == ("hvac", 2, 'can I "pay" by credit card')
    assert [(each["call"], each["turn"]) for each in cards["asked"]] == [("CA2", 3), ("CA1", 2)]
    assert (freezers["words"], freezers["count"]) == ("do you repair freezers", 1)
    assert [group["count"] for group in asked(cooling)] == [2]
    assert [group["words"] for group in asked(operator, business=OTHER)] == ["do you repair freezers"]
    assert asked(operator, agent="companion") == []


def test_of_a_period_those_of_calls_that_began_in_it(three: None, operator: Console) -> None:
    until = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(NOW + 30))
    [cards] = asked(operator, since="2026-09-01T00:00:00Z", until=until)
    assert cards["count"] == 1


@pytest.mark.parametrize(
    ("since", "until", "message"),
    [
        ("2026-09-02T00:00:00Z", "2026-09-01T00:00:00Z", "ends before it begins"),
        ("2020-09-02T00:00:00Z", "2026-09-01T00:00:00Z", "longer than a year"),
    ],
)
def test_a_period_that_is_none_is_told(
    stack: Stack, operator: Console, since: str, until: str, message: str
) -> None:
    answer = operator.get("/unanswered?" + urlencode({"since": since, "until": until}))
    assert (answer.status, message in answer.body["error"]["message"]) == (400, True)


def test_pages_follow_each_other(stack: Stack, cooling: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unanswered, "MOST", 2)
    for n in range(3):
        question = {"turn": 2, "words": f"what about {n}", "content": [f"{n}"]}
        unanswered.keep(COOLING, f"CA{n}", "hvac", NOW + n, [question])
    first = cooling.get("/unanswered").body
    second = cooling.get("/unanswered?" + urlencode({"after": first["next"]})).body
    listed = [group["words"] for page in (first, second) for group in page["groups"]]
    assert listed == ["what about 2", "what about 1", "what about 0"]
    assert second["next"] == ""


def test_what_is_answered_since_is_off_the_list_until_it_is_asked_again(
    three: None, stack: Stack, operator: Console, cooling: Console
) -> None:
    [cards] = asked(cooling)
    marked = {"questions": cards["questions"], "remark": "a passage was written"}
    assert cooling.post("/unanswered/done", marked).body == {"changed": 2}
    late = operator.post("/unanswered/done", marked)
    assert (late.status, "a passage was written" in late.body["error"]["message"]) == (409, True)
    [done] = asked(cooling, done="true")
    assert (asked(cooling), done["count"], done["remark"], "@" in done["by"]) == (
        [],
        2,
        marked["remark"],
        True,
    )
    asked_in_a_call(stack, "CA4", "do you take credit cards", at=NOW + 180)
    assert [group["count"] for group in asked(cooling)] == [1]
    assert cooling.post("/unanswered/open", marked).status == 200
    assert [group["count"] for group in asked(cooling)] == [3]


def proposed(console: Console, topic: str, *said: str) -> dict[str, Any]:
    query = {"agent": "hvac", "topic": topic, "said": said}
    answer = console.get("/unanswered/answer?" + urlencode(query, doseq=True))
    return answer.body  # type: ignore[no-any-return]


def test_a_question_becomes_a_passage_that_is_found_by_it(
    three: None, cooling: Console, tmp_path: Path
) -> None:
    [cards] = asked(cooling)
    told = proposed(cooling, "credit_cards", *cards["phrases"])
    assert told["file"] == "agents/hvac/knowledge/answers.md"
    assert "hours" in {each["topic"] for each in told["answers"]}
    written = tmp_path / "answers.md"
    written.write_text(told["proposal"] + "Yes, all of them.\n", "utf-8")
    [passage] = passages.read(str(tmp_path / "*.md"))
    assert (passage.id, passage.heading) == ("credit_cards", "Credit cards")
    assert (passage.questions, passage.says) == (tuple(cards["phrases"]), ("Yes, all of them.",))


def test_of_a_topic_that_has_an_answer_the_answer_comes_along(three: None, cooling: Console) -> None:
    told = proposed(cooling, "who", "whom am I talking to")
    assert told["proposal"] == (
        "## Who\n\n- whom am I talking to\n\nThis is ACE Cooling, heating and cooling in Austin.\n"
    )


def test_of_a_passage_only_the_questions_are_new(three: None, cooling: Console) -> None:
    told = proposed(cooling, "pets", "is your technician afraid of snakes")
    assert told["file"] == "agents/hvac/knowledge/visits.md"
    assert told["proposal"] == "## Pets\n\n- is your technician afraid of snakes\n"


def test_an_agent_that_is_none_is_told(stack: Stack, cooling: Console) -> None:
    assert cooling.get("/unanswered/answer?agent=nobody&topic=a&said=b").status == 404


def test_they_are_deleted_with_the_person(three: None, cooling: Console) -> None:
    assert cooling.post(f"/people/erase?business={COOLING}", {"number": CALLER}).status == 200
    assert asked(cooling) == []
