"""What an application is told of its conferences.

https://www.twilio.com/docs/voice/twiml/conference#attributes-statusCallbackEvent: the events that the first participant
asked for, one after the other, with a SequenceNumber from 1.
"""

import time
from collections.abc import Mapping
from email.utils import formatdate
from typing import TYPE_CHECKING

from parley.local.exchange.webhooks import SentWebhook

if TYPE_CHECKING:
    from parley.local.exchange.conferences import Conference, Participant
    from parley.local.exchange.switchboard import Switchboard

WORDS: Mapping[str, str] = {
    "conference-start": "start",
    "conference-end": "end",
    "participant-join": "join",
    "participant-leave": "leave",
    "participant-mute": "mute",
    "participant-unmute": "mute",
    "participant-hold": "hold",
    "participant-unhold": "hold",
    "participant-modify": "modify",
    "participant-speech-start": "speaker",
    "participant-speech-stop": "speaker",
    "announcement-end": "announcement",
}
"""Each event, and the word of statusCallbackEvent that asks for it."""


def tell(
    board: "Switchboard",
    conference: "Conference",
    event: str,
    participant: "Participant | None",
    more: Mapping[str, str],
) -> None:
    sid = participant.call.sid if participant is not None else ""
    if WORDS[event] != "speaker":
        board.events.publish(
            "conference", sid, conference=conference.sid, name=conference.name, happened=event
        )
    settings = conference.settings
    if not settings.callback or WORDS[event] not in settings.events:
        return
    conference.sequence += 1
    parameters = {
        "ConferenceSid": conference.sid,
        "FriendlyName": conference.name,
        "AccountSid": board.account_sid,
        "SequenceNumber": str(conference.sequence),
        "Timestamp": formatdate(time.time()).replace("-0000", "+0000"),
        "StatusCallbackEvent": event,
        **(_of(participant) if participant is not None else {}),
        **more,
    }
    board.status.courier.send(
        conference.sid, SentWebhook(settings.callback, settings.callback_method, parameters, "conference")
    )


def _of(participant: "Participant") -> dict[str, str]:
    label = {"ParticipantLabel": participant.label} if participant.label else {}
    flags = {
        "Muted": participant.muted,
        "Hold": participant.held,
        "Coaching": bool(participant.coached),
        "EndConferenceOnExit": participant.ends,
        "StartConferenceOnEnter": participant.starts,
    }
    return {
        "CallSid": participant.call.sid,
        **{name: str(value).lower() for name, value in flags.items()},
        **label,
    }
