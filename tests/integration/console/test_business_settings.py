"""What a business sets, in the console: checked, entered in its history, taken back, and there at the next call."""

from collections.abc import Mapping
from typing import Any

import pytest

from parley.api import keys
from parley.local.stack import Stack
from parley.store.records import SYSTEM, Records
from parley.tools.do_not_call import LIST
from tests.integration.console.conftest import CALLER, COOLING, LINE, OTHER, Answer, Console

AGENTS = ("car_desk", "game", "hvac")

WORKSHOP, BENCH = "+15125550150", "car_desk"
NEW_LINE = "+15125550160"


@pytest.fixture
def workshop(stack: Stack) -> Console:
    Records(SYSTEM).put("number", WORKSHOP, {"agent": "car_desk", "business": BENCH})
    return Console(f"{stack.gateway_url}/api/console", stack.token(["business"], BENCH))


def settings_of(console: Console, business: str = COOLING) -> Mapping[str, Any]:
    answer = console.get(f"/settings?business={business}")
    assert answer.status == 200
    return {each["name"]: each for each in answer.body["settings"]}


def changed(
    console: Console, setting: str, values: object, before: object = None, business: str = COOLING
) -> Answer:
    said = {"business": business, "setting": setting, "before": before, "values": values}
    return console.post("/settings", said)


def history(console: Console, business: str = COOLING) -> Any:
    return console.get(f"/settings/changes?business={business}").body["changes"]


def undone(console: Console, id: str, business: str = COOLING) -> Answer:
    return console.post("/settings/undo", {"business": business, "id": id})


def test_there_is_what_the_engine_and_the_agents_of_its_numbers_declare(
    cooling: Console, workshop: Console
) -> None:
    of_cooling = {"business", "outreach", "messages", "calendar", "alerts", "recording", "queue"}
    assert settings_of(cooling).keys() == of_cooling
    of_workshop = settings_of(workshop, BENCH)
    assert of_workshop.keys() == {"business", "outreach", "messages", "workshop", "voice_messages"}
    assert {"hours", "closed", "services", "people"} <= {
        each["name"] for each in of_workshop["workshop"]["fields"]
    }


def test_a_change_is_kept_with_who_and_when_and_taken_back_by_one_click(cooling: Console) -> None:
    first = changed(cooling, "calendar", {"technicians": 3, "closed": ["thanksgiving"]})
    assert first.status == 200
    kept = first.body["kept"]
    assert changed(cooling, "calendar", {"technicians": 0}, kept).status == 200
    assert Records(COOLING).get("setting", "calendar") == {"technicians": 0}
    [last, before] = history(cooling)
    assert (last["by"], last["title"], last["before"]) == ("you@example.com", "Visits", kept)
    assert before["before"] is None
    assert undone(cooling, last["id"]).status == 200
    assert settings_of(cooling)["calendar"]["kept"] == kept
    assert [each.get("undone_by", "") != "" for each in history(cooling)] == [False, True, False]


