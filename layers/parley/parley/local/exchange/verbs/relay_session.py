"""The socket of a ConversationRelay: what the application is told of a call, and what it says.

https://www.twilio.com/docs/voice/conversationrelay/websocket-messages. The handshake is signed over the address as it
stands in the document. What happens while the socket is broken is kept and told once it is open again, with
`applicationReconnect`; so is what the application had not answered before, so that it may come twice.
"""

import json
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall, new_sid
from parley.local.exchange.sockets import NotOpened, opened
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Verb
from parley.local.exchange.verbs.partial_results import WORDS_AT_ONCE
from parley.local.exchange.verbs.relay_messages import MessageRefused, changed, kinds, read
from parley.local.exchange.verbs.relay_speech import PLAYED_SECONDS, Heard, Speech, Utterance

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

HANDSHAKE_FAILED, SOCKET_ENDED, MALFORMED = 64102, 64105, 64107
"""https://www.twilio.com/docs/api/errors"""
MOST_MALFORMED = 10
"""Malformed messages in a row with which the socket is closed, as INVALID_DATA."""
INVALID_DATA = 1007
MOST_KEPT = 500
"""Events that are kept for an application whose socket broke."""
AGAIN = (0.0, 0.2, 0.5, 1.0, 2.0)
"""Seconds before each attempt to open a broken socket again."""
MULTILINGUAL, ENGLISH = "multi", "en"


