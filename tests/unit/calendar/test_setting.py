"""A business's schedule as its setting says it, and the one sentence about a setting that cannot be."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from parley.calendar import SettingError, schedule, schedule_of
from parley.testing.business import Business

NOON = 1_795_280_400.0


@pytest.mark.parametrize(
    ("hours", "weekday", "stretches"),
    [
        ({"mon-fri": "08:00-18:00"}, 4, [(480, 1080)]),
        ({"Monday": "8:00-12:00"}, 0, [(480, 720)]),
        ({"fri-mon": "08:00-12:00"}, 6, [(480, 720)]),
        ({"0": ["08:00", "18:00"]}, 0, [(480, 1080)]),
        ({0: ["08:00:00", "18:00:00"]}, 0, [(480, 1080)]),
        ({"sat": ["08:00-12:00", "13:00-24:00"]}, 5, [(480, 720), (780, 1440)]),
        ({"mon-fri": "08:00-18:00", "fri": None}, 4, []),
    ],
)
def test_hours_are_written_in_any_of_these_ways(
    hours: Any, weekday: int, stretches: list[tuple[int, int]]
) -> None:
    here = schedule({"hours": hours}, ZoneInfo("America/Chicago"))
    assert list(here.hours[weekday]) == stretches


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ({"hour": {}}, "'hour' is no field; there are services, people, hours"),
        ({"hours": "8-18"}, "hours: '8-18' are no hours; write"),
        ({"hours": {"mnday": "08:00-18:00"}}, "hours: 'mnday' is no day of the week; write mon, tue"),
        ({"hours": {"mon": "08:00-25:00"}}, "hours: '25:00' is no time of day; write 08:00"),
        ({"hours": {"mon": "8-18"}}, "hours: '8' is no time of day"),
        ({"hours": {"mon": "18:00-08:00"}}, "hours: '18:00-08:00' ends before it begins"),
        ({"breaks": {"mon": 12}}, "breaks: 12 is no list"),
        ({"services": ["check-up"]}, "services: ['check-up'] is no list of services"),
        ({"services": {"check-up": 0}}, "services: check-up: 0 is no number from 5 to 1440"),
        ({"services": {"check-up": "30"}}, "services: check-up: '30' is no number"),
        ({"people": -1}, "people: -1 is no number from 0 to 200"),
        ({"people": ["Ann", "Ann"]}, "people: 'Ann' is there twice"),
        ({"people": [{"hours": {}}]}, "people: {'hours': {}} has no name"),
        ({"people": [{"name": "Ann", "service": []}]}, "people: Ann: 'service' is no field"),
        (
            {"people": [{"name": "Ann", "services": ["crown"]}]},
            "people: Ann: services: 'crown' is no service",
        ),
        ({"people": [{"name": "Ann", "closed": ["never"]}]}, "people: Ann: closed: 'never' is no closed day"),
        ({"closed": "12-25"}, "closed: '12-25' is no list"),
        ({"closed": ["25-12"]}, "closed: '25-12' is no closed day: write"),
        ({"step": True}, "step: True is no number from 5 to 1440"),
        ({"starts": ["eight"]}, "starts: 'eight' is no time of day"),
        ({"notice": None}, "notice: None is no number"),
        ({"days": 0}, "days: 0 is no number from 1 to 730"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_in_one_sentence(setting: dict[str, Any], told: str) -> None:
    business = Business(("setting", "practice", setting))
    with pytest.raises(SettingError) as refused:
        schedule_of(business.desk(NOON, "k"), "practice", {"hours": {"mon-fri": "08:00-18:00"}})
    assert str(refused.value).startswith(f"setting/practice: {told}")
    assert "\n" not in str(refused.value)


def test_what_the_setting_does_not_say_is_as_the_agent_has_it() -> None:
    business = Business(("setting", "practice", {"people": 3}))
    here = schedule_of(business.desk(NOON, "k"), "practice", {"people": 1, "services": {"check-up": 30}})
    assert (len(here.resources), here.minutes("check-up")) == (3, 30)
