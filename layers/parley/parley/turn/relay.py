"""Calls over a socket: a message comes in, a turn is answered, the socket ends.

A turn is the same as with a webhook: read, taken, and written once, if nobody has written it. But a message does not
say which turn it is, messages come at once and in any order, and people talk while something is being done. So

- a message whose turn is in the log is not taken again, and one that is older than the last turn is late;
- one that came before the last turn was answered was said by somebody who had heard nothing of that answer;
- a turn that does something is written before it is done (`Continue`), so that one message alone does it; what is
  said meanwhile waits for that turn;
- all that a message waits for and does has one time (`until`), which ends before the function's. Words whose time is up
  while they wait are answered with nothing: those who are at work ask the next question. What nobody has finished is
  finished by the next message, or by the look that follows on silence.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from threading import Timer
from types import ModuleType
from typing import Any

from parley import agents
from parley.carrier import heard, relay
from parley.carrier.apology import apology
from parley.carrier.relay import NOTHING_TO_SAY, Frame
from parley.carrier.twiml import HANG_UP, SILENCE_SECONDS
from parley.carrier.webhook import Webhook
from parley.flow.words import Question
from parley.machine.call import Call
from parley.machine.changing import replace as changed
from parley.machine.effects import UNCHANGED, Continue, Listen
from parley.machine.events import Continued, Event, Pressed, Silence, SpeechHeard
from parley.machine.questions import asked
from parley.metrics import count_one
from parley.store import calls, sockets
from parley.store.calls import Turn
from parley.store.errors import ExistsError, UnavailableError
from parley.store.sockets import Socket, Standing
from parley.turn import early, placed_calls, relay_log
from parley.turn.lasting import CHARACTERS_A_SECOND
from parley.turn.ports import Ports
from parley.turn.telemetry import logger
from parley.turn.webhooks import OVER, SID, document, logged, lost, sid_of, taken_in

MOST_BREAKS = 1
"""How often a call comes back to the socket; after that it goes on without one."""
MOST_RACES = 8
MOST_MET = 4096
LONGEST_SESSION = 64
SETUP_SECONDS = 3.0
SPEAKING_SECONDS = 20
"""How long somebody may speak who has cut us off. Nobody says when a noise was all."""
KEYS_SECONDS = 5
LINE_SECONDS = 2
"""What lies between our answer and its first sound, and between their last word and our hearing of it."""
FINISH = "#"
SLOW_SECONDS = 1.5
"""After which a person hears that it takes a moment."""
LOOK_SECONDS = 0.1
"""How often others look whether somebody is still at work."""
ANSWER_SECONDS = 12.0
"""For all that a message waits for and does."""
DOING_SECONDS, LEAST_SECONDS = 4.0, 1.0
"""What a message keeps of its time for what it decides to do, and what it has for deciding, however long it waited."""

Happened = Callable[[Standing, float, str | None], Event | None]
"""The event that a message tells, as the call stands, at a time, of somebody who heard only so much of our last words
(None: all); None where more of it is to come."""


class NoSocketError(LookupError):
    """A connection that belongs to no call."""


def said(frame: Frame, ports: Ports) -> str:
    """The answer to a message. Raises UnavailableError."""
    return KINDS.get(frame.kind, _unknown)(frame, ports)


def _unknown(frame: Frame, ports: Ports) -> str:
    """Twilio's errors, and what it may tell one day."""
    logger.warning("a message of the relay", kind=frame.kind[:20], error=frame.text("description")[:200])
    return NOTHING_TO_SAY


def _set_up(frame: Frame, ports: Ports) -> str:
    """The connection speaks for one call from now on: one that listens to a socket."""
    socket = Socket(frame.connection, frame.text("callSid"), frame.text("sessionId")[:LONGEST_SESSION])
    turns = sockets.standing(socket.sid).turns if SID.fullmatch(socket.sid) else ()
    if not turns or not turns[0].call.interruptible:
        return relay.END
    last = turns[0]
    try:
        sockets.open_socket(socket, _listens(socket, last.call, last.said, frame.at))
    except ExistsError:
        if sockets.socket_of(frame.connection) != socket:
            count_one("ForgedRequests")
            return relay.END
    _meeting(socket)
    return _offers(last.call, frame.connection) if last.number == 1 else NOTHING_TO_SAY


