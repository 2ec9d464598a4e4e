"""What is said when there is no agent to say it: in the caller's language, as far as the request tells."""

from collections.abc import Mapping

from parley.carrier.twiml import LANGUAGE, Voice, said_and_done
from parley.carrier.webhook import Webhook
from parley.flow.phrases import PHRASES

BY_COUNTRY: Mapping[str, str] = {"+46": "sv-SE"}
VOICES: Mapping[str, str] = {"en-US": "Polly.Joanna-Neural", "sv-SE": "Polly.Elin-Neural"}


def language_of(webhook: Webhook | None) -> str:
    """The language that the turn's address carries, or that of the country whose number was called."""
    told = webhook.query.first(LANGUAGE) if webhook else ""
    if told in PHRASES:
        return told
    called = webhook.form.first("To") if webhook else ""
    return next((language for code, language in BY_COUNTRY.items() if called.startswith(code)), "en-US")


def voice_for(language: str) -> Voice:
    return Voice(VOICES[language], language)


def apology(webhook: Webhook | None) -> str:
    """We have technical trouble; please call again."""
    language = language_of(webhook)
    return said_and_done((PHRASES[language].trouble,), voice_for(language))


def not_in_service(webhook: Webhook) -> str:
    """Nobody answers this number."""
    language = language_of(webhook)
    return said_and_done((PHRASES[language].not_in_service,), voice_for(language))
