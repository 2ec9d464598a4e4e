"""A call ends once and is reported once, for everything that a caller may do and for repeated webhooks."""

from collections.abc import Iterator, Mapping
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parley.local.exchange import Exchange, NotConnected, RedirectLoop

from .application import Application, Page, served

GATHERS = (
    '<Gather input="speech" action="/turn"><Say>Speak.</Say></Gather>',
    '<Gather input="dtmf" action="/turn" numDigits="2"/>',
    '<Gather input="dtmf speech" action="/turn" actionOnEmptyResult="true" bargeIn="false"/>',
    '<Record action="/turn"/>',
    "<Redirect>/turn</Redirect>",
    "<Pause/><Hangup/>",
)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
inputs = st.one_of(
    st.tuples(st.just("says"), words),
    st.tuples(st.just("presses"), st.text("0123456789#*", min_size=1, max_size=6)),
    st.tuples(st.just("silent"), st.just("")),
    st.tuples(st.just("hangs_up"), st.just("")),
)


def turn(form: Mapping[str, str]) -> str:
    """Takes a way that depends on the call and on what was said, and never circles for long."""
    return GATHERS[sum(map(ord, form["CallSid"] + form.get("SpeechResult", ""))) % len(GATHERS)]


@pytest.fixture(scope="module")
def application() -> Iterator[Application]:
    pages: dict[str, Page] = {"/": GATHERS[0], "/turn": turn, "/status": ""}
    with served(pages) as application:
        yield application


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(doings=st.lists(inputs, max_size=8), times=st.integers(1, 3))
def test_a_call_ends_once_and_is_reported_once(
    application: Application, doings: list[tuple[str, str]], times: int
) -> None:
    with Exchange.start(strict=False) as exchange:
        exchange.number("+15125550000", application.url + "/", status_callback=application.url + "/status")
        phone = exchange.dial("+15125550000")
        for name, text in doings:
            with suppress(NotConnected, RedirectLoop):
                if name in ("says", "presses"):
                    getattr(phone, name)(text, times=times)
                else:
                    getattr(phone, name)()
        assert phone.ended or phone.listening is not None
        phone.hangs_up()
        exchange.settle()
        kinds = [event["event"] for event in exchange.events.since(0, phone.sid)]
        assert kinds.count("ended") == 1
        ends = [form for form in application.forms("/status") if form["CallSid"] == phone.sid]
        assert [form["CallStatus"] for form in ends] == [phone.status]
        assert exchange.failures == []
