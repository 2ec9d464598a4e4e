"""Checks a TwiML document as strictly as Twilio's own reader and more so: what Twilio only warns about and
ignores (an unknown attribute, a bad value) is refused here too, because it is always a mistake."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote_plus
from xml.etree import ElementTree

from parley.local.exchange import grammar
from parley.local.exchange.voices import engine

_XML_NAMESPACE = "{http://www.w3.org/XML/1998/namespace}"


class TwimlRefused(ValueError):
    """TwiML that Twilio would refuse or warn about.

    `code` is the number in Twilio's error dictionary (https://www.twilio.com/docs/api/errors), `reason`
    says what is wrong where, `document` is the offending text and `url` where it came from, where known.
    """

    def __init__(self, code: int, reason: str, document: str, url: str = "") -> None:
        self.code, self.reason, self.document, self.url = code, reason, document, url
        place = f" from {url}" if url else ""
        super().__init__(f"{code}: {reason}\nin this document{place}:\n{document[:4000]}")


@dataclass(frozen=True)
class Verb:
    """One element: its text as spoken, its attributes, and the elements in it."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    children: tuple["Verb", ...] = ()

    def get(self, attribute: str, default: str = "") -> str:
        return self.attributes.get(attribute, default)

    def seconds(self, attribute: str, default: int) -> int:
        return int(self.attributes.get(attribute, default))

    def flag(self, attribute: str, default: bool = False) -> bool:
        return self.attributes.get(attribute, str(default).lower()) == "true"


@dataclass(frozen=True)
class Document:
    """A checked TwiML document: the verbs in their order, and the text that they were read from."""

    verbs: tuple[Verb, ...]
    text: str


def check_twiml(text: str | bytes, content_type: str = "text/xml", url: str = "") -> Document:
    """Reads a TwiML document; raises TwimlRefused, with Twilio's error number, when anything in it is
    wrong."""
    written = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    size = len(text) if isinstance(text, bytes) else len(text.encode("utf-8", "surrogatepass"))
    try:
        _check_content_type(content_type)
        if size > grammar.LARGEST_DOCUMENT:
            raise _Wrong(
                11750, f"the document is {size} bytes; at most {grammar.LARGEST_DOCUMENT} are allowed"
            )
        return Document(tuple(_verbs(_parse(text))), written)
    except _Wrong as wrong:
        raise TwimlRefused(wrong.code, wrong.reason, written, url) from None


class _Wrong(Exception):
    def __init__(self, code: int, reason: str) -> None:
        self.code, self.reason = code, reason


