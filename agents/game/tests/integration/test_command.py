"""`parley outreach` in the terminal."""

import json
from pathlib import Path

import pytest

from parley.local.cli import main
from parley.local.stack import step_functions

PLAYER = "+15125550142"
pytestmark = pytest.mark.usefixtures("nothing_running")


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_an_execution_is_shown_as_it_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        "outreach",
        PLAYER,
        "--agent",
        "companion",
        "--callee",
        "no-answer, busy, answer",
        "--pace",
        "0.02",
        "--json",
    ]
    assert main(arguments) == 0
    *moments, last = lines(capsys)
    told = [moment["what"] for moment in moments]
    assert told[:3] == ["Guard", "What next?", "Dial"]
    assert [each for each in told if each in ("NoAnswer", "Busy")] == ["NoAnswer", "Busy"]
    assert told[-1] == "Record"
    assert (last["success"], last["retries"], last["channel"]) == (True, 2, "call")
    assert step_functions.pace() == 1.0


def test_onboarding_shows_both_calls(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["outreach", PLAYER, "--agent", "onboarding", "--pace", "0.02", "--json"]) == 0
    over = [moment for moment in lines(capsys) if moment["event"] == "over"]
    assert [each["call_outcome"] for each in over] == ["completed", "said_goodbye"]


def test_who_is_not_reached_is_the_exit_code_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["outreach", PLAYER, "--agent", "companion", "--callee", "busy", "--pace", "0.02"]) == 1
    assert "reached by sms, retries 3, busy" in capsys.readouterr().out


def test_a_dry_run_says_who_would_be_called_and_why_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARLEY_DIRECTORY", str(tmp_path / "parley"))
    people = tmp_path / "people.csv"
    people.write_text(
        f"phone,consent\n{PLAYER},requested\n+18765550100,requested\n{PLAYER},\n555,requested\n"
    )
    assert main(["outreach", "--dry-run", str(people), "--business", "companion", "--json"]) == 0
    assert [(each["decision"], each["reason"]) for each in lines(capsys)] == [
        ("call", ""),
        ("refused", "country_not_allowed"),
        ("refused", "no_consent"),
        ("refused", "not_a_number"),
    ]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "whom to call?"),
        (["555", "--agent", "companion"], "to: must be a whole phone number"),
        ([PLAYER, "--callee", "sleeping"], "'sleeping' is no way to answer a call"),
        (["--dry-run", "nowhere.csv"], "nowhere.csv cannot be read"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["outreach", *arguments]) == 2
    assert [line for line in capsys.readouterr().err.splitlines() if complaint in line]


def test_whose_rules_are_meant_is_asked_where_no_agent_places_calls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "people.csv").write_text("phone\n+15125550142\n")
    monkeypatch.setattr("parley.local.beside.beside", lambda: {})
    assert main(["outreach", "--dry-run", str(tmp_path / "people.csv")]) == 2
    assert "whose rules?" in capsys.readouterr().err
    assert main(["outreach", "+15125550142"]) == 2
    assert "places no calls here" in capsys.readouterr().err
