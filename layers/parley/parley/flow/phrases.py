"""Standard sentences, per language: what any agent says when a turn went wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """`no_match` and `silence` lead a re-ask, by try; the last one serves all later tries. `changed` takes up
    an answer that the caller changes while something else is asked, `noted` one to another question. `left_over`
    takes up what came with a yes or a no and was not understood ({rest}, where it is short)."""

    no_match: Sequence[str]
    silence: Sequence[str]
    changed: str
    noted: str
    left_over: Sequence[str]
    wait: str
    trouble: str
    moment: str
    farewell: str
    not_in_service: str


PHRASES: Mapping[str, Phrases] = {
    "en-US": Phrases(
        no_match=("Sorry, I didn't catch that.", "I'm still not getting that, sorry."),
        silence=("Are you still there?", "I can't hear you."),
        changed="Okay, {changed}.",
        noted="Okay, got that.",
        left_over=("You said: {rest}. I'm not sure what that changes.", "I'm not sure what that changes."),
        wait="Sure, take your time.",
        trouble="I'm sorry, we're having technical trouble right now. Please call again in a few minutes. "
        "Goodbye.",
        moment="One moment, please.",
        farewell="Thanks for calling. Goodbye.",
        not_in_service="This number is not in service. Goodbye.",
    ),
    "sv-SE": Phrases(
        no_match=("Förlåt, det uppfattade jag inte.", "Jag hörde tyvärr inte riktigt."),
        silence=("Är du kvar?", "Jag hör dig inte."),
        changed="Okej, {changed}.",
        noted="Okej, då vet jag det.",
        left_over=("Du sa: {rest}. Jag vet inte vad det ändrar.", "Jag vet inte riktigt vad det ändrar."),
        wait="Visst, ta den tid du behöver.",
        trouble="Tyvärr har vi ett tekniskt fel just nu. Ring gärna igen om några minuter. Hej då.",
        moment="Ett ögonblick.",
        farewell="Tack för samtalet. Hej då.",
        not_in_service="Det här numret används inte. Hej då.",
    ),
}
