"""Gets the next TwiML document of a call: from the application, or from its fallback URL, or not at all."""

from concurrent.futures import ThreadPoolExecutor, as_completed

from parley.local.exchange.call import ExchangeCall, NextDocument
from parley.local.exchange.switchboard import APPLICATION_ERROR, Switchboard
from parley.local.exchange.twiml import Document, TwimlRefused, check_twiml
from parley.local.exchange.webhooks import SentWebhook, WebhookAnswer


def fetch(board: Switchboard, call: ExchangeCall, go: NextDocument, copies: int = 1) -> Document | None:
    """The document at `go`, checked; None when the call is over by then.

    `copies` of the same webhook are sent at once, and the first answer counts. When the application fails,
    its fallback URL is asked, with ErrorCode and ErrorUrl; when that fails too, the caller hears an
    application error and the call has failed. TwiML that Twilio would refuse raises TwimlRefused: no
    fallback hides a mistake.
    """
    webhook = SentWebhook(go.url, go.method, {**call.parameters(), **dict(go.parameters)})
    call.last_webhook = webhook
    answer = _first(board, call, webhook, copies)
    call.document_url = go.url
    if not answer.ok and call.fallback_url and not call.ended:
        board.record_error(call.sid, answer.code, f"{go.url}: HTTP {answer.status} {answer.text[:200]}")
        blame = {"ErrorCode": str(answer.code), "ErrorUrl": answer.url}
        fallback = SentWebhook(
            call.fallback_url, call.fallback_method, {**webhook.parameters, **blame}, "fallback"
        )
        answer = _first(board, call, fallback, 1)
        call.document_url = call.fallback_url
    if call.ended:
        return None
    if not answer.ok:
        _application_error(board, call, answer)
        return None
    try:
        return check_twiml(answer.text, answer.content_type, answer.url, board.strict_twiml)
    except TwimlRefused as refused:
        board.record_error(call.sid, refused.code, str(refused))
        board.finish(call, "failed", "exchange")
        raise


def _first(board: Switchboard, call: ExchangeCall, webhook: SentWebhook, copies: int) -> WebhookAnswer:
    answers = send_copies(board, call, webhook, copies)
    call.answers = answers
    return answers[0]


def send_copies(
    board: Switchboard, call: ExchangeCall, webhook: SentWebhook, copies: int
) -> list[WebhookAnswer]:
    """Sends the same webhook several times at once; the answers in the order in which they came."""
    if copies == 1:
        return [board.send(call.sid, webhook)]
    with ThreadPoolExecutor(copies) as racers:
        racing = [racers.submit(board.send, call.sid, webhook) for _ in range(copies)]
        return [each.result() for each in as_completed(racing)]


def _application_error(board: Switchboard, call: ExchangeCall, answer: WebhookAnswer) -> None:
    board.says(call, APPLICATION_ERROR, verb="Say")
    board.fail(call.sid, answer.code, f"{answer.url}: HTTP {answer.status} {answer.text[:200]}")
    board.finish(call, "failed", "exchange")
