"""What a call brought is kept and counted once, whatever comes twice or at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import pytest

from agents.feedback import calling, sessions
from agents.feedback.data import BUSINESS, QUESTIONS
from agents.feedback.survey.questions import to_data
from agents.feedback.tests.integration.shop import CUSTOMER, Shop
from agents.feedback.tools import SessionCrowdedError, find_questions, keep_feedback
from parley import clock
from parley.store.records import Records
from parley.tools.desk import Desk

ASKED = [to_data(each) for each in QUESTIONS[:3]]
ANSWERS = {"answer_helhet": 4, "answer_rekommendera": "unsure"}


def desk() -> Desk:
    now = datetime(2026, 11, 21, 12, 0)
    return Desk(Records(BUSINESS), now, 1_795_258_800.0, "CA1:7:keep_feedback", "", lambda *_, **__: True)


def kept(session: str, **more: Any) -> str:
    call = {"sid": "CA1", "outcome": "completed", "seconds": 61.0, "answers": ANSWERS, "asking": ""}
    call |= {"skipped": ("answer_hittade",), "session": session, "questions": ASKED}
    return keep_feedback.run(desk(), **{**call, **more}).outcome


def results(shop: Shop) -> dict[str, Any]:
    found: dict[str, Any] = shop.get("/results?first_day=2026-11-01&last_day=2026-11-30").body
    return found


def test_answers_are_counted_once_however_often_they_are_brought(shop: Shop) -> None:
    session = shop.verifies().body["session_id"]
    assert [kept(session) for _ in range(3)] == ["kept", "kept_before", "kept_before"]
    told = results(shop)
    assert told["calls"]["outcomes"] == {"completed": 1}
    counts = {
        each["id"]: (each["answered"], each["unsure"], each["unanswered"]) for each in told["questions"]
    }
    assert counts == {"helhet": (1, 0, 0), "rekommendera": (0, 1, 0), "hittade": (0, 0, 1)}


def test_calls_that_end_at_the_same_moment_are_all_counted(shop: Shop) -> None:
    ids = [shop.verifies(f"k{n}", f"+4670174060{n}").body["session_id"] for n in range(5, 10)]

    def keep(id: str) -> str:
        for _ in range(20):
            try:
                return kept(id)
            except SessionCrowdedError:  # brought again, as by the stream
                continue
        return ""

    with ThreadPoolExecutor(5) as pool:
        assert set(pool.map(keep, ids)) == {"kept"}
    assert results(shop)["calls"]["calls"] == 5


def test_a_mailbox_is_not_counted_as_a_call(shop: Shop) -> None:
    session = shop.verifies().body["session_id"]
    assert kept(session, outcome="abandoned", outbound={"who": "machine"}) == "nobody"
    assert results(shop)["calls"]["calls"] == 0


def test_whoever_hangs_up_leaves_the_answers_so_far(shop: Shop) -> None:
    session = shop.verifies().body["session_id"]
    kept(session, outcome="abandoned", answers={"answer_helhet": 2}, skipped=(), asking="answer_follow_up")
    now = shop.get(f"/calls/{session}/status").body
    assert (now["outcome"], now["answers"], now["asked"]) == (
        "abandoned",
        {"helhet": 2},
        ["helhet", "follow_up"],
    )


def test_whoever_calls_back_after_a_missed_call_answers_the_same_questions_once(shop: Shop) -> None:
    session = shop.verifies().body["session_id"]
    calling.prepare(BUSINESS, session, "run")
    found = find_questions.run(desk(), phone=CUSTOMER)
    assert (found.outcome, found.values["session"]) == ("found", session)
    kept(session, questions=found.values["questions"])
    assert find_questions.run(desk(), phone=CUSTOMER).outcome == "nothing"
    assert find_questions.run(desk(), phone="+46701740699").outcome == "nothing"


@pytest.mark.parametrize(("window", "again"), [({"start": "2026-11-23T15:00:00"}, True), (None, True)])
def test_whoever_asked_for_another_time_is_called_once_more_and_not_twice(
    shop: Shop, window: dict[str, str] | None, again: bool
) -> None:
    told = sessions.Verified("kvitto-1", "solna", CUSTOMER, clock.now())
    session = str(sessions.open_session(BUSINESS, told)[0]["id"])  # no execution schedules it meanwhile
    calling.prepare(BUSINESS, session, "run")
    kept(session, outcome="later", answers={"better_time": window} if window else {}, skipped=())
    later = {"success": True, "call_outcome": "later", "result": "answered"}
    assert calling.record(BUSINESS, session, later) == {"again": again}
    reopened = sessions.load(BUSINESS, session)
    assert (reopened["state"], reopened["outcome"]) == ("queued", "")
    calling.prepare(BUSINESS, session, "run")
    kept(session, outcome="later", answers={}, skipped=())
    assert calling.record(BUSINESS, session, later) == {"again": False}
    assert shop.get(f"/calls/{session}/status").body["outcome"] == "later"


def test_what_is_said_beside_a_rating_is_found_among_the_answers_to_its_question(shop: Shop) -> None:
    session = shop.verifies().body["session_id"]
    kept(session, answers={**ANSWERS, "comments": {"helhet": "fyra, lite dyrt"}})
    found = shop.get(
        "/results/answers?store=solna&question=helhet&first_day=2026-11-01&last_day=2026-11-30"
    ).body
    assert [each["text"] for each in found["items"]] == ["fyra, lite dyrt"]


def test_what_was_not_understood_is_found_there_too(shop: Shop) -> None:
    session = shop.verifies().body["session_id"]
    kept(session, answers={}, not_understood={"answer_helhet": "det beror på dagen"})
    found = shop.get(
        "/results/answers?store=solna&question=helhet&first_day=2026-11-01&last_day=2026-11-30"
    ).body
    assert [each["text"] for each in found["items"]] == ["det beror på dagen"]


def test_what_was_not_understood_at_first_stays_beside_what_was_said_then(shop: Shop) -> None:
    session = shop.verifies().body["session_id"]
    first = {"answer_helhet": "jag stod i kön i tjugo minuter"}
    kept(session, answers={**ANSWERS, "comments": {"helhet": "två sa jag"}}, not_understood=first)
    found = shop.get(
        "/results/answers?store=solna&question=helhet&first_day=2026-11-01&last_day=2026-11-30"
    ).body
    assert [each["text"] for each in found["items"]] == ["jag stod i kön i tjugo minuter. två sa jag"]
