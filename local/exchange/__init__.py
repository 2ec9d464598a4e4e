"""The simulated exchange: Twilio's side of the wire, for tests, the terminal phone and the browser phone."""

from local.exchange.exchange import Exchange, ExchangeFailures
from local.exchange.interpreter import NotConnected, RedirectLoop
from local.exchange.phone import Phone
from local.exchange.twiml import Document, TwimlRefused, Verb, check_twiml

__all__ = [
    "Document",
    "Exchange",
    "ExchangeFailures",
    "NotConnected",
    "Phone",
    "RedirectLoop",
    "TwimlRefused",
    "Verb",
    "check_twiml",
]
