"""What is wrong with an agent's files, for their author."""

from collections.abc import Iterator
from pathlib import Path
from traceback import extract_tb

from parley import agents
from parley.flow import Flow, FlowError, Transfer
from parley.local import project
from parley.local.cli.errors import UsageError
from parley.local.exchange.voices import is_voice


def proven(name: str) -> Flow:
    """An agent's flow. Raises UsageError, which says what is wrong with its files."""
    if name not in agents.names():
        wrong = [line for folder in agents.refused() for line in folder_problems(folder)]
        there = f"there is no agent '{name}'; there are: {', '.join(agents.names())}"
        raise UsageError("\n        ".join([there, *wrong]))
    found = problems(name)
    if found:
        raise UsageError("\n        ".join(found))
    return agents.load(name)


def spoken(flow: Flow, language: str | None) -> Flow:
    """The flow in that language, where one is named. Raises UsageError."""
    if language and language not in flow.in_languages:
        raise UsageError(f"{flow.name} speaks {', '.join(flow.in_languages)}, not '{language}'")
    return flow.spoken_in(language) if language else flow


def all_problems() -> Iterator[str]:
    """Whatever is wrong with a folder or with an agent; none of it keeps the others from running."""
    for folder in (*agents.refused(), *agents.packages()):
        yield from folder_problems(folder)
    for name in agents.names():
        yield from problems(name)


def folder_problems(folder: str) -> list[str]:
    """Why a folder of `agents` is no package, or what a developer's machine needs of it cannot be imported."""
    if error := agents.refused().get(folder):
        return _told(error, project.root() / agents.HOME / folder / "__init__.py")
    beside = agents.packages()[folder].beside
    try:
        if beside:
            agents.module(folder, beside)
    except Exception as error:
        return _told(error, agents.folder(folder) / f"{beside}.py")
    return []


def problems(name: str) -> list[str]:
    """Why an agent cannot be called; nothing if it can."""
    file = agents.file(name)
    try:
        flow = agents.load(name)
    except Exception as error:
        return _told(error, file)
    if flow.name != name:
        return [f"{shown(file)}: its flow is called '{flow.name}', not '{name}'"]
    whispering = (state.whisper_voice for state in flow.states if isinstance(state, Transfer))
    spoken_by = (each.voice for each in flow.in_languages.values())
    unknown = [each for each in (*spoken_by, *whispering) if each and not is_voice(each)]
    return [f"{shown(file)}: {name}: '{each}' is none of Twilio's voices" for each in unknown]


def shown(file: Path) -> str:
    """The file as its author knows it: from the project down."""
    return file.relative_to(project.root()).as_posix() if file.is_relative_to(project.root()) else file.name


def _told(error: Exception, file: Path) -> list[str]:
    """Each thing that is wrong, led by the line of the agent's own files in which it came out."""
    if isinstance(error, SyntaxError):
        return [f"{shown(Path(error.filename or file))}, line {error.lineno}: {error.msg}"]
    home = project.root() / agents.HOME
    places = [each for each in extract_tb(error.__traceback__) if Path(each.filename).is_relative_to(home)]
    where = f"{shown(Path(places[-1].filename))}, line {places[-1].lineno}" if places else shown(file)
    if isinstance(error, FlowError):
        return [f"{where}: {problem}" for problem in str(error).splitlines()]
    if isinstance(error, agents.PackageError):
        return [str(error)]
    if isinstance(error, AttributeError) and not places:
        return [f"{shown(file)} declares no 'flow'"]
    return [f"{where}: {type(error).__name__}: {error}"]
