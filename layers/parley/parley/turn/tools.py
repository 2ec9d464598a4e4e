"""Runs an agent's tools: on the project's own tables, or at the business's backend over HTTP."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from itertools import count
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

from parley.flow import Flow, Result, Tool
from parley.flow.legs import OF_WARM_TRANSFER
from parley.machine.call import Call
from parley.model.answer import no_model
from parley.settings import settings
from parley.store import deeds
from parley.store.calls import Turn
from parley.store.records import Records
from parley.tools.desk import Desk, Texts
from parley.turn.ports import GivesUp, Ports, Reads, unwatched

MOST_BACKEND_SECONDS = 10.0
GIVE_UP_SECONDS = 1.5
"""Less than what a turn has for it: no answer is no doubt there, which only this deployment's tables can end."""


def ports_of_environment(read: Reads = no_model, taken: Callable[[Turn], None] = unwatched) -> Ports:
    """What a turn needs of this deployment."""
    backend = settings().backend_url
    give_up = _given_up_where_it_belongs(backend) if backend else give_up_on_own_tables
    return Ports(run_tool=from_environment(), give_up=give_up, read=read, taken=taken)


def from_environment() -> Callable[..., Result]:
    """Where the deployment says that tools run: BACKEND_URL, or the project's own tables."""
    backend, own = settings().backend_url, on_own_tables(settings().owner_phone)
    return _where_it_belongs(at_backend(backend), own) if backend else own


def give_up_on_own_tables(call: Call, tool: Tool, key: str) -> bool:
    return deeds.give_up(call.sid, key)


def _given_up_where_it_belongs(url: str) -> GivesUp:
    backend = give_up_at_backend(url)

    def give_up(call: Call, tool: Tool, key: str) -> bool:
        return (give_up_on_own_tables if tool.of_engine else backend)(call, tool, key)

    return give_up


def _where_it_belongs(backend: Callable[..., Result], own: Callable[..., Result]) -> Callable[..., Result]:
    """The engine's own tools keep what the engine asks for itself, so they never run at a backend."""

    def run(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        return (own if tool.of_engine else backend)(call, flow, tool, arguments, key)

    return run


def on_own_tables(owner_phone: str) -> Callable[..., Result]:
    """Runs tools on the records of the call's business."""

    def run(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        desk = desk_of(call, flow, key, owner_phone)
        if tool in OF_WARM_TRANSFER:
            desk = desk._replace(
                phones=import_module("parley.turn.phones").CalledPhones(call, ports_of_environment())
            )
        result = tool.run(desk, **arguments)
        unwritten = deeds.begun()
        if unwritten and not deeds.give_up(unwritten.sid, unwritten.key):
            return tool.run(desk, **arguments)  # another run was faster, and this one did not see it
        return result

    return run


def desk_of(call: Call, flow: Flow, key: str, owner_phone: str) -> Desk:
    """What a tool may use in a call: its business's records, and texts from its number."""
    now = datetime.fromtimestamp(call.now, ZoneInfo(flow.timezone)).replace(tzinfo=None)
    text, mail, may_text = _post(call, key)
    return Desk(Records(call.business), now, call.now, key, owner_phone, text, flow.timezone, mail, may_text)


def _post(call: Call, key: str) -> tuple[Texts, Callable[[str, str, str], bool], Callable[[str], bool]]:
    """How one wish writes: texts come from the number of the call, and its messages have its key and a place."""
    ours, person = call.called, call.caller
    if call.direction == "outbound":
        ours, person = person, ours
    places = count()

    def message(to: str, to_staff: bool = False) -> Any:
        return _sending().OutgoingMessage(call.business, f"{key}#{next(places)}", to, person, to_staff)

    def text(to: str, words: str, to_staff: bool = False) -> bool:
        return not _sending().text(message(to, to_staff), ours, words)

    def mail(to: str, subject: str, words: str) -> bool:
        return not _sending().mail(message(to), subject, words)

    return text, mail, lambda number: _sending().may_text(call.business, number)


def _sending() -> ModuleType:
    """Imported by a turn that writes, and by none before: it knows the numbers of the whole world."""
    return import_module("parley.messages.sending")


@dataclass(frozen=True, slots=True)
class BackendError(Exception):
    """The business's backend refused, failed, or answered something that is no result. `status` is that of HTTP, 0
    without one."""

    why: str
    status: int = 0

    def __str__(self) -> str:
        return self.why


def at_backend(url: str) -> Callable[..., Result]:
    """Runs tools at an HTTP backend, as `asked` does. Raises BackendError."""

    def run(call: Call, flow: Flow, tool: Tool, arguments: Mapping[str, Any], key: str) -> Result:
        sent = {"call": call.sid, "agent": flow.name, "business": call.business, "arguments": dict(arguments)}
        return asked(url, tool.name, tool.gives, sent, key, tool.seconds)

    return run


def asked(
    url: str,
    name: str,
    gives: Mapping[str, Sequence[str]],
    sent: Mapping[str, Any],
    key: str,
    seconds: float = MOST_BACKEND_SECONDS,
) -> Result:
    """Asks an HTTP backend: `POST {url}/{name}` with what is sent as JSON (docs/backend.md).

    The backend answers `{"outcome": ..., "values": {...}}`. The header `Idempotency-Key` is the same when
    the same wish is sent twice. Raises BackendError.
    """
    import httpx  # imported when there is a backend: no other call pays for it

    try:
        answer = httpx.post(
            f"{url.rstrip('/')}/{name}",
            json=sent,
            headers={"Idempotency-Key": key},
            timeout=min(seconds, MOST_BACKEND_SECONDS),
        )
        answer.raise_for_status()
        return _result(name, gives, answer.json())
    except httpx.HTTPStatusError as error:  # its text holds the address, which may hold a password
        status = error.response.status_code
        raise BackendError(f"{name}: HTTP {status}", status) from None
    except (httpx.HTTPError, ValueError) as error:
        raise BackendError(f"{name}: {type(error).__name__}") from None


def give_up_at_backend(url: str) -> GivesUp:
    """Asks with `DELETE {url}/{tool}` and the header `Idempotency-Key` that what was sent with that key is not done any
    more. 409 says that it is done: then it is sent again, and answered as the first time. A backend that does not know
    this, or cannot be reached, is taken at its word that it failed."""

    def give_up(call: Call, tool: Tool, key: str) -> bool:
        import httpx

        try:
            answer = httpx.delete(
                f"{url.rstrip('/')}/{tool.name}", headers={"Idempotency-Key": key}, timeout=GIVE_UP_SECONDS
            )
        except httpx.HTTPError:
            return True
        return answer.status_code != httpx.codes.CONFLICT

    return give_up


def _result(name: str, gives: Mapping[str, Sequence[str]], answer: object) -> Result:
    if not isinstance(answer, dict) or answer.get("outcome") not in gives:
        raise BackendError(f"{name} answered none of {sorted(gives)}")
    values = answer.get("values") or {}
    if not isinstance(values, dict):
        raise BackendError(f"{name} answered values that are no object")
    return Result(answer["outcome"], values)
