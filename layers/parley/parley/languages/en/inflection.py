"""The forms of English verbs, so that a table names a verb once."""

import re

_IRREGULAR = {
    "freeze": "freezes|froze|frozen|freezing",
    "shut": "shuts|shut|shutting",
    "cut": "cuts|cut|cutting",
    "stick": "sticks|stuck|sticking",
    "stink": "stinks|stank|stinking",
}
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""A verb of one short syllable doubles its end: "drip", "dripping"."""


def inflected(verbs: tuple[str, ...]) -> str:
    """All forms of the verbs but the plain one, which is a noun as often ("a trip"); what follows a verb stays:
    "acts up"."""
    return "|".join(f"({_forms(head)}){behind}" for head, behind in map(_parted, verbs))


def _parted(verb: str) -> tuple[str, str]:
    head, space, behind = verb.partition(" ")
    return head, space + behind


def _forms(verb: str) -> str:
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"
    stem = verb.removesuffix("e") + (verb[-1] if _SHORT.fullmatch(verb) else "")
    return _IRREGULAR.get(verb) or f"{third}|{stem}ed|{stem}ing"