class RelaySession:
    """One session of one call. While an answer is awaited, the call has not moved on. `ended` is told what the action
    is told (https://www.twilio.com/docs/voice/twiml/connect/conversationrelay#action-url)."""

    def __init__(
        self,
        board: Switchboard,
        call: ExchangeCall,
        noun: Verb,
        ended: Callable[[Mapping[str, str]], None],
    ) -> None:
        self._board, self._call, self._noun, self._base = board, call, noun, call.document_url
        self._ended = ended
        self.sid = new_sid("VX")
        self._settings: dict[str, str] = dict(noun.attributes)
        self._speech = Speech(board.time_scale or 1.0)
        self._since = call.lasted
        self._socket: ClientConnection | None = None
        self._stays = ExitStack()
        self._lock = RLock()
        self._over = False
        self._unanswered: deque[Mapping[str, Any]] = deque(maxlen=MOST_KEPT)
        self._waits_for = self._malformed = self._told = 0
        self._is_spoken_to = False
        self._tokens = ""

    # -- from its beginning to its end ---------------------------------------------------------------------------------

    def opens(self) -> bool:
        """False if the application does not take the session; that is told as Twilio tells it."""
        try:
            self._connects()
        except NotOpened as problem:
            self._board.fail(
                self._call.sid, HANDSHAKE_FAILED, f"the socket of the relay was not opened: {problem}"
            )
            self._ends("failed", HANDSHAKE_FAILED, str(problem))
            return False
        self._board.spawn(self._listens)
        greeting = self._noun.get("welcomeGreeting")
        if greeting:
            allowed = self._noun.get("welcomeGreetingInterruptible", "any")
            self._says(Utterance(greeting, kinds(allowed)), greeting)
        return True

    def _connects(self) -> None:
        with self._lock:
            self._stays.close()
            self._socket = opened(self._board, self._noun.get("url"), self._stays)
            self._transmit(self._setup())
            for event in self._unanswered:
                self._transmit(event)
        self._board.events.publish("stream", self._call.sid, stream_sid=self.sid, url=self._noun.get("url"))

    def _setup(self) -> dict[str, Any]:
        named = [each for each in self._noun.children if each.name == "Parameter"]
        return {
            "type": "setup",
            "sessionId": self.sid,
            "accountSid": self._call.account_sid,
            "parentCallSid": self._call.parent_sid,
            "callSid": self._call.sid,
            "from": self._call.from_,
            "to": self._call.to,
            "forwardedFrom": self._call.forwarded_from,
            "callType": "PSTN",
            "callerName": "",
            "direction": "inbound" if self._call.direction == "inbound" else "outbound",
            "callStatus": self._call.status.upper(),
            "customParameters": {each.get("name"): each.get("value") for each in named},
        }

    @property
    def is_open(self) -> bool:
        return not self._over

    def is_waiting(self) -> bool:
        """Whether the caller has spoken and the application has not answered."""
        return not self._over and self._waits_for > 0

    def stops(self, status: str) -> None:
        """Ends the session from the side of the call."""
        self._ends(status)

    def breaks(self) -> None:
        """The line between Twilio and the application fails, without a word to either."""
        with self._lock:
            if self._socket is not None:
                self._socket.close_socket()

    def _ends(self, status: str, code: int = 0, message: str = "", handoff: str | None = None) -> None:
        with self._lock:
            if self._over:
                return
            self._over = True
            self._awaits(0)
        self._board.spawn(self._stays.close)
        told = {
            "SessionId": self.sid,
            "SessionStatus": status,
            "SessionDuration": str(int(self._call.lasted - self._since)),
            **({"ErrorCode": str(code), "ErrorMessage": message} if code else {}),
            **({"HandoffData": handoff} if handoff is not None else {}),
        }
        self._ended(told)

    # -- what the caller does ------------------------------------------------------------------------------------------

    def hears(self, text: str, over: str | None, copies: int) -> bool:
        """The caller speaks: `over` the agent after these words of theirs (now, if they are ""), or once it has
        finished (None). False if nobody is told. Raises NotSaid."""
        with self._lock:
            if not self._is_told("speech", over):
                return False
            self._info("clientSpeaking", "on")
            words = text.split()
            ends = (*range(WORDS_AT_ONCE, len(words), WORDS_AT_ONCE), len(words))
            for end in ends if self._is_on("partialPrompts") else ():
                self._sends(self._prompt(" ".join(words[:end]), False))
            self._awaits(copies)
            self._told, self._is_spoken_to = self._told + 1, True
            for _ in range(copies):
                self._sends(self._prompt(text, True))
            self._info("clientSpeaking", "off")
        return True

    def presses(self, keys: str, over: str | None) -> bool:
        """The caller presses keys; False if nobody is told."""
        with self._lock:
            if not self._is_on("dtmfDetection") or not self._is_told("dtmf", over):
                return False
            self._awaits(len(keys))
            self._told, self._is_spoken_to = self._told + 1, False
            for key in keys:
                self._sends({"type": "dtmf", "digit": key})
        return True

    def finishes(self) -> None:
        """The caller lets the agent finish."""
        with self._lock:
            late = self._speech.left()
            self._speech.finishes()
        if late:
            self._info("tokensPlayed", self._speech.text)
            self._info("agentSpeaking", "off")
            self._board.skip(self._call, late)

    def is_silent(self) -> None:
        """The caller says nothing; words of the application are awaited if it keeps time by itself."""
        with self._lock:
            self._speech.begins()
            self._awaits(1)
        if not self._board.lets_time_pass(self._call.sid):
            with self._lock:
                self._awaits(0)
                self._call.moved.set()

    def _is_told(self, kind: str, over: str | None) -> bool:
        """Whether the application is told of speech or dtmf that comes now, and of an interruption before it."""
        if over is None or not (over or self._speech.is_spoken()):
            self.finishes()
        elif self._speech.allows(kind, over):
            self._interrupted(self._speech.cut_off(over))
        else:
            return not self._over and kind in kinds(self._get("reportInputDuringAgentSpeech", "none"))
        self._speech.begins()
        return not self._over

    def _interrupted(self, heard: Heard) -> None:
        self._board.events.publish("interrupted", self._call.sid, heard=heard.text, ms=heard.milliseconds)
        self._info("tokensPlayed", heard.text)
        self._info("agentSpeaking", "off")
        self._sends(
            {
                "type": "interrupt",
                "utteranceUntilInterrupt": heard.text,
                "durationUntilInterruptMs": heard.milliseconds,
            }
        )

    def _prompt(self, text: str, last: bool) -> Mapping[str, Any]:
        language = self._get("transcriptionLanguage") or self._get("language", "en-US")
        lang = ENGLISH if language == MULTILINGUAL else language
        return {"type": "prompt", "voicePrompt": text, "lang": lang, "last": last}

    # -- what goes out -------------------------------------------------------------------------------------------------

    def _sends(self, event: Mapping[str, Any]) -> None:
        with self._lock:
            self._unanswered.append(event)
            self._transmit(event)

    def _transmit(self, event: Mapping[str, Any]) -> None:
        from websockets.exceptions import ConnectionClosed

        if self._socket is not None:
            with suppress(ConnectionClosed, OSError):
                self._socket.send(json.dumps(event))

    def _info(self, name: str, value: str) -> None:
        """What is told to those who asked for it. Twilio names these events and does not show them: their form is that
        of public applications which take them."""
        if INFORMED[name] in self._get("events").split():
            self._sends({"type": "info", "name": name, "value": value})

    # -- what comes in -------------------------------------------------------------------------------------------------

    def _listens(self) -> None:
        from websockets.exceptions import ConnectionClosed

        while self.is_open:
            socket = self._socket
            with self._board.waiting_for_people(), suppress(ConnectionClosed, OSError):
                for message in socket or ():
                    self._takes(message)
            if self.is_open and not self._is_back():
                problem = "the application's socket was closed"
                self._board.fail(self._call.sid, SOCKET_ENDED, problem)
                self._ends("failed", SOCKET_ENDED, problem)

    def _is_back(self) -> bool:
        """Whether the broken socket is open again."""
        if not self._is_on("applicationReconnect") or self._malformed >= MOST_MALFORMED:
            return False
        with self._lock:
            self._socket = None
        for seconds in AGAIN:
            time.sleep(seconds)
            with suppress(NotOpened):
                if self.is_open:
                    self._connects()
                return True
        return False

    def _takes(self, written: str | bytes) -> None:
        """One message of the application; what comes after the end is for nobody."""
        if self._over:
            return
        try:
            message = read(written)
            self._malformed = 0
            TAKEN[message["type"]](self, message)
        except MessageRefused as malformed:
            self._refuses(written, malformed)

    def _refuses(self, written: str | bytes, malformed: MessageRefused) -> None:
        shown = written if isinstance(written, str) else repr(written)
        self._board.fail(
            self._call.sid, MALFORMED, f"malformed message of the relay: {malformed}: {shown[:500]}"
        )
        self._transmit({"type": "error", "description": f"Invalid message received: {shown}"})
        self._malformed += 1
        if self._malformed >= MOST_MALFORMED and self._socket is not None:
            self._socket.close(INVALID_DATA, "too many malformed messages")

    def _text(self, message: Mapping[str, Any]) -> None:
        token, last = message["token"], message.get("last", False)
        with self._lock:
            if token:
                self._speaks(message, Utterance(token, self._allowed(message), self._gives_way(message)))
            said, self._tokens = (self._tokens + token).strip(), "" if last else self._tokens + token
        if last:
            self._speech.closes()
            self._tells(said, message.get("lang", ""))
            self._is_answered(bool(said))

    def _play(self, message: Mapping[str, Any]) -> None:
        allowed, gives_way = self._allowed(message), self._gives_way(message)
        self._speaks(message, Utterance("", allowed, gives_way, PLAYED_SECONDS))
        self._tells(f"[plays {urljoin(self._base, message['source'])}]")

    def _digits(self, message: Mapping[str, Any]) -> None:
        self._tells(f"[plays keys {message['digits']}]")

    def _language(self, message: Mapping[str, Any]) -> None:
        self._settings |= changed(message)

    def _configures(self, message: Mapping[str, Any]) -> None:
        self._settings |= changed(message)
        self._info("configUpdated", json.dumps(changed(message)))

    def _is_ended(self, message: Mapping[str, Any]) -> None:
        """What is still spoken is heard to its end."""
        self._tells(self._tokens.strip())
        self.finishes()
        self._ends("ended", handoff=message.get("handoffData"))

    def _speaks(self, message: Mapping[str, Any], utterance: Utterance) -> None:
        with self._lock:
            begins = not self._speech.is_spoken()
            self._speech.says(utterance)
        if begins:
            self._info("agentSpeaking", "on")

    def _says(self, utterance: Utterance, text: str) -> None:
        self._speaks({}, utterance)
        self._tells(text)

    def _tells(self, text: str, language: str = "") -> None:
        """The caller hears the agent, as far as they let it speak."""
        if text:
            spoken = language or self._get("ttsLanguage") or self._get("language", "en-US")
            voice = self._get("voice") or None
            self._board.says(self._call, text, verb="ConversationRelay", language=spoken, voice=voice)

    def _awaits(self, answers: int) -> None:
        """So many messages of the application are awaited, one for each that it was told."""
        before, self._waits_for = self._waits_for, answers
        if answers:
            self._call.moved.clear()
        if bool(before) != bool(answers):
            self._board.awaits(1 if answers else -1)

    def _is_answered(self, in_words: bool) -> None:
        with self._lock:
            left = 0 if in_words else max(0, self._waits_for - 1)
            if not left and not in_words and self._is_spoken_to:
                self._board.later(self._board.patience, partial(self._has_nothing_to_say, self._told))
                return
            self._awaits(left)
            if not left:
                self._unanswered.clear()
                self._call.moved.set()

    def _has_nothing_to_say(self, told: int) -> None:
        """No words came after an answer of nothing, and the caller has said nothing since."""
        with self._lock:
            if told == self._told:
                self._is_spoken_to = False
                self._is_answered(False)

    # -- settings ------------------------------------------------------------------------------------------------------

    def _get(self, name: str, default: str = "") -> str:
        return self._settings.get(name, default)

    def _is_on(self, name: str) -> bool:
        return self._get(name) == "true"

    def _allowed(self, message: Mapping[str, Any]) -> frozenset[str]:
        return kinds(message.get("interruptible", self._get("interruptible", "any")))

    def _gives_way(self, message: Mapping[str, Any]) -> bool:
        return bool(message.get("preemptible", self._is_on("preemptible")))


INFORMED: Mapping[str, str] = {
    "agentSpeaking": "speaker-events",
    "clientSpeaking": "speaker-events",
    "tokensPlayed": "tokens-played",
    "configUpdated": "config-updated",
}
"""What is told, and the word of the attribute `events` that asks for it."""

TAKEN: Mapping[str, Callable[[RelaySession, Mapping[str, Any]], None]] = {
    "text": RelaySession._text,
    "play": RelaySession._play,
    "sendDigits": RelaySession._digits,
    "language": RelaySession._language,
    "end": RelaySession._is_ended,
    "config": RelaySession._configures,
    "hints": RelaySession._configures,
}