def _check_content_type(content_type: str) -> None:
    """Twilio reads these three as TwiML (https://www.twilio.com/docs/voice/twiml#mime-types)."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind not in ("text/xml", "application/xml", "text/html"):
        raise _Wrong(12300, f"the content type is {content_type!r}; TwiML is text/xml or application/xml")


def _parse(text: str | bytes) -> ElementTree.Element:
    if re.search(r"<!(DOCTYPE|ENTITY)", text if isinstance(text, str) else text.decode("latin-1")):
        raise _Wrong(12100, "a document type or entity declaration has no place in TwiML")
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 -- entities were refused above
    except (ElementTree.ParseError, ValueError) as problem:
        raise _Wrong(12100, f"not well-formed XML: {problem}") from None
    if root.tag != "Response":
        raise _Wrong(12100, f"the root is <{root.tag}>, not <Response>")
    return root


def _verbs(root: ElementTree.Element) -> Iterator[Verb]:
    if root.attrib:
        raise _Wrong(12200, f"<Response> has no attribute {next(iter(root.attrib))!r}")
    _check_text(root, grammar.ELEMENTS["Response"])
    for element in root:
        yield _verb(element, "Response")


def _verb(element: ElementTree.Element, parent: str) -> Verb:
    name = element.tag
    if name in grammar.NOT_SPOKEN_HERE:
        raise _Wrong(12200, f"<{name}> is TwiML, but this exchange does not speak it")
    if name not in grammar.ELEMENTS:
        raise _Wrong(12200, f"there is no <{name}> in TwiML")
    if name not in grammar.ELEMENTS[parent].children:
        raise _Wrong(12200, f"<{name}> must not stand in <{parent}>")
    known = grammar.ELEMENTS[name]
    attributes = {_plain(key): value for key, value in element.attrib.items()}
    for attribute, value in attributes.items():
        _check_attribute(name, attribute, value, known)
    _check_text(element, known)
    children = tuple(_verb(child, name) for child in element)
    verb = Verb(name, attributes, _spoken(element), children)
    _OWN_RULES.get(name, _no_rule)(verb)
    return verb


def _plain(attribute: str) -> str:
    return attribute.replace(_XML_NAMESPACE, "xml:")


def _check_attribute(name: str, attribute: str, value: str, known: grammar.Element) -> None:
    if attribute not in known.attributes:
        raise _Wrong(12200, f"<{name}> has no attribute {attribute!r}")
    allowed = known.attributes[attribute]
    if not allowed.accepts(value):
        code = _VALUE_ERRORS.get((name, attribute), 12200)
        raise _Wrong(code, f"<{name} {attribute}={value[:200]!r}>: must be {allowed.described}")


def _check_text(element: ElementTree.Element, known: grammar.Element) -> None:
    loose = (element.text or "") + "".join(child.tail or "" for child in element)
    if known.text == "no" and loose.strip():
        raise _Wrong(12200, f"<{element.tag}> must not hold the text {loose.strip()[:80]!r}")
    if known.text == "must" and not _spoken(element):
        code = 13520 if element.tag == "Say" else 12200
        raise _Wrong(code, f"<{element.tag}> is empty")


def _spoken(element: ElementTree.Element) -> str:
    return re.sub(r"\s+", " ", "".join(element.itertext())).strip()


def _check_say(say: Verb) -> None:
    who = engine(say.attributes.get("voice"))
    size, encoded = len(say.text.encode()), len(quote_plus(say.text))
    if size > grammar.LONGEST_SAY[who]:
        raise _Wrong(13521, f"<Say> holds {size} bytes; {who} voices take {grammar.LONGEST_SAY[who]}")
    if encoded > grammar.LONGEST_ENCODED_SAY:
        raise _Wrong(13521, f"<Say> is {encoded} characters when URL-encoded; 4500 are allowed")


def _check_gather(gather: Verb) -> None:
    hints = [hint.strip() for hint in gather.get("hints").split(",") if hint.strip()]
    if len(hints) > grammar.MOST_HINTS:
        raise _Wrong(13330, f"<Gather> has {len(hints)} hints; {grammar.MOST_HINTS} are allowed")
    long = [hint for hint in hints if len(hint) > grammar.LONGEST_HINT]
    if long:
        raise _Wrong(13330, f"<Gather> has a hint over {grammar.LONGEST_HINT} characters: {long[0][:40]!r}…")
    if gather.get("speechTimeout") == "auto" and "speechModel" in gather.attributes:
        raise _Wrong(13335, "<Gather> with a speechModel needs a whole number as speechTimeout, not 'auto'")


def _check_play(play: Verb) -> None:
    if not play.text and "digits" not in play.attributes:
        raise _Wrong(13420, "<Play> has neither a URL nor digits")
    _check_url(play)


def _check_url(verb: Verb) -> None:
    if verb.text and not grammar.URL.accepts(verb.text):
        raise _Wrong(11100, f"<{verb.name}> holds {verb.text[:200]!r}: must be {grammar.URL.described}")


def _check_dial(dial: Verb) -> None:
    if dial.text and not dial.children:
        _check_number(dial)
    if not dial.text and not dial.children:
        raise _Wrong(13223, "<Dial> has nobody to call")
    if len(dial.children) > grammar.MOST_NUMBERS:
        raise _Wrong(12200, f"<Dial> has {len(dial.children)} numbers; {grammar.MOST_NUMBERS} are allowed")


def _check_number(verb: Verb) -> None:
    if not grammar.PHONE_NUMBER.accepts(verb.text):
        raise _Wrong(13223, f"<{verb.name}> holds {verb.text[:80]!r}: must be a phone number")


def _no_rule(_: Verb) -> None:
    return None


_OWN_RULES = {
    "Say": _check_say,
    "Gather": _check_gather,
    "Play": _check_play,
    "Redirect": _check_url,
    "Dial": _check_dial,
    "Number": _check_number,
}
_VALUE_ERRORS = {
    ("Say", "voice"): 13511,
    ("Say", "loop"): 13510,
    ("Play", "loop"): 13410,
    ("Pause", "length"): 13910,
    ("Redirect", "method"): 13710,
    ("Record", "method"): 13610,
    ("Record", "timeout"): 13611,
    ("Record", "maxLength"): 13612,
    ("Record", "finishOnKey"): 13613,
    ("Gather", "method"): 13312,
    ("Gather", "finishOnKey"): 13310,
    ("Gather", "timeout"): 13313,
    ("Gather", "numDigits"): 13314,
    ("Gather", "speechTimeout"): 13327,
    ("Gather", "speechModel"): 13334,
}
