"""Counts and money in Spanish."""

from parley.hear.amounts import Amounts
from parley.hear.words import phrases

TABLE = Amounts(
    not_counts=phrases(
        r"""
        (ese|esa|este|esta|cual|otro|otra|cada|ningun|alguna?|el|la|ni|de) 1;
        1 (momento|momentito|segundo|segundito|minuto|minutito|ratito|rato|vez|cosa|cita|persona que|tal|poco|poquito);
        \d+/\d+
        """
    ),
    currencies=phrases(r"dolares; dolar; dolaritos; pesos?; varos; bolas; euros?; usd; dollars?; \$; €"),
    cents=phrases("centavos?; centimos?; cents?"),
    signs=phrases(r"\$; €; usd; us \$"),
    joints=("y", "con", ",", "and"),
)
