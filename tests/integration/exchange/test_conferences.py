"""Conferences, as https://www.twilio.com/docs/voice/twiml/conference and the pages of the Conference and Participant
resources describe them. Each test is named after what the documentation says."""

import threading
from collections.abc import Mapping
from typing import Any

import pytest
from twilio.base.exceptions import TwilioRestException

from parley.local.exchange import Exchange, NotConnected, Phone

from .application import Application, Page, served
from .test_rest import OURS, PLAYER, client_of

EVENTS = "start end join leave mute hold modify speaker announcement"


def room(**attributes: str) -> str:
    written = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    return f'<Dial action="/left"><Conference {written}>Room 1234</Conference></Dial>'


LEFT: Mapping[str, Page] = {
    "/left": "<Say>The conference is over.</Say><Hangup/>",
    "/wait": "<Say>Please wait.</Say>",
}


def enter(exchange: Exchange, application: Application, path: str = "/", from_: str = PLAYER) -> Phone:
    return exchange.dial(url=application.url + path, from_=from_)


def told(application: Application) -> list[str]:
    return [form["StatusCallbackEvent"] for form in application.forms("/events")]


def test_conferences_will_not_start_until_at_least_two_participants_join() -> None:
    with served({"/": room(waitUrl="/wait"), **LEFT}) as application, Exchange.start() as exchange:
        first = enter(exchange, application)
        assert (first.place, first.said) == ("Conference", ["Please wait."])
        assert [each.status for each in client_of(exchange).conferences.list()] == ["init"]
        second = enter(exchange, application)
        assert [each.status for each in client_of(exchange).conferences.list()] == ["in-progress"]
        second.says("Hello there.")
        assert first.said[-1] == "Hello there."
        first.says("Hi!")
        assert second.said == ["Hi!"]


def test_while_waiting_customizable_background_music_is_played() -> None:
    with served({"/": room(), **LEFT}) as application, Exchange.start() as exchange:
        assert "com.twilio.music.classical" in enter(exchange, application).said[0]


def test_set_wait_url_to_the_empty_string_and_nothing_is_played() -> None:
    with served({"/": room(waitUrl=""), **LEFT}) as application, Exchange.start() as exchange:
        assert enter(exchange, application).said == []


def test_once_the_wait_document_runs_out_of_verbs_silence_will_be_played_unless_it_redirects() -> None:
    pages = {"/": room(waitUrl="/wait"), "/loop": room(waitUrl="/again"), **LEFT}
    pages["/again"] = "<Say>Again.</Say><Redirect/>"
    with served(pages) as application, Exchange.start() as exchange:
        silent, looped = enter(exchange, application), enter(exchange, application, "/loop").hangs_up()
        assert silent.silent().silent().said == ["Please wait."]
        looped = enter(exchange, application, "/loop")
        assert looped.said == []


def test_a_redirect_loops_the_hold_music() -> None:
    pages = {"/": room(waitUrl="/again"), "/again": "<Say>Again.</Say><Redirect/>", **LEFT}
    with served(pages) as application, Exchange.start() as exchange:
        waiting = enter(exchange, application)
        assert waiting.silent().silent().said == ["Again."] * 3


def test_they_hear_background_music_until_a_participant_joins_where_start_conference_on_enter_is_true() -> (
    None
):
    pages = {
        "/": room(startConferenceOnEnter="false", waitUrl="/wait"),
        "/moderator": room(startConferenceOnEnter="true", endConferenceOnExit="true"),
        **LEFT,
    }
    with served(pages) as application, Exchange.start() as exchange:
        guests = [enter(exchange, application) for _ in range(3)]
        guests[0].says("Anybody?")
        assert [guest.said for guest in guests[1:]] == [["Please wait."]] * 2
        moderator = enter(exchange, application, "/moderator").says("Welcome.")
        assert [guest.said[-1] for guest in guests] == ["Welcome."] * 3
        moderator.hangs_up()
        exchange.settle()
        assert [guest.said[-1] for guest in guests] == ["The conference is over."] * 3
        assert [form["DialCallStatus"] for form in application.forms("/left")] == ["answered"] * 3
        assert "DialCallSid" not in application.forms("/left")[0]
        assert [guest.status for guest in guests] == ["completed"] * 3


