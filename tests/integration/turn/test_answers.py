"""In every state of a call, each of Twilio's requests is answered with a valid document."""

from collections.abc import Callable, Mapping
from itertools import product
from urllib.parse import urlencode

import pytest

from parley import agents
from parley.carrier import secrets
from parley.carrier.twiml import Voice, render
from parley.local.exchange.twiml import check_twiml
from parley.local.stack import Stack
from parley.machine.call import Call
from parley.machine.effects import Dial
from parley.machine.events import Answered, SpeechHeard
from parley.store import calls
from parley.store.calls import turn_key
from parley.store.records import SYSTEM, Records
from parley.store.tables import CallItem
from parley.testing import stacks
from parley.turn.ports import Ports
from parley.turn.stale import close
from parley.turn.tools import on_own_tables
from parley.turn.webhooks import _take_and_log, hung_up
from tests.integration.security.test_webhooks import called, post, signed

AGENTS = ("car_desk",)

NOW = 1_795_280_400.0
FORM = {"CallSid": "CA1", "From": "+15125550100", "To": "+15125550199"}
OUTREACH = "outreach=one&business=hillside-auto&attempt=1"
PORTS = Ports(run_tool=on_own_tables(""), clock=lambda: NOW)
TURNS = (
    *(f"turn?n={number}&l=en-US" for number in (1, 2, 3, 4, 9999)),
    "turn?n=3&then=continue",
    "turn",
)
OTHERS = (
    "incoming",
    f"incoming?{OUTREACH}",
    "status",
    f"status?{OUTREACH}",
    f"machine?{OUTREACH}",
    *(f"whisper?sid=CA1&n={number}" for number in (1, 2, 9)),
    "whisper?sid=%20",
)
FORMS: Mapping[str, Mapping[str, str]] = {
    "words": {"SpeechResult": "yes", "Confidence": "0.9"},
    "a transfer's end": {"DialCallStatus": "completed", "DialCallDuration": "2400"},
    "over": {"CallStatus": "completed", "CallDuration": "60"},
    "a machine": {"AnsweredBy": "machine_start", "CallStatus": "in-progress"},
}
REQUESTS = (
    *product(TURNS, FORMS.values()),
    *product(OTHERS, (FORMS["over"], FORMS["a machine"])),
)
"""What has happened is read of a turn alone; elsewhere it says how the call stands."""


@pytest.fixture
def stack() -> Stack:
    stack = stacks.emptied(stacks.stack)
    Records(SYSTEM).put("number", FORM["To"], {"agent": "car_desk", "business": "hillside-auto"})
    secrets._held.clear()
    return stack


def begun(sid: str) -> Call:
    flow = agents.load("car_desk")
    call = Call(
        sid, flow.name, NOW, FORM["From"], FORM["To"], business="hillside-auto", language=flow.language
    )
    _take_and_log(flow, call, Answered(NOW), PORTS)
    return latest(sid)


def latest(sid: str) -> Call:
    last = calls.latest(sid)
    assert last is not None
    return last.call


def ended(sid: str) -> None:
    begun(sid)
    for _ in range(30):
        if latest(sid).ended:
            return
        _take_and_log(agents.load("car_desk"), latest(sid), SpeechHeard(NOW, "goodbye"), PORTS)
    raise AssertionError("goodbye is no end")


def hung_up_on(sid: str) -> None:
    begun(sid)
    hung_up(sid, PORTS)


def swept(sid: str) -> None:
    begun(sid)
    assert close(NOW + 86_400, PORTS) == 1


def kept_empty(sid: str) -> None:
    """As logs are that were written before no document was empty."""
    hung_up_on(sid)
    CallItem.get(f"CALL#{sid}", turn_key(2)).update(actions=[CallItem.twiml.set("")])


def unknown(sid: str) -> None:
    assert calls.latest(sid) is None


def asked(stack: Stack, route: str, form: Mapping[str, str]) -> tuple[int, str]:
    url = called(stack, route)
    status, body = post(url, urlencode(form).encode(), {"X-Twilio-Signature": signed(url, form)})
    return status, body.decode()


SLOW = [pytest.param(state, marks=pytest.mark.slow) for state in (hung_up_on, swept)]
BROAD = pytest.param(kept_empty, marks=pytest.mark.broad)


@pytest.mark.parametrize("state", [unknown, begun, ended, BROAD, *SLOW])
def test_no_answer_is_ever_empty(stack: Stack, state: Callable[[str], object]) -> None:
    for number, (route, told) in enumerate(REQUESTS):
        sid = f"CA{number}"
        state(sid)
        status, body = asked(stack, route.replace("CA1", sid), {**FORM, **told, "CallSid": sid})
        assert status == 200, (route, told)
        assert check_twiml(body, "text/xml").verbs, (route, told, body)
        hung_up(sid, PORTS)


def test_whoever_is_still_on_the_line_of_a_call_that_was_swept_hears_a_farewell(stack: Stack) -> None:
    swept("CA1")
    _, body = asked(stack, "turn?n=2&l=en-US", {**FORM, **FORMS["a transfer's end"]})
    assert "Thanks for calling. Goodbye." in body


def test_a_transfer_is_limited_in_time() -> None:
    assert 'timeLimit="7200"' in render(Dial(("Hold on.",), "+15125550111", 20, 7200), Voice(), 4)
