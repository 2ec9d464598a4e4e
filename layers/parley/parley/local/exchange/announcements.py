"""Documents that are only heard: an announcement to people in a conference, or to one who is about to be connected."""

from collections.abc import Mapping, Sequence
from urllib.parse import urljoin

from parley.local.exchange.call import ExchangeCall, NextDocument
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.twiml import Document, TwimlRefused, Verb, check_twiml
from parley.local.exchange.webhooks import SentWebhook

MOST_DOCUMENTS = 10
"""Documents that one announcement may consist of."""


def announce(
    board: Switchboard, calls: Sequence[ExchangeCall], go: NextDocument, parameters: Mapping[str, str]
) -> bool:
    """Lets everybody hear what is said and played at an address; False if it cannot be had."""
    for _ in range(MOST_DOCUMENTS):
        found = asked(board, calls[0].sid if calls else "", go, parameters, "announcement")
        if found is None:
            return False
        document, base = found
        following = None
        for verb in document.verbs:
            if verb.name == "Redirect":
                following = NextDocument(urljoin(base, verb.text), verb.get("method", "POST"))
                break
            for call in calls:
                _hears(board, call, verb, base)
        if following is None:
            return True
        go = following
    return True


def _hears(board: Switchboard, call: ExchangeCall, verb: Verb, base: str) -> None:
    if call.ended:
        return
    if verb.name == "Say":
        board.says(call, verb.text, verb="Say", language=verb.get("language"), voice=verb.get("voice"))
    elif verb.name == "Play":
        board.says(call, f"[plays {urljoin(base, verb.text)}]", verb="Play")
    elif verb.name == "Pause":
        board.skip(call, verb.seconds("length", 1))


def asked(
    board: Switchboard, sid: str, go: NextDocument, parameters: Mapping[str, str], purpose: str
) -> tuple[Document, str] | None:
    """The document at an address that is no part of the call's own way, and the address that answered; None where it
    cannot be had, which is told."""
    webhook = SentWebhook(go.url, go.method, {**parameters, **dict(go.parameters)}, purpose)
    answer = board.send(sid, webhook)
    if not answer.ok:
        board.fail(
            sid, answer.code, f"{answer.url}: HTTP {answer.status} {answer.text[:200]}", url=answer.url
        )
        return None
    try:
        document = check_twiml(answer.body, answer.content_type, answer.url, board.strict_twiml)
    except TwimlRefused as refused:
        board.fail(sid, refused.code, str(refused), url=answer.url, line=refused.line)
        return None
    if document.error is not None:
        board.fail(sid, document.error.code, document.error.reason, url=answer.url, line=document.error.line)
        return None
    return document, answer.url if answer.redirected else webhook.url
