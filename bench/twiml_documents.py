"""`python -m bench.twiml_documents FOLDER`: how many voice documents of a folder the exchange reads, and carries out.

Every `.twiml` and `.xml` file whose root is `<Response>` counts, but those that hold a verb of messages. Each one is
read as strictly as our own, then phoned: the application, which stands for every server that the document names,
answers the document itself at first, and an empty one ever after; the caller stays silent until the call is over.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from werkzeug import Request, Response

from parley.local.exchange import Exchange, TwimlRefused, check_twiml
from parley.local.exchange.markup import Malformed, decoded, read
from parley.local.exchange.server import ServerThread

OF_MESSAGES = frozenset({"Message"})
SERVERS = re.compile(rb"https?://[^/<\"\s]+")
LONGEST = 20
"""Silences after which a call that goes on is left."""


def documents(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".twiml", ".xml") and path.is_file():
            try:
                root = read(decoded(path.read_bytes()))
            except Malformed:
                continue
            if root.name == "Response" and not any(child.name in OF_MESSAGES for child in root.children):
                yield path


def is_read(path: Path) -> str:
    """What is wrong with a document; "" for nothing."""
    try:
        check_twiml(path.read_bytes())
    except TwimlRefused as refused:
        return str(refused.problem)
    return ""


def is_carried_out(path: Path) -> str:
    """What went wrong in a call that begins with the document; "" for nothing."""

    @Request.application
    def application(request: Request) -> Response:
        body = (
            b"<Response/>" if asked else SERVERS.sub(request.host_url.rstrip("/").encode(), path.read_bytes())
        )
        asked.append(request.path)
        return Response(body, content_type="text/xml")

    asked: list[str] = []
    server = ServerThread(application)
    try:
        with Exchange.start(strict=False, unscripted="no-answer") as exchange:
            phone = exchange.dial(url=server.url + "/")
            for _ in range(LONGEST):
                if phone.ended:
                    break
                if phone.listening:
                    phone.silent()
                else:
                    phone.hangs_up()
            told = [event for event in exchange.events.since() if event["event"] in ("error", "warning")]
    finally:
        server.stop()
    return "; ".join(f"{event['code']}: {event['message']}" for event in told)


def main(folder: Path) -> int:
    found: Counter[str] = Counter()
    for path in documents(folder):
        found["documents"] += 1
        for step, wrong in (("read", is_read(path)), ("carried out", is_carried_out(path))):
            found[step] += not wrong
            if wrong:
                print(f"{path.relative_to(folder)} is not {step}: {wrong}")
    print(", ".join(f"{step} {count}" for step, count in found.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
