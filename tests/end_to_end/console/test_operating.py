"""People of a business act: they step into a call, correct what came of it, and work off what agents promised."""

import re

from playwright.sync_api import Route, expect

from agents.car_desk.data import COUNTER, SAM
from agents.hvac.tests.end_to_end.calls import HAPPY, UP_TO_THE_READ_BACK, records, talk
from parley.local.exchange.phone import Phone
from tests.end_to_end.console.conftest import Desk

AGENTS = ("car_desk", "game", "hvac")

CALLER = "+15125550140"
COLLEAGUE = "+15125550177"


def hears(desk: Desk, phone: Phone, words: str) -> None:
    desk.parley.exchange.events.wait_for(lambda: words in phone.said, 20)
    assert words in phone.said


def test_somebody_says_a_sentence_into_a_call_and_then_hangs_up(desk: Desk) -> None:
    phone = desk.parley.dial("hvac", from_=CALLER)
    desk.sign_in(to=f"/calls/{phone.sid}")
    page = desk.page
    page.get_by_text("Step in", exact=True).click()
    page.get_by_label("Sentence").fill("This is Ann, I'm listening.")
    page.get_by_label("Sentence").press("Enter")
    hears(desk, phone, "This is Ann, I'm listening.")
    log = page.get_by_role("log", name="Transcript")
    expect(log).to_contain_text("stepped in: had a sentence said")
    page.get_by_label("Your number").fill("555")
    page.get_by_role("button", name="Put the caller through to me").click()
    expect(page.get_by_role("alert").filter(has_text="no number that can be dialled")).to_be_visible()
    page.get_by_role("button", name="Hang up").click()
    page.get_by_role("button", name="Hang up now").click()
    expect(page.get_by_text("ended by staff", exact=True)).to_be_visible()
    expect(page.get_by_text("Step in", exact=True)).to_be_hidden()


def test_a_caller_is_put_through_to_whoever_steps_in(desk: Desk) -> None:
    exchange = desk.parley.exchange
    exchange.callee(COLLEAGUE, ["ring"])
    phone = desk.parley.dial("hvac", from_=CALLER)
    desk.sign_in(to=f"/calls/{phone.sid}")
    page = desk.page
    page.get_by_text("Step in", exact=True).click()
    page.get_by_label("Your number").fill(COLLEAGUE)
    page.get_by_label("Your number").press("Enter")
    expect(page.get_by_role("status").filter(has_text="Your phone rings in a moment.")).to_be_visible()
    exchange.events.wait_for(lambda: any(call.to == COLLEAGUE for call in exchange.calls), 20)
    theirs = [exchange.phone(call.sid) for call in exchange.calls if call.to == COLLEAGUE][-1]
    theirs.picks_up().hangs_up()
    exchange.events.wait_for(lambda: phone.ended, 20)
    assert [each.to for each in phone.transfers] == [COLLEAGUE]
    expect(page.get_by_role("log", name="Transcript")).to_contain_text("stepped in: put the caller through")
    expect(page.get_by_text("put through", exact=True).first).to_be_visible()


def test_a_call_with_a_person_of_the_business_is_one_call_that_tells_of_their_phone(desk: Desk) -> None:
    exchange = desk.parley.exchange
    exchange.callee(COUNTER, ["ring"])
    phone = desk.parley.dial("car_desk", SAM).says("can I talk to a real person")
    desk.sign_in(to="/live")
    card = desk.page.locator(f"a.card[href='#/calls/{phone.sid}']")
    expect(card).to_contain_text(f"rings {COUNTER}")
    theirs = [exchange.phone(call.sid) for call in exchange.calls if call.to == COUNTER][-1]
    theirs.picks_up().says("I take it")
    expect(card).to_contain_text(f"talks with {COUNTER}")
    expect(desk.page.get_by_role("status").filter(has_text="1 call")).to_be_visible()
    phone.hangs_up()
    desk.parley.settle()
    desk.go("/calls")
    expect(desk.page.get_by_role("row")).to_have_count(2)
    desk.page.get_by_role("row").filter(has_text="handed over").get_by_role("link").click()
    legs = desk.page.get_by_role("list", name="People who were called for the caller")
    expect(legs.get_by_role("listitem")).to_have_count(1)
    expect(legs).to_contain_text(f"{COUNTER}: answered")


