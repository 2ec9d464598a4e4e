"""The phone of the console in a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect
from twilio.http.http_client import TwilioHttpClient

from agents.hvac.tests.end_to_end.calls import BUSINESS, HAPPY, UP_TO_THE_READ_BACK, records
from parley.local.dev.parley import Parley
from parley.store.records import Records

MINE, SOMEBODY = "+15125550140", "+15125550141"


@pytest.fixture
def page(parley: Parley, tab: Page) -> Iterator[Page]:
    """The phone, open; whatever the browser complains about fails the test."""
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    tab.goto(f"{parley.url}/console/index.html#token={parley.stack.token(['operator'])}/phone")
    expect(tab.locator("#status")).to_have_text("Ready")
    yield tab
    assert complaints == []


def _dial(page: Page, over_the_agent: bool = False) -> None:
    page.get_by_role("radio", name="hvac").check()
    page.get_by_label("You call from").fill(MINE)
    page.get_by_role("switch", name="Talk over the agent").set_checked(over_the_agent)
    page.get_by_role("button", name="Call", exact=True).click()
    expect(_transcript(page)).to_contain_text("How can I help you today?")


def _says(page: Page, words: str) -> None:
    asked = _transcript(page).locator(".agent").count()
    page.get_by_label("What you say").fill(words)
    page.keyboard.press("Enter")
    expect(_transcript(page).locator(".agent").nth(asked)).to_be_visible()


def _transcript(page: Page) -> Locator:
    return page.get_by_role("log")


def test_dial_talk_and_book(page: Page) -> None:
    _dial(page)
    for words in HAPPY:
        _says(page, words)
    expect(page.locator("#outcome")).to_have_text("The call ended: booked.")
    expect(page.locator(".state.current")).to_have_attribute("data-state", "done")
    expect(page.locator(".way.taken[data-to=done]")).to_have_attribute("data-from", "booking")
    expect(_transcript(page)).to_contain_text("book service: booked")
    assert [slot["phone"] for slot in records("slot")] == [MINE]


def test_an_agent_is_talked_over_in_mid_sentence_and_understands(page: Page, parley: Parley) -> None:
    parley.exchange.board.time_scale = 4.0  # so slow a voice that nobody is too late
    _dial(page, over_the_agent=True)
    parley.exchange.board.time_scale = 0.0
    for words in UP_TO_THE_READ_BACK:
        _says(page, words)
    page.wait_for_timeout(4000)
    page.get_by_label("What you say").fill("no, Tuesday")
    page.get_by_role("button", name="Interrupt").click()
    cut_off = _transcript(page).locator(".agent:has(del)")
    expect(cut_off).to_contain_text("Jane Doe, at 4210 Oak Street")
    expect(cut_off.locator("del")).to_contain_text("Shall I book it?")
    expect(cut_off.locator("del")).not_to_contain_text("Jane Doe")
    expect(_transcript(page).locator(".agent").last).to_contain_text("Tuesday")
    _says(page, "yes")
    expect(page.locator("#outcome")).to_have_text("The call ended: booked.")
    expect(_transcript(page)).to_contain_text(
        "all set, Jane Doe. A technician will be at 4210 Oak Street on Tuesday"
    )


def test_the_current_state_moves_through_the_diagram_as_one_talks(page: Page) -> None:
    _dial(page)
    current = page.locator(".state.current")
    expect(current).to_have_attribute("data-state", "welcome")
    _says(page, "my AC is broken")
    expect(current).to_have_attribute("data-state", "safety")
    _says(page, "I smell gas")
    expect(current).to_have_attribute("data-state", "safety_exit")
    expect(page.locator("#outcome")).to_have_text("The call ended: emergency.")


def test_keys_silence_and_hanging_up_have_buttons(page: Page) -> None:
    _dial(page)
    _says(page, "my AC is broken")
    page.get_by_role("button", name="Say nothing").click()
    expect(_transcript(page)).to_contain_text("said nothing")
    page.get_by_role("button", name="Keypad").click()
    page.get_by_role("button", name="2", exact=True).click()
    page.get_by_role("button", name="Press these keys").click()
    expect(_transcript(page)).to_contain_text("ZIP")
    page.get_by_role("button", name="Hang up").click()
    expect(page.locator("#outcome")).to_have_text("The call ended: abandoned.")
    page.get_by_role("button", name="Make another call").click()
    expect(page.get_by_role("button", name="Call", exact=True)).to_be_visible()


def test_a_recording_is_agreed_to_told_of_and_stopped(page: Page, parley: Parley) -> None:
    Records(BUSINESS).put("setting", "recording", {"calls": "ask"})
    _dial(page)
    for words in ("my AC is broken", "no"):
        _says(page, words)
    expect(_transcript(page)).to_contain_text("May we record this call")
    expect(page.locator(".state.current")).to_have_attribute("data-state", "recording")
    _says(page, "yes")
    expect(_transcript(page)).to_contain_text("You can say: stop recording, at any time.")
    _says(page, "is this call recorded?")
    _says(page, "stop recording")
    expect(_transcript(page)).to_contain_text("Okay, nothing more is recorded.")
    page.get_by_role("button", name="Hang up").click()
    expect(page.locator("#outcome")).to_have_text("The call ended: abandoned.")
    parley.settle()
    call = parley.exchange.calls[-1]
    page.goto(f"{parley.url}/console/index.html#/calls/{call.sid}")
    expect(page.get_by_text("Recording of the call")).to_be_visible()


def test_what_the_business_has_written_down_is_answered_and_the_question_asked_again(page: Page) -> None:
    _dial(page)
    for words in ("my AC is broken", "no", "do I have to be home?"):
        _says(page, words)
    asked = _transcript(page).locator(".agent").filter(has_text="What's the ZIP code")
    expect(asked).to_have_count(2)
    expect(_transcript(page)).to_contain_text("Somebody of age has to be at home when the technician comes")
    _says(page, "78745")
    expect(_transcript(page)).to_contain_text("Can I get your name")


def test_what_people_say_is_text_and_never_markup(page: Page) -> None:
    _dial(page)
    _says(page, "<img src=x onerror=alert(1)> my AC is broken")
    expect(_transcript(page).locator(".caller").first).to_contain_text("<img src=x")
    assert _transcript(page).locator("img").count() == 0


def _calls_the_browser(parley: Parley) -> str:
    """Places an outbound call as an application does; returns its sid."""
    exchange, application = parley.exchange, f"{parley.stack.gateway_url}/voice/fallback"
    exchange.number(SOMEBODY, application)
    account = exchange.board.account_sid
    answer = TwilioHttpClient().request(
        "POST",
        f"{parley.stack.urls['exchange']}/2010-04-01/Accounts/{account}/Calls.json",
        data={"To": MINE, "From": SOMEBODY, "Url": application},
        auth=(account, exchange.board.auth_token),
    )
    assert answer.ok, answer.text
    return exchange.wait_for_call(MINE).sid


@pytest.mark.parametrize(
    ("button", "status"),
    [("Answer", "completed"), ("Decline", "busy"), ("Let it ring out", "no-answer")],
)
def test_the_page_rings_and_can_be_answered_or_not(
    page: Page, parley: Parley, button: str, status: str
) -> None:
    sid = _calls_the_browser(parley)
    ringing = page.get_by_role("dialog")
    expect(ringing).to_contain_text(f"{SOMEBODY} calls {MINE}")
    ringing.get_by_role("button", name=button).click()
    expect(ringing).to_be_hidden()
    assert parley.exchange.events.wait_for(lambda: parley.exchange.phone(sid).ended, 10)
    assert parley.exchange.phone(sid).status == status


def test_an_answered_call_is_heard_in_the_transcript(page: Page, parley: Parley) -> None:
    _calls_the_browser(parley)
    page.get_by_role("button", name="Answer").click()
    expect(_transcript(page)).to_contain_text("technical trouble")


def test_everything_fits_on_a_phone_sized_screen(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    _dial(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    expect(page.get_by_role("button", name="Hang up")).to_be_in_viewport()
