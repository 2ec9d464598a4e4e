"""The words in which a call is declared: questions, and eight kinds of state.

A flow is data. `Ask` puts one question, `Consent` the one whether the call may be recorded, `Collect` several (only
what is missing), `Do` runs a tool, `Talk` holds an open conversation within limits, `Transfer` connects a person,
`Queue` waits for one, `Message` records what a caller wants to tell somebody, `End` says last words.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, TypeAlias

from parley.flow.tool import Tool
from parley.raised import guard
from parley.reading import READ, Reader

Values: TypeAlias = Mapping[str, Any]
"""What a call knows: answers of the caller, results of tools, facts of the business."""

Prompt: TypeAlias = str | Sequence[str]
"""What is said, with {blanks} for values. Of several texts, the first whose blanks are all known."""


@dataclass(frozen=True, slots=True)
class To:
    """A transition: the state to enter, words to say on the way, values to ask for anew from then on.

    `set` are values that are known from this transition on, its own words included: `To("book",
    "An oil change, then.", set={"service": "oil change"})`. They are kept in the log, so they are plain JSON.
    """

    state: str
    say: Prompt = ""
    forget: Sequence[str] = ()
    set: Mapping[str, Any] = field(default_factory=dict)


Target: TypeAlias = str | To
Ways: TypeAlias = Mapping[str, Target]
"""Outcome -> where it leads."""
OFFER = "offer"
"""The outcome of a Collect that needs its offer found before it asks for the go-ahead."""
CHANGE = "change"
"""The name under which a Collect asks "what should I change?"."""
NO_OUTCOME = ""
"""The outcome of a `decide` that raised. No way leads on from it, so the answer counts as not understood."""


@dataclass(frozen=True, slots=True)
class Noted:
    """The way of an interrupt that leads nowhere else: `say` answers what was said, a tool may keep it, and the
    question is asked again; in a Talk, which asks none, the answer is all that is said. `forget` are values that are
    known no more."""

    say: Prompt
    does: Tool | None = None
    forget: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to find out from the caller, kept under `name`.

    `again` are the re-asks, each worded differently; when they are used up the question has failed:
    an `optional` one is then left open, any other sends the call where its state is `stuck`.
    `known` asks to confirm a value that is known already (without it such a value is just used).
    `read_back` asks to confirm what the caller has just given: a wrong digit would never be noticed otherwise.
    `keys` gives keypad digits a meaning; `digits` is how many keys an answer has, when that is fixed.
    `check` refuses a value that was understood: it returns the sentence that says why, or ""; None where it
    cannot tell, and then the value was not understood.
    `called` are words by which callers refer to this when they correct it ("the address is wrong").
    `spell` is how it is asked once the caller has rejected what was understood: letter by letter, or on
    the keypad. What is rejected a second time goes where calls go that can go no further (`Limits.to`).
    `ways` are answers after which nothing more is asked: each leads away at once, however it became known.
    One that `renews` is added to by whatever more is said of it, and is listened for even when it is known. One that
    `narrows` takes a part of what is known for a new value, which is otherwise only said again: "just Atlanta".
    The reader of one that listens `ahead` knows by the words that it is spoken of: its answer is taken beside that to
    another, before it is asked. What `taken_back` hears of an answer, which tells no other, has it asked anew. While a
    `secret` is asked for and read back, a recorded call is not recorded.
    """

    name: str
    ask: Prompt
    hear: Reader
    again: Sequence[Prompt] = ()
    known: Prompt = ""
    read_back: Prompt = ""
    keys: Mapping[str, Any] = field(default_factory=dict)
    digits: int | None = None
    hints: Sequence[str] = ()
    spoken: Callable[..., str] = str
    check: Callable[..., str | None] | None = None
    called: Sequence[str] = ()
    optional: bool = False
    spell: "Question | None" = None
    ways: Ways = field(default_factory=dict)
    renews: bool = False
    narrows: bool = False
    secret: bool = False
    ahead: bool = False
    taken_back: Reader | None = None
    about: str = ""

    def __post_init__(self) -> None:
        guard(self, None, READ, "hear", "taken_back")
        guard(self, None, (str, type(None)), "check")


