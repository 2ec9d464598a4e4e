"""What a tool may use: the business's records, the time, its idempotency key, texts and e-mails."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, Protocol, TypeAlias, TypedDict

Changed: TypeAlias = tuple[str, str, Mapping[str, Any] | None, Mapping[str, Any] | None]
"""A record's kind and id, what it was read as, and what it shall be; None is a record that does not exist."""
Changing: TypeAlias = Callable[[Mapping[str, Any] | None], Mapping[str, Any] | None]


class WindowData(TypedDict):
    """A stretch of time as a tool gets it: ISO 8601 without a zone, where the agent is; `hours` are minutes of the day,
    and of several days only they will do."""

    start: str
    end: str
    said: str
    hours: list[int]


class RecordStore(Protocol):
    """One business's records. Whoever holds it cannot reach another business's.

    A record has a kind ("customer"), which somebody declares (parley/kinds.py), an id within the kind, and data.
    Raises the data layer's errors; the turn counts that as a failed tool.
    """

    def get(self, kind: str, id: str) -> Mapping[str, Any] | None: ...

    def between(self, kind: str, first: str, last: str) -> Sequence[Mapping[str, Any]]:
        """The records whose ids lie between two ids, both included, in order."""
        ...

    def several(self, kind: str, ids: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        """Those of the records that there are, by id."""
        ...

    def put(self, kind: str, id: str, data: Mapping[str, Any]) -> None: ...

    def create(self, *records: tuple[str, str, Mapping[str, Any]]) -> bool:
        """Creates all of them or none; False if any exists already."""
        ...

    def change(self, *changes: Changed) -> bool:
        """Makes all of the changes or none; False if any record is no longer what it was read as."""
        ...

    def update(self, kind: str, id: str, changed: Changing) -> Mapping[str, Any] | None:
        """Changes a record to what `changed` makes of it, None of none, and returns that; if others write meanwhile,
        `changed` is called again with the new data."""
        ...

    def take(self, kind: str, id: str, first: int, most: int, expires_at: int) -> int | None:
        """The next of the places `first` to `most` - 1, which nobody else gets; None if all are taken."""
        ...


class Texts(Protocol):
    def __call__(self, to: str, words: str, to_staff: bool = False) -> bool:
        """Sends an SMS; false if it may not go there, or not any more today.

        `to_staff`: `to` is one of the business's own people, who are told more often than anybody else.
        """
        ...


class Phones(Protocol):
    """The phones of people who are called for a caller who waits (a warm Transfer), by their places among the call's
    legs; and the caller's own."""

    def ring(self, places: Sequence[int]) -> None: ...
    def let_go(self, stop_ringing: Sequence[int], hang_up: Sequence[int]) -> None: ...
    def fetch(self, transfer: int) -> None: ...


class NoPhones:
    """Where nobody has a phone: people are not called by themselves in conversations without telephones."""

    def ring(self, places: Sequence[int]) -> None: ...
    def let_go(self, stop_ringing: Sequence[int], hang_up: Sequence[int]) -> None: ...
    def fetch(self, transfer: int) -> None: ...


NO_PHONES = NoPhones()


def no_mail(to: str, subject: str, words: str) -> bool:
    raise RuntimeError("no e-mail is sent from here")


def anybody(number: str) -> bool:
    return True


class Desk(NamedTuple):
    """`key` is made of call, turn and tool: the same key twice is the same wish, and is done once.

    `now` is the time where the business is (IANA name `timezone`), without a zone; `at` is the same moment in seconds
    since 1970. `text` sends an SMS, `mail` an e-mail: (to, subject, words); both are false if it was refused.
    `may_text` says beforehand whether a number is one that may be texted, so that nothing else is promised.
    """

    records: RecordStore
    now: datetime
    at: float
    key: str
    owner_phone: str
    text: Texts
    timezone: str = "UTC"
    mail: Callable[[str, str, str], bool] = no_mail
    may_text: Callable[[str], bool] = anybody
    phones: Phones = NO_PHONES
