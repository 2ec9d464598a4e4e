"""A caller is asked whether the call may be recorded, once the business wants it; after the question of danger."""

from dataclasses import replace

from parley import agents
from parley.local.rehearse.declared import declared
from parley.local.rehearse.rehearsal import Rehearsal
from parley.local.rehearse.verdict import MEANT
from parley.testing.business import Business
from parley.testing.conversation import Conversation

hvac = agents.load("hvac")
UNASKED = Business()
ASKING = Business(("setting", "recording", {"calls": "ask"}))


def call(business: Business) -> Conversation:
    return Conversation(hvac, business=business).says("my AC is broken", "no")


def test_nobody_is_asked_where_the_business_has_not_switched_it_on() -> None:
    phone = call(UNASKED)
    assert (phone.heard, phone.call.recording) == ("What's the ZIP code where you need service?", 0)


def test_who_agrees_is_recorded_from_then_on_until_they_want_no_more_of_it() -> None:
    phone = call(ASKING)
    assert phone.heard == "May we record this call, so that nothing that you tell us gets lost?"
    phone.says("yes, that's fine", "78704")
    assert (phone.state, phone.call.recording) == ("discovery", 4)
    phone.says("actually please stop recording this call", "Jane Doe")
    assert (phone.call.values["name"], phone.call.recording) == ("Jane Doe", 0)


def test_a_danger_is_no_time_to_ask() -> None:
    phone = Conversation(hvac, business=ASKING).says("my AC is broken", "I smell gas")
    assert (phone.state, phone.call.may_record) == ("safety_exit", "")


def test_callers_who_are_asked_book_what_they_called_for() -> None:
    rehearsed = Rehearsal(hvac, replace(declared("hvac"), data="asks-to-record"))
    calls = list(rehearsed.calls(25, 1))
    assert {each.verdict.verdict for each in calls} == {MEANT}
    assert {bool(each.came.call.may_record) for each in calls} == {True, False}


def test_in_spanish_it_is_asked_answered_and_stopped_in_spanish() -> None:
    phone = Conversation(hvac, business=ASKING).says("en español por favor", "mi aire no enfría", "no")
    assert phone.heard.startswith("¿Nos permite grabar esta llamada")
    assert phone.says("sí, está bien").call.recording
    assert phone.says("deje de grabar").heard.startswith("Muy bien, ya no se graba nada más.")
    assert not phone.call.recording