def test_without_an_action_the_call_goes_on_with_the_next_verb() -> None:
    pages = {
        "/": "<Dial><Conference>Room</Conference></Dial><Say>Bye.</Say><Gather/>",
        "/moderator": '<Dial><Conference endConferenceOnExit="true">Room</Conference></Dial>',
    }
    with served(pages) as application, Exchange.start() as exchange:
        guest = enter(exchange, application)
        enter(exchange, application, "/moderator").hangs_up()
        exchange.settle()
        assert (guest.said[-1], guest.listening is not None) == ("Bye.", True)


def test_muted_lets_a_participant_only_listen() -> None:
    with (
        served({"/": room(), "/muted": room(muted="true"), **LEFT}) as application,
        Exchange.start() as exchange,
    ):
        speaker, muted = enter(exchange, application), enter(exchange, application, "/muted")
        muted.says("Can you hear me?")
        assert "Can you hear me?" not in speaker.said
        speaker.says("I am the speaker.")
        assert muted.said == ["I am the speaker."]


@pytest.mark.parametrize(
    ("beep", "heard"),
    [("true", ["onEnter", "onExit"]), ("false", []), ("onEnter", ["onEnter"]), ("onExit", ["onExit"])],
)
def test_beep_is_played_to_the_conference_when_a_participant_joins_or_leaves(
    beep: str, heard: list[str]
) -> None:
    pages = {"/": room(beep="false"), "/beeping": room(beep=beep), **LEFT}
    with served(pages) as application, Exchange.start() as exchange:
        first = enter(exchange, application)
        enter(exchange, application, "/beeping").hangs_up()
        events = exchange.events.since(0, first.sid)
        assert [event["why"] for event in events if event["event"] == "beep"] == heard


def test_the_status_callback_is_told_of_every_event_that_was_asked_for() -> None:
    pages = {"/": room(statusCallback="/events", statusCallbackEvent=EVENTS), "/events": "", **LEFT}
    with served(pages) as application, Exchange.start() as exchange:
        first, second = enter(exchange, application), enter(exchange, application)
        second.says("Hello.")
        second.hangs_up()
        first.hangs_up()
        exchange.settle()
        assert told(application) == [
            *("participant-join", "participant-join", "conference-start"),
            *("participant-speech-start", "participant-speech-stop"),
            *("participant-leave", "participant-leave", "conference-end"),
        ]
        forms = application.forms("/events")
        assert [form["SequenceNumber"] for form in forms] == [str(number) for number in range(1, 9)]
        assert {form["FriendlyName"] for form in forms} == {"Room 1234"}
        assert (forms[0]["CallSid"], forms[0]["Muted"], forms[0]["Hold"]) == (first.sid, "false", "false")
        assert forms[5]["ReasonParticipantLeft"] == "participant_hung_up"
        assert forms[7]["ReasonConferenceEnded"] == "last-participant-left"
        assert forms[7]["CallSidEndingConference"] == first.sid


def test_events_are_set_by_the_first_participant_to_join_the_conference() -> None:
    pages = {
        "/": room(statusCallback="/events", statusCallbackEvent="join"),
        "/second": room(statusCallback="/others", statusCallbackEvent=EVENTS),
        "/events": "",
        **LEFT,
    }
    with served(pages) as application, Exchange.start() as exchange:
        enter(exchange, application)
        enter(exchange, application, "/second").hangs_up()
        exchange.settle()
        assert (told(application), application.forms("/others")) == (["participant-join"] * 2, [])


