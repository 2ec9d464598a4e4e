"""What every agent hears, in every state and both languages, whatever else it is about.

Somebody who never wants to be called again, who wants to be forgotten, who wants to die or is being hurt, and, in
calls that we placed, somebody who is not the person that was called. An agent gets this when it is loaded. It
says otherwise by declaring an interrupt or a state of the same name: its own then takes the place of this one.

Whom people in distress are told to call: in the USA 988 (https://988lifeline.org/) and 911, and the domestic
violence hotline (https://www.thehotline.org/); in Sweden 112, Mind's Självmordslinjen 90101, day and night
(https://mind.se/hitta-hjalp/sjalvmordslinjen/), and Brottsofferjouren 116 006 (https://www.brottsofferjouren.se/).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from parley.flow import End, Flow, Interrupt, Noted, To
from parley.flow.ways import to
from parley.hear.callees import callee, wrong_person
from parley.hear.distress import distress
from parley.hear.opt_outs import deletion, opt_out
from parley.tools.do_not_call import (
    add_to_do_not_call,
    block_wrong_number,
    forget_and_never_call,
    note_deletion_request,
)

FIRST_TURNS = 4
"""In these words about others ("she's at work") tell who has picked up: the first words, the answer to a neutral
greeting, and what follows the first message. Later they belong to the conversation."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the net says in one language."""

    never_again: str
    forgotten: str
    deletion_noted: str
    wrong_number: str
    not_there: str
    self_harm: str
    harmed: str
    emergency: str
    cared: str


SAID: Mapping[str, Words] = {
    "en-US": Words(
        never_again="Understood. You won't be called again. Sorry for the trouble. Goodbye.",
        forgotten="Understood. I've noted that everything we have on you is to be deleted, and you won't be called "
        "again. Goodbye.",
        deletion_noted="I've noted that you want everything we have on you deleted. It will be taken care of.",
        wrong_number="I'm sorry, then I have the wrong number. You won't be called again. Goodbye.",
        not_there="I'm sorry for the disturbance, then I'll try another time. Goodbye.",
        self_harm="I'm really glad that you told me. I'm only an automated voice, and you deserve a person who can "
        "help: please call or text 988, right now. They are there day and night.",
        harmed="I'm so sorry, and it's not your fault. I'm only an automated voice, but people can help: call "
        "1-800-799-7233, day or night.",
        emergency="Please call 911 right now. I'm only an automated voice, and I can't call for you.",
        cared="If you're in danger right now, call 911. I'm hanging up so that your line is free. Take care.",
    ),
    "sv-SE": Words(
        never_again="Jag förstår. Vi ringer inte dig igen. Förlåt att vi störde. Hej då.",
        forgotten="Jag förstår. Jag har antecknat att allt vi har om dig ska tas bort, och vi ringer inte igen. "
        "Hej då.",
        deletion_noted="Jag har antecknat att du vill att allt vi har om dig tas bort. Det blir omhändertaget.",
        wrong_number="Förlåt, då har jag ringt fel. Vi ringer inte hit igen. Hej då.",
        not_there="Förlåt att jag stör, då hörs vi en annan gång. Hej då.",
        self_harm="Jag är verkligen glad att du berättar det. Jag är bara en automatisk röst, och du ska få prata med "
        "en människa som kan hjälpa: ring Självmordslinjen på 90101, nu direkt. De finns där dygnet runt.",
        harmed="Jag är verkligen ledsen, och det är inte ditt fel. Jag är bara en automatisk röst, men det finns "
        "hjälp: ring Brottsofferjouren på 116 006.",
        emergency="Ring 112 nu direkt. Jag är bara en automatisk röst och kan inte ringa åt dig.",
        cared="Ring 112 om det är akut. Jag lägger på nu, så att du kan ringa. Ta hand om dig.",
    ),
}


def netted(flow: Flow) -> Flow:
    """The flow with the net under it. Raises FlowError if its own words do not go with the net."""
    if flow.language not in SAID:
        return flow
    words, own = SAID[flow.language], {each.name for each in flow.interrupts}
    first, last = ([each for each in some if each.name not in own] for some in _interrupts(words))
    wanted = {
        to(each).state
        for some in (*first, *last)
        for each in some.goto.values()
        if not isinstance(each, Noted)
    }
    declared = {state.name for state in flow.states}
    states = [
        replace(end, outcome=flow.net.get(end.name, end.outcome))
        for end in ends(words)
        if end.name in wanted - declared
    ]
    return replace(flow, states=(*flow.states, *states), interrupts=(*first, *flow.interrupts, *last))


def _interrupts(words: Words) -> tuple[Sequence[Interrupt], Sequence[Interrupt]]:
    """What comes before the agent's own interrupts, and after them: an agent may know better what to do in danger,
    and what words about others mean."""
    somebody = {"wrong_number": "wrong_number", "somebody_else": "not_there", "child": "not_there"}
    first = (
        Interrupt("forget_me", deletion, {"deletion": "forgotten"}, placed=True, early=True, forgets=True),
        Interrupt("deletion", deletion, {"deletion": Noted(words.deletion_noted, note_deletion_request)}),
        Interrupt("do_not_call", opt_out, {"do_not_call": "never_again"}, early=True),
        Interrupt(
            "distress",
            distress,
            {"self_harm": To("cared", words.self_harm), "harmed": To("cared", words.harmed)},
            early=True,
        ),
        Interrupt("wrong_person", wrong_person, somebody, placed=True, early=True, forgets=True),
    )
    last = (
        Interrupt("distress", distress, {"emergency": To("cared", words.emergency)}, early=True),
        Interrupt("callee", callee, somebody, placed=True, turns=FIRST_TURNS, early=True, forgets=True),
    )
    return first, last


def ends(words: Words) -> Sequence[End]:
    return (
        End("forgotten", words.forgotten, does=forget_and_never_call, outcome="do_not_call"),
        End("never_again", words.never_again, does=add_to_do_not_call, outcome="do_not_call"),
        End("wrong_number", words.wrong_number, does=block_wrong_number, outcome="wrong_number"),
        End("not_there", words.not_there, outcome="not_there"),
        End("cared", words.cared, outcome="in_distress"),
    )
