"""Reads an XML document into a tree whose elements know the line that they stand in.

Characters: a byte order mark says the encoding, or else the charset of the content type, or else the document's
declaration, or else it is UTF-8 (RFC 7303, section 3).
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from xml.parsers import expat

_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_DECLARATION = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")


class Malformed(ValueError):
    """A document that is no well-formed XML."""

    def __init__(self, reason: str, line: int) -> None:
        self.reason, self.line = reason, line
        super().__init__(reason)


@dataclass
class Node:
    """One element: its own text and its children in the order in which they stand."""

    name: str
    attributes: dict[str, str]
    line: int
    parts: "list[str | Node]" = field(default_factory=list)

    @property
    def children(self) -> "list[Node]":
        return [part for part in self.parts if isinstance(part, Node)]

    @property
    def own_text(self) -> str:
        return _plain("".join(part for part in self.parts if isinstance(part, str)))

    @property
    def text(self) -> str:
        """What stands in the element and in all that stand in it."""
        return _plain("".join(self._texts()))

    def _texts(self) -> Iterator[str]:
        for part in self.parts:
            yield from (part,) if isinstance(part, str) else part._texts()


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def charset(body: bytes, content_type: str = "") -> str:
    """The encoding of a document, as it and its content type say."""
    for mark, name in _MARKS.items():
        if body.startswith(mark):
            return name
    header = Message()
    header["Content-Type"] = content_type
    declared = _DECLARATION.match(body[:200])
    return header.get_content_charset() or (declared[1].decode() if declared else "utf-8")


def decoded(body: bytes, content_type: str = "") -> str:
    """The text of a document; raises Malformed where the bytes are none in its encoding."""
    name = charset(body, content_type)
    try:
        return body.decode(name)
    except LookupError:
        raise Malformed(f"there is no character encoding {name!r}", 1) from None
    except UnicodeDecodeError as problem:
        line = body.count(b"\n", 0, problem.start) + 1
        raise Malformed(f"byte {problem.start} of the document is not {name}", line) from None


def read(text: str) -> Node:
    """The root of a document; raises Malformed. Document types are refused: with them come entities that grow
    without bound."""
    document = Node("", {}, 0)
    path = [document]
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        node = Node(name, attributes, parser.CurrentLineNumber)
        path[-1].parts.append(node)
        path.append(node)

    def refuse(*_: object) -> None:
        raise Malformed(
            "a document type or entity declaration has no place in TwiML", parser.CurrentLineNumber
        )

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: path.pop()
    parser.CharacterDataHandler = lambda characters: path[-1].parts.append(characters)
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(text.encode("utf-8"), True)
    except expat.ExpatError as problem:
        reason = expat.ErrorString(problem.code)
        raise Malformed(
            f"not well-formed XML: {reason}, column {problem.offset + 1}", problem.lineno
        ) from None
    except UnicodeEncodeError:
        raise Malformed("not well-formed XML: half a character", 1) from None
    return document.children[0]
