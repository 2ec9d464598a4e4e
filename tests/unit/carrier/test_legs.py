"""A person who is called for a caller, as Twilio tells of them and is told what to do."""

from parley.carrier import legs
from parley.carrier.twiml import Voice, render
from parley.carrier.webhook import FormFields
from parley.local.exchange.twiml import check_twiml
from parley.machine.effects import Hold
from parley.machine.events import LegChanged

VOICE = Voice()


def told(**form: str) -> LegChanged | None:
    return legs.told(FormFields({name: [value] for name, value in form.items()}), 5.0, 1)


def test_the_end_of_a_phone_says_what_came_of_the_person() -> None:
    assert told(CallStatus="busy") == LegChanged(5.0, 1, "busy")
    assert told(CallStatus="canceled") == LegChanged(5.0, 1, "no_answer")
    assert told(CallStatus="completed", CallDuration="31", AnsweredBy="human") == LegChanged(
        5.0, 1, "ended", 31
    )
    assert told(CallStatus="ringing") is None


def test_machine_detection_tells_of_machines_alone() -> None:
    found = told(AnsweredBy="machine_start", MachineDetectionDuration="4200")
    assert found == LegChanged(5.0, 1, "machine", 4.2)
    assert told(AnsweredBy="fax") == LegChanged(5.0, 1, "machine")
    assert told(AnsweredBy="human") is None
    assert told(AnsweredBy="unknown") is None


def test_the_room_begins_with_the_person_and_is_over_with_either() -> None:
    caller = render(Hold(("One moment.",), 4), VOICE, 5, "CA1")
    person = legs.joined("You're connected.", VOICE, "CA1", 4, "leg?over=1")
    assert ">CA1-4</Conference>" in caller
    assert ">CA1-4</Conference>" in person
    assert 'startConferenceOnEnter="false"' in caller
    assert 'startConferenceOnEnter="true"' in person
    assert caller.count('endConferenceOnExit="true"') == person.count('endConferenceOnExit="true"') == 1
    assert 'action="turn?back=4&amp;l=en-US"' in caller


def test_every_document_is_one_that_twilio_takes() -> None:
    documents = (
        render(Hold(("One moment.",), 4), VOICE, 5, "CA1"),
        legs.joined("You're connected.", VOICE, "CA1", 4, "leg?over=1"),
        legs.asked(("A caller is on the line.",), VOICE, "leg?at=1"),
        legs.waited("Still asking.", VOICE, "", 4),
        legs.waited("", VOICE, "https://example.com/music.mp3", 4),
    )
    for document in documents:
        check_twiml(document, strict=True)
