"""E-mail through Amazon SES."""

from typing import Any

from parley.carrier import aws
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


def client() -> Any:
    return aws.client("sesv2", CONNECT_SECONDS, READ_SECONDS, attempts=2)
