"""E-mail through Amazon SES."""

from functools import cache
from typing import Any

from parley.settings import settings

CONNECT_SECONDS, READ_SECONDS = 2, 6


class NoSenderError(RuntimeError):
    """No address is configured to write from."""


def send_email(to: str, subject: str, words: str) -> str:
    """Writes from EMAIL_FROM, an identity that SES knows; returns SES's id.

    Raises NoSenderError, or botocore's ClientError.
    """
    sender = settings().email_from
    if not sender:
        raise NoSenderError("EMAIL_FROM is not set")
    sent = client().send_email(
        FromEmailAddress=sender,
        Destination={"ToAddresses": [to]},
        Content={"Simple": {"Subject": {"Data": subject}, "Body": {"Text": {"Data": words}}}},
    )
    return str(sent["MessageId"])


@cache
def client() -> Any:
    """Imported when first used: a turn that writes no e-mail does not wait for it."""
    from botocore.config import Config
    from botocore.session import get_session

    patience = Config(
        connect_timeout=CONNECT_SECONDS, read_timeout=READ_SECONDS, retries={"total_max_attempts": 2}
    )
    return get_session().create_client("sesv2", config=patience)
