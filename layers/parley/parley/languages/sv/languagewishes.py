"""Asking for another language in Swedish, or for Swedish."""

from parley.hear.language_wishes import LanguageWishes
from parley.hear.words import phrases, word_set

TABLE = LanguageWishes(
    called={"en": "engelska", "es": "spanska", "sv": "svenska"},
    names={"sv": "svenska|swedish", "en": "engelska|english", "es": "spanska|spanish|español"},
    others=(
        "franska|tyska|italienska|portugisiska|kinesiska|mandarin|vietnamesiska|koreanska|japanska|arabiska|hindi|"
        "ryska|ukrainska|polska|somaliska|persiska|farsi|dari|turkiska|kurdiska|norska|danska|finska|samiska|"
        "grekiska|"
        "tigrinja|ett annat språk|annat språk"
    ),
    wishes=phrases(
        r"""
        (på|in|on) {language}( tack| istället| please| om det går)+; {language} (tack|please);
        ^((ja|nej|hej|eh|öh|ursäkta|förlåt|okej) )*(på |in )?{language}$;
        (kan|pratar|talar|snackar|kunde|skulle)( du| ni| vi| någon| man| jag| kunna| få)*( prata| tala| ta
          det| fortsätta|
          köra)*( på)? {language};
        (jag|vi)( vill| skulle| helst| hellre| bara| kan)* (pratar|talar|prata|tala|förstår|tar det|ta det)(
          helst| hellre|
          bara)?( på)? {language};
        (någon|en person) som (pratar|talar|kan) {language};
        (can|could|do|does)( \w+){0,3} (speak|talk)( in)? {language}; (i|we) (only )?speak {language}
        """
    ),
    lacks=phrases(
        r"""
        (kan|pratar|talar|förstår)( ju| tyvärr)* (inte|ingen)( någon)* {language};
        ingen {language}$
        """
    ),
    everyday=word_set(
        "jag är det och inte ja nej tack vill har kan ska mig min mitt mina du ni vi på som för att till av "
        "med hej snälla vad "
        "när var hur också bara ett den de men om så här där nu mycket ingen något någon"
    ),
)
