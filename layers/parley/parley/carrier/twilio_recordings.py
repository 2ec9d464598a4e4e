"""Recordings as Twilio keeps them, until they are ours (https://www.twilio.com/docs/voice/api/recording)."""

from parley.carrier.twilio_rest import (
    CLIENT_ERROR,
    SERVER_ERROR,
    TIMEOUT_SECONDS,
    UNAUTHORIZED,
    CarrierError,
    ImpossibleError,
    OperatorError,
    UnclearError,
    client,
    tokens,
    translated,
)
from parley.settings import settings

TWILIO = "https://api.twilio.com"
GONE = 20404
"""There is no such resource (https://www.twilio.com/docs/api/errors/20404)."""


class NoRecordingError(CarrierError):
    """Twilio has no such recording, or not yet."""


def sound(recording: str) -> bytes:
    """The recording as an MP3. The twilio package reads every answer as text, so the sound is asked for without it.

    Raises NoRecordingError or another CarrierError.
    """
    import requests

    account, parameter = settings().required("twilio_account_sid"), settings().required("twilio_secret")
    base = settings().twilio_api_url.rstrip("/") or TWILIO
    address = f"{base}/2010-04-01/Accounts/{account}/Recordings/{recording}.mp3"
    for token in tokens(parameter):
        try:
            answer = requests.get(address, auth=(account, token), timeout=TIMEOUT_SECONDS)
        except requests.RequestException as error:
            raise UnclearError(type(error).__name__) from None
        if answer.status_code == 404:
            raise NoRecordingError("Twilio has no such recording, or not yet")
        if answer.status_code >= SERVER_ERROR:
            raise UnclearError(f"HTTP {answer.status_code}")
        if answer.status_code < CLIENT_ERROR:
            return answer.content
        if answer.status_code != UNAUTHORIZED:
            break
    raise OperatorError("Twilio hands no recording over to this account")


def delete(recording: str) -> None:
    """What is gone already stays gone. Raises a CarrierError."""
    try:
        with translated():
            client().recordings(recording).delete()
    except ImpossibleError as error:
        if error.code != GONE:
            raise