def _offers(call: Call, connection: str) -> str:
    """Other languages are offered behind the greeting, which is in one language."""
    flow = agents.for_call(call)
    offers = [relay.text((offer,), language=tag) for tag, _, offer in flow.offers if tag != flow.language]
    if not call.offered or not offers:
        return NOTHING_TO_SAY
    for each in offers[:-1]:
        _connections().send(connection, each)
    return offers[-1]


_met: dict[str, Socket] = {}
"""Whose call a connection is never changes, so each process asks once."""


def _socket(connection: str) -> Socket:
    """Raises NoSocketError or UnavailableError. What comes at once with `setup` waits for it."""
    until = time.monotonic() + SETUP_SECONDS
    while (found := _met.get(connection) or sockets.socket_of(connection)) is None:
        if time.monotonic() >= until:
            raise NoSocketError(connection)
        time.sleep(LOOK_SECONDS)
    return _meeting(found)


def _meeting(socket: Socket) -> Socket:
    while len(_met) >= MOST_MET:
        _met.pop(next(iter(_met)), None)
    _met[socket.connection] = socket
    return socket


def _prompted(frame: Frame, ports: Ports) -> str:
    """Words, once they are final."""
    words = heard.clean(frame.text("voicePrompt"))
    if frame.message.get("last") is False:
        return _so_far(frame, words, ports)
    if not words:
        return NOTHING_TO_SAY
    return _answer(frame, lambda _, at, only: SpeechHeard(at, words, only_heard=only), ports)


def _so_far(frame: Frame, words: str, ports: Ports) -> str:
    """Words to which more may come. They are answered with nothing at all: the answer is to the final ones."""
    if early.is_whole(words):
        with suppress(UnavailableError):
            turns = sockets.standing(_socket(frame.connection).sid).turns
            if turns and not relay_log.is_handed_over(turns[0]):
                early.heard(turns[0], words, ports)
    return ""


def _cut_off(frame: Frame, ports: Ports) -> str:
    """Somebody spoke into our words. It counts with what they say, which comes in a message of its own."""
    socket, words = _socket(frame.connection), heard.clean(frame.text("utteranceUntilInterrupt"))
    sockets.was_cut_off(socket.sid, words, frame.at, _until(socket, frame.at, SPEAKING_SECONDS))
    return NOTHING_TO_SAY


def _pressed(frame: Frame, ports: Ports) -> str:
    """A key. One that is the whole answer is taken at once; others are kept until the answer is whole."""
    key = heard.keys(frame.text("digit"))[:1]
    if not key:
        return NOTHING_TO_SAY

    def whole(stands: Standing, at: float, only: str | None) -> Event | None:
        question = _question(stands.turns[0].call)
        wanted = question.digits if question else None
        if wanted == 1:
            return Pressed(at, key, only)
        socket = _socket(frame.connection)
        until = _until(socket, frame.at, KEYS_SECONDS)
        keys = relay_log.keys_of(stands, sockets.add_key(socket.sid, key, frame.id, frame.at, until))
        is_whole = FINISH in keys or (wanted and len(keys) >= wanted)
        return Pressed(at, keys.replace(FINISH, ""), only) if is_whole else None

    return _answer(frame, whole, ports)


def _question(call: Call) -> Question | None:
    flow = agents.for_call(call)
    state = flow.by_name.get(call.state)
    return asked(flow, call, state) if state else None


KINDS: Mapping[str, Callable[[Frame, Ports], str]] = {
    "setup": _set_up,
    "prompt": _prompted,
    "dtmf": _pressed,
    "interrupt": _cut_off,
}


def _answer(frame: Frame, happened: Happened, ports: Ports) -> str:
    socket = _socket(frame.connection)
    for _ in range(MOST_RACES):
        stands = _after_work(socket.sid, frame.until, frame.id if frame.again else "")
        if stands is None:
            break
        if not stands.turns:
            return relay.END
        try:
            if relay_log.is_at_work(stands.turns[0]):  # whoever was at it is gone
                last = stands.turns[0]
                stands = replace(stands, turns=[_done(last.call, {**last.message}, ports, frame.until)])
            if (known := relay_log.known(stands, frame, socket.session)) is not None:
                return known
            event = happened(stands, ports.clock(), relay_log.only_heard(stands, frame))
            if event is None:
                return NOTHING_TO_SAY
            if (again := relay_log.said_before(stands, socket, event)) is not None:
                return again
            named = {"id": frame.id, "connection": socket.connection, "session": socket.session}
            knowing = ports._replace(early=stands.early)
            return _taken(
                stands.turns[0].call, event, socket, {**named, "at": frame.at}, knowing, frame.until
            )
        except ExistsError:  # another message was faster; this one comes after it
            continue
    logger.warning("a message could not be taken in its time")
    count_one("LateMessages")
    return NOTHING_TO_SAY


