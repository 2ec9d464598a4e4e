"""What somebody says that is to be done with several values that were read back: which one is what, what is to go,
what is enough, and that the rest stands.

The words belong to the value that is named in them ("the city's Leeds and the interests are baking"), or to the only
one that holds what is to go or to stay ("take thrifting out", "Camila is enough"); otherwise they are nobody's here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from re import Match, Pattern, escape
from typing import NamedTuple

from parley.hear.corrections import Corrections
from parley.hear.words import IN_A_ROW, any_of, listen, pattern
from parley.languages import table
from parley.reading import Context, Edit

GONE = "|"
"""Stands for each letter of words that belong to an edit already."""
POSSESSIVE = r"['’]s$"


class Edits(NamedTuple):
    """How a language edits what was read back: regular expressions over plain words.

    Between the name of a value and the value stands one of `is_`, between a value and its name one of `of`; a name that
    one of `belongs` follows is that of what is named next ("the name of the city"), after one of `others` it is that of
    something else ("my second address"). A value is led by `leads`, the next name by `joins`, and so is the next part
    of a value that lists several. It is none where it is one of the `verdicts` ("the city is wrong"). What is to go, or
    is enough, is the group `value` of one of the `removals`, or of the `enough`; words that are `governing` go with it
    ("a bit of"). `additions` add their `value` to the one of their `name`. `standing` is what stands ("the rest is
    right").
    """

    removals: tuple[str, ...]
    enough: tuple[str, ...]
    standing: tuple[str, ...]
    leads: tuple[str, ...]
    joins: tuple[str, ...]
    additions: tuple[str, ...] = ()
    governing: tuple[str, ...] = ()
    is_: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    belongs: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()


def edits(text: str, called: Mapping[str, Sequence[str]], context: Context) -> Sequence[Edit]:
    """The edits in the text; one of no name is all that stands. `called` are the words by which each value is named."""
    words, view = table(Edits, context.language), listen(text, context.language).plain
    if words is None or not view.text:
        return ()
    left, found = view.text, list[Edit]()
    now = {name: value for name in called if isinstance(value := context.known.get(name), str)}
    for match in any_of(words.standing).finditer(left):
        found.append(Edit("", "", view.basis(match)))
        left = _without(left, *match.span())
    for match in _all(words.removals, left):
        part = pattern(POSSESSIVE).sub("", _bare(view.words(*match.span("value")), words, context))
        if name := _only(name for name, value in now.items() if part and _as_words(part).search(value)):
            now[name] = _without_part(now[name], part, words)
            found.append(Edit(name, now[name], view.basis(match)))
            left = _without(left, *match.span())
        elif held := _called_in(match[0], called, context):
            found.append(Edit(held, now.get(held, ""), view.basis(match)))
            left = _without(left, *match.span())
    for match in _all(words.additions, left):
        if name := _begins_with(match["name"], called, context):
            part = _bare(view.words(*match.span("value")), words, context)
            now[name] = f"{now[name]} {words.joins[0]} {part}" if name in now else part
            found.append(Edit(name, now[name], view.basis(match)))
            left = _without(left, *match.span())
    for name, (start, end), (first, last) in _named(left, called, words, context):
        value = _bare(view.words(start, end), words, context)
        if value and not any_of(words.verdicts).fullmatch(_plain(value, context)):
            found.append(Edit(name, value, view.words(first, last)))
            left = _without(left, first, last)
    for match in _all(words.enough, left):
        part = _bare(view.words(*match.span("value")), words, context)
        if name := _only(name for name, value in now.items() if _is_part(part, value, words, context)):
            found.append(Edit(name, part, view.basis(match)))
    return found


def _called_in(spoken: str, called: Mapping[str, Sequence[str]], context: Context) -> str:
    """The last value that is named: "baby is not the name of the city"."""
    names = (
        (spoken.rfind(f" {_plain(each, context)}"), name) for name, every in called.items() for each in every
    )
    return max(((at, name) for at, name in names if at > 0), default=(0, ""))[1]


def _begins_with(spoken: str, called: Mapping[str, Sequence[str]], context: Context) -> str:
    """The value whose name the words begin with."""
    names = ((name, _plain(each, context)) for name, every in called.items() for each in every)
    return next((name for name, each in names if f"{spoken} ".startswith(f"{each} ")), "")


def _all(phrases: Sequence[str], spoken: str) -> Iterator[Match[str]]:
    return (match for phrase in phrases for match in any_of((phrase,)).finditer(spoken))


def _only(names: Iterable[str]) -> str:
    """The name that there is, if there is one alone."""
    found = [*names]
    return found[0] if len(found) == 1 else ""


def _without(spoken: str, start: int, end: int) -> str:
    return spoken[:start] + GONE * (end - start) + spoken[end:]


def _plain(said: str, context: Context) -> str:
    return listen(said, context.language).plain.text


def _as_words(part: str) -> Pattern[str]:
    spoken = r"\W+".join(map(escape, part.split()))
    return pattern(rf"(?i)\b{spoken}\b")


def _is_part(part: str, value: str, words: Edits, context: Context) -> bool:
    """Whether the part is less than the value, of which it has all its words."""
    said, known = _plain(part, context).split(), _plain(value, context).split()
    told = [word for word in said if not any_of(words.joins).fullmatch(word)]
    return bool(told) and {*told} <= {*known} and len(told) < len(known)


def _without_part(value: str, part: str, words: Edits) -> str:
    """The value without one part of those that it lists: "chess, thrifting and running" without the thrifting."""
    found = _as_words(part).search(value)
    before, after = (
        (value[: found.start()].rstrip(" ,;"), value[found.end() :].lstrip(" ,;")) if found else ("", "")
    )
    if not any_of(words.governing).fullmatch(part.split()[0].lower() if part else ""):
        before = any_of(words.governing, r"(?i)(?:\b(?:{}) ?)+$").sub("", before).rstrip(" ,;")
    begun, ended = any_of(words.joins, r"(?i)(?:^|,? )\b(?:{})$"), any_of(words.joins, r"(?i)^(?:{})\b ?")
    if not after or ended.search(after):
        before = begun.sub("", before)
    return f"{before} {after}" if before and after else before or ended.sub("", after)


def _named(
    spoken: str, called: Mapping[str, Sequence[str]], words: Edits, context: Context
) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    """Each value that is named: its name, where it stands, and where it stands together with its name."""
    names = {_plain(each, context): name for name, every in called.items() for each in every}
    anyone = "|".join(escape(each) for each in sorted(names, key=len, reverse=True)) or "(?!)"
    begins, ends = any_of(words.is_, r"(?:{})(?= )"), any_of(words.of, r"\b(?:{}) ?$")
    mentions = [
        (mention, begins.match(spoken, mention.end()), ends.search(spoken[: mention.start()]))
        for mention in pattern(rf"\b(?:{anyone})(?=s?\b)").finditer(spoken)
        if not any_of(words.belongs, r" (?:{})\b").match(spoken, mention.end())
        and not any_of(words.others, r"\b(?:{}) $").search(spoken[: mention.start()])
    ]
    told = [each for each in mentions if each[1] or each[2]]
    done = 0
    for place, (mention, after, before) in enumerate(told):
        name, start = names[mention[0]], max(done, spoken.rfind(GONE, 0, mention.start()) + 1)
        if before and not after and _bare(spoken[start : before.start()], words, context):
            done = mention.end() + 1
            yield name, (start, before.start()), (start, mention.end())
            continue
        begin = (after or mention).end() + 1
        later = (*(each[0].start() for each in told[place + 1 :]), spoken.find(GONE, begin))
        end = min((at for at in later if at > 0), default=len(spoken))
        tail = any_of(words.joins, r"(?: (?:{}))+ ?$").search(spoken[:end], begin)
        done = tail.start() if tail else end
        head = any_of(words.joins, r"\b(?:(?:{}) )+$").search(spoken[: mention.start()], start)
        yield name, (begin, done), (head.start() if head else mention.start(), done)


def _bare(value: str, words: Edits, context: Context) -> str:
    """The value without the words that lead to it or follow it."""
    said, corrections = listen(value, context.language).plain, table(Corrections, context.language)
    lead = any_of(words.leads, IN_A_ROW).match(f"{said.text} ")
    begin = min(lead.end(), len(said.text)) if lead else 0
    enders = (*(corrections.enders if corrections else ()), *words.joins)
    tail = any_of(enders, r"(?:^| )(?:(?:{})(?: |$))+$").search(said.text, max(begin - 1, 0))
    return said.words(begin, tail.start() if tail else len(said.text))
