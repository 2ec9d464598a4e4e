"""Conferences: who is in which room, when it starts and ends, and who hears whom.

https://www.twilio.com/docs/voice/twiml/conference and
https://www.twilio.com/docs/voice/api/conference-participant-resource. A room's name belongs to one conference at a
time; the next call that asks for it after that has ended opens another one. Everything that changes a room happens
under one lock, so of two who come at once one is the first.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, NamedTuple

from parley.local.exchange import conference_events
from parley.local.exchange.call import ExchangeCall, new_sid
from parley.local.exchange.places import speak_to
from parley.local.exchange.recordings import Recorded, Recording

if TYPE_CHECKING:
    from parley.local.exchange.switchboard import Switchboard
    from parley.local.exchange.verbs.conference import InConference

MOST_PARTICIPANTS = 250


class Leaving(NamedTuple):
    """Why somebody left, and how a conference ended that they were the last of, or ended with them."""

    participant: str
    last: str = ""
    moderator: str = ""


LEFT = Leaving("participant_hung_up", "last-participant-left", "participant-with-end-conference-on-exit-left")
KICKED = Leaving(
    "participant_updated_via_api", "last-participant-kicked", "participant-with-end-conference-on-exit-kicked"
)
SENT_ELSEWHERE = LEFT._replace(participant="participant_updated_via_api")
NEVER_CAME = Leaving("participant_add_failed", "last-participant-left", "last-participant-left")
MODERATOR_LEFT = Leaving("moderator_ended_conference")
ENDED_OVER_REST = Leaving("conference_ended_via_api")
BY_REST = "conference-ended-via-api"


@dataclass
class Participant:
    """One call in a conference, or on its way there (then it has no place yet)."""

    call: ExchangeCall
    label: str = ""
    muted: bool = False
    held: bool = False
    starts: bool = True
    ends: bool = False
    beep: str = "true"
    coached: str = ""
    place: "InConference | None" = None
    created: float = field(default_factory=time.time)
    updated: float = field(default_factory=time.time)

    def beeps(self, when: str) -> bool:
        """Whether the others hear that this one comes ("onEnter") or goes ("onExit")."""
        return self.beep in ("true", when)


@dataclass
class Settings:
    """What the first participant asks for, and the others cannot change."""

    most: int = MOST_PARTICIPANTS
    callback: str = ""
    callback_method: str = "POST"
    events: frozenset[str] = frozenset()
    region: str = ""
    recorded: Recorded | None = None


@dataclass
class Conference:
    """`status` is init, in-progress or completed."""

    name: str
    settings: Settings = field(default_factory=Settings)
    sid: str = field(default_factory=lambda: new_sid("CF"))
    status: str = "init"
    participants: list[Participant] = field(default_factory=list)
    created: float = field(default_factory=time.time)
    updated: float = field(default_factory=time.time)
    sequence: int = 0
    reason: str = ""
    ended_by: str = ""
    recording: Recording | None = None

    @property
    def present(self) -> list[Participant]:
        """Those who are in the room."""
        return [each for each in self.participants if each.place is not None]

    def of(self, sid_or_label: str) -> Participant | None:
        return next((each for each in self.participants if sid_or_label in (each.call.sid, each.label)), None)


class NotTakenIn(Exception):
    """Why a conference did not take somebody in; `code` is the number in Twilio's error dictionary."""

    def __init__(self, code: int, reason: str) -> None:
        self.code, self.reason = code, reason


