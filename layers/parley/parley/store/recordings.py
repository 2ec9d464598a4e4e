"""What was recorded of calls: messages that callers left, and whole calls. The sound itself is in S3.

The record is kept as long as the call, and deleted with its person; who deletes it deletes the sound first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from parley.kinds import CALL, kind
from parley.store.records import EXPIRES_AT, Records
from parley.store.retention import expires_at

RECORDING = kind("recording", link=(CALL, "call"))
OPENED = kind("link_opened", link=(CALL, "call"))
"""That the link to a recording was used: it is good once."""
MESSAGE, WHOLE_CALL = KINDS = ("message", "call")
ASKED, KEPT, FAILED = "asked", "kept", "failed"
"""The phone company has it, or had it last; we have it; it is not to be had."""


@dataclass(frozen=True, slots=True)
class Recording:
    """One recording of a call. `recording` is Twilio's sid of it, `turn` the one after which it began.

    `began` and `at` are seconds since 1970: when the call began, and when the recording did. `phone` is the person's
    number, `line` ours. `words` are its transcription, `recipient` whom a message is for, as the caller named them.
    """

    business: str
    call: str
    recording: str
    kind: str
    turn: int
    agent: str = ""
    phone: str = ""
    name: str = ""
    line: str = ""
    language: str = "en-US"
    began: float = 0.0
    at: float = 0.0
    seconds: int = 0
    state: str = ASKED
    words: str = ""
    recipient: str = ""

    @property
    def id(self) -> str:
        return id_of(self.call, self.recording)

    @property
    def key(self) -> str:
        """Where the sound is."""
        return f"{self.business}/{self.call}/{self.recording}.mp3"


_NAMES = tuple(each.name for each in fields(Recording))


def id_of(sid: str, recording: str) -> str:
    return f"{sid}#{recording}"


def asked(recording: Recording) -> Recording:
    """Creates it, or what is known of it already. Raises UnavailableError."""
    is_new = Records(recording.business).create((RECORDING, recording.id, _kept(recording)))
    return recording if is_new else of(recording.business, recording.id) or recording


def of(business: str, id: str) -> Recording | None:
    """Raises UnavailableError."""
    found = Records(business).get(RECORDING, id)
    return _recording(found) if found else None


def of_call(business: str, sid: str) -> Sequence[Recording]:
    """The oldest first. Raises UnavailableError."""
    found = Records(business).between(RECORDING, f"{sid}#", f"{sid}#~")
    return sorted(map(_recording, found), key=lambda each: (each.turn, each.at))


def changed(recording: Recording, **to: Any) -> Recording | None:
    """The recording with these fields; None where it was deleted meanwhile. One that is kept fails no more: somebody
    who was told of it at the same moment has kept it. Raises UnavailableError."""

    def change(before: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        is_too_late = before is not None and before["state"] == KEPT and to.get("state") == FAILED
        return before if is_too_late else before and {**before, **to}

    after = Records(recording.business).update(RECORDING, recording.id, change)
    return _recording(after) if after else None


def opened(recording: Recording, until: int) -> bool:
    """Takes note that the link which is good until then is used; False where it was already. Raises
    UnavailableError."""
    used = {"call": recording.call, EXPIRES_AT: expires_at()}
    return Records(recording.business).create((OPENED, _link(recording, until), used))


def was_opened(recording: Recording, until: int) -> bool:
    """Raises UnavailableError."""
    return Records(recording.business).get(OPENED, _link(recording, until)) is not None


def _link(recording: Recording, until: int) -> str:
    return f"{recording.id}#{until}"


def _kept(recording: Recording) -> dict[str, Any]:
    return {**asdict(recording), EXPIRES_AT: expires_at()}


def _recording(kept: Mapping[str, Any]) -> Recording:
    return Recording(**{name: kept[name] for name in _NAMES if name in kept})
