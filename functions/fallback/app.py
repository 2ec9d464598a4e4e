"""Twilio's fallback URL: apologises and hangs up when the voice function could not answer.

It imports only what is built into Python, so that it answers after any failure. Anybody may hear it: it says the same
to all who call a number, and changes nothing, and so it needs no signature.
"""

from binascii import a2b_base64
from typing import Any

APOLOGIES = {
    "+46": ("sv-SE", "Tyvärr har vi ett tekniskt fel just nu. Ring gärna igen om några minuter. Hej då."),
}
FIRST = (
    "en-US",
    "I'm sorry, we're having technical trouble right now. Please call again in a few minutes. Goodbye.",
)
"""In the language of the number that was called, by its country code, else in the first; the same words as in
`parley/languages`, which `parley check` compares."""


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """An API Gateway event in, an apology as TwiML out."""
    body = _form(event)
    language, words = next((a for code, a in APOLOGIES.items() if f"To=%2B{code[1:]}" in body), FIRST)
    twiml = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<Response><Say language="{language}">{words}</Say><Hangup /></Response>'
    )
    return {"statusCode": 200, "headers": {"Content-Type": "text/xml; charset=utf-8"}, "body": twiml}


def _form(event: dict[str, Any]) -> str:
    """The form that Twilio sent; API Gateway hands it over in base64. "" for what is no form."""
    body = str(event.get("body") or "")
    if not event.get("isBase64Encoded"):
        return body
    try:
        return a2b_base64(body).decode("ascii", "replace")
    except ValueError:
        return ""
