"""Stretches of time in English."""

from parley.hear.periods import Periods
from parley.hear.words import phrases

TABLE = Periods(
    days=(
        (
            "(as )?(soon|early|quick(ly)?) as (possible|you can|can be|they can)|asap|a s a p|earliest (you have|possible|available|slot|time|appointment|opening|convenience|\\w+ you)|soonest|right away|immediately|1th (available|opening|slot)|next available|straight away|the (sooner|earlier) the better|urgent(ly)?|whatever you have 1th",
            (0, 6),
        ),
        (
            "any ?time|any ?day|whenever|im (flexible|open|free)|(doesnt|does not) matter|dont care when|your choice|no preference|you (choose|pick|decide)|any (slot|time)\\b.*|whatever (works|you have|is|time)|im home all",
            (0, 13),
        ),
        ("(sometime |some time )?in the next (few|couple( of)?|several) days", (0, 3)),
        (
            "(in|within) (an?|the|1|2|3|a few|a couple( of)?|the next|half an) (hours?|few hours|couple( of)? hours)",
            (0, 0),
        ),
        ("1th thing", (1, 1)),
    ),
    weeks=(
        ("(this|the) weekend", (5, 6)),
        ("next weekend", (12, 13)),
        ("(end|later part) of (the|this) week|later (this|in the) week", (2, 6)),
        ("(early|beginning of|start of|first thing) next week", (7, 9)),
        ("middle of next week|mid next week", (8, 10)),
        ("(late|later|end of|the end of) next week|next week end of the week", (10, 13)),
        ("next week|the following week", (7, 13)),
        ("this week", (0, 6)),
    ),
    hours=(
        ("(not|no|except|but|but not|anything but|dont like|avoid)( for| in)?( the)? mornings?", (12, 18)),
        ("(not|no|except|but|but not|anything but|dont like|avoid)( for| in)?( the)? afternoons?", (8, 12)),
        ("1th thing|crack of dawn|as early as possible|early (in the )?morning|early morning", (7, 10)),
        ("late(r)? (in the )?morning|mid ?morning", (10, 12)),
        ("early (in the )?afternoon", (12, 15)),
        ("late(r)? (in the )?afternoon", (15, 18)),
        ("before lunch", (8, 12)),
        ("after lunch", (13, 17)),
        ("lunch ?time|around lunch|at lunch|over lunch", (11, 14)),
        ("after work|after hours", (17, 20)),
        ("end of the day", (15, 18)),
        ("morning", (8, 12)),
        ("afternoon", (12, 17)),
        ("evening|tonight", (17, 21)),
        ("night", (18, 22)),
    ),
    after=phrases(
        r"""
        after; from; (?<!no )later than; any time after; not before; starting( at)?; since; onwards? from
        """
    ),
    before=phrases(r"before; by; until; till; no later than; earlier than; up to"),
    between=phrases(r"between; from; anywhere from; anywhere between; sometime between"),
    until=phrases(r"and; to; till; til; until; through; -; or"),
    asked="what time",
    joints=(",", "at", "on", "around", "about", "say", "the", "like", "@", "is", "would", "be", "good"),
    later=(
        ("half an hour later|30 minutes later", 30),
        ("half an hour earlier|30 minutes earlier", -30),
        ("(an|1) hour later", 60),
        ("(an|1) hour earlier", -60),
        ("2 hours later|a couple( of)? hours later", 120),
        ("2 hours earlier|a couple( of)? hours earlier", -120),
    ),
)
