"""Proves that the business's own answers can be found and said as they are written."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from parley.flow.declaration import PASSAGE, Declaration
from parley.flow.passages import Passage
from parley.flow.render import BLANK, blanks, texts

FEWEST = 3
"""Questions of a passage: with fewer, it is found by those words alone."""
LONGEST = 300
"""Characters, some twenty seconds: nobody listens to more before their own question comes again."""
MARKUP = re.compile(r"[*_#`<>|\[\]]|\bhttps?://|\bwww\.")
FIGURES = re.compile(r"[$€£]?\d+(?:[.,:]\d+)*")


def proof(flow: Declaration) -> Iterator[str]:
    if flow.knowledge and not flow.passages:
        yield f"knowledge: there is no passage in {'/'.join(flow.knowledge.split('/')[-2:])}"
    if flow.passages and PASSAGE in flow.questions:
        yield f"question '{PASSAGE}': that is how a passage is asked for, choose another name"
    for id, count in Counter(each.id for each in flow.passages).items():
        if count > 1:
            places = "; ".join(each.place for each in flow.passages if each.id == id)
            yield f"knowledge: {count} passages have one heading: {places}"
    for passage in flow.passages:
        yield from (f"{passage.place}: {problem}" for problem in _wrong(passage))


def _wrong(passage: Passage) -> Iterator[str]:
    if len(passage.questions) < FEWEST:
        yield f"has {len(passage.questions)} questions behind dashes: {FEWEST} are the least, five are good"
    if not passage.says:
        yield "has nothing to say"
    for text in passage.says:
        if len(text) > LONGEST:
            yield f"is too long to be listened to: {len(text)} characters, {LONGEST} are the most"
        if found := MARKUP.search(BLANK.sub("", text)):
            yield f"has '{found[0]}' in it, which nobody can say"
        for figures in FIGURES.findall(BLANK.sub("", text)):
            yield (
                f"says {figures}, which is configured nowhere: make it a setting or a fact of the flow, and "
                f"write its name in braces"
            )


def blanks_known(flow: Declaration, known: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """A passage is asked for at any time, so one of its texts must be sayable from the first word on."""
    always = known[flow.states[0].name]
    for passage in flow.passages:
        last = texts(flow.all_answers[passage.id])[-1:]
        for name in sorted(blanks(last[0]) - always) if last else ():
            yield (
                f"{passage.place}: {{{name}}} may be unknown when it is asked for; add a line of dashes, and below "
                f"it what is said then"
            )


def others_than(own: Declaration, translated: Declaration) -> Iterator[str]:
    """What the passages of a further language lack, or have that the flow's own have not."""
    there = {each.id: each for each in own.passages}
    here = {each.id: each for each in translated.passages}
    yield from (f"there is no translation of {each.place}" for id, each in there.items() if id not in here)
    for id, passage in here.items():
        if id not in there:
            yield f"{passage.place}: '{id}' is no passage of the flow; there are: {', '.join(there)}"
        elif more := blanks(passage.says[-1]) - blanks(there[id].says[-1]):
            yield f"{passage.place}: {{{min(more)}}} may be unknown when it is asked for"
