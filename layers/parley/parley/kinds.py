"""Kinds of records: each says which person its records are about, and what the deletion of that person does to them.

The module that writes records of a kind declares it, in one line, and uses the name that this returns:

    ORDER = kind("order", person="phone")

Exactly one of three things has to be said: `person`, where the person's number is; `link`, the record or call
that it hangs on (a kind, and where its id is); or `nobody`, why it is about no person. Where something is found
is a field, several of which the first that is filled counts, or a function of id and data.

A deletion deletes what is about a person. Else: `kept` says why the record stays as it is, `leaves` names the
fields that stay, and `stands_in` the places in other records from which this one has to be taken out.

What only `leads` to the record or call that it hangs on is a part of that, and is not counted by itself.
"""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias

Data: TypeAlias = Mapping[str, Any]
Where: TypeAlias = str | tuple[str, ...] | Callable[[str, Data], str]
CALL = "call"
"""What a record hangs on that belongs to a call; calls are no records, and are found by their sid."""
NAME = re.compile(r"[a-z][a-z0-9_]*")


class KindError(ValueError):
    """A kind that lacks a required part of its declaration, or that is not declared."""


class Place(NamedTuple):
    """Another record in which a record stands: its kind and id, and what it is without the record."""

    kind: str
    id: str
    without: Callable[[Data], Data]


class Kind(NamedTuple):
    """One kind; see above."""

    name: str
    person: Where | None = None
    link: tuple[str, Where] | None = None
    nobody: str = ""
    kept: str = ""
    leaves: tuple[str, ...] = ()
    stands_in: Callable[[Data], Iterable[Place]] | None = None
    leads: bool = False

    def about(self, id: str, data: Data) -> str:
        """A number, or what the record hangs on as `kind:id`; "" if a deletion has nothing to do with it."""
        if self.kept:
            return ""
        if self.link:
            target, where = self.link
            found = _found(where, id, data)
            return subject(target, found) if found else ""
        number = _found(self.person, id, data) if self.person else ""
        return number if number.startswith("+") else ""


_declared: dict[str, Kind] = {}
_declared_in: dict[str, str] = {}
"""The module that declared each kind first."""


def kind(
    name: str,
    *,
    person: Where | None = None,
    link: tuple[str, Where] | None = None,
    nobody: str = "",
    kept: str = "",
    leaves: tuple[str, ...] = (),
    stands_in: Callable[[Data], Iterable[Place]] | None = None,
    leads: bool = False,
) -> str:
    """Declares a kind and returns its name. Raises KindError."""
    wanted = Kind(name, person, link, nobody, kept, leaves, stands_in, leads)
    if not NAME.fullmatch(name):
        raise KindError(f"a kind is named like 'order' or 'order_of_day', not {name!r}")
    if sum(map(bool, (person, link, nobody))) != 1:
        raise KindError(
            f"kind '{name}' has to say whom its records are about: person='phone' (the field that holds the "
            f"number), link=('call', 'sid') (what they hang on), or nobody='why they are about no person'"
        )
    if (nobody and (kept or leaves)) or (kept and leaves):
        raise KindError(f"kind '{name}': a record is deleted with its person, or kept, or leaves some fields")
    if leads and not link:
        raise KindError(f"kind '{name}' leads to nothing: link=('call', 'sid') says what to")
    home = _declared_in.setdefault(name, sys._getframe(1).f_globals.get("__name__", ""))
    if _declared.setdefault(name, wanted) != wanted:
        raise KindError(
            f"kind '{name}' is declared already, in {home}, and says something else about whom it is about"
        )
    return name


def forget(package: str) -> Mapping[str, tuple[Kind, str]]:
    """Forgets the kinds that modules of a package declared, which are about to be imported anew; returns them."""
    found = [name for name, home in _declared_in.items() if f"{home}.".startswith(f"{package}.")]
    return {name: (_declared.pop(name), _declared_in.pop(name)) for name in found}


def remember(forgotten: Mapping[str, tuple[Kind, str]]) -> None:
    for name, (each, home) in forgotten.items():
        _declared[name], _declared_in[name] = each, home


def declared(name: str) -> Kind:
    """Raises KindError for a kind that no imported module declares."""
    if name not in _declared:
        raise KindError(
            f"nobody has declared the kind '{name}': say whom its records are about, for example "
            f"{name.upper()} = kind('{name}', person='phone') (see parley/kinds.py)"
        )
    return _declared[name]


def known() -> Mapping[str, Kind]:
    return _declared


def targets() -> frozenset[str]:
    """Kinds on whose records others hang."""
    return frozenset(each.link[0] for each in _declared.values() if each.link)


def subject(target: str, id: str) -> str:
    """What hangs on a record or call is found by this."""
    return f"{target}:{id}"


def its_id(id: str, data: Data) -> str:
    """The record's own id."""
    return id


def first_part(id: str, data: Data) -> str:
    """The beginning of the record's id, up to a "#"."""
    return id.partition("#")[0]


def _found(where: Where, id: str, data: Data) -> str:
    if callable(where):
        return where(id, data)
    fields = (where,) if isinstance(where, str) else where
    return next((str(data[field]) for field in fields if data.get(field)), "")
