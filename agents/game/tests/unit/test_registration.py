"""Whose a number is, where two prove it at the same moment."""

from collections.abc import Mapping
from typing import Any

from agents.game.registration import BY_PHONE, registered
from parley.testing import Kept

ANN = "+46701234567"


class TakenMeanwhile(Kept):
    """Somebody else proves the number as soon as it was looked at."""

    def get(self, kind: str, id: str) -> Mapping[str, Any] | None:
        found = super().get(kind, id)
        if (kind, id) == (BY_PHONE, ANN):
            self.kept[kind, id] = {"player": "2002"}
        return found


def test_a_number_that_changes_hands_meanwhile_is_not_taken_over_unseen() -> None:
    """The change counts on what was seen: it fails, is looked at anew, and then the other one is told."""
    changes = registered(TakenMeanwhile(), "2001", 2001, ANN, "2026-11-24T10:00:00Z")  # type: ignore[arg-type]
    (of_number,) = [change for change in changes if change.kind == BY_PHONE]
    assert of_number.before is None
