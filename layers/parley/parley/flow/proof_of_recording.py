"""Proves that a flow that records calls says so before it does, and that one that asks does nothing against a no."""

from collections.abc import Iterator

from parley.flow.declaration import Declaration
from parley.flow.words import CONSENTED, RECORDED, Consent


def proof(flow: Declaration) -> Iterator[str]:
    if flow.recording not in RECORDED:
        yield f"recording='{flow.recording}' is none of {', '.join(RECORDED)}"
    asking = [state for state in flow.states if isinstance(state, Consent)]
    if flow.recording == CONSENTED and not asking:
        yield f"recording='{CONSENTED}', but no Consent asks for it"
    for state in asking:
        if flow.recording != CONSENTED:
            yield f"state '{state.name}' asks to record the call, but recording is not '{CONSENTED}'"
        if set(state.goto) != {"yes", "no"}:
            yield f"state '{state.name}': the ways of a Consent are 'yes' and 'no'"
        if state.unclear or state.decide or state.corrects:
            yield f"state '{state.name}': only a yes is consent; it takes no unclear, decide or corrects"
