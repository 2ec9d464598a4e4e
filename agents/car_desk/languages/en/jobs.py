"""Work for several cars in English."""

from agents.car_desk.hear.jobs import Jobs
from parley.hear.words import phrases

TABLE = Jobs(
    done=phrases(
        r"""
        (i|we) (just |already )?(had|got|did|took|brought) (an?|the|my|our|it|her|him)\b.*\b(done|last|yesterday|ago|
          before|already); last (week|month|year|time); yesterday; ago; not
        """
    ),
    as_well=phrases(
        r"""
        ((then|also|well as|with|for|on|the same( thing)? for|one for|another for|do) )*(the|my|our|his|her|their)\b
        """
    ),
    turns=phrases("but; then; followed by; after that(?=,? )"),
    taken_back=phrases(
        r"""
        (?<!^)(?<!^no )no; not; dont; instead; rather; actually; sorry; i mean; or maybe; since; (came|went) on; had;
        was; were; how (much|long); when (is|was|did)
        """
    ),
    follows=(
        (r"(?:the |that )?(\w+day) after(?! next\b)(?: that)?\b", r"\1"),
        (r"(?:the |that )?following (\w+day)\b", r"\1"),
        (r"the (?:week (?:after(?! next\b)(?: that)?|following)|following week)\b", "next week"),
        (r"(?:a|one) week (?:later|after(?: that)?)\b", "in seven days"),
        (r"the (?:next day|day (?:after(?! tomorrow\b)(?: that)?|following)|following day)\b", "tomorrow"),
    ),
    another_day=phrases(
        r"(another|(some|an)other|a different|a separate|its own) (day|time|week|visit|date|appointment); later on; "
        r"some (day|time|other \w+)"
    ),
    only=phrases("just; only; nothing (but|else)"),
    belongs=phrases(r"(is |s |was |goes |should be |will be |needs to be )*(for|on|to|with)\b"),
    twins=(
        r"(?:two|both|2|a couple|a pair)(?: of)?(?: (?:my|our|the|their|these|those))?(?: (?!oil|tire)\w+){0,2} "
        r"(?P<kind>cars|vans|trucks|vehicles|suvs|pickups|transits|minivans|sedans)\b"
        r"|\bboth of (?:them|those|the two)\b",
    ),
    second="second {}",
    second_of_any="car",
)