def _after_work(sid: str, until: float, mine: str = "") -> Standing | None:
    """Where the call stands once nobody is at work for it, but the message that is `mine`; None where that takes too
    long."""
    while not is_late(until):
        stands = sockets.standing(sid)
        last = stands.turns[0] if stands.turns else None
        if (
            last is None
            or not relay_log.is_at_work(last)
            or relay_log.is_left(last)
            or last.message.get("id") == mine
        ):
            return stands
        time.sleep(LOOK_SECONDS)
    return None


def in_all() -> float:
    """By when a message must be answered that has come now."""
    return time.monotonic() + ANSWER_SECONDS


def is_late(until: float) -> bool:
    """Whether too little of a message's time is left to begin with a turn."""
    return until - time.monotonic() < DOING_SECONDS


def _in_time(ports: Ports, until: float, keeps: float = 0.0) -> Ports:
    """The same ports, for tools and models that have as much time as is left of a message's."""
    left = max(until - time.monotonic() - keeps, LEAST_SECONDS)
    return ports._replace(seconds=min(ports.seconds, left))


def _now() -> float:
    """As the gateway tells the time: in whole milliseconds."""
    return int(time.time() * 1000) / 1000


def _done(call: Call, named: Mapping[str, Any], ports: Ports, until: float) -> Turn:
    """What was begun is done to its end. Raises ExistsError."""
    goes_on = True
    while goes_on:
        turn, goes_on = _turn(call, Continued(ports.clock()), named, _in_time(ports, until))
        call = turn.call
    return turn


def _taken(
    call: Call, event: Event, socket: Socket, named: Mapping[str, Any], ports: Ports, until: float
) -> str:
    """Takes the turn, and those after it that nobody has to say anything for. Raises ExistsError before anything is
    done."""
    moment = _Moment(socket, agents.for_call(call).phrases.moment)
    patient = moment.told(ports)
    turn, goes_on = _turn(call, event, named, _in_time(patient, until, DOING_SECONDS), socket)
    while goes_on:
        if turn.said:
            moment.says(turn.said)
        try:
            turn, goes_on = _turn(
                turn.call, Continued(ports.clock()), named, _in_time(patient, until), socket
            )
        except ExistsError:  # the call was ended meanwhile
            return NOTHING_TO_SAY
    if turn.call.language != call.language and not relay_log.is_handed_over(turn):
        _changes_language(socket, turn.call)
    return relay_log.words(turn)


def _changes_language(socket: Socket, call: Call) -> None:
    """What is expected in the old language is not what is said in the new one. That is told when the language changes
    alone: with each question it would be a request of every turn."""
    question = _question(call)
    _connections().send(socket.connection, relay.language(call.language))
    if question and question.hints:
        _connections().send(socket.connection, relay.hints(question.hints))


class _Moment:
    """Says, once an answer, that it takes a moment: where the flow says so, or once a tool or the model is slow."""

    def __init__(self, socket: Socket, words: str) -> None:
        self._socket, self._words, self._said = socket, words, False

    def says(self, lines: Sequence[str]) -> None:
        """More words of the same answer follow, whether these come through or not."""
        self._said = True
        try:
            _connections().send(self._socket.connection, relay.text(lines, last=False))
        except Exception:
            logger.exception("what was to be said at once is not said")

    def told(self, ports: Ports) -> Ports:
        """The same ports, which tell when they are slow."""
        return ports._replace(run_tool=self._telling(ports.run_tool), read=self._telling(ports.read))

    def _telling(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any) -> Any:
            timer = Timer(SLOW_SECONDS, self._slow)
            timer.start()
            try:
                return function(*arguments)
            finally:
                timer.cancel()
                timer.join()  # what it says comes before the answer

        return run

    def _slow(self) -> None:
        if not self._said:
            self.says((self._words,))