class Conferences:
    """All the conferences of the account."""

    def __init__(self, board: "Switchboard") -> None:
        self._board = board
        self._all: dict[str, Conference] = {}
        self.lock = RLock()

    def all(self) -> list[Conference]:
        with self.lock:
            return list(self._all.values())

    def find(self, sid_or_name: str) -> Conference | None:
        """By its sid, or the one under way of that name."""
        with self.lock:
            return self._all.get(sid_or_name) or next(
                (
                    each
                    for each in self._all.values()
                    if each.name == sid_or_name and each.status != "completed"
                ),
                None,
            )

    def open(self, name: str, settings: Settings) -> Conference:
        """The conference under way in that room, or a new one."""
        with self.lock:
            known = self.find(name)
            if known is None:
                known = Conference(name, settings)
                self._all[known.sid] = known
            elif not known.participants:
                known.settings = settings
            return known

    def expect(self, name: str, settings: Settings, participant: Participant) -> Conference:
        """Notes somebody who is being called; they come in, or the call ends before."""
        with self.lock:
            conference = self.open(name, settings)
            _check(conference, participant)
            conference.participants.append(participant)
        participant.call.on_end.append(lambda _: self._never_came(conference, participant))
        return conference

    def join(self, name: str, settings: Settings, participant: Participant) -> Conference:
        """Takes somebody in; raises NotTakenIn. Starts a conference of two of whom one may start it."""
        with self.lock:
            conference = self.open(name, settings)
            expected = conference.of(participant.call.sid)
            if expected is None:
                _check(conference, participant)
                conference.participants.append(participant)
            else:
                expected.place, participant = participant.place, expected
            if participant.place is not None:
                participant.place.takes(conference, participant)
            self._tell(conference, "participant-join", participant)
            self._beep(conference, participant, "onEnter")
            if conference.status == "init" and len(conference.present) > 1:
                self._start(conference)
            return conference

    def _start(self, conference: Conference) -> None:
        if not any(each.starts for each in conference.present):
            return
        conference.status = "in-progress"
        self._tell(conference, "conference-start")
        if conference.settings.recorded is not None:
            conference.recording = self._board.recordings.start(
                conference.settings.recorded, conference.present[0].call, conference_sid=conference.sid
            )
        for each in conference.present:
            if each.place is not None and not each.held:
                each.place.stops_waiting()

    def leave(self, conference: Conference, participant: Participant, leaving: Leaving = LEFT) -> None:
        """Somebody goes; with a moderator, or the last one, the conference goes too."""
        with self.lock:
            if participant not in conference.participants:
                return
            conference.participants.remove(participant)
            self._tell(conference, "participant-leave", participant, **_left(participant, leaving))
            self._beep(conference, participant, "onExit")
            if participant.ends and participant.place is not None:
                self._end(conference, leaving.moderator, MODERATOR_LEFT, participant)
            elif not conference.participants:
                self._end(conference, leaving.last, leaving, participant)

    def end(self, conference: Conference) -> None:
        """Ends a conference as asked for over REST."""
        with self.lock:
            self._end(conference, BY_REST, ENDED_OVER_REST)

    def kick(self, conference: Conference, participant: Participant) -> None:
        """Removes somebody as asked for over REST; their call goes on with its own document."""
        place = participant.place
        self.leave(conference, participant, KICKED)
        if place is not None:
            place.is_let_go()
        else:
            self._board.finish(participant.call, "canceled", "api")

    def _end(
        self, conference: Conference, reason: str, leaving: Leaving, by: Participant | None = None
    ) -> None:
        if conference.status == "completed":
            return
        conference.status, conference.reason, conference.updated = "completed", reason, time.time()
        conference.ended_by = by.call.sid if by is not None else ""
        gone, conference.participants = conference.participants, []
        for each in gone:
            self._tell(conference, "participant-leave", each, **_left(each, leaving))
        if conference.recording is not None:
            self._board.recordings.complete(conference.recording)
        self._tell(conference, "conference-end", None, **_ended(conference, by))
        for each in gone:
            if each.place is not None:
                each.place.is_let_go()
            else:
                self._board.spawn(partial(self._board.finish, each.call, "canceled", "exchange"))

    def _never_came(self, conference: Conference, participant: Participant) -> None:
        if participant.place is None and not self._board.closing.is_set():
            self.leave(conference, participant, NEVER_CAME)

    # -- in the room -------------------------------------------------------------------------------------------------

    def listeners(self, conference: Conference, speaker: Participant) -> Iterator[Participant]:
        """Who hears what somebody says. A coach is heard by the one who is coached."""
        if conference.status != "in-progress" or speaker.muted or speaker.held:
            return
        for each in conference.present:
            meant = speaker.coached in ("", each.call.sid)
            if each is not speaker and not each.held and meant:
                yield each

    def speak(self, conference: Conference, speaker: Participant, text: str) -> bool:
        """Lets the others hear; False if nobody could."""
        with self.lock:
            heard = list(self.listeners(conference, speaker))
            if heard:
                self._tell(conference, "participant-speech-start", speaker)
            for each in heard:
                speak_to(self._board, each.call, speaker.call, text, "Conference")
            if heard and conference.recording is not None and not speaker.coached:
                conference.recording.hears(text)
            if heard:
                self._tell(conference, "participant-speech-stop", speaker)
            return bool(heard)

    def change(self, conference: Conference, participant: Participant, **changed: bool | str) -> None:
        """Changes muted, held, ends, beep or coached, and tells of each change that is one."""
        with self.lock:
            told = []
            for name, value in changed.items():
                if getattr(participant, name) != value:
                    setattr(participant, name, value)
                    told.append(_CHANGES.get((name, value), "participant-modify"))
            participant.updated = time.time()
            for event in dict.fromkeys(told):
                self._tell(conference, event, participant)

    def announced(self, conference: Conference, url: str, participant: Participant | None) -> None:
        with self.lock:
            self._tell(conference, "announcement-end", participant, AnnounceUrl=url)

    def _beep(self, conference: Conference, participant: Participant, when: str) -> None:
        if participant.beeps(when):
            for each in conference.present:
                if each is not participant:
                    self._board.events.publish("beep", each.call.sid, why=when)

    def _tell(
        self, conference: Conference, event: str, participant: Participant | None = None, **more: str
    ) -> None:
        conference_events.tell(self._board, conference, event, participant, more)


_CHANGES: dict[tuple[str, bool | str], str] = {
    ("muted", True): "participant-mute",
    ("muted", False): "participant-unmute",
    ("held", True): "participant-hold",
    ("held", False): "participant-unhold",
}


def _check(conference: Conference, newcomer: Participant) -> None:
    if len(conference.participants) >= conference.settings.most:
        raise NotTakenIn(16020, f"{conference.name!r} has its {conference.settings.most} participants")
    if newcomer.label and conference.of(newcomer.label) is not None:
        raise NotTakenIn(16025, f"{newcomer.label!r} is the label of another participant")
    if newcomer.coached and (conference.of(newcomer.coached) is None or conference.status != "in-progress"):
        raise NotTakenIn(
            13240, f"{newcomer.coached} is not in the conference under way, and cannot be coached"
        )


def _ended(conference: Conference, by: Participant | None) -> dict[str, str]:
    told = {
        "ReasonConferenceEnded": conference.reason,
        "Reason": f"Conference ended: {conference.reason.replace('-', ' ')}",
    }
    if by is not None:
        told["CallSidEndingConference"] = by.call.sid
    if by is not None and by.label:
        told["ParticipantLabelEndingConference"] = by.label
    return told


def _left(participant: Participant, leaving: Leaving) -> dict[str, str]:
    return {
        "ParticipantCallStatus": participant.call.status,
        "ReasonParticipantLeft": leaving.participant,
    }
