"""Twilio's voices and languages.

Sources: the lists that the twilio SDKs are generated with (com.twilio.twiml.voice: Say.Voice, Say.Language,
Gather.Language), https://www.twilio.com/docs/voice/twiml/say/text-speech and
https://www.twilio.com/docs/voice/twiml/gather#languagetags. Of Google's voices, some 750, only the form of their
names is held; Polly's younger voices are those of Amazon's own list.
"""

import re
import unicodedata
from collections.abc import Mapping

_SAID = """
    af-ZA am-ET ar-AE ar-XA arb bg-BG bn-IN ca-ES cmn-CN cmn-TW cs-CZ cy-GB da-DK de-AT de-DE el-GR en-AU en-CA
    en-GB en-GB-WLS en-IE en-IN en-NZ en-US en-ZA es-ES es-MX es-US fi-FI fil-PH fr-BE fr-CA fr-FR gu-IN he-IL
    hi-IN hu-HU id-ID is-IS it-IT ja-JP kn-IN ko-KR lv-LV ml-IN mr-IN ms-MY nb-NO nl-BE nl-NL pa-IN pl-PL pt-BR
    pt-PT ro-RO ru-RU sk-SK sr-RS sv-SE ta-IN te-IN th-TH tr-TR uk-UA vi-VN yue-HK zh-CN zh-HK zh-TW
"""

_HEARD = """
    af-ZA am-ET ar-AE ar-BH ar-DZ ar-EG ar-IL ar-IQ ar-JO ar-KW ar-LB ar-MA ar-OM ar-PS ar-QA ar-SA ar-TN az-AZ
    bg-BG bn-BD bn-IN ca-ES cmn-Hans-CN cmn-Hans-HK cmn-Hant-TW cs-CZ da-DK de-AT de-CH de-DE el-GR en-AU en-CA
    en-GB en-GH en-HK en-IE en-IN en-KE en-NG en-NZ en-PH en-PK en-SG en-TZ en-US en-ZA es-AR es-BO es-CL es-CO
    es-CR es-DO es-EC es-ES es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-PY es-SV es-US es-UY es-VE et-EE eu-ES
    fa-IR fi-FI fil-PH fr-BE fr-CA fr-CH fr-FR gl-ES gu-IN he-IL hi-IN hr-HR hu-HU hy-AM id-ID is-IS it-CH it-IT
    ja-JP jv-ID ka-GE km-KH kn-IN ko-KR lo-LA lt-LT lv-LV mk-MK ml-IN mn-MN mr-IN ms-MY multi my-MM nar-IQ nb-NO
    ne-NP nl-BE nl-NL pa-Guru-IN pa-guru-IN pl-PL pt-BR pt-PT ro-RO ru-RU si-LK sk-SK sl-SI sq-AL sr-RS su-ID
    sv-SE sw-KE sw-TZ ta-IN ta-LK ta-MY ta-SG te-IN th-TH tr-TR uk-UA ur-IN ur-PK uz-UZ vi-VN yue-Hant-HK zh zh-CN
    zh-TW zu-ZA
"""

_POLLY: Mapping[str, str] = {
    "": """
        Aditi Amy Astrid Bianca Brian Camila Carla Carmen Celine Chantal Conchita Cristiano Dora Emma
        Enrique Ewa Filiz Geraint Giorgio Gwyneth Hans Ines Ivy Jacek Jan Joanna Joey Justin Karl Kendra
        Kevin Kimberly Lea Liv Lotte Lucia Lupe Mads Maja Marlene Mathieu Matthew Maxim Mia Miguel Mizuki
        Naja Nicole Penelope Raveena Ricardo Ruben Russell Salli Seoyeon Takumi Tatyana Vicki Vitoria
        Zeina Zhiyu
    """,
    "Neural": """
        Adriano Amy Andres Aria Arlet Arthur Ayanda Bianca Brian Burcu Camila Daniel Danielle Elin Emma
        Gabrielle Gregory Hala Hannah Hiujin Ida Ines Isabelle Ivy Jihye Jitka Joanna Joey Justin Kajal
        Kazuha Kendra Kevin Kimberly Laura Lea Liam Lisa Lucia Lupe Matthew Mia Niamh Ola Olivia Pedro
        Remi Ruth Sabrina Salli Seoyeon Sergio Sofie Stephen Suvi Takumi Thiago Tiffany Tomoko Vicki
        Vitoria Zayd Zhiyu
    """,
    "Generative": """
        Ambre Amy Andres Ayanda Beatrice Bianca Carolina Curtis Daniel Danielle Florian Hyunduk Jasmine
        Jihye Jitka Joanna Kajal Kiara Lea Lennart Leo Lorenzo Lucia Lupe Matthew Mia Nate Olivia Pedro
        Remi Ruth Sabrina Sergio Stephen Tiffany Tina Vicki
    """,
}

_SPOKEN = frozenset(_SAID.split())
_RECOGNISED = frozenset(_HEARD.split())
_REGIONS = frozenset(tag.lower() for tag in _SPOKEN | _RECOGNISED)
_POLLY_VOICES = frozenset(
    f"Polly.{name}-{kind}".rstrip("-") for kind, names in _POLLY.items() for name in names.split()
)
_GOOGLE = re.compile(
    r"Google\.([a-z]{2,3}-[A-Za-z]{2})-(?:(?:Standard|Wavenet|Neural2)-[A-Z]|Chirp3-HD-[A-Z][a-z]+)"
)


def is_spoken(tag: str) -> bool:
    """Whether Say takes this language; the tag of a language without a country is one of them, too."""
    return tag in _SPOKEN or any(spoken.startswith(f"{tag}-") for spoken in _SPOKEN)


def is_recognised(tag: str) -> bool:
    """Whether Gather takes this language."""
    return tag in _RECOGNISED


def is_voice(name: str) -> bool:
    """Whether Say takes this voice: the basic ones, Amazon Polly's by name, Google's by the form of the
    name. Accents may be left out."""
    if name in ("man", "woman", "alice"):
        return True
    decomposed = unicodedata.normalize("NFKD", name)
    if "".join(letter for letter in decomposed if not unicodedata.combining(letter)) in _POLLY_VOICES:
        return True
    google = _GOOGLE.fullmatch(name)
    return google is not None and google[1].lower() in _REGIONS


def engine(voice: str | None) -> str:
    """Who speaks with this voice, as in `grammar.LONGEST_SAY`."""
    prefix = (voice or "").partition(".")[0]
    return prefix if prefix in ("Polly", "Google") else "basic"
