"""Ratings in English."""

from parley.hear.ratings import Ratings
from parley.hear.words import phrases

TABLE = Ratings(
    of=phrases(r"out of; of; on a scale of \d+ to; from a possible"),
    points=phrases(r"stars?; points?"),
    degrees=("strong", "weak", "solid", "good", "clear", "firm", "low", "high"),
    words=(
        ("(not|wasnt|isnt) (\\w+ )?(good|great|happy|satisfied|impressed)", 0.25),
        ("(not|wasnt) (\\w+ )?bad", 0.75),
        (
            "perfect|excellent|outstanding|flawless|couldnt (be|have been) better|top notch|amazing|fantastic|the "
            "best|highest|full marks|maximum",
            1.0,
        ),
        ("(very|really) (good|happy|satisfied|pleased)|great", 1.0),
        (
            "terrible|horrible|awful|worst|the lowest|disaster\\w*|useless|(very|really) (bad|poor|unhappy|"
            "disappointed)",
            0.0,
        ),
        ("(pretty |quite )?good|nice|happy|satisfied|fine|pleased", 0.75),
        ("ok|okay|average|so so|alright|all right|mediocre|neutral|acceptable|in the middle|decent", 0.5),
        ("bad|poor|disappoint\\w*|unhappy|not so great", 0.25),
    ),
    refusals=phrases(r"dont know; no idea; not sure; cant say; no (opinion|comment); rather not"),
    counted=phrases(
        r"""
        (problems?|complaints?|issues?|mistakes?|errors?|times?|minutes?|hours?|days?|weeks?|months?|years?|
          kids?|children|people|persons?|dogs?|cats?|friends?|visits?|calls?|things?|reasons?|questions?|
          dollars?|bucks|euros?|miles?|thumbs?|o ?'?clock|am|pm|of (us|them|you))
        """
    ),
    counting=("minus", "negative", "below", "number", "line", "floor", "gate", "question", "lane", "aisle"),
    rejected=("not", "never"),
    supposed=phrases(
        r"""
        (would|could|might|should)(ve| have) (\w+ ){0,2}?(been|gotten|got|given|said)( (it|you|them|more like|like|
          about|an?|easily|probably|maybe))*;
        (itd|that would|thatd|it would)( \w+)? be( an?| like| more like| easily)*(?= \d+ (if|had|but for)\b);
        (otherwise|normally|usually|last (time|week|month|year))( (its|it|is|was|you|they|i|would|be|get|got|give|
          gave|been|have|a|an|like|probably|always|more))*; used to be( (a|an|like|more))*
        """
    ),
    scale=phrases(
        r"""
        \d+ (is|was|being) (the )?(best|worst|highest|lowest|top|bottom|max)( (right|yes|then|huh|yeah))*;
        (the )?(best|worst|highest|lowest|max) (is|was) \d+( (right|yes|then|huh|yeah))*
        """
    ),
    marks=phrases(
        r"an? ((solid|strong|weak|clear|big|good) )?(one|two|three|four|five|six|seven|eight|nine|ten)"
    ),
    corrections=phrases(r"no; sorry; actually; i mean; make (it|that); wait; rather"),
)
