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
)