@pytest.mark.parametrize(
    ("setting", "values", "why"),
    [
        ("calendar", {"starts": ["8 o'clock"]}, 'Arrivals: "8 o\'clock" is no time of day; write 08:00'),
        ("calendar", {"closed": ["someday"]}, "Closed days: "),
        ("calendar", {"technicians": -1}, "Technicians: must be 0 to 200"),
        ("calendar", {"technicians": "two"}, "Technicians: must be a whole number"),
        ("calendar", {"bays": 2}, "is nothing that can be set here"),
        ("outreach", {"hours": [21, 8]}, "Calling hours: must be two numbers, the smaller one first"),
        ("outreach", {"regions": ["Texas"]}, "Countries: 'Texas' is no country; write two letters, like US"),
        (
            "outreach",
            {"from": "010"},
            "Number that is shown: must be a whole phone number, like +15125550100",
        ),
        ("outreach", {"timezone": "Austin"}, "Time zone: must be an IANA name, like America/Chicago"),
        ("business", {"name": " "}, "Name of the business: must be a text"),
        ("business", {"name": "Ace\nCooling"}, "Name of the business: must be one line"),
        ("business", {"name": "A" * 61}, "Name of the business: is longer than 60 characters"),
        (
            "alerts",
            {"phone": "512"},
            "Sales leads, and callers without an appointment: must be a whole phone number",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason_and_nothing_is_changed(
    cooling: Console, setting: str, values: object, why: str
) -> None:
    answer = changed(cooling, setting, values)
    assert answer.status == 422
    assert answer.body["error"]["message"].startswith(why)
    assert Records(COOLING).get("setting", setting) is None
    assert history(cooling) == []


def test_a_business_is_called_as_it_wishes_or_by_its_key_made_readable(
    cooling: Console, operator: Console
) -> None:
    def names(console: Console) -> object:
        return console.get("/me").body["business_names"]

    assert names(operator) == {COOLING: "Ace Cooling", OTHER: "Companion"}
    change = changed(cooling, "business", {"name": " Ace Cooling & Heating,  Inc. "}).body["change"]
    assert names(cooling) == {COOLING: "Ace Cooling & Heating, Inc."}
    assert names(operator) == {COOLING: "Ace Cooling & Heating, Inc.", OTHER: "Companion"}
    assert undone(cooling, change).status == 200
    assert names(cooling) == {COOLING: "Ace Cooling"}


def test_two_businesses_of_one_name_are_told_apart_by_their_keys(operator: Console) -> None:
    Records(OTHER).put("setting", "business", {"name": "Ace Cooling"})
    assert operator.get("/me").body["business_names"] == {
        COOLING: "Ace Cooling (ace-cooling)",
        OTHER: "Ace Cooling (companion)",
    }


@pytest.mark.parametrize(
    ("people", "why"),
    [
        ([{"name": "Mike"}], "Mike has neither phone nor e-mail"),
        ([{"name": "Mike", "email": "mike"}], "'mike' is no e-mail address"),
    ],
)
def test_who_is_told_of_messages_can_be_told(workshop: Console, people: object, why: str) -> None:
    answer = changed(workshop, "voice_messages", {"people": people}, business=BENCH)
    assert (answer.status, answer.body["error"]["message"]) == (422, why)


@pytest.mark.parametrize(
    ("values", "why"),
    [
        (
            {"services": {"car wash": {"minutes": 30}, "other": {"minutes": 60}}},
            "Services: the desk does not hear",
        ),
        ({"services": {"oil change": {"minutes": 30}}}, "Services: 'other' has to stay"),
        ({"services": {"other": {"minutes": 0}}}, "Services and prices: other: Minutes must be 1 to 600"),
        ({"hours": {"mnday": "08:00-18:00"}}, "Opening hours: 'mnday' is no day of the week"),
        ({"hours": {"mon": "18:00-08:00"}}, "Opening hours: '18:00-08:00' ends before it begins"),
        (
            {"people": [{"role": "boss", "phone": CALLER}]},
            "Who callers are put through to: row 1: Role must be one of",
        ),
        (
            {"people": [{"role": "manager", "phone": CALLER, "opens": "late"}]},
            "Who callers are put through to, row 1, opens: ",
        ),
    ],
)
def test_what_the_readers_or_the_calendar_of_the_workshop_refuse_is_told(
    workshop: Console, values: object, why: str
) -> None:
    answer = changed(workshop, "workshop", values, business=BENCH)
    assert (answer.status, answer.body["error"]["message"][: len(why)]) == (422, why)
    assert Records(BENCH).get("setting", "workshop") is None


def test_of_two_people_who_change_the_same_the_second_is_told(cooling: Console, operator: Console) -> None:
    seen = settings_of(operator)["messages"]["kept"]
    assert changed(cooling, "messages", {"per_day": 10}, seen).status == 200
    late = changed(operator, "messages", {"per_day": 20}, seen)
    assert late.status == 409
    assert "changed meanwhile by you@example.com" in late.body["error"]["message"]
    assert Records(COOLING).get("setting", "messages") == {"per_day": 10}


def test_what_was_changed_since_is_not_taken_back(cooling: Console) -> None:
    changed(cooling, "messages", {"per_day": 10})
    [first] = history(cooling)
    changed(cooling, "messages", {"per_day": 20}, {"per_day": 10})
    assert undone(cooling, first["id"]).status == 409
    assert undone(cooling, "2026#nothing").status == 404
    assert Records(COOLING).get("setting", "messages") == {"per_day": 20}


def test_what_no_field_is_for_stays(cooling: Console) -> None:
    Records(COOLING).put("setting", "calendar", {"technicians": 1, "of_an_author": True})
    answer = changed(cooling, "calendar", {"technicians": 4}, {"technicians": 1, "of_an_author": True})
    assert answer.body["kept"] == {"technicians": 4, "of_an_author": True}


def words_of(console: Console, words: object, before: object | None = None) -> Answer:
    line = {"business": COOLING, "number": LINE, "agent": "hvac", "words": words}
    return console.post("/numbers", {**line, "before": before or {"agent": "hvac", "business": COOLING}})


def test_a_number_says_what_its_business_wants(cooling: Console) -> None:
    listed = cooling.get(f"/numbers?business={COOLING}").body
    assert [each["number"] for each in listed["numbers"]] == [LINE]
    assert listed["agents"]["hvac"]["answers"]["price"] != []
    assert words_of(cooling, {"answers": {"price": "A visit is 89 dollars."}, "farewell": ""}).status == 200
    assert (Records(SYSTEM).get("number", LINE) or {})["words"] == {
        "answers": {"price": "A visit is 89 dollars."}
    }


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ({"answers": {"weather": "Sunny."}}, "'weather' is no topic that a caller can ask about"),
        ({"answers": {"price": "It is {fare}."}}, "'fare' is to be said, but is no value of this call"),
        ({"answers": {"price": "x" * 601}}, "is longer than 600 characters"),
        ({"persona": "You are rude."}, "a number has no words of that name"),
    ],
)
def test_words_that_the_flow_refuses_change_nothing(cooling: Console, words: object, why: str) -> None:
    answer = words_of(cooling, words)
    assert answer.status == 422
    assert why in answer.body["error"]["message"]
    assert "words" not in (Records(SYSTEM).get("number", LINE) or {})


def test_an_operator_alone_gives_numbers_and_takes_them_away(cooling: Console, operator: Console) -> None:
    line: dict[str, Any] = {
        "business": COOLING,
        "number": NEW_LINE,
        "before": None,
        "agent": "hvac",
        "words": {},
    }
    assert cooling.post("/numbers", line).status == 404
    assert operator.post("/numbers", line).status == 200
    kept = {"agent": "hvac", "business": COOLING}
    assert cooling.post("/numbers", {**line, "before": kept, "agent": "companion"}).status == 422
    assert cooling.post("/numbers/remove", {**line, "before": kept}).status == 404
    assert operator.post("/numbers", {**line, "business": OTHER}).status == 404
    assert operator.post("/numbers/remove", {**line, "before": kept}).status == 200
    [removed, _] = history(operator)
    for console, status in ((cooling, 404), (operator, 200)):
        assert undone(console, removed["id"]).status == status
    assert Records(SYSTEM).get("number", NEW_LINE) == kept


def test_the_do_not_call_list_is_searched_added_to_and_taken_off_with_a_reason(cooling: Console) -> None:
    wish = {"business": COOLING, "number": "+1 (512) 555-0100", "reason": "wrote us a letter"}
    assert cooling.post("/do_not_call", {**wish, "reason": " "}).status == 422
    assert cooling.post("/do_not_call", wish).status == 200
    assert cooling.post("/do_not_call", wish).status == 409
    for digits, found in (("555 01", [CALLER]), ("777", [])):
        listed = cooling.get(f"/do_not_call?business={COOLING}&number={digits.replace(' ', '%20')}").body
        assert [each["number"] for each in listed["entries"]] == found
    assert cooling.post("/do_not_call/remove", {**wish, "reason": "asked us to call"}).status == 200
    assert Records(COOLING).get(LIST, CALLER) is None
    [removed, added] = history(cooling)
    assert (removed["reason"], added["reason"]) == ("asked us to call", "wrote us a letter")
    assert undone(cooling, removed["id"]).status == 200
    assert (Records(COOLING).get(LIST, CALLER) or {})["why"] == "wrote us a letter"


def test_pages_of_the_list_follow_each_other_without_a_gap(cooling: Console) -> None:
    wanted = [f"+1512555{n:04}" for n in range(120)]
    for number in wanted:
        Records(COOLING).put(LIST, number, {"at": 0.0, "why": "asked"})
    seen, after = [], ""
    while True:
        page = cooling.get(f"/do_not_call?business={COOLING}&after={after.replace('+', '%2B')}").body
        seen += [each["number"] for each in page["entries"]]
        after = page["next"]
        if not after:
            break
    assert seen == wanted


def test_what_was_changed_about_a_number_is_deleted_with_its_person(cooling: Console) -> None:
    cooling.post("/do_not_call", {"business": COOLING, "number": CALLER, "reason": "asked"})
    assert cooling.post(f"/people/erase?business={COOLING}", {"number": CALLER}).body["deleted"] == {
        "change": 1
    }
    assert history(cooling) == []
    assert Records(COOLING).get(LIST, CALLER) is not None


def test_a_key_is_shown_once_opens_the_api_and_is_ended(cooling: Console) -> None:
    made = cooling.post("/keys", {"business": COOLING, "name": "the shop"}).body
    assert keys.business_of(made["key"]) == COOLING
    [listed] = cooling.get(f"/keys?business={COOLING}").body["keys"]
    assert (listed["id"], listed["name"], "hash" in listed) == (made["id"], "the shop", False)
    assert cooling.post("/keys/revoke", {"business": COOLING, "id": made["id"]}).status == 200
    assert keys.business_of(made["key"]) is None
    assert [each["can_undo"] for each in history(cooling)] == [False, False]
    assert made["key"].split("_", 2)[2] not in str(history(cooling))
    assert "hash" not in str(history(cooling))
