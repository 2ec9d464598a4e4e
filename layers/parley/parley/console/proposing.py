"""What somebody copies into an agent's passages (flow/passages.py), so that a question is answered the next time."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from parley.flow import Flow
from parley.flow.passages import HEADING
from parley.flow.render import texts

USUAL = "knowledge/*.md"


class Proposal(NamedTuple):
    file: str
    text: str


def proposal(flow: Flow, folder: str, topic: str, said: Sequence[str]) -> Proposal:
    """A passage with callers' questions, to be given an answer; of one that is there, what to add below its heading."""
    there = next((each for each in flow.passages if each.id == topic), None)
    files = Path(flow.knowledge or USUAL)
    name = there.file if there else f"{files.parent.name}/{files.name.replace('*', 'answers')}"
    heading = there.heading if there else topic.replace("_", " ").capitalize()
    questions = "".join(f"- {each}\n" for each in dict.fromkeys(said))
    answer = "" if there else f"\n{next(iter(texts(flow.answers.get(topic, ''))), '')}\n"
    return Proposal(f"{folder}/{name}", f"{HEADING}{heading}\n\n{questions}{answer}")
