"""What is wrong with an agent's file, for whoever wrote it."""

from pathlib import Path
from traceback import extract_tb

from parley import agents
from parley.flow import Flow, FlowError
from parley.local.cli.errors import UsageError


def proven(name: str) -> Flow:
    """An agent's flow. Raises UsageError, which says what is wrong with its file."""
    if name not in agents.names():
        raise UsageError(f"there is no agent '{name}'; there are: {', '.join(agents.names())}")
    found = problems(name)
    if found:
        raise UsageError("\n        ".join(found))
    return agents.load(name)


def problems(name: str) -> list[str]:
    """Why an agent cannot be called; nothing if it can."""
    try:
        flow = agents.load(name)
    except FlowError as error:
        return str(error).splitlines()
    except SyntaxError as error:
        return [f"{shown(Path(error.filename or name))}, line {error.lineno}: {error.msg}"]
    except Exception as error:
        return [_told(error, agents.file(name))]
    return (
        []
        if flow.name == name
        else [f"{shown(agents.file(name))}: its flow is called '{flow.name}', not '{name}'"]
    )


def shown(file: Path) -> str:
    """The file as its author knows it: from the folder of agents down."""
    return "/".join(file.parts[-2:])


def _told(error: Exception, file: Path) -> str:
    folder = file.parent
    places = [
        frame for frame in extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(folder)
    ]
    if places:
        where = f"{shown(Path(places[-1].filename))}, line {places[-1].lineno}"
        return f"{where}: {type(error).__name__}: {error}"
    if isinstance(error, AttributeError):
        return f"{shown(file)} declares no 'flow'"
    return f"{shown(file)}: {type(error).__name__}: {error}"