@dataclass(frozen=True)
class Ask:
    """One question whose answer is an outcome.

    `decide` may turn the outcome that was heard into another, by what else is known. `unclear` goes on
    when the answer was not understood, instead of asking again. `listen_for` are questions that the
    same sentence may answer as well, so that they need not be asked later. `corrects` are earlier
    questions whose answers the caller may change instead of answering: the outcome is then "changed".
    `means` tells the model what an outcome means. Where a yes leads to a person (`to_a_person`), what is said beside an
    answer is passed on to them (`passes_on` of the flow), not asked about: "yes, after four", "no, tell them I'm late".
    """

    name: str
    say: Prompt
    hear: Reader
    goto: Ways
    again: Sequence[Prompt]
    stuck: Target
    unclear: Target = ""
    decide: Callable[[str, Values], str] | None = None
    keys: Mapping[str, str] = field(default_factory=dict)
    hints: Sequence[str] = ()
    listen_for: Sequence[Question] = ()
    corrects: Sequence[Question] = ()
    means: Mapping[str, str] = field(default_factory=dict)
    about: str = ""
    to_a_person: bool = False

    def __post_init__(self) -> None:
        guard(self, None, READ, "hear")
        guard(self, NO_OUTCOME, (str,), "decide")

    @cached_property
    def question(self) -> Question:
        return Question(
            self.name, self.say, self.hear, self.again, keys=self.keys, hints=self.hints, about=self.about
        )


OFF, ANNOUNCED, CONSENTED = RECORDED = ("off", "announced", "consented")
"""Whether calls are recorded: not; from the first word on, which is that they are; from the yes to a `Consent` on."""


@dataclass(frozen=True)
class Consent(Ask):
    """Asks whether the call may be recorded, in a flow with `recording="consented"`. From a yes on it is.

    The ways are `yes` and `no`. A doubt, silence, and whatever else is no yes are a no. A yes with words left over that
    weigh, and words of which nothing is understood, are asked about once. It is asked once a call, and only where the
    value that `wanted` names is known and true ("": always); else the call goes where a no leads, without its words.
    """

    stuck: Target = ""
    wanted: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "stuck", self.goto.get("no", ""))


@dataclass(frozen=True, slots=True)
class Collect:
    """Several questions, one at a time, only those still open; then, if declared, a go-ahead.

    `questions` may be a function of the values, for lists that are known only during the call.
    `opening` is said once on entering. `decide` names the outcome when all is collected (default
    "done"), or turns the answer to `go_ahead` into an outcome. `corrects` are earlier questions whose
    answers the caller may change here; `change` asks what is wrong when a "no" does not tell, and a
    change is read back by asking `go_ahead` again. `offer` names a value that the go-ahead is about and that
    follows from the answers to `questions`: before each go-ahead the call goes where the outcome "offer" leads
    if it is unknown, or an answer was given since, and comes back knowing it. `keeps_reason` is for what is
    asked on the way to something else: the next state is entered for the reason for which this one was. What is said
    to an optional question and not understood is kept under the name `written_down`, by the question's name; once the
    question is given up, the caller is told so. A go-ahead that `binds` nobody to anything counts with a question
    beside it, too: that is answered, and the call goes on.
    """

    name: str
    questions: Sequence[Question] | Callable[[Values], Sequence[Question]]
    goto: Ways
    stuck: Target
    opening: Prompt = ""
    listen_for: Sequence[Question] = ()
    go_ahead: Question | None = None
    corrects: Sequence[Question] = ()
    change: Prompt = ""
    decide: Callable[[str, Values], str] | None = None
    keeps_reason: bool = False
    offer: str = ""
    written_down: str = ""
    binds: bool = True
    about: str = ""

    def __post_init__(self) -> None:
        guard(self, NO_OUTCOME, (str,), "decide")


@dataclass(frozen=True, slots=True)
class Do:
    """Runs a tool; each of the tool's outcomes leads somewhere, and so does its failure.

    `meanwhile` is said before a tool that may take long: it runs in a turn of its own after the words.
    `afterwards` runs, by outcome, once the turn is stored: texts and alerts that need not hold up a call.
    `settles` is what the call has come to, by the tool's outcome, even if the caller then hangs up; what a
    tool only looked up does not replace what another one did.
    """

    name: str
    tool: Tool
    goto: Ways
    failed: Target
    meanwhile: Prompt = ""
    afterwards: Mapping[str, Sequence[Tool]] = field(default_factory=dict)
    settles: Mapping[str, str] = field(default_factory=dict)
    about: str = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """An open conversation: the model words each reply, the declared outcomes end it.

    `script` is what is said, line by line, when no model answers, but for what `replies` has words for, by
    the topic that `small_talk` hears: of several the first that fits and was not said lately. `prompts` follow silence,
    one by one. What `by_rule` hears is answered so without asking a model: by one of the `replies`, once, or by the
    script's next line, where the flow's own words asked.
    `topic` hears whether what was said is worth coming back to in another call; the longest such words are the call's
    topic. `listen_for` are values that any words may tell or change, for example another name; they are said back.
    Ends at `limit` after `turns` turns or `seconds` seconds, at `silent` when the prompts are used up.
    """

    name: str
    say: Prompt
    script: Sequence[Prompt]
    prompts: Sequence[Prompt]
    hear: Reader
    goto: Ways
    silent: Target
    limit: Target
    turns: int = 40
    seconds: int = 600
    hints: Sequence[str] = ()
    about: str = ""
    small_talk: Reader | None = None
    by_rule: Reader | None = None
    topic: Reader | None = None
    listen_for: Sequence[Question] = ()
    replies: Mapping[str, Prompt] = field(default_factory=dict)

    def __post_init__(self) -> None:
        guard(self, None, READ, "hear", "small_talk", "by_rule")


