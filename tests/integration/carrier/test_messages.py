"""Every text and e-mail goes out through one door: to whom it may, as often as it may, and each once."""

from collections.abc import Iterator
from time import time

import pytest

from parley import agents
from parley.carrier import twilio_rest
from parley.flow import Result
from parley.flow.tool import tool
from parley.local.dev.parley import Parley
from parley.machine.call import Call
from parley.messages import sending
from parley.messages.sending import COUNTED, MESSAGE, OutgoingMessage
from parley.store.records import SYSTEM, Records
from parley.testing import stacks
from parley.testing.plugin import Configure
from parley.tools.desk import Desk
from parley.turn.tools import on_own_tables

AGENTS = ("hvac",)

SHOP, OURS, PERSON, CALLER, SWEDE = "shop", "+15125550199", "+15125550142", "+15125550143", "+46701234567"
NOT_TEXTED = {
    "+19005551234": "costly_number",
    "+46900123456": "costly_number",
    "+881612345678": "country_not_allowed",  # satellite
    "+870772001234": "country_not_allowed",
    "+442071838750": "country_not_allowed",
    "+18769781234": "country_not_allowed",  # Jamaica, a +1 all the same
    "+266696687": "not_a_number",  # "anonymous" on a keypad
    "anonymous": "not_a_number",
    "+460701234567": "not_a_number",
    "+4686001234": "landline",
}
NO_ADDRESSES = (
    "",
    "jane",
    "jane@shop",
    "jane doe@shop.example",
    "jane@shop.example\nBcc: all@shop.example",
    "@a.se",
)


@pytest.fixture
def parley() -> Iterator[Parley]:
    running = stacks.emptied(stacks.parley)
    yield running
    running.exchange.failures.clear()


def texted(parley: Parley) -> list[str]:
    return [message.to for message in parley.exchange.messages]


def mailed(parley: Parley) -> list[str]:
    return [event["to"] for event in parley.exchange.events.since() if event["event"] == "email"]


def text(
    key: str, to: str = PERSON, caller: str = CALLER, business: str = SHOP, to_staff: bool = False
) -> str:
    return sending.text(OutgoingMessage(business, key, to, caller, to_staff), OURS, f"Hello {key}")


@tool(gives={"sent": (), "refused": ()})
def text_them(desk: Desk, *, numbers: tuple[str, ...]) -> Result:
    sent = [desk.text(number, "Hello") for number in numbers]
    return Result("sent" if all(sent) else "refused")


def wishes(sid: str, caller: str, *numbers: str) -> str:
    """What comes of a tool that texts, in a call of its own."""
    call = Call(sid=sid, agent="hvac", business=SHOP, started_at=0, caller=caller, called=OURS, now=time())
    run = on_own_tables("")
    return run(call, agents.load("hvac"), text_them, {"numbers": numbers}, f"{sid}:2:text_them").outcome


def limits(**setting: int) -> None:
    Records(SHOP).put("setting", "messages", setting)


@pytest.mark.parametrize(("number", "why"), NOT_TEXTED.items())
def test_what_may_not_be_dialled_is_not_texted_either(parley: Parley, number: str, why: str) -> None:
    assert text("one", number) == why
    assert not sending.may_text(SHOP, number)
    assert texted(parley) == []


def test_twelve_calls_of_somebody_who_hides_their_number_send_no_twelve_texts_to_one_number(
    parley: Parley,
) -> None:
    outcomes = [wishes(f"CA{n}", "anonymous", PERSON) for n in range(12)]
    assert outcomes == ["sent"] * 6 + ["refused"] * 6
    assert texted(parley) == [PERSON] * 6


@pytest.mark.parametrize("number", NOT_TEXTED)
def test_a_tool_that_may_not_text_a_number_is_told_so_and_nothing_fails(parley: Parley, number: str) -> None:
    assert wishes("CA1", CALLER, number) == "refused"
    assert texted(parley) == []


def test_a_tool_that_writes_twice_and_is_tried_again_writes_each_once(parley: Parley) -> None:
    assert [wishes("CA1", CALLER, PERSON, SWEDE) for _ in range(2)] == ["sent", "sent"]
    assert texted(parley) == [PERSON, SWEDE]


def test_the_countries_are_those_that_the_business_calls(parley: Parley) -> None:
    Records(SHOP).put("setting", "outreach", {"regions": ["SE"], "per_day": 1})
    assert [text("one", SWEDE), text("two", SWEDE), text("three", PERSON)] == ["", "", "country_not_allowed"]
    assert [sending.may_text(SHOP, number) for number in (SWEDE, PERSON)] == [True, False]
    assert texted(parley) == [SWEDE, SWEDE]


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_what_is_no_address_gets_no_e_mail(parley: Parley, address: str) -> None:
    before = len(mailed(parley))
    assert sending.mail(OutgoingMessage(SHOP, "one", address), "Hello", "Hello") == "not_an_address"
    assert len(mailed(parley)) == before


