"""Whether a webhook really comes from Twilio.

See https://www.twilio.com/docs/usage/webhooks/webhooks-security: an HMAC-SHA1, with the account's auth
token, over the URL that was called and the sorted form fields. Where a rule of the account's webhooks configuration
says so it is made with a shared key instead, and with the algorithm that a header names
(https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys).
"""

from collections.abc import Iterable

from twilio.request_validator import RequestValidator, get_signature_algorithm

from parley.carrier.webhook import Webhook


def is_genuine(webhook: Webhook, secrets: Iterable[str]) -> bool:
    """True if any of the secrets (tokens, or shared keys where the webhook names one) signed it: two are valid while
    one is being rotated."""
    algorithm = get_signature_algorithm(webhook.settings)
    return any(
        RequestValidator(secret).validate(webhook.url, webhook.form, webhook.signature, algorithm)
        for secret in secrets
        if secret
    )
