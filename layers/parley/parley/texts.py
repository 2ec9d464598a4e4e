"""Reads the texts of further languages that stand beside a flow: one file each, named by its language's tag.

    voice = "Polly.Lupe-Neural"

    [says]
    "Can I get your name, please?" = "¿Me da su nombre, por favor?"

docs/languages.md tells what a file holds.
"""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from parley.flow.proof import FlowError
from parley.flow.translation import Translation, in_one_line

Check = Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _translates(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value.values()))


def _lists(value: Any) -> bool:
    return isinstance(value, dict) and all(_is_text(each) or _are_texts(each) for each in value.values())


KINDS: Mapping[str, tuple[Check, str]] = {
    **dict.fromkeys(("voice", "key", "offer"), (_is_text, "a text")),
    "forbidden": (_are_texts, "a list of texts"),
    **dict.fromkeys(("says", "values"), (_translates, "a table of texts, with a text for each")),
    **dict.fromkeys(
        ("hints", "called", "never"), (_lists, "a table of names, with a list of texts for each")
    ),
}
"""What a file may hold, and what each of it must be."""


def texts_beside(page: str, folder: str = "texts") -> Mapping[str, Translation]:
    """The texts of every file in the folder beside the page that declares the flow: `texts_beside(__file__)`.

    Raises FlowError for a file that cannot be read.
    """
    return {path.stem: texts_of(path) for path in sorted((Path(page).parent / folder).glob("*.toml"))}


def texts_of(path: Path) -> Translation:
    """What one file holds. Raises FlowError."""
    file = f"{path.parent.name}/{path.name}"
    try:
        held = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FlowError(file, [str(error)]) from error
    if problems := [problem for name, value in held.items() if (problem := _problem(name, value))]:
        raise FlowError(file, problems)
    return Translation(
        file=file, **{"says": {}, **{name: _read(name, value) for name, value in held.items()}}
    )


def _problem(name: str, value: Any) -> str:
    if name not in KINDS:
        return f"it has '{name}', but a file may hold: {', '.join(KINDS)}"
    is_right, what = KINDS[name]
    return "" if is_right(value) else f"'{name}' must be {what}"


def _read(name: str, value: Any) -> Any:
    check, _ = KINDS[name]
    if check is _translates:
        return {in_one_line(text): in_one_line(translation) for text, translation in value.items()}
    if check is _lists:
        return {key: (each,) if isinstance(each, str) else tuple(each) for key, each in value.items()}
    return tuple(value) if isinstance(value, list) else value
