"""What is said when there is no agent to say it: in the caller's language, as far as the request tells."""

from parley.carrier.twiml import LANGUAGE, Voice, said_and_done
from parley.carrier.webhook import Webhook
from parley.languages import LANGUAGES, NoLanguageError, part, proven
from parley.languages.parts import Locale, Phrases


def language_of(webhook: Webhook | None) -> str:
    """The language that the turn's address carries, or that of the country whose number was called."""
    told = webhook.query.first(LANGUAGE) if webhook else ""
    try:
        return proven(told)
    except NoLanguageError:
        called = webhook.form.first("To") if webhook else ""
        return _locale_of(called).tag


def _locale_of(number: str) -> Locale:
    locales = [part(Locale, language) for language in LANGUAGES]
    return next((each for each in locales if number.startswith(tuple(each.country_codes))), locales[0])


def voice_for(language: str) -> Voice:
    locale = part(Locale, language)
    return Voice(locale.voice, locale.tag)


def apology(webhook: Webhook | None) -> str:
    """We have technical trouble; please call again."""
    language = language_of(webhook)
    return said_and_done((part(Phrases, language).trouble,), voice_for(language))


def not_in_service(webhook: Webhook) -> str:
    """Nobody answers this number."""
    language = language_of(webhook)
    return said_and_done((part(Phrases, language).not_in_service,), voice_for(language))