def test_the_conference_ends_with_a_participant_who_ends_it_on_exit() -> None:
    ends = room(statusCallback="/events", statusCallbackEvent="end leave", endConferenceOnExit="true")
    with (
        served({"/": ends, "/guest": room(), "/events": "", **LEFT}) as application,
        Exchange.start() as exchange,
    ):
        moderator, guest = enter(exchange, application), enter(exchange, application, "/guest")
        moderator.hangs_up()
        exchange.settle()
        left, dropped, ended = application.forms("/events")
        assert left["ReasonParticipantLeft"] == "participant_hung_up"
        assert (dropped["CallSid"], dropped["ReasonParticipantLeft"]) == (
            guest.sid,
            "moderator_ended_conference",
        )
        assert ended["ReasonConferenceEnded"] == "participant-with-end-conference-on-exit-left"
        assert guest.ended
        assert client_of(exchange).conferences.list()[0].status == "completed"


def test_max_participants_is_the_most_that_a_named_room_takes() -> None:
    with served({"/": room(maxParticipants="2"), **LEFT}) as application, Exchange.start() as exchange:
        enter(exchange, application)
        enter(exchange, application)
        third = enter(exchange, application)
        assert third.said == ["The conference is over."]
        assert application.forms("/left")[0]["DialCallStatus"] == "failed"
        assert third.call.errors[0]["code"] == 16020


def test_a_label_must_be_unique_or_the_call_continues_to_the_next_verb() -> None:
    labelled = '<Dial action="/left"><Conference participantLabel="customer">Room</Conference></Dial><Say>Next.</Say>'
    with served({"/": labelled, **LEFT}) as application, Exchange.start() as exchange:
        first, second = enter(exchange, application), enter(exchange, application)
        assert (first.place, second.said) == ("Conference", ["Next."])
        assert second.call.errors[0]["code"] == 16025
        found = client_of(exchange).conferences("Room").participants("customer").fetch()
        assert (found.call_sid, found.label) == (first.sid, "customer")


def test_hangup_on_star_lets_you_leave_a_conference_by_pressing_the_star_key() -> None:
    dial = '<Dial action="/left" hangupOnStar="true"><Conference>LoveTwilio</Conference></Dial>'
    with served({"/": dial, **LEFT}) as application, Exchange.start() as exchange:
        staying, leaving = enter(exchange, application), enter(exchange, application)
        leaving.presses("*")
        assert leaving.said[-1] == "The conference is over."
        assert staying.place == "Conference"


def test_you_can_set_a_time_limit_after_which_you_will_be_removed_from_the_conference() -> None:
    dial = '<Dial action="/left" timeLimit="30"><Conference>LoveTwilio</Conference></Dial>'
    with served({"/": dial, **LEFT}) as application, Exchange.start() as exchange:
        phone = enter(exchange, application).waits(29)
        assert phone.place == "Conference"
        phone.waits(2)
        assert phone.said[-1] == "The conference is over."


def test_the_participant_being_coached_is_the_only_one_who_hears_the_coach() -> None:
    pages: dict[str, Page] = {"/": room(), **LEFT}
    with served(pages) as application, Exchange.start() as exchange:
        customer, agent = enter(exchange, application), enter(exchange, application)
        pages["/coach"] = room(coach=agent.sid)
        coach = enter(exchange, application, "/coach").says("Offer a discount.")
        assert agent.said[-1] == "Offer a discount."
        assert "Offer a discount." not in customer.said
        customer.says("Too dear.")
        assert (coach.said, agent.said[-1]) == (["Too dear."], "Too dear.")


def test_a_coached_call_that_is_not_connected_fails_to_the_action_with_13240() -> None:
    with served({"/": room(coach="CA" + "0" * 32), **LEFT}) as application, Exchange.start() as exchange:
        phone = enter(exchange, application)
        assert (phone.said, phone.call.errors[0]["code"]) == (["The conference is over."], 13240)


