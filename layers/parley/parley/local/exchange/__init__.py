"""The simulated exchange: Twilio's side of the wire, for tests, the terminal phone and the browser phone."""

from parley.local.exchange.exchange import Exchange, ExchangeFailures
from parley.local.exchange.interpreter import NotConnected, RedirectLoop
from parley.local.exchange.phone import Phone
from parley.local.exchange.twiml import Document, TwimlRefused, Verb, check_twiml

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