@dataclass(frozen=True, slots=True)
class Transfer:
    """Connects the caller with a person; not an end, since nobody may pick up.

    `to` names the value that holds the number (E.164). The ways are `answered`, `busy`, `no_answer`
    and `failed`. `whisper` is said to the person before the two are connected, in `whisper_language` with
    `whisper_voice` where that person speaks another language than the caller. It rings for `seconds`; after
    `longest_seconds` the person is hung up on, and the call goes on with `answered`.

    Of the `kind` "warm" the person is called while the caller waits, hears the `whisper`, and takes the call or does
    not (docs/handing-over.md). `to` may hold several numbers, [one, [two, three]]: they are called one after the other,
    those in a list of their own at once. `waiting` is said to the caller every 20 seconds, after `music` (the address
    of a recording) if there is any. The ways are as many as the things that may come of it (TRANSFER_RESULTS); after
    `answered` and `abandoned` the caller has gone.
    """

    name: str
    say: Prompt
    to: str
    goto: Ways
    kind: Literal["cold", "warm"] = "cold"
    whisper: Prompt = ""
    whisper_language: str = ""
    whisper_voice: str = ""
    seconds: int = 20
    longest_seconds: int = 7200
    waiting: Prompt = ""
    music: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """Records what the caller says after a beep, for the person responsible (docs/recordings.md).

    The ways are `taken`; `too_long`, which is kept as far as it went; `too_short` and `silent`, of which nothing is
    kept; and `failed`. It ends with the key `end_key`, after `silence` seconds without a word, or after `longest`
    seconds; less than `shortest` seconds are no message. With a message the call has come to `outcome`, unless it had
    come to more than an answer that was looked up; also where the caller hangs up while speaking, and what was said is
    kept all the same.
    `recipient` names the value that says whom it is for. With `transcribe` Twilio writes it down, which it does for 3
    to 119 seconds.
    """

    name: str
    say: Prompt
    goto: Ways
    recipient: str = ""
    outcome: str = "message"
    shortest: int = 2
    longest: int = 120
    silence: int = 5
    end_key: str = "#"
    transcribe: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True)
class QueueTools:
    """The tools that keep the places of a queue: one to `take` a place or see how it stands, one to `keep` it for
    somebody who is called back, one to `leave` it. Those of a business's queue are `parley.queues.PLACES`."""

    take: Tool
    keep: Tool
    leave: Tool


@dataclass(frozen=True, slots=True)
class Queue:
    """The caller waits for a person of the business, who takes the next one when they are free.

    `say` is said on entering, `standing` then and every `every` seconds: {position} is the caller's, {minutes} how long
    it will take, where that is known. `offer` is said with it where the caller can be called back: whether they stay or
    want a call when it is their turn, which `hear` reads as "stay" or "call_back"; `keys` mean the same. Who is called
    back is asked `turn`, a question of yes or no, with `again` as its re-ask. `whisper` is said to the person before
    they are connected, `music` (an address) is played meanwhile; without it there is silence.

    The ways are `answered` (the two have talked), `called_back` (the place is kept, and the caller will be called),
    `abandoned` (the caller has hung up, or does not want the call any more: an End), `full`, `closed` (outside the
    hours), `closed_soon` (there is no time left to be reached before closing), `nobody_serves` (no people, or nobody
    has taken anybody for `longest_seconds`) and `failed`.
    """

    name: str
    places: QueueTools
    say: Prompt
    standing: Prompt
    offer: Prompt
    turn: Prompt
    again: Prompt
    hear: Reader
    goto: Ways
    keys: Mapping[str, str] = field(default_factory=dict)
    whisper: Prompt = ""
    music: str = ""
    every: int = 45
    seconds: int = 20
    longest_seconds: int = 1800
    about: str = ""

    def __post_init__(self) -> None:
        guard(self, None, READ, "hear")


