"""One call as a program sees it: what was done on the phone, and the events that came of it."""

import re
from typing import Any

from parley.local.cli import http

Event = dict[str, Any]
TEXT = "/text "
OF_ANYBODY = ("sms", "email", "transfer")
"""Events that belong to no call, or to one that was placed for it."""
OVER = re.compile(r'/over (?:"(?P<after>[^"]+)" )?(?P<text>.*\S.*)')


class TerminalPhone:
    """A phone at a running exchange, over its control API. Every method raises http.Refused.

    `alone` is the exchange's only one: whatever happens there has to do with its call. A line that is not `typed` by
    a person is said when everybody else has done what they do.
    """

    def __init__(self, exchange: str, alone: bool = False, typed: bool = False) -> None:
        self._phones = f"{exchange}/phone"
        self.alone, self.typed = alone, typed
        self._ends: dict[str, str] = {}
        self._seen = 0
        self.sid = ""
        self.ended = self.in_a_hurry = False

    def dials(self, to: str, caller: str, url: str = "", **more: str) -> None:
        """Returns when the agent listens or the call has ended."""
        named = {name: value for name, value in (("to", to), ("url", url), *more.items()) if value}
        self._ends = {"to": to, "from": caller} if to else {"from": caller}
        try:
            call = http.post(f"{self._phones}/calls", **{**named, "from": caller})
        except http.HttpError:
            self.sid, self.ended = self._begun(caller), True
            self._starts()
            raise
        self.sid, self.ended = call["sid"], call["ended"]
        self._starts()

    def _begun(self, caller: str) -> str:
        """The call that was refused once it had begun."""
        found = http.get(f"{self._phones}/events")["events"]
        begun = (event["sid"] for event in reversed(found) if event.get("from") == caller)
        return next(begun, "")

    def is_put_down(self) -> None:
        """Hangs up in the middle of whatever the application does, for which nobody waits any more."""
        self.in_a_hurry, self.ended = True, True
        if not self.sid:
            self.sid = self._begun(self._ends.get("from", ""))
            self._starts()
        if self.sid:
            self._act("hangs_up")

    def _starts(self) -> None:
        found = http.get(f"{self._phones}/events", sid=self.sid)["events"] if not self.alone else []
        self._seen = found[0]["seq"] - 1 if found else 0

    def transfers_end(self, entry: str) -> None:
        """How people answer transfers: answer, busy, no-answer, failed, hang-up, voicemail."""
        http.post(f"{self._phones}/transfers", entry=entry)

    def does(self, line: str) -> None:
        """One line as typed: words, #12 for keys, nothing for silence, /over and words said over the agent, /text and
        words for a message, /hangup."""
        text = line.strip()
        if text == "/hangup":
            self._act("hangs_up")
        elif text.startswith(TEXT):
            http.post(f"{self._phones}/texts", text=text.removeprefix(TEXT), **self._ends)
        elif over := OVER.fullmatch(text):
            self._act("interrupts", text=over["text"], after=over["after"] or "")
        elif not text:
            self._act("silent")
        elif text.startswith("#"):
            self._act("presses", keys=text[1:].replace(" ", ""))
        else:
            self._act("says", text=text)

    def _act(self, action: str, **body: object) -> None:
        call = http.post(f"{self._phones}/calls/{self.sid}/{action}", **body)
        self.ended = call["ended"]

    def settles(self) -> None:
        """Returns when nothing is left to do after the call."""
        if not self.in_a_hurry:
            http.post(f"{self._phones}/settle")

    def events(self) -> list[Event]:
        """What happened since last asked: on this call, and texts that were sent and people who were called
        meanwhile."""
        found = http.get(f"{self._phones}/events", since=self._seen)
        self._seen = found["next"]
        return [
            event
            for event in found["events"]
            if self.alone or event["sid"] == self.sid or event["event"] in OF_ANYBODY
        ]