def test_what_a_call_booked_is_moved_and_cancelled_on_its_page(desk: Desk) -> None:
    lines = (
        *UP_TO_THE_READ_BACK[:-1],
        "next Tuesday",
        "yes",
    )  # a whole day is free, whatever the hour is now
    phone = talk(desk.parley.dial("hvac", from_=CALLER), lines)
    [before] = [slot["start"] for slot in records("slot")]
    desk.sign_in(to=f"/calls/{phone.sid}")
    booked = desk.page.get_by_role("listitem").filter(has_text="with technician")
    booked.get_by_role("button", name=re.compile("^Move")).click()
    booked.get_by_label("Time").select_option(index=1)
    booked.get_by_role("button", name="Move it").click()
    expect(desk.page.get_by_text("Moved to")).to_be_visible()
    expect(booked).to_contain_text("Changed by")
    [after] = [slot["start"] for slot in records("slot")]
    assert after != before
    booked.get_by_role("button", name=re.compile("^Cancel")).click()
    booked.get_by_role("button", name="Cancel it").click()
    expect(desk.page.get_by_text("Cancelled.")).to_be_visible()
    assert records("slot") == []


def test_bookings_of_each_agent_and_promised_callbacks_are_worked_off_in_lists(desk: Desk) -> None:
    desk.parley.dial("hvac", from_=CALLER).says("I have a billing question")
    desk.sign_in(to="/bookings")
    page = desk.page
    page.get_by_label("Calendar").select_option(label="car desk")
    ann = page.get_by_role("listitem").filter(has_text="Ann Lee")
    expect(ann).to_contain_text("inspection · 60 minutes")
    ann.get_by_role("button", name=re.compile("^Cancel")).click()
    expect(ann.get_by_label("Text +15125550103 about it")).to_be_checked()
    ann.get_by_role("button", name="Cancel it").click()
    expect(page.get_by_text("Cancelled. The customer was texted.")).to_be_visible()
    assert "is cancelled" in desk.parley.exchange.messages[-1].body
    page.get_by_role("link", name="Callbacks").click()
    callback = page.get_by_role("listitem").filter(has_text=CALLER)
    expect(callback).to_contain_text("billing")
    callback.get_by_label("What was done").fill("called her")
    callback.get_by_label("What was done").press("Enter")
    expect(page.get_by_text("Nothing is to be done")).to_be_visible()
    page.get_by_label("Show").select_option("done")
    expect(callback).to_contain_text("called her")


def test_what_is_done_though_its_answer_was_lost_is_told_as_done(desk: Desk) -> None:
    desk.sign_in(to="/bookings")
    page = desk.page
    page.get_by_label("Calendar").select_option(label="car desk")
    ann = page.get_by_role("listitem").filter(has_text="Ann Lee")
    ann.get_by_role("button", name=re.compile("^Cancel")).click()
    page.route("**/bookings/cancel", _loses_the_answer, times=1)
    ann.get_by_role("button", name="Cancel it").click()
    expect(page.get_by_text("Cancelled. The customer was texted.")).to_be_visible()
    [text] = desk.parley.exchange.messages
    assert "is cancelled" in text.body


def _loses_the_answer(route: Route) -> None:
    assert route.fetch().ok
    route.fulfill(status=503)


def test_a_diagram_is_read_at_any_size(desk: Desk) -> None:
    phone = talk(desk.parley.dial("hvac", from_=CALLER), HAPPY)
    desk.sign_in(to=f"/calls/{phone.sid}")
    page = desk.page
    expect(page.get_by_role("list", name="The way taken").get_by_role("listitem").last).to_have_text("done")
    diagram = page.get_by_role("region", name="The agent's diagram")
    width = "element => element.querySelector('svg').getBoundingClientRect().width"
    fitting = diagram.evaluate(width)
    diagram.press("+")
    assert diagram.evaluate(width) > fitting * 1.2
    diagram.press("0")
    assert diagram.evaluate(width) == fitting
    page.get_by_role("button", name="Over the whole screen").click()
    whole = page.get_by_role("dialog", name="The agent's diagram")
    expect(whole.locator(".state.current")).to_be_visible()
    page.keyboard.press("Escape")
    expect(whole).to_be_hidden()
    expect(diagram.locator("svg")).to_be_visible()