def _turn(
    call: Call, event: Event, named: Mapping[str, Any], ports: Ports, socket: Socket | None = None
) -> tuple[Turn, bool]:
    """One turn in the log, and whether it goes on by itself. Raises ExistsError."""
    started, flow = time.perf_counter(), agents.for_call(call)
    taken = taken_in(flow, call, event, ports)
    goes_on = isinstance(taken.effect, Continue)
    is_over_socket = (
        isinstance(taken.effect, Listen)
        and taken.call.interruptible
        and taken.recording == UNCHANGED
        and socket is not None
    )
    answer = "" if is_over_socket else document(flow, taken)
    milliseconds, now = (time.perf_counter() - started) * 1000, _now()
    listens: Mapping[str, Any] = {}
    if is_over_socket and socket:
        listens = _listens(socket, taken.call, taken.said, now)
    elif goes_on and socket:  # whether it was done
        listens = _until(socket, now, relay_log.WORK_SECONDS + LINE_SECONDS)
    turn = logged(flow, taken, answer, milliseconds, {**named, "answered": now}, listens)
    calls.add(turn)
    ports.taken(turn)
    return turn, goes_on


def _listens(socket: Socket, call: Call, said: Sequence[str], now: float) -> Mapping[str, Any]:
    """Until when somebody is waited for: as long as our words last, and then as with <Gather>."""
    speech = {**agents.for_call(call).speech, **placed_calls.patience(call)}
    patience = float(speech.get("timeout", SILENCE_SECONDS))
    return _until(socket, now, sum(map(len, said)) / CHARACTERS_A_SECOND + patience + LINE_SECONDS)


def _until(socket: Socket, now: float, seconds: float) -> Mapping[str, Any]:
    return {"sid": socket.sid, "connection": socket.connection, "since": now, "until": now + seconds}


def silent(told: Mapping[str, Any], ports: Ports) -> None:
    """Nothing was heard since then, unless the log says otherwise: asks again, or takes the keys that were pressed as
    the whole answer, or finishes what was begun and left. Raises UnavailableError."""
    stands = sockets.standing(str(told["sid"]))
    since, last = float(told["since"]), stands.turns[0] if stands.turns else None
    if last is None or relay_log.is_handed_over(last) or relay_log.came_since(stands, since):
        return
    is_at_work = relay_log.is_at_work(last)
    if is_at_work and not relay_log.is_left(last):
        return
    socket = _socket(str(told["connection"]))
    keys, at = relay_log.keys_of(stands, stands.pressed), ports.clock()
    event: Event = Continued(at) if is_at_work else Pressed(at, keys) if keys else Silence(at)
    named = {"id": f"{relay_log.SILENCE}{since}", "connection": socket.connection, "session": socket.session}
    with suppress(ExistsError):
        words = _taken(last.call, event, socket, {**named, "at": _now()}, ports, in_all())
        _connections().send(socket.connection, words)


def _connections() -> ModuleType:
    """Only a slow turn sends words that answer no message."""
    return import_module("parley.carrier.relay_connections")


def ended(webhook: Webhook, ports: Ports) -> str:
    """What follows on a closed socket: what the turn that closed it says. Where it broke, the same words again, over a
    new one; at the second time over none."""
    sid, told = sid_of(webhook), relay.handed_over(webhook)
    if webhook.form.first("CallStatus") in OVER:
        return HANG_UP
    if relay.TROUBLE in told:
        return apology(webhook)
    until = in_all()
    stands = _after_work(sid, until)
    if stands is None or not stands.turns:
        return lost(sid)
    last = stands.turns[0]
    named = {"id": f"ended:{webhook.form.first('SessionId')}", "at": time.time()}
    if isinstance(told.get("turn"), int) and last.call.holds == told["turn"]:
        began = calls.load(sid, last.call.holds)[
            1
        ]  # its words are not said yet, whoever has been called meanwhile
        return began.twiml if began else last.twiml
    is_known = last.message.get("id") == named["id"] or (told.get("turn") and last.twiml)
    if is_known or relay_log.is_handed_over(last, webhook.form.first("SessionId")):
        return last.twiml
    return _come_back(last.call, named, _in_time(ports, until))


def _come_back(call: Call, named: Mapping[str, Any], ports: Ports) -> str:
    breaks = call.breaks + 1
    count_one("RelayBreaks")
    back = changed(call, breaks=breaks, interruptible=call.interruptible and breaks <= MOST_BREAKS)
    try:
        turn, _ = _turn(back, Continued(ports.clock()), named, ports)
    except ExistsError:
        return lost(call.sid)
    return turn.twiml
