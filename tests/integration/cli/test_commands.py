"""The `parley` command, against a Parley that is running already."""

import json
from pathlib import Path

import pytest

from agents.hvac.tests.end_to_end.calls import HAPPY
from parley.local import cli
from parley.local.cli.arguments import parser
from parley.local.dev.parley import OWNER, Parley

AGENTS = ("hvac",)


@pytest.fixture(autouse=True)
def _joined(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> None:
    assert parley.stack.settings.directory is not None
    monkeypatch.setenv("PARLEY_DIRECTORY", str(parley.stack.settings.directory))


@pytest.fixture
def script(tmp_path: Path) -> Path:
    return _script(tmp_path, *HAPPY)


def _script(folder: Path, *lines: str) -> Path:
    path = folder / "script.txt"
    path.write_text("".join(f"{line}\n" for line in lines))
    return path


def _events(printed: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in printed.splitlines()]


def test_a_scripted_call_tells_everything_as_json_and_its_end_last(
    script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["call", "hvac", "--script", str(script), "--json"]) == 0
    events = _events(capsys.readouterr().out)
    assert [event["text"] for event in events if event["event"] == "heard"] == list(HAPPY)
    assert events[0]["event"] == "said"
    assert events[-1] == {
        "event": "ended",
        "sid": events[-1]["sid"],
        "status": "completed",
        "state": "done",
        "outcome": "booked",
        "turns": 8,
    }


def test_texts_to_the_owner_are_told_before_the_end(
    parley: Parley, script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parley.load("fully-booked")
    assert cli.main(["call", "hvac", "--script", str(script), "--json"]) == 0
    *_, text, ended = _events(capsys.readouterr().out)
    assert (text["event"], text["to"]) == ("sms", OWNER)
    assert ended["outcome"] == "callback"


def test_keys_silence_and_hanging_up_are_lines_of_a_script(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = _script(tmp_path, "my AC is broken", "", "#2", "/hangup", "never said")
    assert cli.main(["call", "hvac", "--script", str(script), "--json"]) == 0
    events = _events(capsys.readouterr().out)
    assert [event["event"] for event in events if event["event"] not in ("said", "ended")] == [
        "heard",
        "silence",
        "keys",
    ]
    assert (events[-1]["state"], events[-1]["outcome"]) == ("service_area", "abandoned")


def test_on_a_relay_lines_are_said_over_the_agent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = (*HAPPY[:-1], '/over "Jane Doe, at 4210" no, Tuesday', "yes")
    called = ["call", "hvac", "--line", "relay", "--script", str(_script(tmp_path, *lines)), "--json"]
    assert cli.main(called) == 0
    events = _events(capsys.readouterr().out)
    assert [event["heard"] for event in events if event["event"] == "interrupted"] == ["Jane Doe, at 4210"]
    assert "on Tuesday" in str(events[-2]["text"])
    assert (events[-1]["state"], events[-1]["outcome"]) == ("done", "booked")
    assert cli.main(["call", "--url", "http://127.0.0.1:1/", "--line", "relay"]) == 2


def test_a_call_that_was_cut_off_is_an_error(
    parley: Parley, script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with parley.stack.fault("dynamodb", "down", table="CallsTable", operations=["Query"]):
        assert cli.main(["call", "hvac", "--script", str(script), "--json"]) == 1
    *told, ended = _events(capsys.readouterr().out)
    [*_, said] = [event for event in told if event["event"] == "said"]
    assert "technical trouble" in str(said["text"])
    assert "cut off" in [event.get("code") for event in told]
    assert ended["status"] == "completed"
    parley.exchange.failures.clear()


def test_a_script_that_runs_out_hangs_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["call", "hvac", "--script", str(_script(tmp_path, "my AC is broken")), "--json"]) == 0
    assert _events(capsys.readouterr().out)[-1]["outcome"] == "abandoned"


def test_a_call_is_shown_turn_by_turn(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["call", "hvac", "--script", str(script), "--json"])
    sid = str(_events(capsys.readouterr().out)[-1]["sid"])
    assert cli.main(["show", sid, "--json"]) == 0
    call = json.loads(capsys.readouterr().out)
    turns = call["log"]
    assert [turn["n"] for turn in turns] == list(range(1, 9))
    assert [turn["before"] for turn in turns[1:]] == [turn["after"] for turn in turns[:-1]]
    assert turns[1]["heard"] == HAPPY[0]
    assert {read["by"] for turn in turns for read in turn["read"]} == {"rule"}
    assert [tool["name"] for turn in turns for tool in turn["tools"]] == [
        "lookup_caller",
        "find_visit",
        "book_service",
    ]
    assert cli.main(["show", sid]) == 0
    assert HAPPY[4] in capsys.readouterr().out


def test_calls_are_listed_the_newest_first(parley: Parley, capsys: pytest.CaptureFixture[str]) -> None:
    sids = [parley.dial("hvac").says("I smell gas").sid for _ in range(2)]
    assert cli.main(["calls", "--agent", "hvac", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["calls"]
    assert [call["sid"] for call in listed] == sids[::-1]
    assert {call["outcome"] for call in listed} == {"emergency"}
    assert cli.main(["calls", "--day", "2001-01-01"]) == 0
    assert "No calls" in capsys.readouterr().out


def test_any_twiml_application_can_be_phoned(parley: Parley, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"{parley.stack.gateway_url}/voice/fallback"
    assert cli.main(["call", "--url", url, "--script", "/dev/null", "--json"]) == 0
    *_, said, ended = [
        each for each in _events(capsys.readouterr().out) if each["event"] in ("said", "ended")
    ]
    assert "technical trouble" in str(said["text"])
    assert (ended["status"], ended["state"]) == ("completed", None)


def test_an_application_that_answers_no_twiml_is_no_proper_end(
    parley: Parley, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["call", "--url", f"{parley.url}/api/agents", "--script", "/dev/null", "--json"]) == 1
    assert "error" in {event["event"] for event in _events(capsys.readouterr().out)}


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["call", "nobody"], "there is no agent 'nobody'; there are: "),
        (["call"], "say whom to call"),
        (["call", "hvac", "--url", "http://127.0.0.1"], "say whom to call"),
        (["call", "hvac", "--script", "/nowhere"], "cannot read the script /nowhere"),
        (["call", "hvac", "--script", "/dev/null", "--data", "fully-booked"], "`parley dev` is running"),
        (["show", "CA-nobody-knows"], "there is no call 'CA-nobody-knows'"),
        (["calls", "--agent", "nobody"], "there is no agent 'nobody'"),
        (["stats", "--agent", "nobody"], "there is no agent 'nobody'"),
        (["graph", "nobody"], "there is no agent 'nobody'"),
        (["replay", "CA-nobody-knows"], "there is no call 'CA-nobody-knows'"),
        (["replay", "CA1", "--since", "2026-01-31"], "--since is for --all"),
        (["eval", "/nowhere"], "/nowhere cannot be read: No such file"),
        (["outreach", "--dry-run", "/nowhere"], "/nowhere cannot be read: No such file"),
    ],
)
def test_what_does_not_exist_is_one_clear_sentence(
    arguments: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    told = capsys.readouterr()
    assert told.err.startswith(f"parley: {why}")
    assert told.err.count("\n") == 1
    assert told.out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["call", "hvac", "--from", "5550100"],
        ["call", "hvac", "--unknown"],
        ["calls", "--day", "yesterday"],
        ["stats", "--day", "2026-13-01"],
        ["dev", "--port", "80"],
        ["outreach", "+15125550142", "--pace", "fast"],
        ["cal", "hvac"],
        [],
    ],
)
def test_what_cannot_be_read_is_one_line_that_names_the_help_and_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    command = arguments[0] if arguments and arguments[0] != "cal" else ""
    assert f"(see {' '.join(['parley', command]).strip()} --help)" in told


def test_a_command_that_is_misspelt_is_told_the_one_that_is_meant(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["replya", "CA1"])
    assert "there is no command 'replya'; did you mean 'replay'?" in capsys.readouterr().err


def test_every_option_of_every_command_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    whole = parser()
    for command, its in whole._subparsers._group_actions[0].choices.items():  # type: ignore[union-attr]
        assert its.description, command
        for option in its._actions:
            assert option.help, f"{command} {option.dest}"


def test_json_is_all_there_is_on_standard_output(parley: Parley, capsys: pytest.CaptureFixture[str]) -> None:
    sid = parley.dial("hvac").says("I smell gas").sid
    for command in (["agents"], ["calls"], ["stats"], ["show", sid], ["replay", sid], ["replay", "--all"]):
        assert cli.main([*command, "--json"]) == 0, command
        for line in capsys.readouterr().out.splitlines():
            assert isinstance(json.loads(line), dict), command


def test_agents_and_their_diagrams_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["agents"]) == 0
    assert "+15125550199" in capsys.readouterr().out
    assert cli.main(["graph", "hvac"]) == 0
    assert "confirm" in capsys.readouterr().out
