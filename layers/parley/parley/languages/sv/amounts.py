"""Counts and money in Swedish."""

from parley.hear.amounts import Amounts
from parley.hear.words import phrases

TABLE = Amounts(
    not_counts=phrases(
        "(den|det|som|vilken|inte|någon|ingen|sådan|ännu|i|till) 1; 1 (av|gång|stund|sekund|minut)"
    ),
    currencies=phrases("kronor; kr; kronorna; krona; spänn; sek; euro; dollar; riksdaler"),
    cents=phrases("öre; cent"),
    signs=("sek", "kr"),
    spaced=True,
)
