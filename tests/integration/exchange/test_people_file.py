"""People from a file: who answers, and who calls in."""

import re
from pathlib import Path

import pytest
from twilio.base.exceptions import TwilioRestException

from parley.local.exchange import Exchange
from parley.local.exchange.scripted import UnreadablePeople, people

from .application import served
from .test_rest import OURS, PLAYER, client_of

ASK = '<Gather input="speech" action="/heard"><Say>Who is this?</Say></Gather>'
FILE = """
"+15125550124" = "busy"
"+15125550125" = ["Bob.", "/hangup"]

["+15125550123"]
script = ["no-answer", "answer"]
says = ["Ana."]
landline = true

[[callers]]
from = "+15125550111"
says = ["Carl."]

[[callers]]
from = "+15125550112"
after = "other work is done"
says = ["Dora."]
"""


def _written(folder: Path, text: str) -> Path:
    path = folder / "people.toml"
    path.write_text(text)
    return path


def test_people_answer_as_the_file_says_and_call_in_by_themselves(tmp_path: Path) -> None:
    with served({"/": ASK, "/heard": "<Hangup/>"}) as application, Exchange.start() as exchange:
        exchange.answers_everywhere(f"{application.url}/")
        exchange.people(people(_written(tmp_path, FILE)))
        client, ends = client_of(exchange), []
        for number in ("+15125550124", "+15125550125", PLAYER, PLAYER):
            sid = client.calls.create(to=number, from_=OURS, url=f"{application.url}/").sid
            exchange.settle()
            ends.append(exchange.phone(str(sid)).status)
        assert ends == ["busy", "completed", "no-answer", "completed"]
        sent = client.messages.create(to=PLAYER, from_=OURS, body="Hello")
        assert client.messages(sent.sid).fetch().error_code == 30006
        assert {form["SpeechResult"] for form in application.forms("/heard")} == {"Ana.", "Bob.", "Carl."}
        exchange.events.publish("other work is done")
        assert exchange.events.wait_for(lambda: len(application.forms("/heard")) == 4, 10)
        assert application.forms("/heard")[-1]["From"] == "+15125550112"
        exchange.settle()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('"+15125550123" = "asleep"', "'asleep' is no way to answer a call"),
        ('["+15125550123"]\nspeaks = ["Hi"]', "has no 'speaks'; there are: answered_by, landline"),
        ('["+15125550123"]\nsays = "Hi"', "must be a list of lines"),
        ('[[callers]]\nsays = ["Hi"]', "a caller has no number"),
        ('["+15125550123"]\nscript = ["busy", 7]', "'script' of +15125550123 must be a word, or a list"),
        ('["+15125550123"]\nscript = []', "'script' of +15125550123 must be a word, or a list"),
        ('["+15125550123"]\nlandline = "yes"', "'landline' of +15125550123 must be true or false"),
        ('["+15125550123"]\nverdict_after = "1"', "must be a whole number"),
        ("[[callers]]\nfrom = 15125550123", "'from' of callers must be text"),
        ('[callers]\nfrom = "+15125550123"', "callers must be tables, each under [[callers]]"),
        ("[", "cannot read the people of"),
    ],
)
def test_a_file_that_cannot_be_meant_is_refused_in_one_sentence(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(UnreadablePeople) as refused:
        people(_written(tmp_path, text))
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)


def test_who_called_is_not_written_to_after_stop(tmp_path: Path) -> None:
    with served({"/sms": "<Message>Hi.</Message>"}) as application, Exchange.start() as exchange:
        exchange.answers_everywhere("", sms_url=f"{application.url}/sms")
        assert [reply.body for reply in exchange.texts(OURS, "Hello", from_=PLAYER)] == ["Hi."]
        assert exchange.texts(OURS, "STOP", from_=PLAYER) == []
        with pytest.raises(TwilioRestException, match="unsubscribed"):
            client_of(exchange).messages.create(to=PLAYER, from_=OURS, body="Hello")


def test_the_file_of_the_documentation_is_one(tmp_path: Path) -> None:
    page = (Path(__file__).parents[3] / "docs/exchange.md").read_text("utf-8")
    (sample,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    cast = people(_written(tmp_path, sample))
    assert (len(cast.callees), len(cast.callers), cast.landlines) == (3, 1, [PLAYER])