@dataclass(frozen=True, slots=True)
class End:
    """Last words, then the call is hung up with `outcome`; "" is what the call has settled on its way.

    `does` runs before the words and cannot hold them up: when it fails it is kept and retried.
    `afterwards` runs after the call's turn is stored, by the reason that led here ("*": any reason).
    """

    name: str
    say: Prompt
    outcome: str
    does: Tool | None = None
    afterwards: Mapping[str, Sequence[Tool]] = field(default_factory=dict)
    about: str = ""


State: TypeAlias = Ask | Consent | Collect | Do | Talk | Transfer | Message | Queue | End
Listening = (Ask, Collect, Talk, Queue)
MESSAGE_RESULTS = ("taken", "too_long", "too_short", "silent", "failed")
TRANSFER_RESULTS: Mapping[str, Sequence[str]] = {
    "cold": ("answered", "busy", "no_answer", "failed"),
    "warm": (
        *("answered", "abandoned", "person_left"),
        *("declined", "busy", "machine", "no_answer", "failed"),
    ),
}
"""What may come of a Transfer, by its kind. Of a warm one: the caller has hung up, having talked with a person or
before; the person has hung up, and the caller has not; nobody took the call, and why, by the answer that tells the
caller most; or it could not be tried."""
LAST_OF_CALLER = ("answered", "abandoned")
"""The ways of a warm Transfer on which no caller is there any more."""
STAY, CALL_BACK = "stay", "call_back"
"""What a caller in a queue can answer."""
ABANDONED, CALLED_BACK = "abandoned", "called_back"
QUEUE_RESULTS = (
    *("answered", CALLED_BACK, ABANDONED, "full", "closed", "closed_soon", "nobody_serves"),
    "failed",
)


@dataclass(frozen=True, slots=True)
class Interrupt:
    """Words (or keys) that matter more than the question asked, in every listening state but `unless`.

    `goto` maps what is heard to a way, or takes note of it; anything else that `hear` reads is left to the
    question. `decide` may turn what was heard into another outcome, by what else is known. `placed` restricts it to
    calls that we placed, where "but" and more behind it is asked about before the call ends for it; `turns` (0: any)
    restricts it to the first turns of a call.
    One that is `early` is heard even before the first state has asked anything: who picks up a call that we
    placed speaks first. With `forgets`, nothing that was said in the call is kept: it was not for us. Of one that is
    `answered`, the words beside it may answer what was asked: "seven, I have to run". What is heard of those
    `unless_answered` interrupts nothing where they do.
    """

    name: str
    hear: Reader
    goto: Mapping[Any, Target | Noted]
    keys: Mapping[str, Any] = field(default_factory=dict)
    unless: Sequence[str] = ()
    placed: bool = False
    turns: int = 0
    early: bool = False
    forgets: bool = False
    answered: bool = False
    unless_answered: Sequence[str] = ()
    decide: Callable[[str, Values], str] | None = None

    def __post_init__(self) -> None:
        guard(self, None, READ, "hear")
        guard(self, NO_OUTCOME, (str,), "decide")


@dataclass(frozen=True, slots=True)
class Resume:
    """Offers to go on where an earlier call of the same person broke off, `hours` ago at most.

    `ask` is a question of yes or no, `again` its re-asks. What that call found out is known again.
    """

    ask: Prompt
    again: Sequence[Prompt]
    hours: float = 3.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call may use up; past it the call goes to `to`. A phone line is not free.

    `turns` and `seconds` count from the first word. `misses` are answers in a row that were not
    understood, over all states, `failures` failed tools over the whole call, `dollars` what the call may
    cost, as estimated from the configured prices (0: not counted).

    `repeats` is how often one question is said again because the caller wants to hear it again, or asks what
    `answers` answers; then it is put in other words, and after that it was not understood (0: as often as they like).

    After `hard_seconds` (0: never) the phone company ends a call that was placed, even in the middle of a sentence; an
    answer is cut short before that, so that there is time for last words.
    """

    to: Target
    turns: int = 40
    seconds: int = 900
    hard_seconds: int = 0
    misses: int = 0
    repeats: int = 0
    failures: int = 0
    dollars: float = 0.0
