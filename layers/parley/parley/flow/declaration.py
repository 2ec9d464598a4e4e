"""What one agent declares of its call: states, words, limits; and what follows from them without a call."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from parley.flow import passages
from parley.flow.guardrails import Guardrails
from parley.flow.legs import OF_WARM_TRANSFER
from parley.flow.passages import Passage
from parley.flow.render import blanks
from parley.flow.tool import Tool
from parley.flow.translation import Translation
from parley.flow.ways import Way, way, ways_out
from parley.flow.words import (
    OFF,
    Ask,
    Collect,
    Do,
    End,
    Interrupt,
    Limits,
    Listening,
    Noted,
    Prompt,
    Question,
    Queue,
    Resume,
    State,
    Talk,
    Target,
    Transfer,
)
from parley.languages import part
from parley.languages.parts import Phrases
from parley.reading import Basics, Passages
from parley.speak import in_language

BUILT_IN = (
    *("called", "sid", "reason", "direction", "business", "language", "agent", "heard"),
    *("seconds", "asking", "answers", "skipped", "opening"),
)
"""Values that every call knows from its first moment. `heard` is what the person said last, `opening` what they said
first that tells anything: why they call, in their own words, for the person who reads the record.
`seconds` is how long the call has lasted, `asking` the question put last, `answers` what the caller gave or
agreed to, `skipped` the optional questions that were given up."""
IDENTITY = ("phone", "caller")
"""Values that every call has a name for, and that may be unknown: `caller` is the number that the call came
from, `phone` the number of the person, whether they called or were called. Where it is withheld there is neither.
Nothing that is said on the phone becomes one of them."""
CONTACT = "contact"
"""The question where the person can be reached. The number of the call is an answer."""
PASSAGE = "passage"
"""What a model answers that was asked which of the business's own answers the caller asks for."""
RESUME = "resume"
"""The state in which a caller is asked whether to go on with a call that broke off."""
KNOWN_AFTERWARDS = ("outcome", "topic")
"""What is known in addition when a call is over; `topic` is the longest of what a Talk found worth coming
back to, if there was any."""


