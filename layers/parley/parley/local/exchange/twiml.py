"""Reads a TwiML document as Twilio does: what it warns about is told and ignored, what it logs as an error refuses
the document.

A bad attribute counts as missing, an element in the wrong place and an empty Say are left out. `strict` refuses
the document for a warning, too, because it is always a mistake.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple
from urllib.parse import quote_plus

from parley.local.exchange import grammar
from parley.local.exchange.markup import Malformed, Node, decoded, read
from parley.local.exchange.voices import engine

INVALID_URL, TOO_LARGE, MALFORMED, WRONG_ROOT, WRONG_TYPE = 11100, 11750, 12100, 12102, 12300


class Problem(NamedTuple):
    """Something that Twilio logs about a document: its number in the error dictionary
    (https://www.twilio.com/docs/api/errors), what is wrong, and in which line."""

    code: int
    reason: str
    line: int

    def __str__(self) -> str:
        return f"{self.code}: {self.reason} (line {self.line})"


class TwimlRefused(ValueError):
    """TwiML that ends the document. `document` is the offending text and `url` where it came from, where known."""

    def __init__(self, problem: Problem, document: str, url: str = "") -> None:
        self.code, self.reason, self.line = problem
        self.problem, self.document, self.url = problem, document, url
        place = f" from {url}" if url else ""
        super().__init__(f"{problem}\nin this document{place}:\n{document[:4000]}")


@dataclass(frozen=True)
class Verb:
    """One element: its text as spoken, the attributes that were accepted, the elements in it, and its line."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    children: tuple["Verb", ...] = ()
    line: int = 0

    def get(self, attribute: str, default: str = "") -> str:
        """What the attribute holds; where it is missing the default given, or else Twilio's."""
        known = grammar.ELEMENTS[self.name].attributes.get(attribute, grammar.Attribute())
        return self.attributes.get(attribute, default or known.default)

    def seconds(self, attribute: str, default: int = 0) -> int:
        held = self.get(attribute)
        return int(held) if held.isdigit() else default

    def flag(self, attribute: str, default: bool = False) -> bool:
        return self.get(attribute, str(default).lower() if default else "") == "true"


@dataclass(frozen=True)
class Document:
    """A checked TwiML document: the verbs in their order, the text that they were read from, what Twilio warns
    about in it, and the error that ends it after these verbs."""

    verbs: tuple[Verb, ...]
    text: str
    warnings: tuple[Problem, ...] = ()
    error: Problem | None = None


def check_twiml(
    body: str | bytes, content_type: str = "text/xml", url: str = "", strict: bool = True
) -> Document:
    """Reads what an application answered; raises TwimlRefused, with Twilio's error number, for what leaves nothing of
    the document (strict: for anything that Twilio logs)."""
    written = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    try:
        document = _document(body, content_type, url)
    except _Wrong as wrong:
        raise TwimlRefused(wrong.problem, written, url) from None
    logged = (*document.warnings, *((document.error,) if document.error else ()))
    if logged and (strict or (document.error and not document.verbs)):
        raise TwimlRefused(logged[0] if strict else logged[-1], document.text, url)
    return document


class _Wrong(Exception):
    def __init__(self, code: int, reason: str, line: int = 1) -> None:
        self.problem = Problem(code, reason, line)


def _document(body: str | bytes, content_type: str, url: str) -> Document:
    """The kinds of documents: https://www.twilio.com/docs/voice/twiml#twilio-understands-mime-types."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind.startswith("audio/"):
        return Document((Verb("Play", {}, url, line=1),), "")
    if kind not in ("text/xml", "application/xml", "text/html", "text/plain"):
        raise _Wrong(
            WRONG_TYPE, f"the content type is {content_type!r}; TwiML is text/xml or application/xml"
        )
    size = len(body) if isinstance(body, bytes) else len(body.encode("utf-8", "surrogatepass"))
    if size > grammar.LARGEST_DOCUMENT:
        raise _Wrong(TOO_LARGE, f"the document is longer than {grammar.LARGEST_DOCUMENT} bytes")
    try:
        text = decoded(body, content_type) if isinstance(body, bytes) else body
        if kind == "text/plain":
            words = " ".join(text.split())
            return Document((Verb("Say", {}, words, line=1),) if words else (), text)
        if not text.strip():
            raise _Wrong(MALFORMED, "the document is empty")
        return _read(read(text), text)
    except Malformed as malformed:
        raise _Wrong(MALFORMED, malformed.reason, malformed.line) from None


def _read(root: Node, text: str) -> Document:
    if root.name != "Response":
        raise _Wrong(WRONG_ROOT, f"the root is <{root.name}>, not <Response>", root.line)
    reader = _Reader()
    response = reader.verb(root, "")
    warnings = [problem for problem in reader.problems if problem is not reader.error]
    return Document(response.children if response else (), text, tuple(warnings), reader.error)


class _Reader:
    """Reads elements by the grammar up to the first error, and collects what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    @property
    def error(self) -> Problem | None:
        return next((problem for problem in self.problems if problem.code in grammar.ERRORS), None)

    def verb(self, node: Node, parent: str) -> Verb | None:
        """One element without what is ignored in it; None where it is ignored itself."""
        known = grammar.ELEMENTS[node.name]
        attributes = dict(self._attributes(node, parent, known))
        text = node.text if "s" in known.children else node.own_text
        verb = Verb(node.name, attributes, text, tuple(self._children(node, known)), node.line)
        if not self._text_is_right(verb, known):
            return None
        return _OWN_RULES.get(node.name, _as_it_is)(verb, self._teller(verb.line))

    def _teller(self, line: int) -> "_Tell":
        return lambda code, reason: self.problems.append(Problem(code, reason, line))

    def _attributes(self, node: Node, parent: str, known: grammar.Element) -> Iterable[tuple[str, str]]:
        tell = self._teller(node.line)
        for name, value in node.attributes.items():
            allowed = known.attributes.get(name)
            if allowed is None:
                if not name.startswith("xmlns"):
                    tell(grammar.SCHEMA, f"<{node.name}> has no attribute {name!r}")
            elif allowed.values.accepts(held := allowed.values.normal(value)):
                yield name, held
            else:
                code = grammar.NESTED_CODES.get((parent, node.name, name), allowed.code)
                tell(code, f"<{node.name} {name}={value[:200]!r}>: must be {allowed.values.described}")

    def _children(self, node: Node, known: grammar.Element) -> Iterable[Verb]:
        for child in node.children:
            tell = self._teller(child.line)
            if child.name not in grammar.ELEMENTS:
                tell(grammar.SCHEMA, f"there is no <{child.name}> in TwiML")
            elif child.name not in known.children:
                tell(known.nested_code, f"<{child.name}> must not stand in <{node.name}>")
            elif (verb := self.verb(child, node.name)) is not None and self.error is None:
                yield verb
            if self.error is not None:
                return

    def _text_is_right(self, verb: Verb, known: grammar.Element) -> bool:
        """Whether the element can do without its text, or has one; tells what is wrong with it."""
        tell = self._teller(verb.line)
        if known.text == "no" and verb.text:
            tell(grammar.SCHEMA, f"<{verb.name}> must not hold the text {verb.text[:80]!r}")
        elif known.text == "must" and not verb.text:
            tell(known.text_code, f"<{verb.name}> is empty")
            return False
        elif verb.text and not known.holds.accepts(verb.text):
            tell(known.text_code, f"<{verb.name}> holds {verb.text[:200]!r}: must be {known.holds.described}")
        return True


_Tell = Callable[[int, str], None]


def _as_it_is(verb: Verb, _: _Tell) -> Verb | None:
    return verb


def _without(verb: Verb, attribute: str) -> Verb:
    return replace(verb, attributes={key: held for key, held in verb.attributes.items() if key != attribute})


def _say(say: Verb, tell: _Tell) -> Verb | None:
    """A Say that is too long is not spoken."""
    who = engine(say.attributes.get("voice"))
    size, encoded = len(say.text.encode()), len(quote_plus(say.text))
    if size > grammar.LONGEST_SAY[who]:
        tell(13521, f"<Say> holds {size} bytes; {who} voices take {grammar.LONGEST_SAY[who]}")
    elif encoded > grammar.LONGEST_ENCODED_SAY:
        tell(13521, f"<Say> is {encoded} characters when URL-encoded; 4500 are allowed")
    else:
        return say
    return None


def _gather(gather: Verb, tell: _Tell) -> Verb | None:
    hints = [hint.strip() for hint in gather.get("hints").split(",") if hint.strip()]
    long = [hint for hint in hints if len(hint) > grammar.LONGEST_HINT]
    if len(hints) > grammar.MOST_HINTS:
        tell(13330, f"<Gather> has {len(hints)} hints; {grammar.MOST_HINTS} are allowed")
        gather = _without(gather, "hints")
    elif long:
        tell(13330, f"<Gather> has a hint over {grammar.LONGEST_HINT} characters: {long[0][:40]!r}…")
        gather = _without(gather, "hints")
    if gather.get("speechTimeout") == "auto" and "speechModel" in gather.attributes:
        tell(13335, "<Gather> with a speechModel needs a whole number as speechTimeout, not 'auto'")
        gather = _without(gather, "speechTimeout")
    return gather


def _play(play: Verb, tell: _Tell) -> Verb | None:
    if not play.text and "digits" not in play.attributes:
        tell(INVALID_URL, "<Play> has neither a URL nor digits")
    return play


def _dial(dial: Verb, tell: _Tell) -> Verb | None:
    if not dial.text and not dial.children:
        tell(13223, "<Dial> has nobody to call")
        return None
    rooms = tuple(noun for noun in dial.children if noun.name == "Conference")
    if rooms and len(rooms) < len(dial.children):
        tell(13000, "a <Conference> must not stand beside others to call")
        return replace(dial, children=rooms)
    if len(dial.children) > grammar.MOST_NUMBERS:
        tell(grammar.SCHEMA, f"<Dial> calls {len(dial.children)}; {grammar.MOST_NUMBERS} are allowed")
    return replace(dial, children=dial.children[: grammar.MOST_NUMBERS])


_OWN_RULES: Mapping[str, Callable[[Verb, _Tell], Verb | None]] = {
    "Say": _say,
    "Gather": _gather,
    "Play": _play,
    "Dial": _dial,
}
