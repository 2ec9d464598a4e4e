"""What was recorded is ours, once, and then no longer Twilio's; while S3 cannot be reached nothing is lost."""

import json
import urllib.error
import urllib.request
from dataclasses import asdict, replace
from typing import Any

import pytest

from agents.hvac.data import BUSINESS
from parley.carrier import s3, twilio_recordings
from parley.carrier.twilio_rest import client
from parley.carrier.twiml import recorded_url
from parley.local.dev.parley import Parley
from parley.local.exchange.phone import Phone
from parley.local.stack.errors import StackError
from parley.recordings.keeping import keep
from parley.recordings.told import Told
from parley.store import recordings
from parley.store.recordings import FAILED, KEPT, WHOLE_CALL, Recording

AGENTS = ("hvac",)

CALLER = "+15125550100"


def recorded(parley: Parley, seconds: int = 3, **more: str) -> tuple[Phone, str]:
    """A call that is recorded from its first turn on, and is over; Twilio's sid of the recording."""
    phone = parley.dial("hvac", CALLER)
    url = f"{parley.stack.gateway_url}/voice/{recorded_url(WHOLE_CALL, 1, **more)}"
    made = client().calls(phone.sid).recordings.create(recording_status_callback=url)
    phone.waits(seconds)
    phone.hangs_up()
    return phone, str(made.sid)


def kept(phone: Phone) -> Recording:
    [found] = recordings.of_call(BUSINESS, phone.sid)
    return found


def at_twilio(parley: Parley) -> list[str]:
    return list(parley.exchange.board.recordings.all)


def told(phone: Phone, sid: str, **changes: Any) -> Told:
    return replace(Told(phone.sid, sid, WHOLE_CALL, 1, "completed", seconds=3), **changes)


def fetched(parley: Parley, told: Told, tries: int = 1) -> None:
    """The function is given one message of the queue. Raises StackError where it fails."""
    record = {"body": json.dumps(asdict(told)), "attributes": {"ApproximateReceiveCount": str(tries)}}
    parley.stack.invoke("RecordingsFunction", {"Records": [record]})


def test_a_recording_is_kept_once_it_is_told_of_and_deleted_where_it_came_from(parley: Parley) -> None:
    phone, sid = recorded(parley)
    parley.settle()
    recording = kept(phone)
    assert (recording.recording, recording.state, recording.phone) == (sid, KEPT, CALLER)
    assert recording.seconds >= 3
    part = s3.part(recording.key, 0, 10_000_000)
    assert part
    assert part.whole > 1000
    assert at_twilio(parley) == []


def test_told_of_twice_and_out_of_order_it_is_kept_once(parley: Parley) -> None:
    phone, sid = recorded(parley)
    parley.settle()
    fetched(parley, told(phone, sid))
    fetched(parley, told(phone, sid, status="absent", seconds=0))
    assert kept(phone).state == KEPT


def test_with_s3_down_nothing_is_lost(parley: Parley) -> None:
    with parley.stack.fault("s3", "down"):
        phone, sid = recorded(parley)
        parley.exchange.settle()
        with pytest.raises(StackError):
            fetched(parley, told(phone, sid))
    assert at_twilio(parley) == [sid]
    parley.settle()
    assert (kept(phone).state, at_twilio(parley)) == (KEPT, [])


def test_after_the_last_try_the_record_says_that_it_is_not_to_be_had_and_a_later_one_mends_it(
    parley: Parley,
) -> None:
    with parley.stack.fault("s3", "down"):
        phone, sid = recorded(parley)
        parley.exchange.settle()
        with pytest.raises(StackError):
            fetched(parley, told(phone, sid), tries=150)
    assert kept(phone).state == FAILED
    fetched(parley, told(phone, sid))
    assert kept(phone).state == KEPT


def test_two_messages_about_it_at_once_keep_it_once(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> None:
    with parley.stack.fault("s3", "down"):
        phone, sid = recorded(parley)
        parley.exchange.settle()
    sound = twilio_recordings.sound

    def sound_after_the_other(recording: str) -> bytes:
        monkeypatch.setattr(twilio_recordings, "sound", sound)
        keep(told(phone, sid))
        return sound(recording)

    monkeypatch.setattr(twilio_recordings, "sound", sound_after_the_other)
    keep(told(phone, sid), is_last_try=True)
    assert (kept(phone).state, at_twilio(parley)) == (KEPT, [])
    assert recordings.changed(kept(phone), state=FAILED) == kept(phone)


def test_of_a_call_whose_person_was_deleted_nothing_is_kept(parley: Parley) -> None:
    with parley.stack.fault("s3", "down"):
        phone, sid = recorded(parley)
        parley.exchange.settle()
    erased(parley)
    fetched(parley, told(phone, sid))
    assert recordings.of_call(BUSINESS, phone.sid) == []
    assert at_twilio(parley) == []


def test_a_recording_goes_with_its_person_sound_and_all(parley: Parley) -> None:
    phone, _ = recorded(parley)
    parley.settle()
    recording = kept(phone)
    assert erased(parley)["deleted"]["recording"] == 1
    assert recordings.of_call(BUSINESS, phone.sid) == []
    assert s3.part(recording.key, 0, 10) is None


def test_the_console_plays_it_part_by_part_at_an_address_of_its_own(parley: Parley) -> None:
    phone, sid = recorded(parley)
    parley.settle()
    shown = console(parley, f"/calls/{phone.sid}")["call"]["recordings"]
    assert [(each["recording"], each["state"]) for each in shown] == [(sid, KEPT)]
    address = parley.stack.gateway_url + console(parley, f"/calls/{phone.sid}/recordings/{sid}")["address"]
    status, headers, sound = asked(address)
    assert (status, headers["Content-Type"], headers["Accept-Ranges"]) == (200, "audio/mpeg", "bytes")
    status, headers, end = asked(address, Range=f"bytes={len(sound) - 100}-")
    assert (status, end) == (206, sound[-100:])
    assert headers["Content-Range"] == f"bytes {len(sound) - 100}-{len(sound) - 1}/{len(sound)}"
    assert asked(address, Range="bytes=9999999-")[0] == 416
    assert asked(address.replace("s=", "s=x"))[0] == 404


def asked(url: str, **headers: str) -> tuple[int, Any, bytes]:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def console(parley: Parley, path: str) -> Any:
    token = parley.stack.token(["business"], BUSINESS)
    _, _, body = asked(f"{parley.stack.gateway_url}/api/console{path}", Authorization=f"Bearer {token}")
    return json.loads(body)


def erased(parley: Parley) -> Any:
    token = parley.stack.token(["business"], BUSINESS)
    request = urllib.request.Request(
        f"{parley.stack.gateway_url}/api/console/people/erase?business={BUSINESS}",
        json.dumps({"number": CALLER}).encode(),
        {"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.loads(answer.read())
