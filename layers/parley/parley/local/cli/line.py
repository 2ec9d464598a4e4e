"""One call as a program sees it: what was done on the phone, and the events that came of it."""

from typing import Any

from parley.local.cli import http

Event = dict[str, Any]


class TerminalPhone:
    """A phone at a running exchange, over its control API. Every method raises http.Refused."""

    def __init__(self, exchange: str) -> None:
        self._phones = f"{exchange}/phone"
        self._seen = 0
        self.sid = ""
        self.ended = False

    def dials(self, to: str, caller: str, url: str = "") -> None:
        """Returns when the agent listens or the call has ended."""
        named = {name: value for name, value in (("to", to), ("url", url)) if value}
        call = http.post(f"{self._phones}/calls", **{**named, "from": caller})
        self.sid, self.ended = call["sid"], call["ended"]
        first = http.get(f"{self._phones}/events", sid=self.sid)["events"][0]
        self._seen = first["seq"] - 1

    def transfers_end(self, entry: str) -> None:
        """How people answer transfers: answer, busy, no-answer, failed."""
        http.post(f"{self._phones}/transfers", entry=entry)

    def does(self, line: str) -> None:
        """One line as typed: words, #12 for keys, nothing for silence, /hangup."""
        text = line.strip()
        if text == "/hangup":
            self._act("hangs_up")
        elif not text:
            self._act("silent")
        elif text.startswith("#"):
            self._act("presses", keys=text[1:].replace(" ", ""))
        else:
            self._act("says", text=text)

    def _act(self, action: str, **body: object) -> None:
        call = http.post(f"{self._phones}/calls/{self.sid}/{action}", **body)
        self.ended = call["ended"]

    def events(self) -> list[Event]:
        """What happened since last asked: on this call, and texts that were sent meanwhile."""
        found = http.get(f"{self._phones}/events", since=self._seen)
        self._seen = found["next"]
        return [
            event
            for event in found["events"]
            if event["sid"] == self.sid or event["event"] in ("sms", "email")
        ]
