"""In which language a sentence is: by the small words that no sentence does without."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from parley.languages import LANGUAGES, part, primary
from parley.languages.parts import ModelWords

OTHERS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "de": "der die das und ist nicht ein eine ich sie wir ihr zu mit von auf für den dem es im bin haben "
        "danke bitte ja nein gut verstanden wie was kann auch sich",
        "fr": "le la les un une et est pas je vous nous ne de du des à pour dans que qui avec sur ce cette "
        "merci oui non bien compris votre mon c'est j'ai",
        "es": "el la los las un una y es no yo usted nosotros de del en por para que con su mi lo se gracias "
        "sí bien entiendo está como qué",
        "it": "il lo la gli un una e è non io lei noi di del in per che con su mi si grazie sì bene capisco "
        "sono ho come",
        "nl": "de het een en is niet ik u wij je van op voor met dat te in zijn heb dank ja nee goed "
        "begrepen",
        "no": "og en et å det som på er av for med den til ikke jeg du vi dere om har de kan så men var takk "
        "ja nei bra forstår hva hvordan",
        "da": "og en et at det som på er af for med den til ikke jeg du vi I om har de kan så men var tak ja "
        "nej godt forstår hvad hvordan",
    }.items()
}
"""The small words of languages that a model may fall into, until they have packs."""
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
FEW = 3
"""Words up to which a sentence may do without any of the small ones."""


def is_in(language: str, text: str) -> bool:
    """Whether the text may pass as one in this language (BCP 47): no other language fits it better."""
    own = primary(language)
    words = WORD.findall(text.lower().replace("’", "'"))
    if not all(_is_latin(letter) for word in words for letter in word if letter != "'"):
        return False
    scores = {name: sum(word in common for word in words) for name, common in _common().items()}
    if scores.get(own, 0) < max(scores.values()):
        return False
    return len(words) <= FEW or scores.get(own, 0) > 0


@cache
def _common() -> Mapping[str, frozenset[str]]:
    return {**OTHERS, **{language: part(ModelWords, language).common for language in LANGUAGES}}


def _is_latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")