def test_if_the_request_to_the_wait_url_fails_the_conference_will_not_be_fully_established() -> None:
    with (
        served({"/": room(waitUrl="/nothing"), **LEFT}) as application,
        Exchange.start(strict=False) as exchange,
    ):
        phone = enter(exchange, application)
        exchange.settle()
        assert phone.said == ["The conference is over."]
        assert "11200" in exchange.failures[0]


def test_recording_begins_when_the_first_two_participants_are_bridged() -> None:
    recorded = room(record="record-from-start", recordingStatusCallback="/recorded")
    with served({"/": recorded, "/recorded": "", **LEFT}) as application, Exchange.start() as exchange:
        first = enter(exchange, application).says("Anybody?")
        assert client_of(exchange).recordings.list() == []
        second = enter(exchange, application).says("Me.")
        (running,) = client_of(exchange).recordings.list()
        assert (running.status, running.source) == ("in-progress", "Conference")
        second.hangs_up()
        first.hangs_up()
        exchange.settle()
        (form,) = application.forms("/recorded")
        assert (form["RecordingStatus"], form["RecordingSource"]) == ("completed", "Conference")
        assert form["ConferenceSid"] == client_of(exchange).conferences.list()[0].sid


# -- over REST ---------------------------------------------------------------------------------------------------------


def test_participants_are_listed_fetched_muted_held_and_removed() -> None:
    pages = {
        "/": room(statusCallback="/events", statusCallbackEvent=EVENTS),
        "/events": "",
        "/hold": "<Say>On hold.</Say>",
        **LEFT,
    }
    with served(pages) as application, Exchange.start() as exchange:
        first, second = enter(exchange, application), enter(exchange, application)
        (conference,) = client_of(exchange).conferences.list(status="in-progress")
        participants = client_of(exchange).conferences(conference.sid).participants
        assert {each.call_sid for each in participants.list()} == {first.sid, second.sid}
        assert participants(second.sid).update(muted=True).muted
        second.says("Mmh!")
        assert "Mmh!" not in first.said
        assert not participants(second.sid).update(muted=False).muted
        assert participants(first.sid).update(hold=True, hold_url=application.url + "/hold").hold
        exchange.settle()
        assert first.said[-1] == "On hold."
        second.says("Secret.")
        assert "Secret." not in first.said
        assert [each.call_sid for each in participants.list(hold=True)] == [first.sid]
        participants(first.sid).update(hold=False)
        second.says("Hello again.")
        assert first.said[-1] == "Hello again."
        assert participants(first.sid).delete()
        exchange.settle()
        assert first.said[-1] == "The conference is over."
        exchange.settle()
        changes = [
            event for event in told(application) if event.rpartition("-")[2].endswith(("mute", "hold"))
        ]
        assert changes == ["participant-mute", "participant-unmute", "participant-hold", "participant-unhold"]
        left = application.forms("/events")[-1]
        assert left["ReasonParticipantLeft"] == "participant_updated_via_api"


def test_a_participant_is_added_by_calling_them() -> None:
    pages = {"/": room(), "/status": "", **LEFT}
    with served(pages) as application, Exchange.start() as exchange:
        customer = enter(exchange, application)
        client = client_of(exchange)
        added = client.conferences("Room 1234").participants.create(
            from_=OURS,
            to=PLAYER,
            label="agent",
            status_callback=application.url + "/status",
            end_conference_on_exit=True,
        )
        assert added.status in ("queued", "connecting", "ringing")
        agent = exchange.wait_for_call(PLAYER)
        assert agent.sid == added.call_sid
        assert client.conferences("Room 1234").participants("agent").fetch().status == "ringing"
        agent.picks_up()
        assert client.conferences("Room 1234").participants("agent").fetch().status == "connected"
        agent.says("Hello, this is Marek.")
        assert customer.said[-1] == "Hello, this is Marek."
        agent.hangs_up()
        exchange.settle()
        assert customer.said[-1] == "The conference is over."
        assert [form["CallStatus"] for form in application.forms("/status")] == ["completed"]


