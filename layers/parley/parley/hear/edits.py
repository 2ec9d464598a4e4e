"""What somebody says that is to be done with several values that were read back: which one is what, what is to go,
what is enough, and that the rest stands.

The words belong to the value that is named in them ("the city's Leeds and the interests are baking"), or to the only
one that holds what is to go or to stay ("take thrifting out", "Camila is enough"); otherwise they are nobody's here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from re import Match, Pattern, escape
from typing import NamedTuple, TypeAlias

from parley.hear.corrections import Corrections
from parley.hear.words import IN_A_ROW, View, any_of, listen, pattern, prompted
from parley.languages import table
from parley.reading import Context, Edit

GONE = "|"
"""Stands for each letter of words that belong to an edit already."""
POSSESSIVE = r"['’]s$"
Placed: TypeAlias = tuple[Edit, int, int]
"""An edit, and where the words that tell it stand."""


class Edits(NamedTuple):
    """How a language edits what was read back: regular expressions over plain words.

    Between the name of a value and the value stands one of `is_`, between a value and its name one of `of`; a name that
    one of `belongs` follows is that of what is named next ("the name of the city"), after one of `others` it is that of
    something else ("my second address"). `swaps` name what goes and what comes, the groups `wrong` and `right`; after
    one of `clauses` something new is told ("and it's"; with none, nothing is ruled out), and `idle` words behind what
    goes are nothing that comes ("not football any more"). A value is led by `leads`, the next name by `joins`, and so
    is the next part of a value that lists several. It is none where it is one of the `verdicts` ("the city is wrong").
    What is to go, or
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
    swaps: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    idle: tuple[str, ...] = ()


class _Told(NamedTuple):
    """One utterance, and what is read of it: the words by which each value is named, and the values as they are by now,
    which what is removed or added changes."""

    view: View
    words: Edits
    called: Mapping[str, Sequence[str]]
    now: dict[str, str]
    context: Context

    def bare(self, match: Match[str]) -> str:
        """The value in a phrase, without the words around it."""
        return _bare(self.view.words(*match.span("value")), self.words, self.context)


def edits(text: str, called: Mapping[str, Sequence[str]], context: Context) -> Sequence[Edit]:
    """The edits in the text; one of no name is all that stands. `called` are the words by which each value is named."""
    words, view = table(Edits, context.language), listen(text, context.language).plain
    if words is None or not view.text:
        return ()
    now = {name: value for name in called if isinstance(value := context.known.get(name), str)}
    told, left, found = _Told(view, words, called, now, context), view.text, list[Edit]()
    for read in (_standing, _swapped, _instead, _removed, _added, _given, _enough):
        for edit, start, end in read(told, left):
            found.append(edit)
            left = _without(left, start, end)
    return found


def _standing(told: _Told, left: str) -> Iterator[Placed]:
    for match in any_of(told.words.standing).finditer(left):
        yield Edit("", "", told.view.basis(match)), *match.span()


def _swapped(told: _Told, left: str) -> Iterator[Placed]:
    for match in _all(told.words.swaps, left):
        wrong = _bare(told.view.words(*match.span("wrong")), told.words, told.context)
        right = _bare(told.view.words(*match.span("right")), told.words, told.context)
        if name := _only(_holding(told, wrong)):
            told.now[name] = _with_instead(told.now[name], wrong, right, told)
            yield Edit(name, told.now[name], told.view.basis(match)), *match.span()


def _instead(told: _Told, left: str) -> Iterator[Placed]:
    """What is ruled out is the only value that holds it, and what stands before it in its clause, or else behind it,
    comes in its place: "name's Darnell, not Darrell", "not Reno, Sparks"; behind it first in a clause of its own."""
    corrections = table(Corrections, told.context.language)
    for match in any_of(corrections.rejections).finditer(left) if corrections and told.words.clauses else ():
        begin, end = _clause(told.words, left, match)
        wrong = next((each for each in _starts(left[match.end() : end]) if _only(_holding(told, each))), "")
        name, after = _only(_holding(told, wrong)), match.end() + 1 + len(wrong)
        before, behind = (begin, match.start(), after), (after, end, end)
        is_own = any_of(told.words.clauses).match(left, match.start()) is not None
        spans = ((match.start(), behind), (begin, before)) if is_own else ((begin, before), (begin, behind))
        for start, (first, last, over) in spans if name else ():
            if right := _comes(told, left, first, last):
                told.now[name] = _with_instead(told.now[name], wrong, right, told)
                yield Edit(name, told.now[name], told.view.words(start, over)), start, over
                break


def _clause(words: Edits, left: str, match: Match[str]) -> tuple[int, int]:
    """Where the clause begins in which something is ruled out, and where it ends."""
    cuts = any_of((*words.clauses, rf"\{GONE}+"), r"(?:^|\b| )(?:{})")
    found = list(cuts.finditer(left))
    begin = max((cut.end() for cut in found if cut.end() <= match.start()), default=0)
    end = next((cut.start() for cut in found if cut.start() >= match.end()), len(left))
    return begin, end


