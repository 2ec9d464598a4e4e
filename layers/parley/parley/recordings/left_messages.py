"""A message that a caller left: the person responsible is told, and it needs attention until it is seen to."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from parley import agents
from parley.carrier.ses import NoSenderError
from parley.carrier.twilio_rest import ImpossibleError, public_url
from parley.figures.attention import LEFT_A_MESSAGE
from parley.flow import Message
from parley.languages import part
from parley.languages.parts import LeftMessages
from parley.logs import logger_of
from parley.machine.call import Call
from parley.messages import sending
from parley.recordings import links
from parley.recordings.setting import responsible
from parley.settings import settings
from parley.store import attention
from parley.store.recordings import FAILED, MESSAGE, Recording
from parley.store.records import Records
from parley.tools.recipients import SETTING

logger = logger_of("recordings")


def state_of(call: Call) -> Message | None:
    """What the call was in when the recording began, if that was a message."""
    state = agents.for_call(call).by_name.get(call.state)
    return state if isinstance(state, Message) else None


def recipient(call: Call) -> str:
    """Whom the message is for, as the caller named them."""
    state = state_of(call)
    return str(call.values.get(state.recipient) or "") if state and state.recipient else ""


def is_one(call: Call, seconds: int) -> bool:
    """Whether a recording of so many seconds is a message, and no mere breath."""
    state = state_of(call)
    return state is None or seconds >= state.shortest


def tell(recording: Recording) -> None:
    """Each of it once, however often it is called. Raises what is worth another try."""
    _needs_a_person(recording)
    if recording.state != FAILED:
        _send(recording)


def _needs_a_person(recording: Recording) -> None:
    to = f" for {recording.recipient}" if recording.recipient else ""
    told = f"{LEFT_A_MESSAGE} of {recording.seconds} s{to}"
    missing = f"{LEFT_A_MESSAGE}{to}, and its recording was not to be had"
    words = missing if recording.state == FAILED else told
    about = {"call": recording.call, "agent": recording.agent, "name": recording.name}
    reason = {"kind": MESSAGE, "words": words, "turn": recording.turn + 1}
    attention.note(recording.business, recording.call, recording.began, recording.phone, about, [reason])


def _send(recording: Recording) -> None:
    setting = responsible(Records(recording.business).get("setting", SETTING))
    person = setting.for_recipient(recording.recipient, settings().owner_phone)
    words = _words(recording, int(recording.at) + setting.link_hours * 3600)
    subject = part(LeftMessages, recording.language).subject
    if person.phone:
        _sent(recording, "text", person.phone, lambda message: sending.text(message, recording.line, words))
    if person.email:
        _sent(recording, "mail", person.email, lambda message: sending.mail(message, subject, words))


def _sent(
    recording: Recording, channel: str, to: str, send: Callable[[sending.OutgoingMessage], str]
) -> None:
    """What can never go out is noted, and the message stays in the console."""
    message = sending.OutgoingMessage(
        recording.business, f"{recording.id}#{channel}", to, recording.phone, to_staff=True
    )
    try:
        send(message)
    except (ImpossibleError, NoSenderError) as error:
        logger.warning("nobody was told of a message", channel=channel, why=type(error).__name__)


def _words(recording: Recording, until: int) -> str:
    said = part(LeftMessages, recording.language)
    told = said.told_for if recording.recipient else said.told
    return written(told, recording, until, link=f"{public_url()}{links.link(recording, until)}")


def written(words: str, recording: Recording, until: int, **more: str) -> str:
    """A sentence about the recording, with its blanks filled."""
    zone = ZoneInfo(agents.load(recording.agent).timezone)
    return words.format(
        caller=recording.name or recording.phone or part(LeftMessages, recording.language).hidden,
        seconds=recording.seconds,
        recipient=recording.recipient,
        until=f"{datetime.fromtimestamp(until, zone):%Y-%m-%d %H:%M}",
        **more,
    )
