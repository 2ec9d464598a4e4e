"""Every agent can be loaded, which proves its flow, and speaks a language that Parley speaks."""

from collections.abc import Iterator
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

from parley import agents
from parley.languages import LANGUAGES, part, table
from parley.languages.parts import PARTS, Locale, Phrases
from parley.local import project
from parley.local.cli.agent_files import all_problems, problems, shown
from parley.local.readers.passages import confused
from parley.local.readers.training import train_stale
from parley.speak import FORMS

MAY_BE_EMPTY = ("country_codes", "seldom_numbers")


def unproven() -> Iterator[str]:
    yield from all_problems()


def unanswered() -> Iterator[str]:
    """Every question of a passage finds that passage. To find out, all readers' tables are read."""
    for name in agents.names():
        for flow in agents.load(name).in_languages.values() if not problems(name) else ():
            yield from (f"{shown(agents.file(name))}: {name}: {problem}" for problem in confused(flow))


def untrained() -> Iterator[str]:
    """Every agent's examples are trained. What was not is trained here, and is a problem once: it has to be kept."""
    for name in agents.names():
        problems(name)
    yield from (f"{trained}; keep the file with the agent" for trained in train_stale())


def unspoken() -> Iterator[str]:
    """Every pack has all its parts, and the fallback, which imports nothing, apologises as the packs do."""
    for language in LANGUAGES:
        for kind in PARTS:
            yield from _missing(language, kind)
        yield from (
            f"languages/{language}/speak.py has no '{form.name}'"
            for form in FORMS
            if not hasattr(import_module(f"parley.languages.{language}.speak"), form.name)
        )
    packs = [(part(Locale, language), part(Phrases, language).trouble) for language in LANGUAGES]
    fallback, (first, words) = _fallback(), packs[0]
    wanted = {code: (locale.tag, trouble) for locale, trouble in packs for code in locale.country_codes}
    if ((first.tag, words), wanted) != (fallback.FIRST, fallback.APOLOGIES):
        yield f"functions/fallback/app.py does not apologise as the packs do: {first.tag}, {wanted}"


def _missing(language: str, kind: type) -> Iterator[str]:
    if (found := table(kind, language)) is None:
        yield f"languages/{language} has no {kind.__name__.lower()}.py"
        return
    for name, words in found._asdict().items():
        if not words and name not in MAY_BE_EMPTY:
            yield f"languages/{language}/{kind.__name__.lower()}.py has no words for '{name}'"


def _fallback() -> ModuleType:
    found = spec_from_file_location("parley_fallback", project.root() / "functions" / "fallback" / "app.py")
    if found is None or found.loader is None:
        raise ImportError("functions/fallback/app.py")
    module = module_from_spec(found)
    found.loader.exec_module(module)
    return module
