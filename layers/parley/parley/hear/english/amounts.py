"""Counts and money in English."""

from parley.hear.amounts import Amounts

TABLE = Amounts(
    not_counts=(
        r"(?:that|this|the|which|another|each|every|no|any|some|other|last|next|first|either|only|best|new|old|red|big|small|good|right|wrong|same) 1",
        r"1 (?:of|more|another|moment|second|sec|minute|thing|way|day i)(?! us)",
        r"1 (?:time|more time)",
        r"\d+/\d+",
    ),
    currencies=("dollars?", "bucks?", "usd", "euros?", "pounds?", "us dollars?", "€", "£", "\\$", "grand"),
    cents=("cents?", "pence"),
    signs=(r"\$", "€", "£", "usd", "us \\$"),
)
