"""Where a call stands: everything that the next step needs, and nothing that grows with the call."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple

from parley.machine.changing import replace

MEMORY = 12
"""Sentences remembered for the model: the last six exchanges."""
CALLER, AGENT = "caller", "agent"
"""Who said a sentence that is remembered."""
LONGEST_SPOKEN = 10_000
"""Characters of one utterance that are read; nobody speaks longer before a recogniser gives up."""
LONGEST_ANSWER = 1500
"""How many of these, counted from the end, are read as an answer; interrupts are looked for in all of them."""
LONGEST_HEARD = 1000
"""How many of these, counted from the end, are kept in the log: people come to the point last."""
LONGEST_OPENING = 300
"""How many of these, counted from the end, are kept of what somebody calls for in their own words."""

UNKNOWN, PERSON, SCREENING, MACHINE, LET_GO = "unknown", "person", "screening", "machine", "let_go"
"""Who is at the other end of a placed call: nobody knows yet, a person, a phone that screens its calls, a mailbox
or fax, somebody who was let go since the call came too late."""
SCREENED, SILENT, VOICEMAIL = "screened", "silent", "voicemail"
"""What else a placed call may come to before its flow begins."""
PUT_THROUGH, ENDED_BY_STAFF = "put_through", "ended_by_staff"
"""What any call may come to that a person of the business stepped into."""
MAY_BE_RECORDED, MAY_NOT_BE_RECORDED, WITHDRAWN = "agreed to", "not agreed to", "withdrawn"
"""What is known of a person's consent to be recorded, once something is."""


class Callee(NamedTuple):
    """The other end of a call that Parley placed, as far as the call knows.

    `outreach` and `attempt` say which call of which outreach it is. `screened` is whether a phone has asked who
    calls, `held` whether the first message still waits for a person, `greeted` how often neutral words were said.
    Who is called back since it is their turn in a queue has a `place` there, and the call `returns_to` its state.
    What they say of times is meant by the clock of their `timezone`, an IANA name, "" where it is not known.
    """

    outreach: str
    attempt: int
    who: str = UNKNOWN
    screened: bool = False
    held: bool = False
    greeted: int = 0
    place: str = ""
    returns_to: str = ""
    timezone: str = ""


class Leg(NamedTuple):
    """A person who is, or was, called for the caller: their `number`, the `transfer` for which (by the turn in which it
    began) and the `group` of those who are called at once, when it was `rung_at`, what `came_of` it ("" while that is
    open, "accepted" while the two talk), when they `joined_at`, and for how many `seconds` they were on the phone."""

    number: str
    transfer: int
    group: int
    rung_at: float
    came_of: str = ""
    joined_at: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True)
