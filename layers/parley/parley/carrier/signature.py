"""Whether a webhook really comes from Twilio.

See https://www.twilio.com/docs/usage/webhooks/webhooks-security: an HMAC-SHA1, with the account's auth
token, over the URL that was called and the sorted form fields.
"""

from collections.abc import Iterable

from twilio.request_validator import RequestValidator

from parley.carrier.webhook import Webhook


def is_genuine(webhook: Webhook, auth_tokens: Iterable[str]) -> bool:
    """True if any of the tokens signed it: two are valid while one is being rotated."""
    return any(
        RequestValidator(token).validate(webhook.url, webhook.form, webhook.signature)
        for token in auth_tokens
        if token
    )
