"""How long an answer may last, so that a call with a hard limit still comes to its last words."""

from collections.abc import Mapping, Sequence

from parley.flow import Limits
from parley.machine.call import Call

CHARACTERS_A_SECOND = 14
"""About how fast a voice speaks."""
LAST_WORDS_SECONDS = 10
SHORTEST_ANSWER, LONGEST_ANSWER = 5, 60
"""Seconds. Enough for a number; more than anybody says in one breath."""


def longest_answer(call: Call, limits: Limits, say: Sequence[str]) -> Mapping[str, str]:
    """Extra <Gather> settings of a turn that says `say` and then listens: none without a hard limit.

    `maxSpeechTime` is Twilio's, in whole seconds (https://www.twilio.com/docs/api/errors/13328).
    """
    if not limits.hard_seconds:
        return {}
    gone = call.now - call.started_at + sum(map(len, say)) / CHARACTERS_A_SECOND
    left = int(limits.hard_seconds - gone - LAST_WORDS_SECONDS)
    return {"max_speech_time": str(max(SHORTEST_ANSWER, min(left, LONGEST_ANSWER)))}
