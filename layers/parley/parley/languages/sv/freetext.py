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
    hesitations=("öh+", "e+h+", "äh+", "h+m+", "mm+"),
    hedges=(
        r"(?:tror jag|antar jag|gissar jag|vet jag inte|skulle jag säga|på något sätt)(?= (?:och|eller|men)\b|$)",
    ),
    affirming=("ja", "jo", "absolut", "definitivt", "verkligen", "alltså", "helt klart"),
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
