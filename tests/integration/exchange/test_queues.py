"""Queues, as https://www.twilio.com/docs/voice/twiml/enqueue, .../queue, .../leave and the pages of the Queue and
Member resources describe them. Each test is named after what the documentation says."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

import pytest
from twilio.base.exceptions import TwilioRestException
from werkzeug import Response

from parley.local.exchange import Exchange, Phone

from .application import Application, Page, served
from .test_rest import OURS, PLAYER, client_of

AGENT = "+15125550140"
PAGES: Mapping[str, Page] = {
    "/": '<Enqueue waitUrl="/wait" action="/left">support</Enqueue><Say>Unreachable.</Say>',
    "/wait": lambda form: f"<Say>You are number {form['QueuePosition']} of {form['CurrentQueueSize']}.</Say>",
    "/left": "<Say>You have left the queue.</Say><Gather/>",
    "/agent": '<Dial action="/done"><Queue url="/about">support</Queue></Dial>',
    "/about": "<Say>You will now be connected.</Say>",
    "/done": "<Say>Done.</Say><Gather/>",
}


def wait_in_line(exchange: Exchange, application: Application) -> Phone:
    return exchange.dial(url=application.url + "/", from_=PLAYER)


def take(exchange: Exchange, application: Application) -> Phone:
    agent = exchange.dial(url=application.url + "/agent", from_=AGENT)
    exchange.settle()
    return agent


def results(application: Application) -> list[str]:
    return [form["QueueResult"] for form in application.forms("/left")]


def test_enqueue_will_create_a_queue_on_demand() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        phone = wait_in_line(exchange, application)
        assert (phone.place, phone.said) == ("Queue", ["You are number 1 of 1."])
        (queue,) = client_of(exchange).queues.list()
        assert (queue.friendly_name, queue.current_size, queue.max_size) == ("support", 1, 1000)


def test_the_wait_url_is_told_of_the_position_the_times_and_the_size() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        wait_in_line(exchange, application)
        wait_in_line(exchange, application)
        told = application.forms("/wait")[1]
        assert told["QueueSid"] == client_of(exchange).queues.list()[0].sid
        assert [told[name] for name in ("QueuePosition", "CurrentQueueSize", "MaxQueueSize")] == [
            "2",
            "2",
            "1000",
        ]
        assert {"QueueTime", "AvgQueueTime"} <= told.keys()


def test_once_the_wait_document_runs_out_of_verbs_the_wait_url_is_requested_again() -> None:
    pages = {**PAGES, "/wait": lambda form: f"<Pause length='20'/><Say>{form['QueueTime']} seconds.</Say>"}
    with served(pages) as application, Exchange.start() as exchange:
        phone = wait_in_line(exchange, application).silent().silent()
        assert len(application.forms("/wait")) == 3
        times = [int(form["QueueTime"]) for form in application.forms("/wait")]
        assert times[1] - times[0] >= 20
        assert phone.place == "Queue"


def test_the_hold_music_loops_by_itself_where_time_is_scaled() -> None:
    with served(PAGES) as application, Exchange.start(time_scale=0.001) as exchange:
        wait_in_line(exchange, application)
        assert exchange.events.wait_for(lambda: len(application.forms("/wait")) >= 5, 20)


def test_leave_makes_the_call_leave_the_queue_but_does_not_hang_up() -> None:
    pages = {**PAGES, "/wait": '<Gather numDigits="1" action="/key"/>', "/key": "<Leave/>"}
    with served(pages) as application, Exchange.start() as exchange:
        phone = wait_in_line(exchange, application).presses("1")
        assert phone.said == ["You have left the queue."]
        assert results(application) == ["leave"]
        assert client_of(exchange).queues.list()[0].current_size == 0


def test_if_no_action_is_provided_twilio_falls_through_to_the_next_verb() -> None:
    pages = {**PAGES, "/": '<Enqueue waitUrl="/wait">support</Enqueue><Say>Next.</Say>', "/wait": "<Leave/>"}
    with served(pages) as application, Exchange.start() as exchange:
        assert wait_in_line(exchange, application).said == ["Next."]


def test_a_gather_in_the_wait_document_collects_what_the_caller_enters_and_the_call_returns_to_the_wait_url() -> (
    None
):
    pages = {**PAGES, "/wait": '<Gather action="/key"/>', "/key": lambda form: f"<Say>{form['Digits']}</Say>"}
    with served(pages) as application, Exchange.start() as exchange:
        phone = wait_in_line(exchange, application).presses("42#")
        assert (phone.said, phone.place) == (["42"], "Queue")
        assert phone.silent().listening is not None


def test_hangup_in_the_wait_document_ends_the_call() -> None:
    with served({**PAGES, "/wait": "<Hangup/>"}) as application, Exchange.start() as exchange:
        assert wait_in_line(exchange, application).status == "completed"
        assert client_of(exchange).queues.list()[0].current_size == 0


def test_the_caller_is_connected_with_the_first_enqueued_call() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        first, second = wait_in_line(exchange, application), wait_in_line(exchange, application)
        agent = take(exchange, application)
        assert first.said[-1] == "You will now be connected."
        agent.says("Hello, what is wrong?")
        first.says("My furnace is cold.")
        assert (first.transcript[-2].text, agent.said) == ("Hello, what is wrong?", ["My furnace is cold."])
        assert client_of(exchange).queues.list()[0].current_size == 1
        told = application.forms("/about")[0]
        assert (told["CallSid"], told["DequeingCallSid"]) == (first.sid, agent.sid)
        agent.hangs_up()
        exchange.settle()
        assert first.said[-1] == "You have left the queue."
        assert results(application) == ["bridged"]
        assert second.place == "Queue"


def test_the_action_url_is_hit_once_when_the_bridged_parties_disconnect() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        caller = wait_in_line(exchange, application).waits(90)
        agent = take(exchange, application)
        assert results(application) == []
        caller.hangs_up()
        exchange.settle()
        (left,) = application.forms("/left")
        assert (left["QueueResult"], left["CallStatus"]) == ("bridged", "completed")
        assert int(left["QueueTime"]) >= 90
        (done,) = application.forms("/done")
        assert (done["DialCallStatus"], done["DialCallSid"]) == ("completed", caller.sid)
        assert done["QueueSid"] == left["QueueSid"]
        assert agent.said[-1] == "Done."


def test_if_the_queue_is_empty_dial_will_wait_until_the_next_person_joins_the_queue() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        client_of(exchange).queues.create(friendly_name="support")
        agent = take(exchange, application)
        assert (agent.place, agent.said) == ("Dial", [])
        caller = wait_in_line(exchange, application)
        exchange.settle()
        assert (agent.place, caller.place) == ("Talk", "Talk")
        assert caller.said[-1] == "You will now be connected."


def test_dial_waits_until_its_timeout_is_reached() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        client_of(exchange).queues.create(friendly_name="support")
        agent = take(exchange, application).waits(31)
        assert agent.said == ["Done."]
        assert application.forms("/done")[0]["DialCallStatus"] == "no-answer"
        assert wait_in_line(exchange, application).place == "Queue"


def test_if_the_queue_does_not_exist_dial_will_post_an_error_status_to_its_action_url() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        assert take(exchange, application).said == ["Done."]
        assert application.forms("/done")[0]["DialCallStatus"] == "failed"


def test_the_enqueued_caller_hung_up_before_connecting() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        wait_in_line(exchange, application).hangs_up()
        exchange.settle()
        assert results(application) == ["hangup"]
        assert client_of(exchange).queues.list()[0].current_size == 0


def test_the_call_was_redirected_out_of_the_queue() -> None:
    with (
        served({**PAGES, "/other": "<Say>Other.</Say><Gather/>"}) as application,
        Exchange.start() as exchange,
    ):
        phone = wait_in_line(exchange, application)
        client_of(exchange).calls(phone.sid).update(url=application.url + "/other")
        exchange.settle()
        assert (phone.said[-1], results(application)) == ("Other.", ["redirected"])


def test_the_bridged_session_was_transferred_out() -> None:
    with (
        served({**PAGES, "/other": "<Say>Other.</Say><Gather/>"}) as application,
        Exchange.start() as exchange,
    ):
        caller = wait_in_line(exchange, application)
        agent = take(exchange, application)
        client_of(exchange).calls(caller.sid).update(url=application.url + "/other")
        exchange.settle()
        assert (caller.said[-1], results(application)) == ("Other.", ["redirected-from-bridged"])
        assert agent.said[-1] == "Done."


def test_the_targeted_queue_was_full() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        client_of(exchange).queues.create(friendly_name="support", max_size=1)
        wait_in_line(exchange, application)
        assert wait_in_line(exchange, application).said == ["You have left the queue."]
        assert results(application) == ["queue-full"]


def test_an_error_in_the_twiml_from_the_wait_url_takes_the_call_out_of_the_queue() -> None:
    broken = Response("<Response><Say>", content_type="text/xml")
    with served({**PAGES, "/wait": broken}) as application, Exchange.start(strict=False) as exchange:
        phone = wait_in_line(exchange, application)
        exchange.settle()
        assert (phone.said, results(application)) == (["You have left the queue."], ["error"])


# -- over REST ---------------------------------------------------------------------------------------------------------


def test_a_queue_is_created_changed_and_deleted_only_when_empty() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        queues = client_of(exchange).queues
        queue = queues.create(friendly_name="support", max_size=5)
        assert queues(queue.sid).update(max_size=7).max_size == 7
        with pytest.raises(TwilioRestException):
            queues.create(friendly_name="support")
        phone = wait_in_line(exchange, application)
        with pytest.raises(TwilioRestException):
            queues(queue.sid).delete()
        phone.hangs_up()
        assert queues(queue.sid).delete()
        with pytest.raises(TwilioRestException) as refused:
            queues(queue.sid).fetch()
        assert refused.value.code == 20404


def test_members_are_listed_in_their_order_and_dequeued_to_a_document() -> None:
    pages = {**PAGES, "/desk": "<Say>Welcome to the desk.</Say><Gather/>"}
    with served(pages) as application, Exchange.start() as exchange:
        phones = [wait_in_line(exchange, application) for _ in range(3)]
        (queue,) = client_of(exchange).queues.list()
        members = client_of(exchange).queues(queue.sid).members
        assert [(each.call_sid, each.position) for each in members.list()] == [
            (phone.sid, place) for place, phone in enumerate(phones, 1)
        ]
        assert members("Front").fetch().call_sid == phones[0].sid
        assert members(phones[1].sid).update(url=application.url + "/desk").call_sid == phones[1].sid
        exchange.settle()
        assert phones[1].said[-1] == "Welcome to the desk."
        assert results(application) == ["redirected"]
        assert [each.call_sid for each in members.list()] == [phones[0].sid, phones[2].sid]


# -- many at once ------------------------------------------------------------------------------------------------------


def test_two_who_dequeue_at_once_get_two_calls_and_no_call_is_taken_twice() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        callers = [wait_in_line(exchange, application) for _ in range(12)]
        agents: list[Phone] = []
        taking = [
            threading.Thread(
                target=lambda: agents.append(exchange.dial(url=application.url + "/agent", from_=AGENT))
            )
            for _ in range(12)
        ]
        for each in taking:
            each.start()
        for each in taking:
            each.join(60)
        exchange.settle()
        assert [phone.place for phone in callers + agents] == ["Talk"] * 24
        for number, agent in enumerate(agents):
            agent.says(f"Agent {number}")
        heard = sorted(
            line.text for caller in callers for line in caller.transcript if line.text.startswith("Agent")
        )
        assert heard == sorted(f"Agent {number}" for number in range(12))


def test_of_two_who_dequeue_the_same_member_over_rest_one_is_told_that_it_does_not_wait() -> None:
    with served({**PAGES, "/desk": "<Gather/>"}) as application, Exchange.start() as exchange:
        phone = wait_in_line(exchange, application)
        queue = client_of(exchange).queues.list()[0]
        outcomes: list[str] = []

        def dequeue() -> None:
            try:
                member = client_of(exchange).queues(queue.sid).members("Front")
                outcomes.append(str(member.update(url=application.url + "/desk").call_sid))
            except TwilioRestException as refused:
                outcomes.append(str(refused.code))

        racing = [threading.Thread(target=dequeue) for _ in range(2)]
        for each in racing:
            each.start()
        for each in racing:
            each.join(20)
        assert sorted(outcomes) == ["20404", phone.sid]
        exchange.settle()


class BeingTaken(NamedTuple):
    """Two people wait, and an agent takes the first one, who is just being told so."""

    exchange: Exchange
    application: Application
    first: Phone
    second: Phone
    told: Callable[[], None]
    """They have been told; returns once the agent's call stands still or is over."""


