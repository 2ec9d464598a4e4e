"""A flow: a declaration of which it is proven that no call gets lost in it."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import fields
from functools import cached_property
from pathlib import Path

from parley.flow import passages, proof_of_passages, translating
from parley.flow.declaration import Declaration
from parley.flow.proof import FlowError, prove, prove_in_language
from parley.languages import NoLanguageError, primary, proven

_proves = ContextVar("proves", default=True)


@contextmanager
def proven_later() -> Iterator[None]:
    """Flows that are declared inside are not proven yet: they are about to be changed, which proves them."""
    token = _proves.set(False)
    try:
        yield
    finally:
        _proves.reset(token)


class Flow(Declaration):
    """One agent's call, proven when it is declared, and again when an override changes it.

    The fields are those of `Declaration`; `own` is the flow of which this one is a translation. Raises FlowError,
    naming the flow, the state and what is wrong, if any call could get lost in it, in any of its languages.
    """

    own: "Flow | None"

    def __post_init__(self) -> None:
        if self.knowledge and not Path(self.knowledge).is_absolute():
            declaring = sys._getframe(2).f_globals.get("__file__", "")  # behind the generated __init__
            object.__setattr__(self, "knowledge", passages.beside(declaring, self.knowledge))
        if self.own:
            prove_in_language(self)
        elif _proves.get():
            prove(self)
            _ = self.in_languages  # what is made here once, and proven, is what calls use

    @cached_property
    def in_languages(self) -> Mapping[str, "Flow"]:
        """The flow in each language that it speaks, its own first."""
        if self.own:
            return self.own.in_languages
        flows, problems = {self.language: self}, list[str]()
        for language, texts in self.languages.items():
            try:
                flows[language] = self._translated(language)
            except (NoLanguageError, FlowError) as error:
                found = error.problems if isinstance(error, FlowError) else [str(error)]
                problems += [f"{texts.file or language}: {problem}" for problem in found]
        if problems:
            raise FlowError(self.name, problems)
        return flows

    def spoken_in(self, language: str) -> "Flow":
        """The flow in the language of a call; in its own where it does not speak that one."""
        return self.in_languages.get(language) or self.own or self

    def language_like(self, tag: str) -> str:
        """The language among its own that a tag means ("es" is "es-US" here), "" if it speaks none of that kind."""
        alike = (each for each in self.in_languages if primary(each) == primary(tag))
        return tag if tag in self.in_languages else next(alike, "")

    @property
    def offers(self) -> Sequence[tuple[str, str, str]]:
        """The languages that are offered after the first words, each with its key and the sentence in it."""
        declared = (self.own or self).languages.items()
        return [(language, each.key, each.offer) for language, each in declared if each.key]

    def _translated(self, language: str) -> "Flow":
        """Raises FlowError, or NoLanguageError."""
        proven(language)
        texts = self.languages[language]
        changed, problems = translating.translated(self, language, texts)
        if problems:
            raise FlowError(self.name, problems)
        declared = {each.name: getattr(self, each.name) for each in fields(self)}
        if self.knowledge:
            changed["knowledge"] = passages.of_language(self.knowledge, language)
        flow = Flow(**{**declared, **changed, "languages": {}, "texts": texts, "own": self})
        if others := list(proof_of_passages.others_than(self, flow)):
            raise FlowError(self.name, others)
        return flow
