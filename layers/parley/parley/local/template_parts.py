"""template.yaml, put together from the engine's part and the parts of a project.

The engine's part has lines `# + Name`. A part of the project is a file `template.yaml` beside an agent, or in the
folder of layers: what it has under `Name:` comes in the place of that line, as it is written, with its comments. So
everything that an agent needs in the cloud lies beside the agent, and goes with it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from parley.local.project import TEMPLATE

ENGINE = Path(__file__).with_name("new") / TEMPLATE
HEAD = """\
# Put together by `parley upgrade`, from the engine's part and those of this project: change agents/*/template.yaml.
"""
ABOUT_ENGINE = re.compile(r"\A(#.*\n)+")
"""What the engine's part says of itself."""
PLACE = re.compile(r"^( *)# \+ (\w+)\n", re.MULTILINE)
SECTION = re.compile(r"^([A-Z]\w+):\n((?:[ \t].*\n|\s*\n)*)", re.MULTILINE)


class PartError(ValueError):
    """A part of a template that cannot be put in; it says which, and why."""


def assembled(root: Path, instead: Mapping[str, bytes] | None = None) -> str:
    """The whole template of a project, with some of its files `instead` as they shall be. Raises PartError."""
    engine = ABOUT_ENGINE.sub("", ENGINE.read_text("utf-8"))
    found = {root / path: contents for path, contents in (instead or {}).items()}
    parts = {path: _sections(path, (found.get(path) or path.read_bytes()).decode()) for path in _files(root)}
    places = {match[2] for match in PLACE.finditer(engine)}
    for path, sections in parts.items():
        for name in sorted(sections.keys() - places):
            raise PartError(
                f"{path.relative_to(root)}: '{name}' has no place in a template; there are: {', '.join(sorted(places))}"
            )

    def put_in(place: re.Match[str]) -> str:
        texts = [sections[place[2]] for sections in parts.values() if place[2] in sections]
        between = "\n" if place[2] in APART else ""
        return between.join(_indented(text, place[1]) for text in texts)

    return HEAD + re.sub(r"\n{3,}", "\n\n", PLACE.sub(put_in, engine))


APART = ("Resources",)
"""Sections whose entries stand apart."""


def _files(root: Path) -> Sequence[Path]:
    return sorted([*root.glob(f"agents/*/{TEMPLATE}"), *root.glob(f"layers/{TEMPLATE}")])


def _sections(path: Path, text: str) -> Mapping[str, str]:
    """What stands under each name, without the indentation that all of it has. Raises PartError."""
    rest = SECTION.sub("", text)
    for line in rest.splitlines():
        if line.strip() and not line.startswith("#"):
            raise PartError(f"{path.name} beside {path.parent.name}: {line!r} stands under no name")
    return dict(_found(text))


def _found(text: str) -> Iterator[tuple[str, str]]:
    for match in SECTION.finditer(text):
        lines = match[2].rstrip().splitlines(keepends=True)
        yield match[1], "".join(line.removeprefix("  ") for line in lines).rstrip("\n") + "\n"


def _indented(text: str, indentation: str) -> str:
    return "".join(
        f"{indentation}{line}" if line.strip() else line for line in text.splitlines(keepends=True)
    )
