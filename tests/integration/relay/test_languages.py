"""A caller changes the language of a call, on both lines: what is said, by which voice, and what is listened for."""

import json

import pytest

from parley.local.exchange.twiml import check_twiml
from parley.local.exchange.verbs import relay_messages
from parley.testing import stacks
from parley.testing.plugin import Configure
from parley.turn import relay
from parley.turn.ports import Ports
from parley.turn.tools import on_own_tables
from tests.integration.relay.line import ADDRESS, Line

AGENTS = ("hvac",)
SPANISH = {"type": "language", "ttsLanguage": "es-US", "transcriptionLanguage": "es-US"}


@pytest.fixture
def ports(configure: Configure) -> Ports:
    stacks.emptied(stacks.stack)
    configure(RELAY_URL=ADDRESS)
    return Ports(run_tool=on_own_tables(""))


def test_over_a_socket(ports: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line.rings(ports, "hvac", "ace-cooling")
    monkeypatch.setattr(relay, "_connections", lambda: line)
    check_twiml(line.document)
    assert '<Language code="es-US" ttsProvider="Amazon" voice="Lupe-Neural"' in line.document
    offer = {"type": "text", "token": "Para español, oprima el dos.", "last": True, "lang": "es-US"}
    assert line.answers == [offer]
    line.says("en español, por favor")
    assert line.answers[0] == SPANISH
    assert relay_messages.read(json.dumps(line.answers[1]))["type"] == "hints"
    assert "no enfría, no calienta, reparación" in line.answers[1]["hints"]
    assert line.heard.startswith("Claro, en español. Gracias por llamar a ACE Cooling.")
    line.says("mi aire no enfría")
    assert [each["type"] for each in line.answers] == ["text"]
    line.breaks()
    assert 'language="es-US"' in line.document
    assert "relay-ended?l=es-US" in line.document


def test_with_gather(ports: Ports) -> None:
    line = Line(ports, sid="CA1").is_called("hvac", "ace-cooling", "gather")
    assert (
        '<Say language="es-US" voice="Polly.Lupe-Neural">Para español, oprima el dos.</Say>' in line.document
    )
    line.answers_webhook(Digits="2")
    check_twiml(line.document)
    assert 'language="es-US"' in line.document
    assert "Joanna" not in line.document
    assert "turn?n=3&amp;l=es-US" in line.document
