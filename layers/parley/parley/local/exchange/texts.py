"""Messages between the application and people: sent over REST or as an answer, and those that people send.

A message that arrives goes to the number's address for messages, whose answer may hold messages, and where the
application goes on (https://www.twilio.com/docs/messaging/twiml). STOP, START and HELP are answered by the phone
company, and shown to the application all the same.
"""

from urllib.parse import urljoin
from xml.etree import ElementTree

from parley.local.exchange.messages import Message
from parley.local.exchange.switchboard import PhoneNumber, Switchboard
from parley.local.exchange.webhooks import SentWebhook, WebhookAnswer

MOST_REDIRECTS = 50
"""https://www.twilio.com/docs/api/errors/14106"""


def send(board: Switchboard, message: Message) -> None:
    """Sends a message on its way, which is over at once; a scheduled one stays where it is."""
    board.messages.append(message)
    if message.status == "scheduled":
        return
    board.events.publish("sms", message.sid, to=message.to, body=message.body, **{"from": message.from_})
    queued = ("queued",) if message.messaging_service_sid else ()
    for status in (*queued, "sent", board.becomes(message.to)):
        if status:
            message.status = status
            board.tell_message_status(message)


def receive(board: Switchboard, owned: PhoneNumber, message: Message) -> list[Message]:
    """Takes in what a person wrote to a number of the account; what the application answers, which is sent."""
    board.messages.append(message)
    board.events.publish(
        "sms received", message.sid, to=message.to, body=message.body, **{"from": message.from_}
    )
    if reply := board.opt_outs.hears(message):
        board.events.publish("sms", "", to=message.from_, body=reply, **{"from": message.to})
    return _answered(board, owned, message) if owned.sms_url else []


def _answered(board: Switchboard, owned: PhoneNumber, message: Message) -> list[Message]:
    replies: list[Message] = []
    going: tuple[str, str] | None = (owned.sms_url, owned.sms_method)
    for _ in range(MOST_REDIRECTS):
        if going is None:
            return replies
        answer = _asked(board, owned, message, *going)
        going = None
        if answer.ok:
            written, going = _read(board, answer, message)
            replies += written
    if going is not None:
        board.fail(message.sid, 14106, f"more than {MOST_REDIRECTS} redirects, the last one to {going[0]}")
    return replies


def _asked(board: Switchboard, owned: PhoneNumber, message: Message, url: str, method: str) -> WebhookAnswer:
    """The application's answer, or its fallback's; a failure of both is told."""
    form = {
        **message.parameters(board.account_sid),
        "SmsMessageSid": message.sid,
        "Body": message.body,
        "NumSegments": "1",
        "NumMedia": str(len(message.media)),
        **{f"MediaUrl{place}": media for place, media in enumerate(message.media)},
    }
    answer = board.send(message.sid, SentWebhook(url, method, form, "message"))
    if not answer.ok and owned.sms_fallback_url:
        board.record_error(message.sid, answer.code, f"{answer.url}: HTTP {answer.status}")
        blame = {"ErrorCode": str(answer.code), "ErrorUrl": answer.url}
        fallback = SentWebhook(
            owned.sms_fallback_url, owned.sms_fallback_method, {**form, **blame}, "fallback"
        )
        answer = board.send(message.sid, fallback)
    if not answer.ok:
        board.fail(message.sid, answer.code, f"{answer.url}: HTTP {answer.status} {answer.text[:200]}")
    return answer


def _read(
    board: Switchboard, answer: WebhookAnswer, message: Message
) -> tuple[list[Message], tuple[str, str] | None]:
    """The messages of an answer, and where it sends the conversation; plain text is a message as it is."""
    if not answer.text.strip():
        return [], None
    if answer.content_type.partition(";")[0].strip() == "text/plain":
        return _sent(board, message, answer.text.strip()), None
    try:
        root = ElementTree.fromstring(answer.text.strip())  # noqa: S314 -- an application on this machine wrote it
    except ElementTree.ParseError as problem:
        board.fail(message.sid, 12100, f"{answer.url}: not well-formed XML: {problem}")
        return [], None
    replies: list[Message] = []
    for element in root:
        if element.tag == "Redirect":
            return replies, (urljoin(answer.url, (element.text or "").strip()), element.get("method", "POST"))
        if element.tag in ("Message", "Sms"):
            replies += _written(board, message, element, answer.url)
        else:
            board.fail(message.sid, 12200, f"{answer.url}: <{element.tag}> is no verb for messages")
    return replies, None


def _written(board: Switchboard, message: Message, element: ElementTree.Element, url: str) -> list[Message]:
    body = element.findtext("Body") or element.text or ""
    callback = element.get("statusCallback") or element.get("action") or ""
    return _sent(
        board,
        message,
        body.strip(),
        to=element.get("to", message.from_),
        callback=urljoin(url, callback) if callback else "",
        media=tuple((media.text or "").strip() for media in element.findall("Media")),
    )


def _sent(
    board: Switchboard,
    message: Message,
    body: str,
    to: str = "",
    callback: str = "",
    media: tuple[str, ...] = (),
) -> list[Message]:
    to = to or message.from_
    if board.opt_outs.forbids(message.to, to):
        board.record_error(message.sid, 21610, f"{to} wants no more messages from {message.to}")
        return []
    reply = Message(to, message.to, body, "outbound-reply", status_callback=callback, media=media)
    send(board, reply)
    return [reply]
