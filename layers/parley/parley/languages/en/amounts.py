"""Counts and money in English."""

from parley.hear.amounts import Amounts
from parley.hear.words import phrases

TABLE = Amounts(
    not_counts=phrases(
        r"""
        (that|this|the|which|another|each|every|no|any|some|other|last|next|first|either|best|new|old|red|big|
          small|good|right|wrong|same) 1;
        1 (of(?! (each|every|both|all))|more|another|moment|second|sec|minute|thing|way|day i)(?! us);
        1 (time|more time); \d+/\d+
        """
    ),
    currencies=phrases(r"dollars?; bucks?; usd; euros?; pounds?; us dollars?; €; £; \$; grand"),
    cents=phrases(r"cents?; pence"),
    signs=phrases(r"\$; €; £; usd; us \$"),
)
