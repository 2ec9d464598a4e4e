"""Every agent can be loaded, which proves its flow, and speaks a language that Parley speaks."""

from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

from parley import agents
from parley.flow.phrases import PHRASES
from parley.local import project
from parley.local.cli.agent_files import problems
from parley.local.training import train_stale


def unproven() -> Iterator[str]:
    for name in agents.names():
        yield from problems(name)


def untrained() -> Iterator[str]:
    """Every agent's examples are trained. What was not is trained here, and is a problem once: it has to be kept."""
    for name in agents.names():
        problems(name)
    yield from (f"{trained}; keep the file with the agent" for trained in train_stale())


def unspoken() -> Iterator[str]:
    """Every language has all its sentences, and the fallback, which imports nothing, says the same ones."""
    for language, phrases in PHRASES.items():
        for sentence in phrases.__slots__:
            if not getattr(phrases, sentence):
                yield f"{language} has no words for '{sentence}'"
    fallback = _fallback()
    for language, apology in (fallback.ENGLISH, *fallback.APOLOGIES.values()):
        if language not in PHRASES or PHRASES[language].trouble != apology:
            yield f'the fallback says "{apology}", and {language} says it differently elsewhere'


def _fallback() -> ModuleType:
    found = spec_from_file_location("parley_fallback", project.root() / "functions" / "fallback" / "app.py")
    if found is None or found.loader is None:
        raise ImportError("functions/fallback/app.py")
    module = module_from_spec(found)
    found.loader.exec_module(module)
    return module