def test_one_number_is_texted_so_often_in_a_day_whoever_has_it_done(parley: Parley) -> None:
    limits(per_recipient=2)
    refused = [text(f"{n}", caller=f"+1512555020{n}") for n in range(4)]
    assert refused == ["", "", "recipient_cap", "recipient_cap"]
    assert texted(parley) == [PERSON, PERSON]


def test_one_caller_has_so_many_sent_and_who_hides_shares_with_all_who_do(parley: Parley) -> None:
    limits(per_caller=1, per_hidden=2)
    to = [f"+1512555030{n}" for n in range(6)]
    assert [text(f"a{n}", to[n]) for n in range(2)] == ["", "caller_cap"]
    hidden = ("anonymous", "+266696687", "", "Restricted")
    assert [text(f"b{n}", to[n], who or "sip:x@y") for n, who in enumerate(hidden)] == [
        "",
        "",
        *["caller_cap"] * 2,
    ]


def test_a_business_has_its_day_and_the_account_has_one_for_all(parley: Parley, configure: Configure) -> None:
    limits(per_day=1)
    assert [text("a", PERSON), text("b", SWEDE)] == ["", "day_cap"]
    configure(MESSAGES_PER_DAY="2")
    assert [text(f"c{n}", f"+1512555040{n}", business="other") for n in range(2)] == ["", "account_cap"]
    assert len(texted(parley)) == 2


def test_a_limit_of_nought_lets_nothing_out(parley: Parley) -> None:
    limits(per_recipient=0)
    assert text("a") == "recipient_cap"


def test_the_businesss_own_people_are_told_more_often_but_not_for_ever(parley: Parley) -> None:
    limits(per_recipient=1, per_caller=1, per_staff=3)
    assert [text(f"{n}", to_staff=True) for n in range(4)] == ["", "", "", "recipient_cap"]


def test_texts_and_e_mails_are_counted_apart(parley: Parley) -> None:
    limits(per_recipient=1, per_caller=1, per_day=1)
    before = len(mailed(parley))
    mails = [
        sending.mail(OutgoingMessage(SHOP, f"m{n}", "jane@shop.example", CALLER), "Hi", "Hi")
        for n in range(2)
    ]
    assert [text("a"), *mails] == ["", "", "recipient_cap"]
    assert mailed(parley)[before:] == ["jane@shop.example"]


def test_a_refusal_is_counted_and_the_same_when_it_is_asked_again(
    parley: Parley, capsys: pytest.CaptureFixture[str]
) -> None:
    limits(per_recipient=0)
    assert text("a") == "recipient_cap"
    counted = [line for line in capsys.readouterr().out.splitlines() if "MessagesRefused" in line]
    limits(per_recipient=5)
    assert (len(counted), text("a")) == (1, "recipient_cap")
    assert PERSON not in "".join(counted)


def test_the_same_wish_is_one_text_and_counts_once(parley: Parley) -> None:
    limits(per_recipient=1)
    assert [text("a"), text("a"), text("a")] == ["", "", ""]
    assert texted(parley) == [PERSON]


def test_a_text_of_which_no_answer_came_does_not_go_out_twice(parley: Parley) -> None:
    parley.exchange.fails("messages", 20503, creates_anyway=True)
    with pytest.raises(twilio_rest.UnclearError):
        text("a")
    assert (text("a"), texted(parley)) == ("", [PERSON])


def test_trouble_at_twilio_uses_up_no_ones_texts(parley: Parley) -> None:
    limits(per_recipient=1, per_caller=1)
    parley.exchange.fails("messages", 20503, times=3)
    for _ in range(3):
        with pytest.raises(twilio_rest.UnclearError):
            text("a")
    assert (text("a"), texted(parley)) == ("", [PERSON])


def test_what_is_counted_costs_as_much_on_the_thousandth_text_as_on_the_first(parley: Parley) -> None:
    for number in range(3):
        text(f"{number}")
    kept = Records(SHOP).between(COUNTED, "!", "~")
    assert len(kept) == 3  # one record each of recipient, caller and business, however many texts
    assert len(Records(SYSTEM).between(COUNTED, "!", "~")) == 1
    assert "Hello" not in str(Records(SHOP).between(MESSAGE, "!", "~"))
