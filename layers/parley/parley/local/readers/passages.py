"""What is wrong with the passages of a flow that only its readers can tell: a question that finds another answer."""

from collections.abc import Iterator

from parley.flow import Flow
from parley.flow.passages import Passage
from parley.flow.render import BLANK
from parley.hear import money
from parley.reading import Context


def confused(flow: Flow) -> Iterator[str]:
    """Each question of a passage has to find that passage and no other answer, and a price has to be a value."""
    here = Context(flow.heard_in)
    for passage in flow.passages:
        if passage.id in flow.answers:
            yield f"{passage.place}: the flow's answers say something on '{passage.id}' as well; keep one of the two"
        yield from (f"{passage.place}: {problem}" for problem in _found(flow, passage, here))
        for text in passage.says:
            if price := money(BLANK.sub("", text), here):
                yield f"{passage.place}: says '{price.basis}', which is configured nowhere: write it as a blank"


def _found(flow: Flow, passage: Passage, here: Context) -> Iterator[str]:
    for question in passage.questions:
        own = [flow.basics.asked(question, here), flow.basics.command(question, here)]
        topics = {each.value for each in own if each and each.value in flow.all_answers}
        if others := sorted(topics - {passage.id}):
            yield f"\"{question}\" is answered by '{others[0]}' already"
            continue
        found = [each.value for each in flow.basics.passages(question, flow.known_questions, here)]
        if topics or passage.id in found:
            continue
        instead = f"finds '{found[0]}' instead" if found else "is not heard as a question that finds anything"
        yield f'"{question}" {instead}'
