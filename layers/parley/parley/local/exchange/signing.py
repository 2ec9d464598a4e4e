"""How webhooks are signed: with the account's token, or with a key that the account shares with Twilio.

https://www.twilio.com/docs/usage/webhooks/webhooks-security and, for shared keys,
https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys. The signature covers exactly the URL that goes over
the wire and a posted form's fields; of a JSON body it covers the hash, which is the URL's parameter bodySHA256.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from twilio.request_validator import (
    HMAC_SHA256,
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
)


@dataclass(frozen=True)
class SharedKey:
    """A key of the webhooks configuration API: its sid, its secret, and the hash that it signs with."""

    secret: str
    sid: str = "webhooks_sharedkey_01k5nq8w3h6t2v9r4y7b0c1d2e"
    algorithm: str = HMAC_SHA256


class Signer:
    """Signs with the token, or with a shared key while there is one."""

    def __init__(self, auth_token: str, shared_key: SharedKey | None = None) -> None:
        self._key = shared_key
        self._validator = RequestValidator(shared_key.secret if shared_key else auth_token)

    def headers(self, url: str, form: Mapping[str, str]) -> dict[str, str]:
        if self._key is None:
            return {SIGNATURE_HEADER: self._validator.compute_signature(url, form)}
        return {
            SIGNATURE_HEADER: self._validator.compute_signature(url, form, self._key.algorithm),
            SIGNATURE_SETTINGS_HEADER: f"key={self._key.sid},algorithm={self._key.algorithm}",
        }
