"""Hur svar börjar på svenska."""

from parley.hear.free_text import FreeText

TABLE = FreeText(
    openers=(
        "öh+",
        "eh+",
        "hm+",
        "tja",
        "alltså",
        "jo",
        "ja men",
        "liksom",
        "jag tycker om",
        "jag gillar",
        "vad ska (?:man|jag) säga",
        "kanske",
        "ja",
        "vad tror (?:du|ni)(?: själva?)?(?= \\w)",
    ),
    empty=(
        "(?:jag )?vet (?:inte|ej)",
        "ingen aning",
        "va",
        "(?:(?:ja|jo|japp|absolut|visst|självklart|precis|gärna|mm+) ?)+",
        "nej",
        "okej",
        "hallå",
        "(?:öh+|eh+|hm+)",
    ),
)
