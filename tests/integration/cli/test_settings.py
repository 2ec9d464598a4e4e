"""`parley setting` and `parley number`: how a business works, and who answers which number."""

import json

import pytest

from parley.local import cli
from parley.local.dev.parley import Parley
from parley.store import changes
from parley.store.records import SYSTEM, Records

AGENTS = ("hvac",)


def test_a_setting_is_changed_name_by_name_and_shown(
    parley: Parley, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        cli.main(["setting", "bakery", "outreach", "from=+15125550199", "hours=[9, 18]", "pace=patient"]) == 0
    )
    assert cli.main(["setting", "bakery", "outreach", "pace=", "ring_seconds=25"]) == 0
    capsys.readouterr()
    assert cli.main(["setting", "bakery", "outreach"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown == {"from": "+15125550199", "hours": [9, 18], "ring_seconds": 25}
    assert Records("bakery").get("setting", "outreach") == shown


def test_a_setting_that_says_nothing_is_empty(parley: Parley, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["setting", "bakery", "messages"]) == 0
    assert json.loads(capsys.readouterr().out) == {}


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (["setting", "bakery", "outreach", "hours"], "'hours' sets nothing; write it like ring_seconds=25"),
        (["setting", "parley", "outreach", "a=1"], "no business may be called 'parley'"),
        (["setting", "bakery", "outreach", "pace=slow"], "Pace of retries: must be one of quick"),
        (
            ["setting", "ace-cooling", "calendar", 'starts=["8"]'],
            "Arrivals: '8' is no time of day; write 08:00",
        ),
        (["number", "+15125550143", "nobody", "ace"], "there is no agent 'nobody'; there are: "),
        (["number", "+15125550143", "hvac"], "say for which business hvac answers +15125550143"),
        (
            ["number", "+15125550143"],
            "nobody answers +15125550143; say who: parley number NUMBER AGENT BUSINESS",
        ),
    ],
)
def test_what_cannot_be_is_one_sentence(
    parley: Parley, command: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(command) == 2
    assert capsys.readouterr().err.startswith(f"parley: {why}")


def test_a_number_is_answered_by_the_agent_that_was_said(
    parley: Parley, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["number", "+15125550143", "hvac", "second-shop"]) == 0
    assert capsys.readouterr().out == "+15125550143 is answered by hvac for second-shop\n"
    assert Records(SYSTEM).get("number", "+15125550143") == {"agent": "hvac", "business": "second-shop"}
    assert cli.main(["number", "+15125550143", "--line", "relay"]) == 0
    kept = {"agent": "hvac", "business": "second-shop", "line": "relay"}
    assert Records(SYSTEM).get("number", "+15125550143") == kept
    assert cli.main(["number", "+15125550143", "--line", "gather"]) == 0
    assert capsys.readouterr().out.endswith("is answered by hvac for second-shop, on the line 'gather'\n")
    parley.connect_numbers()
    assert "ACE Cooling" in parley.dial("+15125550143").said[0]


def test_what_somebody_changed_stays_when_parley_starts_again_and_the_rest_is_set_anew(
    parley: Parley,
) -> None:
    visits, line = Records("ace-cooling"), "+15125550199"
    usual = visits.get("setting", "calendar")
    assert cli.main(["setting", "ace-cooling", "calendar", "technicians=3"]) == 0
    assert cli.main(["number", line, "hvac", "second-shop"]) == 0
    parley.load("default")
    assert (visits.get("setting", "calendar") or {})["technicians"] == 3
    assert Records(SYSTEM).get("number", line) == {"agent": "hvac", "business": "second-shop"}
    [change] = changes.listed("ace-cooling").entries
    changes.undo("ace-cooling", "ann@example.com", change)
    visits.put("setting", "calendar", {"technicians": 9})
    parley.load("default")
    assert visits.get("setting", "calendar") == usual