def test_a_participant_who_does_not_answer_leaves_the_conference_as_it_was() -> None:
    pages = {"/": room(statusCallback="/events", statusCallbackEvent="join leave"), "/events": "", **LEFT}
    with served(pages) as application, Exchange.start() as exchange:
        exchange.callee(PLAYER, ["busy"])
        customer = enter(exchange, application, from_=OURS)
        conference = client_of(exchange).conferences("Room 1234")
        conference.participants.create(from_=OURS, to=PLAYER)
        exchange.settle()
        assert [each.call_sid for each in conference.participants.list()] == [customer.sid]
        left = application.forms("/events")[-1]
        assert (left["ReasonParticipantLeft"], left["ParticipantCallStatus"]) == (
            "participant_add_failed",
            "busy",
        )


def test_a_conference_is_completed_over_rest() -> None:
    pages = {"/": room(statusCallback="/events", statusCallbackEvent="end"), "/events": "", **LEFT}
    with served(pages) as application, Exchange.start() as exchange:
        guests = [enter(exchange, application) for _ in range(3)]
        (conference,) = client_of(exchange).conferences.list()
        ended = client_of(exchange).conferences(conference.sid).update(status="completed")
        exchange.settle()
        assert (ended.status, ended.reason_conference_ended) == ("completed", "conference-ended-via-api")
        assert [guest.ended for guest in guests] == [True] * 3
        assert "CallSidEndingConference" not in application.forms("/events")[0]


def test_announcements_are_heard_by_all_or_by_one_participant() -> None:
    pages = {
        "/": room(statusCallback="/events", statusCallbackEvent="announcement"),
        "/all": "<Say>We close in a minute.</Say>",
        "/one": "<Say>Your car is ready.</Say>",
        "/events": "",
        **LEFT,
    }
    with served(pages) as application, Exchange.start() as exchange:
        first, second = enter(exchange, application), enter(exchange, application)
        conference = client_of(exchange).conferences("Room 1234")
        conference.update(announce_url=application.url + "/all")
        exchange.settle()
        assert first.said[-1] == second.said[-1] == "We close in a minute."
        conference.participants(second.sid).update(announce_url=application.url + "/one")
        exchange.settle()
        assert (first.said[-1], second.said[-1]) == ("We close in a minute.", "Your car is ready.")
        assert told(application) == ["announcement-end"] * 2


def test_a_participant_whose_call_is_given_new_twiml_is_no_participant_any_more() -> None:
    pages = {"/": room(), "/elsewhere": "<Say>Elsewhere.</Say><Gather/>", **LEFT}
    with served(pages) as application, Exchange.start() as exchange:
        first, second = enter(exchange, application), enter(exchange, application)
        client_of(exchange).calls(first.sid).update(url=application.url + "/elsewhere")
        exchange.settle()
        assert (first.said[-1], first.place) == ("Elsewhere.", "")
        participants = client_of(exchange).conferences("Room 1234").participants
        assert [each.call_sid for each in participants.list()] == [second.sid]
        assert application.forms("/left") == []


def test_a_room_that_has_ended_is_opened_anew_by_the_next_caller() -> None:
    with served({"/": room(), **LEFT}) as application, Exchange.start() as exchange:
        enter(exchange, application).hangs_up()
        enter(exchange, application)
        ended, begun = sorted(client_of(exchange).conferences.list(), key=lambda each: each.status == "init")
        assert (ended.status, begun.status) == ("completed", "init")
        assert ended.sid != begun.sid
        with pytest.raises(TwilioRestException) as refused:
            client_of(exchange).conferences("Nobody").fetch()
        assert refused.value.code == 20404