class Call:
    """A call between two turns. Times are seconds since 1970.

    `turn` counts webhooks, the first is 1. `asking` is the question put to the caller, `tries` how often
    it failed, `repeats` how often it was said again on demand, `aside` whether it was said again because something
    else was answered, `confirming` whether a known value was
    read back for a yes. `confirmed` are values that the caller gave or agreed to, `agreed` those
    that were read back and agreed to. `lead` are words
    waiting to be said before the next prompt, `prompt` is what "repeat that" repeats. `reason` is the
    outcome that led into the current state. `lines` are the required lines that were said, `rejected` how
    often the caller said that a value is wrong, `broken_off` an earlier call to go on with. `pending` are
    words that answer the next question before it is asked. `spent` are dollars, estimated, `early_spent` those of
    readings that were begun before the words were final. `line` is the
    next line of a Talk's script, `topic` the longest of what was worth coming back to. `callee` is there for
    calls that Parley placed for an outreach. In a call that is `interruptible` people may talk while the agent does, so
    that events come one upon the other; `breaks` is how often its line broke and came back.
    `stepped_in` is how often a person of the business has stepped in, `colleague` the number of the one whom the caller
    is put through to. `legs` are the people who were called for the caller, `holds` the transfer in which the caller
    waits or talks with one of them (0: none), `gone` whether they have hung up while phones are still being let go,
    or while they waited.
    `may_record` is what is known of the consent to be recorded, "" for nothing. `recording` is the turn that started
    the piece of recording under way (0: there is none), `recording_switched` the turn that started or ended one last.
    `language` is the one in which the call is held, `began_in` the one that it was held in first ("": the same),
    `answered_in` another one in which the last answer was given, `offered` the state in which keys for other languages
    were offered.
    `enqueued` is the turn by which the caller came into the phone company's queue (0: they are not in it), `leaving`
    what they said or pressed there that leads out of it, as an event; `waited` and `waited_turns` are seconds and turns
    that they have waited and that count against no limit. `took_up` the place
    of an earlier call of theirs, which they have taken up.
    """

    sid: str
    agent: str
    started_at: float
    caller: str = ""
    called: str = ""
    direction: str = "inbound"
    business: str = ""
    language: str = "en-US"
    now: float = 0.0
    turn: int = 0
    state: str = ""
    entered_at: float = 0.0
    turns_here: int = 0
    asking: str = ""
    confirming: bool = False
    tries: int = 0
    repeats: int = 0
    aside: bool = False
    misses: int = 0
    failures: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)
    confirmed: Sequence[str] = ()
    agreed: Sequence[str] = ()
    skipped: Sequence[str] = ()
    reason: str = ""
    lead: Sequence[str] = ()
    prompt: Sequence[str] = ()
    heard: str = ""
    opening: str = ""
    exchanges: Sequence[Sequence[str]] = ()
    entered: Sequence[str] = ()
    limited: bool = False
    ended: bool = False
    outcome: str = ""
    override: Mapping[str, Any] = field(default_factory=dict)
    lines: Sequence[str] = ()
    rejected: Mapping[str, int] = field(default_factory=dict)
    broken_off: Mapping[str, Any] = field(default_factory=dict)
    pending: str = ""
    spent: float = 0.0
    line: int = 0
    topic: str = ""
    callee: Callee | None = None
    interruptible: bool = False
    breaks: int = 0
    stepped_in: int = 0
    colleague: str = ""
    legs: Sequence[Leg] = ()
    holds: int = 0
    gone: bool = False
    may_record: str = ""
    recording: int = 0
    recording_switched: int = 0
    began_in: str = ""
    answered_in: str = ""
    offered: str = ""
    enqueued: int = 0
    leaving: Mapping[str, Any] = field(default_factory=dict)
    waited: float = 0.0
    waited_turns: int = 0
    took_up: str = ""
    early_spent: float = 0.0

    @property
    def place(self) -> str:
        """What the call's place in a queue is named after: the call that took it."""
        return self.took_up or (self.callee.place if self.callee else "") or self.sid

    @property
    def phone(self) -> str:
        """The person's number, whether they called or were called; "" if it is withheld."""
        return self.caller if self.direction == "inbound" else self.called

    @property
    def counted_turns(self) -> int:
        """Those that count against a limit: none of waiting in a queue."""
        return self.turn - self.waited_turns

    @property
    def counted_seconds(self) -> float:
        return self.now - self.started_at - self.waited

    @property
    def our_number(self) -> str:
        """The business's number that they called, or were called from."""
        return self.called if self.direction == "inbound" else self.caller

    def with_values(self, **values: Any) -> "Call":
        return replace(self, values={**self.values, **values})

    def with_callee(self, **changes: Any) -> "Call":
        return replace(self, callee=self.callee._replace(**changes)) if self.callee else self

    def without(self, *names: str) -> "Call":
        kept = {key: value for key, value in self.values.items() if key not in names}
        confirmed, agreed = (tuple(n for n in of if n not in names) for of in (self.confirmed, self.agreed))
        return replace(self, values=kept, confirmed=confirmed, agreed=agreed)

    def forgetting(self) -> "Call":
        """Without anything that the person said, in this call or in one that broke off."""
        kept = {name: value for name, value in self.values.items() if name not in self.confirmed}
        return replace(self, values=kept, confirmed=(), exchanges=(), opening="", topic="", broken_off={})

    def remembering(self, *said: tuple[str, str]) -> "Call":
        """With what was said, and by whom; with no empty words."""
        new = [each for each in said if each[1]]
        return replace(self, exchanges=(*self.exchanges, *new)[-MEMORY:]) if new else self


def to_data(call: Call) -> dict[str, Any]:
    """JSON-ready; what is at its default is left out."""
    data = {name: value for name in _NAMES if (value := getattr(call, name)) != _DEFAULTS.get(name)}
    if call.callee:
        data["callee"] = call.callee._asdict()
    if call.legs:
        data["legs"] = [leg._asdict() for leg in call.legs]
    return data


def from_data(data: Mapping[str, Any]) -> Call:
    call = Call(**{name: _restored(name, value) for name, value in data.items() if name in _NAMES})
    return _with_old_callee(call) if OLD_CALLEE in call.values else call


OLD_CALLEE = "outbound"
"""Calls that were recorded before the field `callee` existed have the same facts in this value."""


def _with_old_callee(call: Call) -> Call:
    values = dict(call.values)
    return replace(call, values=values, callee=_callee(values.pop(OLD_CALLEE)))


def _callee(data: Mapping[str, Any]) -> Callee:
    return Callee(**{name: value for name, value in data.items() if name in _OF_CALLEE})


def _restored(name: str, value: Any) -> Any:
    """JSON knows no tuples: what is a sequence here comes back as one."""
    if name == "exchanges":
        return tuple(tuple(exchange) for exchange in value)
    if name == "callee":
        return value and _callee(value)
    if name == "legs":
        return tuple(Leg(**{name: each[name] for name in each if name in _OF_LEG}) for each in value)
    return tuple(value) if isinstance(value, list) else value


_OF_LEG = set(Leg._fields)
_OF_CALLEE = set(Callee._fields)
_NAMES = tuple(each.name for each in fields(Call))
_DEFAULTS: Mapping[str, Any] = {
    name: getattr(Call(sid="", agent="", started_at=0.0), name)
    for name in _NAMES
    if name not in ("sid", "agent", "started_at")
}
