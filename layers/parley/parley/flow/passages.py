"""Passages: answers in the business's own words, read from markdown files beside the flow.

    ## Being home

    - do I have to be home
    - does somebody need to be there
    - can you do it while I'm at work

    Somebody of age has to be at home when the technician comes.

A heading begins a passage. Lines behind a dash are questions that it answers; what follows is said as it stands, with
{blanks} for values. Of several texts with `---` between them the first is said whose blanks are all known. What stands
before the first heading is for whoever keeps the file.

A further language has a folder of its own, "knowledge/es/visits.md", and its headings name the passage that they
translate: `## Estar en casa {#being_home}`.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

HEADING = "## "
QUESTION = re.compile(r"[-*] +(.+)")
OTHER_TEXT = re.compile(r"-{3,}|\*{3,}|_{3,}")
NAMED = re.compile(r"(.+?) *\{#(\w+)\}")
NOT_A_NAME = re.compile(r"\W+")


class Passage(NamedTuple):
    """`id` is its heading as a topic of the flow's answers, "being_home" of "Being home", or as it says. It is in
    a `line` of a `file`, named as the flow names it."""

    id: str
    heading: str
    questions: tuple[str, ...]
    says: tuple[str, ...]
    file: str
    line: int

    @property
    def place(self) -> str:
        return f"{self.file}, line {self.line}, '{self.heading}'"


def beside(declaring: str, pattern: str) -> str:
    """The pattern of files from the root, given that it is relative to the file that declares the flow."""
    return str(Path(declaring).resolve().parent / pattern)


def of_language(pattern: str, language: str) -> str:
    """Where the same passages are in another language: "knowledge/*.md" in Spanish is "knowledge/es/*.md"."""
    files = Path(pattern)
    return str(files.parent / language.partition("-")[0] / files.name)


def read(pattern: str) -> Sequence[Passage]:
    """The passages of all files of a pattern, by the names of the files."""
    files = Path(pattern)
    found = sorted(files.parent.glob(files.name)) if pattern else ()
    return tuple(each for file in found for each in _in_file(file))


def _in_file(file: Path) -> Iterator[Passage]:
    name = f"{file.parent.name}/{file.name}"
    before, *sections = re.split(rf"^(?={HEADING})", file.read_text("utf-8"), flags=re.MULTILINE)
    line = 1 + before.count("\n")
    for section in sections:
        yield _passage(section.splitlines(), name, line)
        line += section.count("\n")


def _passage(lines: Sequence[str], file: str, line: int) -> Passage:
    heading = lines[0].removeprefix(HEADING).strip()
    named = NAMED.fullmatch(heading)
    heading, id = (
        (named[1], named[2]) if named else (heading, NOT_A_NAME.sub("_", heading.lower()).strip("_"))
    )
    questions: list[str] = []
    texts: list[list[str]] = [[]]
    for each in map(str.strip, lines[1:]):
        if OTHER_TEXT.fullmatch(each):
            texts.append([])
        elif asked := QUESTION.fullmatch(each):
            questions.append(asked[1])
        else:
            texts[-1].append(each)
    says = tuple(said for text in texts if (said := " ".join(filter(None, text))))
    return Passage(id, heading, tuple(questions), says, file, line)