@dataclass(frozen=True)
class Declaration:
    """One agent's call as it is declared; `Flow` is the same with its proof. The first state is where it starts.

    `voice` is a Twilio <Say> voice, `language` a BCP-47 tag, `timezone` an IANA name. `region` is the
    country (ISO 3166) whose phone numbers, postal codes and dates in figures callers say, if not that of the language:
    "DE" for an English-speaking desk in Germany. `answers` are
    spoken replies to commands ("are_you_a_bot") and to what callers ask back ("who", "price"), after which
    the question is asked again; `knowledge` are files of such answers in the business's own words, beside the file
    that declares the flow: "knowledge/*.md" (flow/passages.py). `farewell`
    is said when the caller says goodbye in the middle; `hung_up` is the outcome of such a call.
    `facts` are values known from the start, `spoken` says how values that tools bring are spoken.
    `speech` are extra <Gather> settings. `model` is the language model of this agent, if not the
    deployment's; `forbidden` are phrases that no model may say for it. `identity` says in one sentence
    who calls and why, to a machine that screens calls. `after_call` are tools that run once the call is
    over, however it ended; those that need notes (`passes_on`), where something was noted.
    `allowed_tools` are the tools that this call may run (None: all of them).
    `guardrails` are what must be said and what never. `resume` offers to go on with a call that broke
    off. `net` says what the ends that every agent has (safety_net.py) are called here, as outcomes. `silent`
    is where a caller goes who says nothing any more, if not where the question is stuck. `attention` says in
    plain words why a person of the business has to look at a call, by the outcome of the call or by what an
    interrupt heard. `interruptible` is whether people may talk while the agent does, on numbers that say nothing
    else; it takes another line (docs/relay.md). `reads_early` has the model asked about a sentence before it is
    known that nothing follows it (docs/model.md). `languages` are the further languages that the agent speaks, by
    their tags, each with its texts; `texts` are those that a flow was translated with. `recording` says whether calls
    are recorded (`RECORDED`, docs/recording-calls.md). `passes_on` is the question whose answer takes in what callers
    say beside other answers and nothing rests on, a request or a condition: somebody of the business will read it.
    `on_condition` is the one that takes in only what a yes was made to depend on.
    `calls_again` is the question for the time (a window) at which somebody who was called asks to be called instead: it
    is listened for in what ends the call, and the outreach calls them then.
    """

    name: str
    states: Sequence[State]
    basics: Basics
    limits: Limits
    persona: str = ""
    language: str = "en-US"
    voice: str = "Polly.Joanna-Neural"
    timezone: str = "UTC"
    interrupts: Sequence[Interrupt] = ()
    answers: Mapping[str, Prompt] = field(default_factory=dict)
    knowledge: str = ""
    farewell: Prompt = ""
    hung_up: str = "abandoned"
    facts: Mapping[str, Any] = field(default_factory=dict)
    spoken: Mapping[str, Callable[[Any], str]] = field(default_factory=dict)
    speech: Mapping[str, str] = field(default_factory=dict)
    model: str = ""
    forbidden: Sequence[str] = ()
    identity: Prompt = ""
    after_call: Sequence[Tool] = ()
    allowed_tools: Sequence[str] | None = None
    guardrails: Guardrails = field(default_factory=Guardrails)
    resume: Resume | None = None
    net: Mapping[str, str] = field(default_factory=dict)
    silent: Target = ""
    region: str = ""
    attention: Mapping[str, str] = field(default_factory=dict)
    interruptible: bool = False
    reads_early: bool = False
    languages: Mapping[str, Translation] = field(default_factory=dict)
    texts: Translation | None = None
    recording: str = OFF
    passes_on: str = ""
    on_condition: str = ""
    calls_again: Question | None = None
    own: "Declaration | None" = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        """A declaration alone is not proven; a flow is (flow.py), and takes this over with the constructor."""

    @cached_property
    def heard_in(self) -> str:
        """The language in which callers are read, with their region: "en-DE"."""
        return f"{self.language.partition('-')[0]}-{self.region}" if self.region else self.language

    @cached_property
    def by_name(self) -> Mapping[str, State]:
        """Every state by its name, with the question that may come before all of them."""
        resume = resume_question(self)
        return {state.name: state for state in (*((resume,) if resume else ()), *self.states)}

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """Every question declared anywhere in the flow, by name."""
        found: dict[str, Question] = {}
        for state in self.states:
            for question in declared_questions(state):
                found.setdefault(question.name, question)
        if self.calls_again:
            found.setdefault(self.calls_again.name, self.calls_again)
        return found

    @cached_property
    def sayings(self) -> Mapping[str, Callable[[Any], str]]:
        """How each value is put into words."""
        said = {**self.spoken, **{name: question.spoken for name, question in self.questions.items()}}
        spoken = {name: in_language(each, self.language) for name, each in said.items()}
        if self.texts is None or not self.texts.values:
            return spoken
        words = self.texts.values
        names = {name for text in (*self.texts.says, *self.texts.shared) for name in blanks(text)}
        return {name: _looked_up(spoken.get(name, str), words) for name in (*spoken, *names)}

    def in_words(self, made: str) -> str:
        """A sentence that code has made, in the language of the flow."""
        return self.texts.values.get(made, made) if self.texts else made

    @cached_property
    def tools(self) -> Mapping[str, Tool]:
        """Every tool that the flow may run, by name."""
        in_states = (tool for state in self.states for tool in declared_tools(state))
        targets = (target for each in self.interrupts for target in each.goto.values())
        noting = (target.does for target in targets if isinstance(target, Noted) and target.does)
        return {tool.name: tool for tool in (*in_states, *noting, *self.after_call)}

    @cached_property
    def keeps_notes(self) -> bool:
        """Whether what is noted is kept for somebody to read, whatever came of the call."""
        return any(self.passes_on in tool.needs for tool in self.after_call)

    @cached_property
    def passages(self) -> Sequence[Passage]:
        """The business's own answers, as its files have them."""
        return passages.read(self.knowledge)

    @cached_property
    def known_questions(self) -> Passages:
        """By the name of each passage, the questions by which it is found."""
        return tuple((each.id, each.questions) for each in self.passages)

    @cached_property
    def all_answers(self) -> Mapping[str, Prompt]:
        """What is said to whatever callers ask back, by its topic: passages, and what the flow or a call's override
        says itself."""
        return {**{each.id: each.says for each in self.passages}, **self.answers}

    @cached_property
    def ways(self) -> Sequence[Way]:
        """Every way out of a state: the proof, the diagram and the console read the flow from here."""
        return [each for state in self.states for each in (*ways_out(state), *self.interruptions(state))]

    def interruptions(self, state: State) -> Sequence[Way]:
        """The ways that lead out of a state because of interrupts and limits of the whole flow.

        A person who picks up a call that we placed may say something before the first state has asked anything.
        """
        if not isinstance(state, Listening) and state is not self.states[0]:
            return []
        found = [
            self._interruption(state, interrupt, target)
            for interrupt in self.interrupts
            if state.name not in interrupt.unless and (interrupt.early or isinstance(state, Listening))
            for target in interrupt.goto.values()
            if not isinstance(target, Noted)
        ]
        if not isinstance(state, Listening):
            return found
        if self.silent and not isinstance(state, Talk | Queue):
            found.append(way(state.name, "silent", self.silent, "silent"))
        return [*found, way(state.name, "limit", self.limits.to, "limit")]

    def _interruption(self, state: State, interrupt: Interrupt, target: Target) -> Way:
        taken = way(state.name, interrupt.name, target, "interrupt")
        return taken._replace(forget=(*taken.forget, *self.questions)) if interrupt.forgets else taken

    @property
    def start(self) -> State:
        return self.states[0]

    @cached_property
    def phrases(self) -> Phrases:
        return part(Phrases, self.language)


