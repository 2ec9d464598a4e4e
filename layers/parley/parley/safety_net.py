"""What every agent hears, in every state and language, whatever else it is about.

Somebody who never wants to be called again, who wants to be forgotten, who wants to die, is being hurt or is about
to drive drunk, and, in calls that we placed, somebody who is not the person that was called. An agent gets this
when it is loaded. It says otherwise by declaring an interrupt or a state of the same name: its own then takes the
place of this one.
"""

from collections.abc import Sequence
from dataclasses import replace

from parley.flow import End, Flow, Interrupt, Noted, To
from parley.flow.ways import to
from parley.hear.callees import callee, wrong_person
from parley.hear.distress import distress
from parley.hear.opt_outs import deletion, gone_for_good, opt_out, opt_out_afterwards
from parley.languages import part
from parley.languages.parts import SafetyWords
from parley.tools.do_not_call import (
    add_to_do_not_call,
    block_wrong_number,
    forget_and_never_call,
    note_deletion_request,
)

FIRST_TURNS = 4
"""In these words about others ("she's at work") tell who has picked up: the first words, the answer to a neutral
greeting, and what follows the first message. Later they belong to the conversation."""


def netted(flow: Flow) -> Flow:
    """The flow with the net under it, in each of its languages. Raises FlowError if its own words do not go with the
    net."""
    words, own = part(SafetyWords, flow.language), {each.name for each in flow.interrupts}
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
    languages = {
        language: texts._replace(shared=dict(zip(words, part(SafetyWords, language), strict=True)))
        for language, texts in flow.languages.items()
    }
    interrupts = (*first, *flow.interrupts, *last)
    return replace(flow, states=(*flow.states, *states), interrupts=interrupts, languages=languages)


def _interrupts(words: SafetyWords) -> tuple[Sequence[Interrupt], Sequence[Interrupt]]:
    """What comes before the agent's own interrupts, and after them: an agent may know better what to do in danger,
    and what words about others mean."""
    somebody = {"wrong_number": "wrong_number", "somebody_else": "not_there", "child": "not_there"}
    first = (
        Interrupt("forget_me", deletion, {"deletion": "forgotten"}, placed=True, early=True, forgets=True),
        Interrupt("gone_for_good", gone_for_good, {"gone": "forgotten"}, early=True, forgets=True),
        Interrupt("deletion", deletion, {"deletion": Noted(words.deletion_noted, note_deletion_request)}),
        Interrupt(
            "do_not_call_afterwards",
            opt_out_afterwards,
            {"afterwards": Noted(words.never_after_this, add_to_do_not_call)},
            placed=True,
        ),
        Interrupt("do_not_call", opt_out, {"do_not_call": "never_again"}, early=True),
        Interrupt(
            "distress",
            distress,
            {
                "self_harm": To("cared", words.self_harm),
                "harmed": To("cared", words.harmed),
                "unfit_to_drive": Noted(words.unfit_to_drive),
            },
            early=True,
        ),
        Interrupt("wrong_person", wrong_person, somebody, placed=True, early=True, forgets=True),
    )
    last = (
        Interrupt("distress", distress, {"emergency": To("cared", words.emergency)}, early=True),
        Interrupt("callee", callee, somebody, placed=True, turns=FIRST_TURNS, early=True, forgets=True),
    )
    return first, last


def ends(words: SafetyWords) -> Sequence[End]:
    return (
        End("forgotten", words.forgotten, does=forget_and_never_call, outcome="do_not_call"),
        End("never_again", words.never_again, does=add_to_do_not_call, outcome="do_not_call"),
        End("wrong_number", words.wrong_number, does=block_wrong_number, outcome="wrong_number"),
        End("not_there", words.not_there, outcome="not_there"),
        End("cared", words.cared, outcome="in_distress"),
    )
