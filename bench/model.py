"""How often a call asks the language model, how long its prompts are, what a careful one mends, and whether a bad
one does harm.

The model is a server on this machine: what is measured is Parley, not a provider.
"""

from collections.abc import Iterator

from bench.careful import mended
from bench.figures import Figure
from bench.model_figures import EARLY, LATE, MODEL_SECONDS, calls_per_turn, prompt_at, turn_read_early
from parley.local.trials.fault_matrix import places, rows

MOST_CALLS_PER_TURN = 0.5
MOST_GROWTH = 1.5


def figures() -> Iterator[Figure]:
    yield Figure(
        "model.calls", calls_per_turn(), "calls a turn", "hvac, happy path", target=MOST_CALLS_PER_TURN
    )
    early, late = prompt_at(EARLY), prompt_at(LATE)
    yield Figure(f"model.prompt.{EARLY}", early, "characters", f"hvac, at turn {EARLY}")
    at_turn = f"hvac, at turn {LATE}, against turn {EARLY}"
    yield Figure(f"model.prompt.{LATE}", late, "characters", at_turn, early, target=MOST_GROWTH)
    read_ahead, asked_then = turn_read_early()
    yield Figure(
        "model.early",
        read_ahead,
        "ms",
        f"a turn whose words a model of {MODEL_SECONDS:g} s read before they were final, against asking it then",
        asked_then,
    )
    played = list(mended())
    yield Figure(
        "model.scripts",
        sum(each.model for each in played),
        "right",
        f"of {len(played)} scripts, with a careful model, against rules alone",
        sum(each.rules for each in played),
    )
    yield Figure(
        "model.scripts.alone",
        sum(each.model_alone for each in played),
        "right",
        f"of {len(played)} scripts, no rule hears the line that decides, against asking again",
        sum(each.asking_again for each in played),
    )
    matrix = list(rows(places()))
    wrong = sum(bool(row.wrong) for row in matrix)
    met_at = len({(row.agent, row.place) for row in matrix})
    faults = len({row.fault for row in matrix})
    yield Figure("model.faults", wrong, "wrong", f"{faults} faults at {met_at} places of calls", target=0)