def _looked_up(spoken: Callable[[Any], str], words: Mapping[str, str]) -> Callable[[Any], str]:
    def said(value: Any) -> str:
        made = spoken(value)
        return words.get(made, made)

    return said


def resume_question(flow: Declaration) -> Ask | None:
    """An ordinary question of yes or no; without an answer the call starts anew."""
    if flow.resume is None:
        return None
    start = flow.start.name
    return Ask(
        RESUME,
        flow.resume.ask,
        hear=flow.basics.yes_no,
        goto={"yes": start, "no": start},
        keys={"1": "yes", "2": "no"},
        again=flow.resume.again,
        stuck=start,
        about="whether to go on with the call that broke off",
    )


def declared_questions(state: State) -> Sequence[Question]:
    """The questions that a state declares; those that are made during the call are not among them."""
    if isinstance(state, Ask):
        return (state.question, *state.listen_for, *state.corrects)
    if not isinstance(state, Collect):
        return ()
    listed = () if callable(state.questions) else tuple(state.questions)
    go_ahead = (state.go_ahead,) if state.go_ahead else ()
    return (*listed, *go_ahead, *state.listen_for, *state.corrects)


def declared_tools(state: State) -> Sequence[Tool]:
    """The tools that a state runs, in the call or afterwards."""
    if isinstance(state, Transfer) and state.kind == "warm":
        return OF_WARM_TRANSFER
    if isinstance(state, Queue):
        return (state.places.take, state.places.keep, state.places.leave)
    if not isinstance(state, Do | End):
        return ()
    late = [tool for tools in state.afterwards.values() for tool in tools]
    own = state.tool if isinstance(state, Do) else state.does
    return (own, *late) if own else tuple(late)
