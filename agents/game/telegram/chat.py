"""Where a chat stands. It is kept as one record, so that each message is one read and one write."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from agents.game.telegram.codes import Code

MOST_HANDLED = 20


@dataclass(frozen=True, slots=True)
class Chat:
    """`proven` is the player's number, `pending` one that a code was texted to, `code` that code.

    `texted_at` are the times of today's codes, in seconds since the epoch. `handled` are the newest
    updates that were answered, by id. `owes_call`: the onboarding call was promised and is not yet started.
    """

    proven: str = ""
    pending: str = ""
    code: Code | None = None
    texted_at: tuple[float, ...] = ()
    handled: tuple[int, ...] = ()
    owes_call: bool = False

    def to_data(self) -> dict[str, Any]:
        return {**asdict(self), "texted_at": list(self.texted_at), "handled": list(self.handled)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        code = data.get("code")
        lists = {"texted_at": tuple(data["texted_at"]), "handled": tuple(data["handled"])}
        return cls(**{**data, **lists, "code": Code(**code) if code else None})