@contextmanager
def being_taken() -> Iterator[BeingTaken]:
    asked, waiting = threading.Event(), threading.Event()

    def about(_: Mapping[str, str]) -> str:
        asked.set()
        waiting.wait(10)
        return "<Say>You will now be connected.</Say>"

    with served({**PAGES, "/about": about}) as application, Exchange.start() as exchange:
        first, second = wait_in_line(exchange, application), wait_in_line(exchange, application)
        taking = threading.Thread(
            target=exchange.dial, kwargs={"url": application.url + "/agent", "from_": AGENT}
        )
        taking.start()
        assert asked.wait(10)

        def told() -> None:
            waiting.set()
            taking.join(20)
            exchange.settle()

        yield BeingTaken(exchange, application, first, second, told)


def test_a_caller_who_goes_while_they_are_being_taken_leaves_the_next_one_to_the_agent() -> None:
    with being_taken() as (_exchange, application, first, second, told):
        first.hangs_up()
        told()
        assert (first.ended, second.place) == (True, "Talk")
        assert results(application) == ["hangup"]


def test_an_agent_who_goes_while_somebody_is_told_puts_them_back_to_the_front() -> None:
    with being_taken() as (exchange, application, first, second, told):
        (agent,) = [call for call in exchange.calls if call.from_ == AGENT]
        exchange.phone(agent.sid).hangs_up()
        told()
        members = client_of(exchange).queues(client_of(exchange).queues.list()[0].sid).members.list()
        assert [each.call_sid for each in members] == [first.sid, second.sid]
        assert take(exchange, application).place == "Talk"
        assert first.place == "Talk"


def test_a_call_that_the_application_places_waits_in_a_queue_like_any_other() -> None:
    with served(PAGES) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, [["It is about my bill."]])
        client_of(exchange).calls.create(to=PLAYER, from_=OURS, url=application.url + "/")
        exchange.settle()
        agent = take(exchange, application)
        exchange.settle()
        assert agent.said == ["It is about my bill."]
