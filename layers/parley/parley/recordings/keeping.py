"""Fetches what was recorded: from Twilio into S3, and then it is deleted at Twilio.

Each step may be taken again, so a recording that is told of twice, or whose fetching broke off, is kept once. Until it
is kept Twilio has it, so nothing is lost while S3 or Twilio cannot be reached: the queue tells of it again.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from parley.carrier import s3, twilio_recordings
from parley.carrier.twilio_recordings import NoRecordingError
from parley.logs import logger_of
from parley.machine.call import Call
from parley.recordings import left_messages
from parley.recordings.told import COMPLETED, PATIENCE_SECONDS, Told, queue
from parley.store import calls, recordings
from parley.store.recordings import FAILED, KEPT, MESSAGE, Recording

SHORTEST_TRANSCRIBED, LONGEST_TRANSCRIBED = 2, 120
"""Seconds, both excluded, of a recording that Twilio transcribes (https://www.twilio.com/docs/api/errors/13617)."""
NOT_THERE = frozenset(("absent", "failed"))
NOTICED: Mapping[str, Callable[[Recording], None]] = {MESSAGE: left_messages.tell}
"""By the kind of recording: who is told that it is kept, or not to be had. It may be told several times."""

logger = logger_of("recordings")


def keep(told: Told, is_last_try: bool = False) -> None:
    """Raises what is worth another try; after the last one it is noted that the recording is not to be had.

    A call that there is no more has a person who was deleted meanwhile.
    """
    began, _ = calls.load(told.call, told.turn + 1)
    if began is None or _is_nothing(told, began.call):
        twilio_recordings.delete(told.recording)
        return
    recording = recordings.asked(_recording(told, began.call))
    try:
        there = _fetched(recording, told)
    except Exception:
        if is_last_try:
            _notice(recordings.changed(recording, state=FAILED))
        raise
    if there is None:
        s3.delete(recording.key)
    if told.status:
        _notice(there)
    if there is None or not _awaits_words(told):
        twilio_recordings.delete(told.recording)
        return
    queue(replace(told, transcribes=False), PATIENCE_SECONDS)


def _is_nothing(told: Told, call: Call) -> bool:
    """Too short for a message."""
    is_whole = told.kind == MESSAGE and told.status == COMPLETED
    return is_whole and not left_messages.is_one(call, told.seconds)


def _recording(told: Told, call: Call) -> Recording:
    return Recording(
        business=call.business,
        call=told.call,
        recording=told.recording,
        kind=told.kind,
        turn=told.turn,
        agent=call.agent,
        phone=call.phone,
        name=str(call.values.get("name") or ""),
        line=call.our_number,
        language=call.language,
        began=call.started_at,
        at=call.now,
        seconds=told.seconds,
        recipient=left_messages.recipient(call),
    )


def _fetched(recording: Recording, told: Told) -> Recording | None:
    """The recording as it is by now; None where it was deleted meanwhile."""
    if told.status in NOT_THERE and recording.state != KEPT:
        return recordings.changed(recording, state=FAILED)
    if recording.state != KEPT:
        _copied(recording)
    new = {"seconds": told.seconds, "words": told.words}
    return recordings.changed(recording, state=KEPT, **{name: value for name, value in new.items() if value})


def _copied(recording: Recording) -> None:
    """Where Twilio has none, it was kept and deleted there by another message of the queue at the same moment; or it is
    not there yet."""
    try:
        s3.put(recording.key, twilio_recordings.sound(recording.recording))
    except NoRecordingError:
        now = recordings.of(recording.business, recording.id)
        if now is None or now.state != KEPT:
            raise


def _awaits_words(told: Told) -> bool:
    return told.transcribes and SHORTEST_TRANSCRIBED < told.seconds < LONGEST_TRANSCRIBED


def _notice(recording: Recording | None) -> None:
    if recording and recording.kind in NOTICED:
        NOTICED[recording.kind](recording)
