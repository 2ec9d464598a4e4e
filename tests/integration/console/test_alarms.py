"""How the alarms stand, what to do about each, and the test of one."""

from tests.integration.console.conftest import Console

AGENTS = ("game", "hvac")


def test_every_alarm_is_told_with_its_state_and_what_to_do(operator: Console, cooling: Console) -> None:
    alarms = {each["name"]: each for each in operator.get("/alarms").body["alarms"]}
    assert {"VoiceErrors", "OutboxGivenUp", "OperatorTrouble"} <= alarms.keys()
    assert alarms["VoiceErrors"]["about"] == "VoiceFunction failed; its callers heard the fallback."
    assert alarms["VoiceErrors"]["to_do"].startswith(
        "Callers heard the fallback. The log group /aws/lambda/parley-voice"
    )
    assert alarms["VoiceErrors"]["why"] == "Nothing has been measured. It goes off at 1 or more."
    assert all(each["to_do"] for each in alarms.values())
    assert cooling.get("/alarms").status == 404


def test_the_test_of_an_alarm_sets_it_off_and_says_who_did(operator: Console, cooling: Console) -> None:
    assert cooling.post("/alarms/test", {"name": "VoiceErrors"}).status == 404
    assert operator.get("/alarms/count").body["open"] == 0
    told = operator.post("/alarms/test", {"name": "VoiceErrors"}).body["alarms"]
    [set_off] = [each for each in told if each["state"] == "ALARM"]
    assert (set_off["name"], set_off["why"]) == (
        "VoiceErrors",
        "A test from the console, by you@example.com.",
    )
    assert operator.get("/alarms/count").body["open"] == 1
    assert operator.post("/alarms/test", {"name": "Nothing"}).status == 404
    assert operator.post("/alarms/test", {"name": "no#name"}).status == 422
