"""Gets the next TwiML document of a call: from the application, or from its fallback URL, or not at all."""

from concurrent.futures import ThreadPoolExecutor, as_completed

from parley.local.exchange.call import ExchangeCall, NextDocument
from parley.local.exchange.switchboard import APPLICATION_ERROR, Switchboard
from parley.local.exchange.twiml import Document, Problem, TwimlRefused, check_twiml
from parley.local.exchange.webhooks import SentWebhook, WebhookAnswer


class _NoDocument(Exception):
    """An address that did not give a document; `code` is what Twilio logs, `line` where the document is wrong."""

    def __init__(self, code: int, url: str, message: str, line: int = 0) -> None:
        self.code, self.url = code, url
        self.where = {"url": url, **({"line": line} if line else {})}
        super().__init__(message)


def fetch(board: Switchboard, call: ExchangeCall, go: NextDocument, copies: int = 1) -> Document | None:
    """The document at `go`, checked; None when the call is over by then.

    `copies` of the same webhook are sent at once, and the first answer counts. When that fails, or is what Twilio
    logs as an error, the fallback URL is asked, with ErrorCode and ErrorUrl; when that fails too, the caller hears
    an application error and the call has failed. Where documents are read strictly, TwiML that Twilio would refuse
    or warn about raises TwimlRefused: no fallback hides a mistake.
    """
    webhook = SentWebhook(go.url, go.method, {**call.parameters(), **dict(go.parameters)})
    call.last_webhook = webhook
    try:
        return _document(board, call, webhook, copies)
    except _NoDocument as failed:
        return _fallen_back(board, call, webhook, failed)


def _fallen_back(
    board: Switchboard, call: ExchangeCall, webhook: SentWebhook, failed: _NoDocument
) -> Document | None:
    if not call.fallback_url:
        _application_error(board, call, failed)
        return None
    board.record_error(call.sid, failed.code, str(failed), **failed.where)
    blame = {"ErrorCode": str(failed.code), "ErrorUrl": failed.url}
    fallback = SentWebhook(
        call.fallback_url, call.fallback_method, {**webhook.parameters, **blame}, "fallback"
    )
    try:
        return _document(board, call, fallback, 1)
    except _NoDocument as failed_again:
        _application_error(board, call, failed_again)
        return None


def instead(board: Switchboard, call: ExchangeCall, error: Problem) -> Document | None:
    """What takes the place of the rest of a document that an error ends: the fallback's, once; None when the call is
    over."""
    failed = _NoDocument(error.code, call.document_url, error.reason, error.line)
    if call.document_url == call.fallback_url:
        _application_error(board, call, failed)
        return None
    webhook = call.last_webhook or SentWebhook(call.document_url, "POST", call.parameters())
    return _fallen_back(board, call, webhook, failed)


def _document(board: Switchboard, call: ExchangeCall, webhook: SentWebhook, copies: int) -> Document | None:
    """One address's document; None when the call has ended meanwhile. Raises _NoDocument."""
    call.answers = send_copies(board, call, webhook, copies)
    answer = call.answers[0]
    call.document_url = answer.url if answer.redirected else webhook.url
    if call.ended:
        return None
    if not answer.ok:
        raise _NoDocument(answer.code, answer.url, f"{answer.url}: {_how(answer)}")
    try:
        return check_twiml(answer.body, answer.content_type, answer.url, board.strict_twiml)
    except TwimlRefused as refused:
        if not board.strict_twiml:
            raise _NoDocument(refused.code, answer.url, refused.reason, refused.line) from None
        board.record_error(call.sid, refused.code, refused.reason, url=answer.url, line=refused.line)
        board.finish(call, "failed", "exchange")
        raise


def _how(answer: WebhookAnswer) -> str:
    return f"HTTP {answer.status} {answer.text[:200]}" if answer.status else answer.text


def send_copies(
    board: Switchboard, call: ExchangeCall, webhook: SentWebhook, copies: int
) -> list[WebhookAnswer]:
    """Sends the same webhook several times at once; the answers in the order in which they came."""
    if copies == 1:
        return [board.send(call.sid, webhook)]
    with ThreadPoolExecutor(copies) as racers:
        racing = [racers.submit(board.send, call.sid, webhook) for _ in range(copies)]
        return [each.result() for each in as_completed(racing)]


def _application_error(board: Switchboard, call: ExchangeCall, failed: _NoDocument) -> None:
    board.says(call, APPLICATION_ERROR, verb="Say")
    board.fail(call.sid, failed.code, str(failed), **failed.where)
    board.finish(call, "failed", "exchange")
