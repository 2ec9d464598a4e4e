"""What Twilio does with a person who is called while a caller waits, and with the caller meanwhile, as TwiML."""

from collections.abc import Sequence
from urllib.parse import urlencode

from twilio.twiml.voice_response import Gather, VoiceResponse

from parley.carrier.twiml import Voice, document, gathering, hold_url, into_room, play_or_pause, say
from parley.carrier.webhook import FormFields
from parley.machine.events import LegChanged

WORD_SECONDS = 20
"""How often a caller who waits hears a word."""
STATUSES = {
    "busy": "busy",
    "no-answer": "no_answer",
    "canceled": "no_answer",
    "failed": "failed",
    "completed": "ended",
}
"""What a call's last CallStatus tells of the person (https://www.twilio.com/docs/voice/api/call-resource)."""
MACHINES = ("machine", "fax")
"""How each AnsweredBy begins that is no person (https://www.twilio.com/docs/voice/answering-machine-detection)."""


def leg_url(sid: str, leg: int, route: str = "leg", **more: object) -> str:
    return f"{route}?{urlencode({'call': sid, 'leg': leg, **more})}"


def asked(lines: Sequence[str], voice: Voice, action: str) -> str:
    """Says the lines to the person, and listens whether they take the call."""
    response = VoiceResponse()
    gather = Gather(**gathering(voice, action), num_digits=1, action_on_empty_result=True)
    say(gather, lines, voice)
    response.append(gather)
    return document(response)


def joined(line: str, voice: Voice, sid: str, transfer: int, action: str) -> str:
    """Says the line to the person, and has them talk with the caller."""
    response = VoiceResponse()
    say(response, (line,), voice)
    response.append(into_room(sid, transfer, action, start_conference_on_enter=True, wait_url=""))
    return document(response)


def waited(line: str, voice: Voice, music: str, transfer: int) -> str:
    """What a caller hears while they wait: music, or silence, and a word; over and over."""
    response = VoiceResponse()
    play_or_pause(response, music, WORD_SECONDS)
    say(response, (line,) if line else (), voice)
    response.redirect(hold_url(transfer, voice.language), method="POST")
    return document(response)


def told(form: FormFields, at: float, leg: int) -> LegChanged | None:
    """What Twilio tells of a person's phone: its end, or what machine detection has found, which the end tells again;
    None of anything else."""
    is_machine = form.first("AnsweredBy").startswith(MACHINES)
    result = "machine" if is_machine else STATUSES.get(form.first("CallStatus"))
    seconds = _number(form.first("CallDuration")) or _number(form.first("MachineDetectionDuration")) / 1000
    return LegChanged(at, leg, result, seconds) if result else None


def _number(text: str) -> float:
    return float(text) if text.isdecimal() else 0.0
