"""The customers of a day: when they were verified, whether they pick up, and how they talk. All by chance, seeded."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from agents.feedback.survey.swedish import UNSURE

MANNERS: Mapping[str, float] = {
    "helpful": 55,
    "keypad": 8,
    "talkative": 6,
    "endless": 1,
    "mumbling": 7,
    "contradicting": 5,
    "silent": 2,
    "hangs up at once": 2,
    "hangs up midway": 4,
    "declines": 4,
    "later": 4,
    "never again": 2,
}
"""How customers who pick up behave, in per cent."""
RAMBLING: Mapping[str, float] = {"talkative": 12, "endless": 300}
"""Seconds that an answer takes on top of its words."""
FIRST_TRY: Mapping[str, float] = {"answer": 62, "no-answer": 27, "busy": 5, "voicemail": 6}
NEXT_TRY: Mapping[str, float] = {"answer": 25, "no-answer": 55, "busy": 8, "voicemail": 12}
"""What comes of dialling, in per cent; the second is for those who did not pick up before."""
HOURS: Mapping[int, float] = {
    8: 3,
    9: 6,
    10: 8,
    11: 9,
    12: 11,
    13: 8,
    14: 7,
    15: 8,
    16: 12,
    17: 14,
    18: 9,
    19: 5,
}
"""When visits end, by the hour, in per cent."""
BURST_AT, IN_A_BURST = 17.5 * 3600, 0.04
MISHEARD = 0.04
"""Share of the answers that the recogniser gets wrong."""
NUMBERS = {1: "en etta", 2: "två", 3: "en trea", 4: "en fyra", 5: "fem", 0: "noll"}
MORE = {6: "sex", 7: "en sjua", 8: "åtta av tio", 9: "nio", 10: "tio"}
YES, NO = ("ja", "jadå", "ja tack", "absolut"), ("nej", "nä", "nej tack", "inte direkt")
UNSURE_WORDS = ("vet inte", "ingen aning", "svårt att säga")
OPINIONS = (
    "personalen var jättetrevlig",
    "det var lång kö i kassan",
    "fler bananer som är mogna",
    "jag fick vänta en stund på hjälp",
    "allt var precis som det skulle",
    "lägre priser på kaffe",
)
MUMBLING = ("mm bla bla", "öh hrm", "asså liksom typ", "")
HELLO = ("Hallå?", "Hej", "Ja, det är Anna", "Hallå")


@dataclass
class SimulatedCustomer:
    """`meant` is, by question, the last answer that the customer meant to give; what was said about it counts."""

    number: str
    store: str
    departments: Sequence[str]
    verified_at: float
    manner: str
    chance: Random
    tries: int = 0
    heard: int = 0
    mumbled: bool = False

    def __post_init__(self) -> None:
        self.meant: dict[str, Any] = {}

    def picks_up(self) -> str:
        self.tries += 1
        return _one(self.chance, FIRST_TRY if self.tries == 1 else NEXT_TRY)

    def answers(self, said: str, question: Mapping[str, Any] | None) -> str | None:
        """What is said next: words, `#5` for a key, "" for nothing; None hangs up."""
        self.heard += 1
        if self.manner == "hangs up at once" or (self.manner == "hangs up midway" and self.heard > 3):
            return None
        if self.manner == "silent":
            return ""
        if "Passar det nu" in said or "frågor om ditt besök nu" in said:
            return "nej" if self.manner in ("declines", "later") else self.chance.choice(YES)
        if "en annan gång" in said:
            return {"later": "en annan gång", "declines": "nej tack"}.get(self.manner, "nej tack")
        if "När passar det bättre" in said or "i morgon eftermiddag" in said:
            return "i kväll klockan sju"
        if question is None:
            return self.chance.choice(HELLO)
        if self.manner == "never again" and self.heard > 3:
            return "nej men ring mig inte igen"
        answer = self._answer(question)
        return _misheard(answer) if self.chance.random() < MISHEARD else answer

    def _answer(self, question: Mapping[str, Any]) -> str:
        if self.manner == "mumbling" and not self.mumbled:
            self.mumbled = self.chance.random() < 0.7
            return self.chance.choice(MUMBLING)
        self.mumbled = False
        if self.chance.random() < 0.04 and question["kind"] != "open":
            self.meant[question["id"]] = UNSURE
            return self.chance.choice(UNSURE_WORDS)
        meant, said = self._opinion(question)
        self.meant[question["id"]] = meant
        if self.manner == "keypad" and question["kind"] in ("rating", "yes_no"):
            return f"#{ {'yes': 1, 'no': 2}.get(meant, meant) }"
        return said

    def _opinion(self, question: Mapping[str, Any]) -> tuple[Any, str]:
        match question["kind"]:
            case "rating":
                highest = question["highest"]
                lowest = 1 if highest == 5 else 0
                rating = max(lowest, min(highest, round(self.chance.gauss(highest * 0.8, highest * 0.2))))
                said = {**NUMBERS, **MORE}[rating]
                if self.manner == "contradicting" and rating > 1 and self.chance.random() < 0.5:
                    return rating, f"{NUMBERS[1]}, nej förlåt, jag menar {said}"
                return rating, said
            case "yes_no":
                yes = self.chance.random() < 0.7
                return ("yes", self.chance.choice(YES)) if yes else ("no", self.chance.choice(NO))
            case "choice":
                option = self.chance.choice(question["options"])
                return option, f"{option} skulle jag säga" if self.chance.random() < 0.4 else option
        opinion = self.chance.choice(OPINIONS)
        return opinion, opinion

    def seconds_to_say(self, words: str | None) -> float:
        """Thinking and speaking; Swedes say about two and a half words a second."""
        if not words:
            return 5.0
        talking = len(words.split()) / 2.5
        return self.chance.uniform(0.8, 2.0) + talking + RAMBLING.get(self.manner, 0)


def of_day(
    count: int, seed: int, starts: float, stores: Sequence[str], tags: Sequence[str]
) -> list[SimulatedCustomer]:
    """`count` customers, in the order of their verification; `starts` is midnight, in seconds since 1970."""
    chance = Random(seed)  # noqa: S311 - for a simulation
    found = [
        SimulatedCustomer(
            number=f"+4670{1_000_000 + place:07}",
            store=chance.choice(stores),
            departments=tuple(tag for tag in tags if chance.random() < 0.5),
            verified_at=starts + _second_of_day(chance),
            manner=_one(chance, MANNERS),
            chance=Random(seed * 1_000_003 + place),  # noqa: S311
        )
        for place in range(count)
    ]
    return sorted(found, key=lambda customer: customer.verified_at)


def _misheard(said: str) -> str:
    """What a bad line leaves of an answer."""
    return said if said.startswith("#") else " ".join(word[:2] for word in said.split())


def _second_of_day(chance: Random) -> float:
    """Most visits end by chance; some tills tell all at once what happened while they were offline."""
    if chance.random() < IN_A_BURST:
        return BURST_AT + chance.uniform(0, 10)
    hour = chance.choices(list(HOURS), list(HOURS.values()))[0]
    return 3600 * hour + chance.uniform(0, 3600)


def understood(customer: SimulatedCustomer, answers: Mapping[str, Any]) -> tuple[int, int]:
    """How many of the answers that were meant are recorded as meant, and how many were meant."""
    return sum(_same(meant, answers.get(id)) for id, meant in customer.meant.items()), len(customer.meant)


def _same(meant: Any, kept: Any) -> bool:
    if isinstance(meant, str) and isinstance(kept, str):
        return re.sub(r"\W+", " ", kept).strip() in re.sub(r"\W+", " ", meant).strip()
    return bool(meant == kept)


def _one(chance: Random, weights: Mapping[str, float]) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]
