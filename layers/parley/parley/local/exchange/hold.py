"""What a person hears who waits: the document at an address, round by round.

In a queue the address is asked again whenever its document has run out; before a conference there is silence then,
unless the document redirects (https://www.twilio.com/docs/voice/twiml/enqueue#attributes-waitUrl and
https://www.twilio.com/docs/voice/twiml/conference#attributes-waitUrl). A round takes as long as what is said and
played in it; where time is not scaled, the next one comes when the person lets time pass.
"""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from parley.local.exchange.announcements import asked
from parley.local.exchange.call import NextDocument
from parley.local.exchange.twiml import Document, Verb

if TYPE_CHECKING:
    from parley.local.exchange.places import Place

MUSIC = Document((Verb("Play", {}, "https://twimlets.com/holdmusic?Bucket=com.twilio.music.classical"),), "")
"""What is heard where the application names no address, as Twilio's classical playlist."""
OWN_MUSIC = re.compile(r"https?://(www\.)?twimlets\.com/holdmusic(\?.*)?")
"""Where Twilio has the same music for applications that name it; nothing is fetched from there."""
WORDS_A_SECOND, PLAYED = 2.5, 30.0
"""How fast is spoken, and for how long something is taken to play whose length nobody knows."""
_STOPS = frozenset({"Redirect", "Leave", "Hangup", "Gather"})


class Music(NamedTuple):
    """`url` None is Twilio's own music, "" is silence; `verbs` are those that may stand in the documents."""

    url: str | None
    method: str
    verbs: frozenset[str]
    again: bool
    parameters: Callable[[], Mapping[str, str]] = dict


class Hold:
    """`failed` is told when there is no document to be had, or one that Twilio would refuse."""

    def __init__(self, place: "Place", music: Music, failed: Callable[[], None]) -> None:
        self._place, self._music, self._failed = place, music, failed
        self._board, self._call = place.board, place.call
        self._next: NextDocument | None = None
        self._lasts = 0.0

    @property
    def verbs(self) -> frozenset[str]:
        return self._music.verbs

    def waits(self) -> None:
        """From now on the person waits; what they hear `begins` in the thread of the call."""
        with self._call.state:
            self._call.hold = self

    def begins(self) -> None:
        if self._call.hold is self:
            self._place.talk.go(self._first())

    def ends(self) -> None:
        """From now on nothing more is played; a round under way breaks off."""
        with self._call.state:
            if self._call.hold is self:
                self._call.hold = self._call.listening = None

    def next_round(self) -> None:
        """The round is over: plays the next one, if there is one."""
        with self._call.turn:
            going, self._next = self._next, None
            self._board.skip(self._call, self._lasts)
            if going is not None and self._call.hold is self:
                self._place.talk.go(going)

    # -- for the interpreter -----------------------------------------------------------------------------------------

    def fetch(self, go: NextDocument) -> Document | None:
        """The document of a round; None where it cannot be had, or the hold is over meanwhile."""
        document = go.document or self._asked(go)
        if document is None and self._call.hold is self:
            self._failed()
        if document is None or self._call.hold is not self:
            return None
        self._lasts = seconds_of(document)
        return document

    def _asked(self, go: NextDocument) -> Document | None:
        parameters = {**self._call.parameters(), **self._music.parameters()}
        found = asked(self._board, self._call.sid, go, parameters, "hold")
        if found is None:
            return None
        document, self._call.document_url = found
        return document

    def holds_back(self, going: NextDocument | None) -> NextDocument | None:
        """Where a round redirects, the next one begins when this one has been heard."""
        if going is None or self._lasts == 0:
            return going
        self._comes(going)
        return None

    def ran_out(self) -> None:
        if self._music.again:
            self._comes(self._first())

    def _comes(self, going: NextDocument) -> None:
        self._next = going
        if self._board.time_scale and self._lasts:
            self._board.later(self._lasts * self._board.time_scale, self.next_round)

    def _first(self) -> NextDocument:
        url = self._music.url
        if url is None or OWN_MUSIC.fullmatch(url):
            return NextDocument("", self._music.method, (), MUSIC)
        return NextDocument(url, self._music.method, (), None if url else Document((), ""))


def seconds_of(document: Document) -> float:
    """For how long a document is heard, up to where it goes elsewhere or listens."""
    seconds = 0.0
    for verb in document.verbs:
        if verb.name in _STOPS:
            break
        if verb.name in _SECONDS:
            seconds += _SECONDS[verb.name](verb)
    return seconds


_SECONDS: dict[str, Callable[[Verb], float]] = {
    "Say": lambda verb: len(verb.text.split()) / WORDS_A_SECOND,
    "Play": lambda _: PLAYED,
    "Pause": lambda verb: float(verb.seconds("length", 1)),
}