def _starts(spoken: str) -> Iterator[str]:
    """The first words, the longest start first."""
    said = spoken.split()
    return (" ".join(said[:size]) for size in range(len(said), 0, -1))


def _holding(told: _Told, part: str) -> Iterator[str]:
    """The values of which the words are a part, where they are more than "the" and "with"."""
    small = any_of(told.words.joins)
    if all(small.fullmatch(word) for word in part.split()):
        return iter(())
    as_words = _as_words(part)
    return (name for name, value in told.now.items() if as_words.search(_plain(value, told.context)))


def _comes(told: _Told, left: str, begin: int, end: int) -> str:
    """What is to come, without the name of its value; "" where the words tell nothing of the kind."""
    names = (_plain(each, told.context) for every in told.called.values() for each in every)
    named = pattern(rf"^.*\b(?:{'|'.join(map(escape, names)) or '(?!)'})(?:s|\b)").match(left[begin:end])
    begin += named.end() if named else 0
    begin += len(left[begin:end]) - len(left[begin:end].lstrip())
    said = _bare(told.view.words(begin, end), told.words, told.context) if begin < end else ""
    spoken = _plain(said, told.context)
    is_idle = any_of((*told.words.idle, *told.words.verdicts), r"(?:(?:{})(?: |$))+").fullmatch(spoken)
    return "" if is_idle else said


def _with_instead(value: str, wrong: str, right: str, told: _Told) -> str:
    """The value with what is right in the place of what is wrong, where it is a name or lists several; wholly what is
    right where that is as long, or says other parts of the value again: "golf and vinyl, not football"."""
    lists = any_of(told.words.joins).search(_plain(value, told.context))
    if not (value.istitle() or lists) or len(right.split()) >= len(value.split()):
        return right
    kept = {*_plain(value, told.context).split()} - {*_plain(wrong, told.context).split()}
    again = {
        word for word in _plain(right, told.context).split() if not any_of(told.words.joins).fullmatch(word)
    }
    return right if not kept or again & kept else _as_words(wrong).sub(lambda _: right, value, count=1)


def _removed(told: _Told, left: str) -> Iterator[Placed]:
    """A part goes from the only value that holds it; else what is named stays as it is, and is asked about."""
    now = told.now
    for match in _all(told.words.removals, left):
        part = pattern(POSSESSIVE).sub("", told.bare(match))
        if name := _only(name for name, value in now.items() if part and _as_words(part).search(value)):
            now[name] = _without_part(now[name], part, told.words)
        elif not (name := _called_in(match[0], told.called, told.context)):
            continue
        yield Edit(name, now.get(name, ""), told.view.basis(match)), *match.span()


def _added(told: _Told, left: str) -> Iterator[Placed]:
    now = told.now
    for match in _all(told.words.additions, left):
        if name := _begins_with(match["name"], told.called, told.context):
            part = told.bare(match)
            now[name] = f"{now[name]} {told.words.joins[0]} {part}" if name in now else part
            yield Edit(name, now[name], told.view.basis(match)), *match.span()


def _given(told: _Told, left: str) -> Iterator[Placed]:
    """What stands beside the name of its value."""
    words, view, context = told.words, told.view, told.context
    for name, (start, end), (first, last) in _named(left, told.called, words, context):
        value = _bare(view.words(start, end), words, context)
        if value and not any_of(words.verdicts).fullmatch(_plain(value, context)):
            yield Edit(name, value, view.words(first, last)), first, last


def _enough(told: _Told, left: str) -> Iterator[Placed]:
    for match in _all(told.words.enough, left):
        part = told.bare(match)
        held = (name for name, value in told.now.items() if _is_part(part, value, told.words, told.context))
        if name := _only(held):
            yield Edit(name, part, told.view.basis(match)), *match.span()


def _called_in(spoken: str, called: Mapping[str, Sequence[str]], context: Context) -> str:
    """The last value that is named: "baby is not the name of the city"."""
    names = (
        (spoken.rfind(f" {_name(each, context)}"), name) for name, every in called.items() for each in every
    )
    return max(((at, name) for at, name in names if at > 0), default=(0, ""))[1]


def _begins_with(spoken: str, called: Mapping[str, Sequence[str]], context: Context) -> str:
    """The value whose name the words begin with."""
    names = ((name, _name(each, context)) for name, every in called.items() for each in every)
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


def _name(called: str, context: Context) -> str:
    """A word by which a value is named: as what is asked, it is the same in every call."""
    return prompted(called, context.language).plain.text


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
    names = {_name(each, context): name for name, every in called.items() for each in every}
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