def test_a_caller_is_handed_over_warmly() -> None:
    """The agent is told about the caller while the caller is held, then all three talk, and the first one leaves."""
    pages = {
        "/": '<Gather input="speech"><Say>How can I help?</Say></Gather>',
        "/room": '<Dial><Conference endConferenceOnExit="true">Hand-over</Conference></Dial>',
        "/hold": "<Say>One moment, please.</Say>",
    }
    with served(pages) as application, Exchange.start() as exchange:
        client = client_of(exchange)
        customer = enter(exchange, application)
        client.calls(customer.sid).update(url=application.url + "/room")
        exchange.settle()
        room = client.conferences("Hand-over")
        people = [
            room.participants.create(from_=OURS, to=number, label=label)
            for number, label in (("+15125550151", "first"), ("+15125550152", "second"))
        ]
        first, second = (exchange.wait_for_call(number) for number in ("+15125550151", "+15125550152"))
        first.picks_up()
        room.participants(customer.sid).update(hold=True, hold_url=application.url + "/hold")
        second.picks_up()
        exchange.settle()
        first.says("She has a leak.")
        assert (customer.said[-1], second.said[-1]) == ("One moment, please.", "She has a leak.")
        room.participants(customer.sid).update(hold=False)
        second.says("Hello, this is Ana.")
        assert customer.said[-1] == first.said[-1] == "Hello, this is Ana."
        room.participants("first").delete()
        exchange.settle()
        assert first.status == "completed"
        customer.says("My kitchen is wet.")
        assert second.said[-1] == "My kitchen is wet."
        customer.hangs_up()
        exchange.settle()
        assert second.status == "completed"
        assert {each.call_sid for each in people} == {first.sid, second.sid}


# -- many at once ------------------------------------------------------------------------------------------------------


def test_forty_join_at_the_same_time_and_are_in_one_conference_that_starts_once() -> None:
    pages = {
        "/": room(waitUrl="/wait", statusCallback="/events", statusCallbackEvent=EVENTS),
        "/events": "",
        **LEFT,
    }
    with served(pages) as application, Exchange.start() as exchange:
        phones: list[Phone] = []
        joining = [
            threading.Thread(target=lambda: phones.append(enter(exchange, application))) for _ in range(40)
        ]
        for each in joining:
            each.start()
        for each in joining:
            each.join(60)
        assert len(client_of(exchange).conferences.list()) == 1
        phones[0].says("Good morning, all.")
        assert [phone.said[-1] for phone in phones[1:]] == ["Good morning, all."] * 39
        leaving = [threading.Thread(target=phone.hangs_up) for phone in phones]
        for each in leaving:
            each.start()
        for each in leaving:
            each.join(60)
        exchange.settle()
        events = told(application)
        counted = {event: events.count(event) for event in set(events)}
        assert counted == {
            "participant-join": 40,
            "conference-start": 1,
            "participant-speech-start": 1,
            "participant-speech-stop": 1,
            "participant-leave": 40,
            "conference-end": 1,
        }
        numbers = [int(form["SequenceNumber"]) for form in application.forms("/events")]
        assert numbers == list(range(1, len(numbers) + 1))


def test_people_who_are_scripted_talk_with_one_another_in_a_conference() -> None:
    with served({"/": room(), **LEFT}) as application, Exchange.start() as exchange:
        exchange.callee("+15125550131", [["Hello, this is Ana.", "Goodbye."]])
        exchange.callee("+15125550132", [["Hi, Marek here.", "Bye."]])
        for number in ("+15125550131", "+15125550132"):
            client_of(exchange).calls.create(to=number, from_=OURS, url=application.url + "/")
        assert exchange.events.wait_for(
            lambda: all(call.ended for call in exchange.calls) and bool(exchange.calls), 20
        )
        heard: dict[str, Any] = {
            call.to: [line.text for line in call.transcript if line.who.startswith("+")]
            for call in exchange.calls
        }
        assert "Hi, Marek here." in heard["+15125550131"]
        assert "Hello, this is Ana." in heard["+15125550132"]


def test_nobody_speaks_after_the_call_has_left_the_conference() -> None:
    with served({"/": room(), **LEFT}) as application, Exchange.start() as exchange:
        phone = enter(exchange, application).hangs_up()
        with pytest.raises(NotConnected):
            phone.says("Hello?")
