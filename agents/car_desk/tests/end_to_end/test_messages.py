"""Messages that callers leave at the workshop: kept, told to the person responsible, listened to once from the link."""

import re
import urllib.error
import urllib.request
from time import time

import pytest

from agents.car_desk.data import BUSINESS, MANAGER
from agents.hvac.tests.end_to_end.calls import talk
from parley.carrier import s3
from parley.carrier.webhook import FormFields, Webhook, fields
from parley.local.dev.parley import Parley
from parley.local.exchange.phone import Phone
from parley.recordings import links
from parley.store import attention, calls, recordings
from parley.store import words as words_of_calls
from parley.store.recordings import KEPT, Recording
from parley.store.records import Records
from parley.turn import webhooks
from parley.turn.ports import Ports
from parley.turn.tools import from_environment

WISH = "can I leave a message for Mike"
WORDS = "Hi Mike this is Jane about the brakes of my Civic please call me back before five"


def leaving(parley: Parley) -> Phone:
    phone = talk(parley.dial("car_desk"), (WISH,))
    assert "leave your message for Mike after the beep" in phone.said[-1]
    return phone


def kept(phone: Phone) -> list[Recording]:
    return list(recordings.of_call(BUSINESS, phone.sid))


def told(parley: Parley) -> list[str]:
    return [each.body for each in parley.exchange.messages if each.to == MANAGER]


