"""Dial with a Conference: a call enters a room, waits there for others, talks, and leaves.

https://www.twilio.com/docs/voice/twiml/conference. Of Dial's attributes callerId and timeout mean nothing here; a
conference's DialCallStatus is `answered`, and it has neither DialCallSid nor DialCallDuration.
"""

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from parley.local.exchange.alarms import Alarm
from parley.local.exchange.call import NextDocument
from parley.local.exchange.conferences import (
    LEFT,
    SENT_ELSEWHERE,
    Conference,
    NotTakenIn,
    Participant,
    Settings,
)
from parley.local.exchange.hold import Hold, Music
from parley.local.exchange.places import HUNG_UP, REDIRECTED, Place
from parley.local.exchange.recordings import asked_for
from parley.local.exchange.twiml import Verb
from parley.local.exchange.verbs import dial_recording

if TYPE_CHECKING:
    from parley.local.exchange.interpreter import Interpreter

HEARD_WHILE_WAITING = frozenset({"Play", "Say", "Pause", "Redirect"})


class InConference(Place):
    name = "Conference"

    def __init__(self, talk: "Interpreter", dial: Verb, noun: Verb) -> None:
        super().__init__(talk)
        self._dial, self._noun = dial, noun
        self._base = self.call.document_url
        self._conference: Conference | None = None
        self._me = Participant(self.call)
        self._recording = dial_recording.starts(self.board, self.call, dial)

    def begins(self) -> NextDocument | None:
        """Enters the room; where the call goes on if it is not taken in."""
        if not self.enter(self._noun.text):
            return None
        self._me = _participant(self, self._noun)
        try:
            self.board.conferences.join(self._noun.text, settings_of(self._noun, self._base), self._me)
        except NotTakenIn as refused:
            self.board.record_error(self.call.sid, refused.code, refused.reason)
            self.call.place = self.call.hold = None
            return self._after("failed") if refused.code != 16025 else self.on(None)
        if self._dial.attributes.get("timeLimit"):
            Alarm(self.board, self.call, self._dial.seconds("timeLimit", 14400), self._leaves_by_itself)
        if (hold := self.call.hold) is not None:
            hold.begins()
        return None

    # -- for the conference, under its lock ----------------------------------------------------------------------------

    def takes(self, conference: Conference, me: Participant) -> None:
        self._conference, self._me = conference, me
        if conference.status == "init":
            self.waits(self._noun.attributes.get("waitUrl"), self._noun.get("waitMethod", "POST"))

    def waits(self, url: str | None, method: str) -> Hold:
        """From now on this one hears the hold music; what is played comes when `begins` is called."""
        absolute = urljoin(self._base, url) if url else url
        music = Music(absolute, method, HEARD_WHILE_WAITING, again=False)
        hold = Hold(self, music, self._is_not_established)
        hold.waits()
        return hold

    def stops_waiting(self) -> None:
        if (hold := self.call.hold) is not None:
            hold.ends()

    def is_let_go(self) -> None:
        """The conference is over for this one: the Dial is complete."""
        self.goes_on(self._after("answered"))

    def _is_not_established(self) -> None:
        self._leave_room(REDIRECTED)
        self.goes_on(self._after("failed"))

    def _leaves_by_itself(self) -> None:
        self._leave_room(HUNG_UP)
        self.is_let_go()

    def _after(self, status: str) -> NextDocument:
        recorded = dial_recording.ends(self.board, self._recording)
        action = self._dial.get("action")
        if not action:
            return self.on(None)
        results = {"DialCallStatus": status, "DialBridged": str(status == "answered").lower(), **recorded}
        return NextDocument(
            urljoin(self._base, action), self._dial.get("method", "POST"), tuple(results.items())
        )

    # -- what the person does ------------------------------------------------------------------------------------------

    def is_open(self) -> bool:
        conference = self._conference
        return conference is not None and any(self.board.conferences.listeners(conference, self._me))

    def is_deserted(self) -> bool:
        return self._conference is not None and len(self._conference.present) == 1

    def hears(self, text: str) -> bool:
        if self._recording is not None:
            self._recording.hears(text)
        return self._conference is not None and self.board.conferences.speak(self._conference, self._me, text)

    def presses(self, keys: str) -> bool:
        if "*" not in keys or not self._dial.flag("hangupOnStar"):
            return False
        self._leaves_by_itself()
        return True

    def passes(self, seconds: float) -> None:
        if (hold := self.call.hold) is not None:
            hold.next_round()
        else:
            super().passes(seconds)

    def left(self, why: str) -> None:
        self._leave_room(why)
        dial_recording.ends(self.board, self._recording)

    def _leave_room(self, why: str) -> None:
        if self._conference is not None:
            self.board.conferences.leave(
                self._conference, self._me, LEFT if why == HUNG_UP else SENT_ELSEWHERE
            )


def settings_of(noun: Verb, base: str) -> Settings:
    callback = noun.get("statusCallback")
    recorded = noun.get("record") in ("record-from-start", "true")
    return Settings(
        most=noun.seconds("maxParticipants", 250),
        callback=urljoin(base, callback) if callback else "",
        callback_method=noun.get("statusCallbackMethod", "POST"),
        events=frozenset(noun.get("statusCallbackEvent").split()),
        region=noun.get("region"),
        recorded=asked_for(noun, base, "Conference") if recorded else None,
    )


def _participant(place: InConference, noun: Verb) -> Participant:
    return Participant(
        place.call,
        label=noun.get("participantLabel"),
        muted=noun.flag("muted"),
        starts=noun.flag("startConferenceOnEnter", True),
        ends=noun.flag("endConferenceOnExit"),
        beep=noun.get("beep", "true"),
        coached=noun.get("coach"),
        place=place,
    )
