"""Twilio's voices and languages.

Source: https://www.twilio.com/docs/voice/twiml/say/text-speech (available voices and languages) for Say, and
https://www.twilio.com/docs/voice/twiml/gather#languagetags for Gather. New Google voices appear often, so
they are known by the form of their names.
"""

import re

_LANGUAGE_TAGS = """
    af-ZA am-ET ar-AE ar-BH ar-DZ ar-EG ar-IL ar-IQ ar-JO ar-KW ar-LB ar-MA ar-OM ar-PS ar-QA ar-SA ar-TN arb
    az-AZ bg-BG bn-BD bn-IN ca-ES cmn-CN cmn-Hans-CN cmn-Hans-HK cmn-Hant-TW cmn-TW cs-CZ cy-GB da-DK de-AT
    de-CH de-DE el-GR en-AU en-CA en-GB en-GB-WLS en-GH en-HK en-IE en-IN en-KE en-NG en-NZ en-PH en-PK en-SG
    en-TZ en-US en-ZA es-AR es-BO es-CL es-CO es-CR es-DO es-EC es-ES es-GT es-HN es-MX es-NI es-PA es-PE
    es-PR es-PY es-SV es-US es-UY es-VE et-EE eu-ES fa-IR fi-FI fil-PH fr-BE fr-CA fr-CH fr-FR gl-ES gu-IN
    he-IL hi-IN hr-HR hu-HU hy-AM id-ID is-IS it-CH it-IT ja-JP jv-ID ka-GE km-KH kn-IN ko-KR lo-LA lt-LT
    lv-LV ml-IN mr-IN ms-MY my-MM nb-NO ne-NP nl-BE nl-NL pa-Guru-IN pa-IN pl-PL pt-BR pt-PT ro-RO ru-RU
    si-LK sk-SK sl-SI sr-RS su-ID sv-SE sw-KE sw-TZ ta-IN ta-LK ta-MY ta-SG te-IN th-TH tr-TR uk-UA ur-IN
    ur-PK uz-UZ vi-VN yue-CN yue-Hant-HK zh-CN zh-HK zh-TW zu-ZA en es fr de it ja ko pt nl ru sv da nb hi
    tr uk multi
"""

_POLLY_NAMES = """
    Zeina Hala Zayd Lisa Arlet Hiujin Zhiyu Naja Mads Sofie Laura Lotte Ruben Nicole Olivia Russell Amy Emma
    Brian Arthur Aditi Raveena Kajal Niamh Aria Ayanda Danielle Gregory Ivy Joanna Kendra Kimberly Salli Joey
    Justin Kevin Matthew Ruth Stephen Geraint Suvi Chantal Gabrielle Liam Celine Céline Lea Léa Mathieu Remi
    Isabelle Hannah Marlene Vicki Hans Daniel Dora Dóra Karl Bianca Carla Giorgio Adriano Mizuki Takumi Kazuha
    Tomoko Seoyeon Liv Ida Ewa Maja Jacek Jan Ola Camila Vitoria Vitória Ricardo Thiago Ines Inês Cristiano
    Carmen Maxim Tatyana Conchita Lucia Enrique Sergio Mia Andres Andrés Lupe Penelope Penélope Miguel Pedro
    Astrid Elin Filiz Burcu Gwyneth Jitka Sabrina Jihye Tiffany Amber
"""

_LANGUAGES = frozenset(_LANGUAGE_TAGS.split())
_POLLY = frozenset(_POLLY_NAMES.split())
_GOOGLE = re.compile(
    r"Google\.([a-z]{2,3}(?:-[A-Za-z]{4})?-[A-Z]{2})-"
    r"(Standard|Wavenet|Neural2|News|Studio|Polyglot|Chirp3-HD|Chirp-HD|Casual|Journey)-?([A-Z][a-z]*)?"
)


def is_language(tag: str) -> bool:
    return tag in _LANGUAGES


def is_voice(name: str) -> bool:
    """Whether Say takes this voice: the basic ones, Amazon Polly's by name, Google's by the form of the
    name."""
    if name in ("man", "woman", "alice"):
        return True
    if name.startswith("Polly."):
        return re.sub(r"-(Neural|Generative)$", "", name.removeprefix("Polly.")) in _POLLY
    google = _GOOGLE.fullmatch(name)
    return google is not None and is_language(google[1])


def engine(voice: str | None) -> str:
    """Who speaks with this voice, as in `grammar.LONGEST_SAY`."""
    prefix = (voice or "").partition(".")[0]
    return prefix if prefix in ("Polly", "Google") else "basic"