def page(url: str, press: bool = False) -> tuple[int, str]:
    """As a browser shows it; `press` presses its button."""
    try:
        with urllib.request.urlopen(url, b"" if press else None, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.parametrize("line", ["gather", "relay"], indirect=True)
def test_a_message_is_kept_transcribed_told_and_needs_somebody(parley: Parley) -> None:
    phone = leaving(parley)
    phone.leaves_message(WORDS)
    assert "pass that on" in phone.said[0]
    talk(phone, ("no that's all",))
    parley.settle()
    [recording] = kept(phone)
    assert (recording.state, recording.recipient, recording.words) == (KEPT, "Mike", WORDS)
    assert s3.part(recording.key, 0, 10)
    assert not parley.exchange.board.recordings.all
    [text] = told(parley)
    assert f"left a message of {recording.seconds} seconds for Mike" in text
    [item] = attention.listed([BUSINESS], attention.OPEN).items
    assert [each["words"] for each in item["reasons"]] == [
        f"left a message of {recording.seconds} s for Mike"
    ]
    who_left_one = words_of_calls.search("", came_to=words_of_calls.CameTo(reason="message"))
    found = words_of_calls.find([BUSINESS], who_left_one, "2", "~")
    assert [each.sid for each in found.headers] == [phone.sid]
    last = calls.latest(phone.sid)
    assert last
    assert last.call.outcome == "message"


def test_the_link_opens_once_and_says_so_afterwards(parley: Parley) -> None:
    leaving(parley).leaves_message(WORDS, then="#").hangs_up()
    parley.settle()
    url = re.search(r"http\S+", told(parley)[0])[0]  # type: ignore[index]
    assert page(url) == page(url)  # what looks at links uses none up
    status, opened = page(url, press=True)
    assert (status, WORDS in opened) == (200, True)
    heard = re.search(r'src="([^"]+)"', opened)[1]  # type: ignore[index]
    sound = urllib.request.urlopen(f"{url.rpartition('/')[0]}/{heard.replace('&amp;', '&')}", timeout=30)
    assert sound.headers["Content-Type"] == "audio/mpeg"
    for press in (True, False):
        status, words = page(url, press)
        assert (status, "used already" in words) == (410, True)


def test_a_late_link_and_one_that_was_tampered_with_open_nothing(parley: Parley) -> None:
    phone = leaving(parley).leaves_message(WORDS)
    phone.hangs_up()
    parley.settle()
    [recording] = kept(phone)
    late = parley.stack.gateway_url + links.link(recording, int(time()) - 1)
    good = parley.stack.gateway_url + links.link(recording, int(time()) + 60)
    for url, expected, words in (
        (late, 410, "expired"),
        (good.replace("until=", "until=9"), 404, "no message here"),
        (good.replace("s=", "s=0"), 404, "no message here"),
        (good.replace("?", "/sound?"), 404, "no message here"),
    ):
        status, shown = page(url, press="sound" not in url)
        assert (status, words in shown) == (expected, True), url


@pytest.mark.parametrize("line", ["gather", "relay"], indirect=True)
def test_who_hangs_up_while_speaking_has_left_a_message_all_the_same(parley: Parley) -> None:
    phone = leaving(parley)
    phone.leaves_message(WORDS, then="hangs up")
    parley.settle()
    [recording] = kept(phone)
    assert recording.state == KEPT
    last = calls.latest(phone.sid)
    assert last
    assert (last.call.ended, last.call.outcome) == (True, "message")
    assert len(told(parley)) == 1


def told_of(phone: Phone, path: str, query: str = "", **form: str) -> None:
    """What Twilio tells, in an order of the test's own."""
    given = FormFields({"CallSid": [phone.sid], **{name: [value] for name, value in form.items()}})
    route = {
        "/voice/status": webhooks.status,
        "/voice/turn": webhooks.turn,
        "/voice/recorded": webhooks.recorded,
    }
    route[path](Webhook(path, "", fields(query), given, ""), Ports(run_tool=from_environment()))


@pytest.fixture
def unfetched(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> Phone:
    """Somebody at the beep; that there is a recording is noted nowhere."""
    monkeypatch.setattr("parley.turn.recorded.queue", lambda told: None)
    return leaving(parley)


def how_it_ended(phone: Phone) -> tuple[int, bool, str]:
    last = calls.latest(phone.sid)
    assert last
    return last.number, last.call.ended, last.call.outcome


HUNG_UP = {"CallStatus": "completed"}
SAID = {"RecordingSid": "RE1", "RecordingUrl": "https://t/RE1", "RecordingDuration": "9"}


def test_a_message_counts_in_whichever_order_its_end_is_told(unfetched: Phone) -> None:
    phone = unfetched
    turn = how_it_ended(phone)[0]
    told_of(phone, "/voice/recorded", f"kind=message&n={turn}", **SAID, RecordingStatus="completed")
    told_of(phone, "/voice/status", **HUNG_UP)
    assert how_it_ended(phone) == (turn + 1, False, "")
    for _ in range(2):
        told_of(phone, "/voice/turn", f"n={turn + 1}&then=recorded", **SAID, Digits="hangup")
        assert how_it_ended(phone) == (turn + 2, True, "message")


def test_a_message_counts_whose_call_ended_before_it_was_there(unfetched: Phone) -> None:
    phone = unfetched
    turn = how_it_ended(phone)[0]
    told_of(phone, "/voice/status", **HUNG_UP)
    told_of(phone, "/voice/recorded", f"kind=message&n={turn}", **SAID, RecordingStatus="completed")
    assert how_it_ended(phone) == (turn + 2, True, "message")
    told_of(phone, "/voice/turn", f"n={turn + 1}&then=recorded", **SAID, Digits="hangup")
    assert how_it_ended(phone) == (turn + 2, True, "message")


def test_who_hangs_up_at_the_beep_has_left_none(parley: Parley) -> None:
    phone = leaving(parley)
    turn = how_it_ended(phone)[0]
    told_of(phone, "/voice/status", **HUNG_UP)
    told_of(phone, "/voice/recorded", f"kind=message&n={turn}", RecordingSid="RE1", RecordingStatus="absent")
    assert how_it_ended(phone) == (turn + 2, True, "abandoned")
    parley.settle()
    assert kept(phone) == []


@pytest.mark.parametrize("line", ["gather", "relay"], indirect=True)
def test_of_silence_and_of_a_breath_nothing_is_kept(parley: Parley) -> None:
    phone = leaving(parley).silent()
    assert "I didn't hear anything" in phone.said[0]
    talk(phone, ("yes",)).leaves_message("uh")
    assert "too short" in phone.said[0]
    phone.hangs_up()
    parley.settle()
    assert kept(phone) == []
    assert not parley.exchange.board.recordings.all
    assert told(parley) == []


def test_a_message_that_is_too_long_is_kept_as_far_as_it_went(parley: Parley) -> None:
    phone = leaving(parley).leaves_message("and then " * 400)
    assert "I had to stop there" in phone.said[0]
    phone.hangs_up()
    parley.settle()
    assert [each.seconds for each in kept(phone)] == [119]


def test_a_turn_that_comes_again_changes_nothing(parley: Parley) -> None:
    phone = leaving(parley).leaves_message(WORDS)
    first = phone.twiml
    assert {answer.body.decode() for answer in phone.replays_last_webhook(times=3)} == {first}
    phone.hangs_up()
    parley.settle()
    assert len(kept(phone)) == len(told(parley)) == 1


def test_who_has_an_address_is_written_to(parley: Parley) -> None:
    people = [{"name": "Ann Ray", "email": "ann@example.com"}, {"name": "Mike", "phone": MANAGER}]
    Records(BUSINESS).put("setting", "voice_messages", {"people": people})
    talk(parley.dial("car_desk"), ("I'd like to leave a message",)).leaves_message(WORDS).hangs_up()
    parley.settle()
    mails = [each for each in parley.exchange.events.since(0) if each["event"] == "email"]
    [mail] = [each for each in mails if each["to"] == "ann@example.com"]
    assert ("/listen/" in mail["body"], told(parley)) == (True, [])


def test_a_message_of_which_twilio_told_nobody_is_fetched_all_the_same(parley: Parley) -> None:
    with parley.stack.fault("sqs", "down", operations=["SendMessage"]):
        phone = leaving(parley).leaves_message(WORDS)
        parley.exchange.settle()
    parley.exchange.failures.clear()
    phone.hangs_up()
    parley.settle()
    assert kept(phone) == []
    assert parley.stack.bring_forward(phone.sid)
    parley.settle()
    assert [each.state for each in kept(phone)] == [KEPT]
