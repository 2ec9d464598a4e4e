"""A business's stores and questions over HTTP, and everything about them that is refused."""

from typing import Any

import pytest

from agents.feedback.tests.integration.shop import Shop

QUESTION = {"id": "ny", "text": "Var personalen trevlig?", "kind": "yes_no"}


def test_a_question_is_created_changed_and_retired(shop: Shop) -> None:
    assert shop.post("/questions", QUESTION).status == 201
    changed = {name: value for name, value in {**QUESTION, "every": 4}.items() if name != "id"}
    assert shop.send("PUT", "/questions/ny", changed).body["every"] == 4
    assert shop.post("/questions/ny/retire").body["retired"] is True
    assert shop.get("/questions/ny").body == {**shop.get("/questions/ny").body, "every": 4, "retired": True}


def test_the_same_id_twice_is_refused(shop: Shop) -> None:
    shop.post("/questions", QUESTION)
    again = shop.post("/questions", {**QUESTION, "text": "Något annat?"})
    assert (again.status, again.field) == (422, "id")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"text": "Hur? " * 400}, "text"),
        ({"text": " "}, "text"),
        ({"text": "Vad heter {phone}?"}, "text"),
        ({"text": "<Hangup/>"}, "text"),
        ({"every": 0}, "every"),
        ({"every": -1}, "every"),
        ({"seconds": 0}, "seconds"),
        ({"seconds": 500}, "seconds"),
        ({"priority": 0}, "priority"),
        ({"kind": "song"}, "kind"),
        ({"kind": "rating", "highest": 7}, "highest"),
        ({"kind": "choice"}, "options"),
        ({"kind": "choice", "options": ["ja", "Ja"]}, "options"),
        ({"kind": "yes_no", "options": ["ja", "nej"]}, "options"),
        ({"first_day": "2026-12-01", "last_day": "2026-11-01"}, "last_day"),
        ({"first_day": "i morgon"}, "first_day"),
        ({"departments": ["rymden"]}, "departments"),
        ({"id": "Å Ä"}, "id"),
        ({"id": "select"}, "id"),
        ({"business": "en-annan-kedja"}, "business"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_the_field(
    shop: Shop, wrong: dict[str, Any], field: str
) -> None:
    answer = shop.post("/questions", {**QUESTION, **wrong})
    assert (answer.status, answer.field) == (422, field)


def test_two_questions_that_ask_the_same_at_the_same_time_are_refused(shop: Shop) -> None:
    shop.post("/questions", {**QUESTION, "last_day": "2026-11-30"})
    twin = {**QUESTION, "id": "tvilling"}
    assert shop.post("/questions", {**twin, "first_day": "2026-11-30"}).field == "text"
    assert shop.post("/questions", {**twin, "first_day": "2026-12-01"}).status == 201


def test_a_store_is_created_and_closed(shop: Shop) -> None:
    store = {"id": "kiruna", "name": "butiken i Kiruna", "company": "Exempelbolaget"}
    assert shop.post("/stores", store).status == 201
    closed = {"name": store["name"], "company": store["company"], "closed": True}
    assert shop.send("PUT", "/stores/kiruna", closed).body["closed"] is True
    assert shop.verifies(store="kiruna").field == "store"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"call_seconds": 300}, "call_seconds"),
        ({"name": "{phone}"}, "name"),
        ({"departments": [" "]}, "departments"),
    ],
)
def test_what_cannot_be_a_store_is_refused_with_the_field(
    shop: Shop, wrong: dict[str, Any], field: str
) -> None:
    store = {"id": "kiruna", "name": "butiken i Kiruna", "company": "Exempelbolaget", **wrong}
    answer = shop.post("/stores", store)
    assert (answer.status, answer.field) == (422, field)


def test_the_selection_says_what_is_asked_next_and_why_the_rest_is_not(shop: Shop) -> None:
    shop.post("/questions/hittade/retire")
    told = shop.get("/questions/select?store=solna&departments=kassa&customers=0").body
    asked = [each["question"]["id"] for each in told["asked"]]
    assert asked == ["helhet", "rekommendera", "kassan"]
    reasons = {each["question"]["id"]: each["reason"] for each in told["left_out"]}
    assert reasons == {
        "egna-ord": "frequency",
        "frukten": "department",
        "hittade": "retired",
        "ofta": "frequency",
    }
    whys = {each["question"]["id"]: each["why"] for each in told["left_out"]}
    assert whys["ofta"] == "Every customer number 3 is asked; this is number 1."


def test_a_selection_for_an_unknown_store_names_the_field(shop: Shop) -> None:
    answer = shop.get("/questions/select?store=atlantis")
    assert (answer.status, answer.field) == (422, "store")
