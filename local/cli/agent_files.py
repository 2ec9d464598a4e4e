"""What is wrong with an agent's file, for whoever wrote it."""

from pathlib import Path
from traceback import extract_tb

from local.cli.errors import UsageError
from parley import agents
from parley.flow import Flow, FlowError


def folder() -> Path:
    return Path(agents.__path__[0])


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
        return [f"{Path(error.filename or name).name}, line {error.lineno}: {error.msg}"]
    except Exception as error:
        return [_told(error, folder() / f"{name}.py")]
    return [] if flow.name == name else [f"{name}.py: its flow is called '{flow.name}', unlike the file"]


def _told(error: Exception, file: Path) -> str:
    lines = [frame.lineno for frame in extract_tb(error.__traceback__) if Path(frame.filename) == file]
    if lines:
        return f"{file.name}, line {lines[-1]}: {type(error).__name__}: {error}"
    if isinstance(error, AttributeError):
        return f"{file.name} declares no 'flow'"
    return f"{file.name}: {type(error).__name__}: {error}"
