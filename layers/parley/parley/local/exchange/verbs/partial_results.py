"""What a Gather hears while the caller still speaks (https://www.twilio.com/docs/voice/twiml/gather#partialresultcallback).

Nobody waits for the answers: a partial result can come after the final one.
"""

from parley.local.exchange.call import ExchangeCall, Listening
from parley.local.exchange.switchboard import Switchboard
from parley.local.exchange.webhooks import SentWebhook

WORDS_AT_ONCE = 3


def tell(board: Switchboard, call: ExchangeCall, listening: Listening, text: str) -> None:
    """Tells of the words as they come."""
    if not listening.partial_results:
        return
    words = text.split()
    ends = [*range(WORDS_AT_ONCE, len(words) + WORDS_AT_ONCE, WORDS_AT_ONCE)]
    for number, end in enumerate([*ends, len(words) + WORDS_AT_ONCE]):
        parameters = {
            **call.parameters(),
            "SequenceNumber": str(number),
            "StableSpeechResult": " ".join(words[: end - WORDS_AT_ONCE]),
            "UnstableSpeechResult": " ".join(words[:end]),
            "Stability": "0.9",
            "Language": listening.language,
        }
        webhook = SentWebhook(
            listening.partial_results, listening.partial_results_method, parameters, "partial result"
        )
        board.status.courier.send(call.sid, webhook)
