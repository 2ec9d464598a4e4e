"""The Bot API's errors, and how tests bring them about (https://core.telegram.org/bots/api#making-requests)."""

from dataclasses import dataclass, field
from threading import Lock
from typing import Any

MEANINGS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class BotApiError(Exception):
    """A request that the Bot API answers with an error; `detail` follows the status's own words."""

    def __init__(self, status: int, detail: str = "", retry_after: int | None = None) -> None:
        self.status, self.retry_after = status, retry_after
        meaning = MEANINGS.get(status, "Error")
        self.description = f"{meaning}: {detail}" if detail else meaning
        super().__init__(f"{status} {self.description}")

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


@dataclass
class BotFault:
    """Trouble for the next `times` messages (None: for all of them), to one chat if `chat_id` is given.

    `hangs` seconds pass first. With `sends_anyway` the message arrives, and only the answer is an error.
    """

    status: int
    times: int | None = 1
    chat_id: int | None = None
    retry_after: int | None = None
    hangs: float = 0.0
    sends_anyway: bool = False

    def error(self) -> BotApiError:
        detail = f"retry after {self.retry_after}" if self.retry_after is not None else ""
        return BotApiError(self.status, detail, self.retry_after)


@dataclass
class BotFaults:
    """The faults that were asked for, oldest first."""

    waiting: list[BotFault] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    def add(self, fault: BotFault) -> None:
        with self.lock:
            self.waiting.append(fault)

    def clear(self) -> None:
        with self.lock:
            self.waiting.clear()

    def take(self, chat_id: int) -> BotFault | None:
        with self.lock:
            fault = next((each for each in self.waiting if each.chat_id in (None, chat_id)), None)
            if fault is not None and fault.times is not None:
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
            return fault
