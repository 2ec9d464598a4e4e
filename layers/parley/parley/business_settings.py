"""What a business can set: fields of its records `setting/<name>`, as the engine and packages of agents declare them.

A field says how it is written down, and each form has its check; what spans several fields is checked by the setting.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from typing import Any, Literal, TypeAlias

from parley.phone_numbers import is_dialable

Values: TypeAlias = Mapping[str, Any]
Form = Literal[
    "number", "decimal", "text", "phone", "choice", "choices", "lines", "span", "hours", "rows", "named"
]
LONGEST_TEXT, MOST_PARTS = 600, 200
"""Characters of a text; lines or rows of one field."""


class RefusedValueError(ValueError):
    """A value that cannot be: `field` says which, the text why."""

    def __init__(self, field: str, why: str) -> None:
        self.field = field
        super().__init__(why)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that a business can say. `usual` counts where it says nothing.

    A number, and both of a span, lie between `least` and `most`. `choices` are values with their words. `rows` are a
    list of records with `columns`, `named` are such records by a name.
    """

    name: str
    label: str
    form: Form
    usual: Any = None
    hint: str = ""
    least: float = 0
    most: float = 1_000_000
    choices: Sequence[tuple[Any, str]] = ()
    columns: Sequence["Field"] = ()


def _nothing_more(_: Values) -> None:
    """What spans no fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A record of settings. `check` is given all values, the usual ones included, and raises a ValueError that says in
    one sentence what cannot be. `counts` says from when on a change does."""

    name: str
    title: str
    fields: Sequence[Field]
    counts: str = "from the next call on"
    check: Callable[[Values], object] = _nothing_more

    @property
    def usual(self) -> Values:
        return {each.name: each.usual for each in self.fields}


def joined(settings: Sequence[Setting]) -> Mapping[str, Setting]:
    """By name; of those that share one, the fields and the checks of all."""
    found: dict[str, Setting] = {}
    for each in settings:
        before = found.get(each.name)
        found[each.name] = _both(before, each) if before else each
    return found


def _both(one: Setting, other: Setting) -> Setting:
    known = {each.name for each in one.fields}

    def check(values: Values) -> None:
        for each in (one, other):
            each.check(values)

    more = [each for each in other.fields if each.name not in known]
    return replace(one, fields=(*one.fields, *more), check=check)


def checked(setting: Setting, before: Values, said: Values) -> dict[str, Any]:
    """The record that says this from now on; what no field is declared for stays. Raises RefusedValueError."""
    fields = {each.name: each for each in setting.fields}
    if unknown := next((name for name in said if name not in fields), None):
        raise RefusedValueError(unknown, "is nothing that can be set here")
    values = {name: value for name, value in said.items() if value is not None}
    for name, value in values.items():
        if why := FORMS[fields[name].form](fields[name], value):
            raise RefusedValueError(name, f"{fields[name].label}: {why}")
    after = {**{name: value for name, value in before.items() if name not in fields}, **values}
    try:
        setting.check({**setting.usual, **after})
    except RefusedValueError:
        raise
    except ValueError as error:
        raise _of_field(setting, str(error)) from error
    return after


def _of_field(setting: Setting, why: str) -> RefusedValueError:
    """What begins with a field's name is about that field, and told under its label."""
    for each in setting.fields:
        rest = why.removeprefix(each.name)
        if rest != why and rest.startswith((":", ",")):
            return RefusedValueError(each.name, f"{each.label}{rest}")
    return RefusedValueError(setting.name, why)


def _number(field: Field, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        return "must be a whole number"
    return _decimal(field, value)


def _decimal(field: Field, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return "must be a number"
    return "" if field.least <= value <= field.most else f"must be {field.least:g} to {field.most:g}"


def _text(field: Field, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        return "must be a text"
    return f"is longer than {LONGEST_TEXT} characters" if len(value) > LONGEST_TEXT else ""


def _phone(field: Field, value: Any) -> str:
    is_right = isinstance(value, str) and is_dialable(value)
    return "" if is_right else "must be a whole phone number, like +15125550100"


def _choice(field: Field, value: Any) -> str:
    known = [each for each, _ in field.choices]
    return "" if value in known else f"must be one of {', '.join(words for _, words in field.choices)}"


def _choices(field: Field, value: Any) -> str:
    return _list(value) or next(filter(None, (_choice(field, each) for each in value)), "")


def _lines(field: Field, value: Any) -> str:
    return _list(value) or next(filter(None, (_text(field, each) for each in value)), "")


def _list(value: Any) -> str:
    if not isinstance(value, list):
        return "must be a list"
    return f"has more than {MOST_PARTS} parts" if len(value) > MOST_PARTS else ""


def _span(field: Field, value: Any) -> str:
    if why := _list(value) or next(filter(None, (_number(field, each) for each in value)), ""):
        return why
    return "" if len(value) == 2 and value[0] < value[1] else "must be two numbers, the smaller one first"


def _hours(field: Field, value: Any) -> str:
    """Which hours can be is the calendar's to say."""
    return "" if isinstance(value, dict) else 'must be hours by days, like {"mon-fri": "08:00-18:00"}'


def _rows(field: Field, value: Any) -> str:
    if why := _list(value):
        return why
    numbered = ((f"row {place}", row) for place, row in enumerate(value, 1))
    return next(filter(None, (_row(field, name, row) for name, row in numbered)), "")


def _named(field: Field, value: Any) -> str:
    if not isinstance(value, dict):
        return "must be records by their names"
    if why := _list(list(value)):
        return why
    return next(filter(None, (_row(field, name, row) for name, row in value.items())), "")


def _row(field: Field, name: str, row: Any) -> str:
    columns = {each.name: each for each in field.columns}
    if not isinstance(row, dict) or not name.strip():
        return f"{name or 'a row without a name'} is no record"
    if unknown := next((each for each in row if each not in columns), None):
        return f"{name}: there is no column '{unknown}'"
    filled = ((columns[each], value) for each, value in row.items() if value is not None)
    wrong = ((column.label, FORMS[column.form](column, value)) for column, value in filled)
    return next((f"{name}: {label} {why}" for label, why in wrong if why), "")


FORMS: Mapping[Form, Callable[[Field, Any], str]] = {
    "number": _number,
    "decimal": _decimal,
    "text": _text,
    "phone": _phone,
    "choice": _choice,
    "choices": _choices,
    "lines": _lines,
    "span": _span,
    "hours": _hours,
    "rows": _rows,
    "named": _named,
}
"""What each form says is wrong with a value; "" for nothing."""
WEEKDAYS: Sequence[tuple[int, str]] = tuple(
    enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
)


def closed_days(usual: Sequence[str]) -> Field:
    """The days on which a calendar is closed (calendar/closed.py)."""
    return Field(
        name="closed",
        label="Closed days",
        form="lines",
        usual=usual,
        hint="Of every year (12-25), of one (2026-11-26), a stretch (12-24..01-01), or thanksgiving.",
    )
