"""What a call has cost so far: so that one that runs away can be ended."""

from parley.figures.costs import Prices, of_answer, of_recording, of_room, of_time, prices
from parley.machine.call import Call
from parley.machine.changing import replace
from parley.machine.events import Dialed, Event, MessageRecorded, Silence, SpeechHeard, Waited
from parley.machine.handing_over import taker
from parley.model.answer import ModelAnswer
from parley.settings import settings


def configured() -> Prices:
    """PRICES (JSON) in place of the list prices. Raises ValueError."""
    return prices(settings().prices)


def with_time(call: Call, event: Event) -> Call:
    """The call with what its line, and the answer just heard, have cost since the last turn."""
    price = configured()
    since = event.at - (call.now or call.started_at)
    elsewhere = call.holds or isinstance(event, Dialed | MessageRecorded)  # somebody else listened
    heard_for = 0.0 if elsewhere else since
    hearing = of_answer(price, call, heard_for, isinstance(event, SpeechHeard | Silence | Waited))
    cost = of_time(price, since, call.direction == "outbound") + hearing + of_room(price, call, since)
    if taker(call) is not None or (isinstance(event, Dialed) and event.result == "answered"):
        cost += since / 60 * price.transfer_minute
    if call.recording:
        cost += of_recording(price, since)
    if isinstance(event, MessageRecorded):
        cost += of_recording(price, event.seconds, event.transcribed)
    return replace(call, spent=round(call.spent + cost, 6))


def with_model(call: Call, answer: ModelAnswer) -> Call:
    return replace(call, spent=round(call.spent + float(answer.log.get("cost") or 0), 6))
